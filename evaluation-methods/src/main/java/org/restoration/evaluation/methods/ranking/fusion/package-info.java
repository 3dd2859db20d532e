/** Several rankings of the same alternatives made into one. */
package org.restoration.evaluation.methods.ranking.fusion;
