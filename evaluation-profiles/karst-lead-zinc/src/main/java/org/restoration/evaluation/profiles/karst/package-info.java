/** The profile of the karst lead–zinc mines, as data. */
package org.restoration.evaluation.profiles.karst;
