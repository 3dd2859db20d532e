/** The profile of the coal mines of the Loess Plateau, as data. */
package org.restoration.evaluation.profiles.loess;
