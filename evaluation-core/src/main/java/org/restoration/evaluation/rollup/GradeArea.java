package org.restoration.evaluation.rollup;

import java.util.Optional;

/**
 * The area of a grade.
 *
 * @param grade code of the grade; empty for no grade
 * @param hectares its area in hectares
 */
public record GradeArea(Optional<String> grade, double hectares) {}
