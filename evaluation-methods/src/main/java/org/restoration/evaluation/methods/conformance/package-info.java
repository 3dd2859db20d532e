/** Runs files of cases with published results against this library; the only package of this module that reads JSON. */
package org.restoration.evaluation.methods.conformance;
