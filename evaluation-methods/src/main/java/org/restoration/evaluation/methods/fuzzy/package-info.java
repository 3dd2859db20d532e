/** Fuzzy numbers, their arithmetic, and the plain numbers that stand for them. */
package org.restoration.evaluation.methods.fuzzy;
