/**
 * Reference levels as data: tables of limits whose value depends on land use, facts and covariates, tables of graded
 * classes and of published values. A lookup returns the set of all limits that may hold; what is not known is never filled
 * in with a default.
 */
package org.restoration.evaluation.reference;
