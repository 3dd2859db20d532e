/** How alike two rankings, or two sets of weights, are. */
package org.restoration.evaluation.methods.comparison;
