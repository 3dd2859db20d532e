/** What commands print and store: tables, texts, scores. */
package org.restoration.evaluation.cli.output;
