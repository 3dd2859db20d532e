/** Rankings by a utility made of the values of an alternative: sums, products and ratios of them. */
package org.restoration.evaluation.methods.ranking.utility;
