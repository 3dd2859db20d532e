/** Sets of alternatives under the same indicators, in columns. */
package org.restoration.evaluation.methods.matrix;
