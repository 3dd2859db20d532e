/**
 * Pictures as SVG text: elements, one rounding of numbers, one style that reads on light and dark screens and without color vision.
 */
package org.restoration.evaluation.report.svg;
