/** Aggregation: how the scores of the children of a node become the score of the node. */
package org.restoration.evaluation.aggregation;
