/** What all methods that order the alternatives of a set have in common. */
package org.restoration.evaluation.methods.ranking;
