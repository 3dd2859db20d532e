/** How important indicators are, as sources give it. */
package org.restoration.evaluation.methods.weighting;
