/** From numbers to grades and damage degrees. */
package org.restoration.evaluation.grading;
