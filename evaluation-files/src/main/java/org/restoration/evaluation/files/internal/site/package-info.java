/** The table of sites, and what is known about sites when the other tables are read. Not for others. */
package org.restoration.evaluation.files.internal.site;
