package org.restoration.evaluation.methods.fuzzy;

/**
 * The plain number that stands for a fuzzy one. Every rule gives a plain number back as it is, and a number between the outer corners.
 * Which rule is taken may change ranks, so a result has to say it.
 */
public sealed interface Defuzzification
        permits GeometricMean, GradedMean, GravityCenter, MeanOfCorners, WeightedMaximum {

    /** How the field calls it. */
    String name();

    /** The number that stands for a fuzzy number. */
    double of(FuzzyNumber number);
}
