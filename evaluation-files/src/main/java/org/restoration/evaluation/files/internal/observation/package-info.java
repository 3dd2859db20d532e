/** The tables of observations, tidy and wide. Not for others. */
package org.restoration.evaluation.files.internal.observation;
