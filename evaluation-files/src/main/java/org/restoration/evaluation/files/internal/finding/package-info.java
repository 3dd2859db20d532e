/** Gathers findings of a file and words them: text that may be shown, the word that was meant. Not for others. */
package org.restoration.evaluation.files.internal.finding;
