/** What results are written with: cells that no spreadsheet runs, and files that are there whole or not at all. */
package org.restoration.evaluation.files.output;
