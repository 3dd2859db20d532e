/**
 * Reads what users give (sites, observations, targets as CSV) and reports all problems of all files in one run; writes results
 * whole or not at all.
 *
 * <p>Bad content is never an exception: it becomes findings, each with a stable code ({@link
 * org.restoration.evaluation.files.FindingCode}), a place and, when certain, a fix. Nothing is handed on when any file has an
 * error. The formats are described in {@code docs/how-to/prepare-files.md}.
 */
package org.restoration.evaluation.files;
