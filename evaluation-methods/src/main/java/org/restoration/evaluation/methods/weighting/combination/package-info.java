/** One set of weights out of several: of judgements and of data, for instance. */
package org.restoration.evaluation.methods.weighting.combination;
