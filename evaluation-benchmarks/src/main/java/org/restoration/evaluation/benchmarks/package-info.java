/**
 * JMH benchmarks of evaluations, in bulk and one by one, beside the bare reading of the same numbers. Not published.
 */
package org.restoration.evaluation.benchmarks;
