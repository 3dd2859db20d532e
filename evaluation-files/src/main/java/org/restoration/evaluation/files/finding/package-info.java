/** Everything that can be wrong with a file, with stable codes. {@code docs/reference/findings.md} lists them. */
package org.restoration.evaluation.files.finding;
