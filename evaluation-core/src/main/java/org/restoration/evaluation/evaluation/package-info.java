/** The result: numbers, grade, verdicts, and the tree of reasons, as a reader or another program takes it. */
package org.restoration.evaluation.evaluation;
