/** The table of dated targets. Not for others. */
package org.restoration.evaluation.files.internal.target;
