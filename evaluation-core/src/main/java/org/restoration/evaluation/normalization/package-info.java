/**
 * Normalization: value functions that turn a number observed at a site into a score, 0 for the worst and 1 for the best.
 *
 * <p>They are absolute: a score depends on nothing but the number and the function's own data, never on other sites.
 */
package org.restoration.evaluation.normalization;
