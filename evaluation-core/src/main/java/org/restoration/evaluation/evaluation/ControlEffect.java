package org.restoration.evaluation.evaluation;

/**
 * The effect adjusted by an untreated control (before–after–control–impact): (C(current) − C(baseline)) − (C(control after) −
 * C(control before)).
 *
 * @param value the effect with all missing cells at the least favorable, in units of condition
 * @param interval the effect over all completions of missing cells
 */
public record ControlEffect(double value, ScoreInterval interval) {}
