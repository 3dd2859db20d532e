/** Rankings and choices by comparing alternatives pair by pair: PROMETHEE, ELECTRE, TODIM. */
package org.restoration.evaluation.methods.ranking.outranking;
