/** Pages as Markdown. */
package org.restoration.evaluation.report.markdown;
