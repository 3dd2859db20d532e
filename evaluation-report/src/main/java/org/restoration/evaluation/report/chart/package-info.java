/** Charts: what the pictures show. */
package org.restoration.evaluation.report.chart;
