/** The statistical check of a profile that the OECD/JRC handbook asks for, on made-up or observed sites. */
package org.restoration.evaluation.appraisal;
