/** The page of a profile: its method and every number, made from the profile itself, so that page and data cannot differ. */
package org.restoration.evaluation.report.profile;
