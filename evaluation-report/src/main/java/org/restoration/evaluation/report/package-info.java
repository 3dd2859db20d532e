/** What a person reads: pages about profiles, and the pictures on them. Results look the same on every machine. */
package org.restoration.evaluation.report;
