/**
 * The engines: one kernel over columns that scores, aggregates, judges and grades, and the result that says why.
 */
package org.restoration.evaluation.evaluation;
