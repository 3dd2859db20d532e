/** Weighting: how much each child of a node counts, as declared by a profile and computed from what it declares. */
package org.restoration.evaluation.weighting;
