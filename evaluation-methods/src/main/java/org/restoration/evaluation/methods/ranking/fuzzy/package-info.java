/** Rankings of alternatives whose values and importances are fuzzy numbers. */
package org.restoration.evaluation.methods.ranking.fuzzy;
