package org.restoration.evaluation.methods.result;

/**
 * A result that holds within one set of alternatives only: another alternative, added or left out, may change it. Nothing in this
 * library makes a grade, a verdict or a profile from it.
 */
public interface SetRelative {}
