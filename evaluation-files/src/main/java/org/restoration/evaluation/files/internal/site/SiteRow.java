package org.restoration.evaluation.files.internal.site;

import org.restoration.evaluation.files.internal.finding.FileFindings;
import org.restoration.evaluation.site.Site;

/**
 * A site and where it stands in its file.
 *
 * @param site the site, without the cells that could not be read
 * @param findings findings of its file
 * @param line 1-based line
 * @param idColumn 0-based column of the id
 * @param parentColumn 0-based column of the parent
 * @param areaColumn 0-based column of the area
 */
record SiteRow(Site site, FileFindings findings, int line, int idColumn, int parentColumn, int areaColumn) {}
