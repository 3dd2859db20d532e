/** Arithmetic of the library with the same bits everywhere; not for others. */
package org.restoration.evaluation.internal.math;
