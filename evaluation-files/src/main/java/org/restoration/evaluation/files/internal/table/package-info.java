/** From bytes to rows under a header, whatever the rows are about. Not for others. */
package org.restoration.evaluation.files.internal.table;
