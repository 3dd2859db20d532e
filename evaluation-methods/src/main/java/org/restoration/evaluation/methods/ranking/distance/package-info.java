/** Rankings by distance from an ideal, an anti-ideal, a mean or a border. */
package org.restoration.evaluation.methods.ranking.distance;
