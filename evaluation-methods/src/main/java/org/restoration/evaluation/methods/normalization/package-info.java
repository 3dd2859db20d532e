/** Normalizations that look at a set of alternatives; what they fit is data of the core. */
package org.restoration.evaluation.methods.normalization;
