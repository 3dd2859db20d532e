/** What is weighed: the tree from index over dimensions to indicators, and how each indicator is used. */
package org.restoration.evaluation.hierarchy;
