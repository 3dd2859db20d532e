/** Rankings under uncertain values and importances. */
package org.restoration.evaluation.methods.ranking.stochastic;
