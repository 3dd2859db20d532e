/**
 * Reads what users give (sites, observations, targets as CSV) and reports all problems of all files in one run. What is read comes
 * from a {@link org.restoration.evaluation.files.source.CsvSource}; what is written goes through {@code files.output}.
 *
 * <p>Bad content is never an exception: it becomes findings, each with a stable code ({@link
 * org.restoration.evaluation.files.finding.FindingCode}), a place and, when certain, a fix. Nothing is handed on when any file has an
 * error. The formats are described in {@code docs/how-to/prepare-files.md}.
 */
package org.restoration.evaluation.files;
