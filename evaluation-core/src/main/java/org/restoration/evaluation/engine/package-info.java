/** Evaluates sites: makes tables of observations, runs the kernel over them, and says why. */
package org.restoration.evaluation.engine;
