/** Where bytes to be read come from. */
package org.restoration.evaluation.files.source;
