/** Sites read from the results of their parts by area, as a watershed from its slopes and gullies. */
package org.restoration.evaluation.rollup;
