package org.restoration.evaluation.unit;

import java.util.Objects;
import java.util.Optional;

/**
 * A unit of measure: a case-sensitive text in our subset of UCUM, and its exact meaning.
 *
 * <p>Two units are equal if their texts are; {@code mg/kg} and {@code ug/g} are not equal but {@linkplain #isSameAs the same}.
 * An annotation such as {@code {person}} is a dimension of its own: {@code {person}/km2} converts to {@code {person}/har} and
 * not to {@code {tree}/har}. Pure ratios ({@code 1}, {@code %}, {@code mg/kg}, {@code [ppth]}) convert into each other, because
 * organic matter of 2.1 % is 21 g/kg; a ratio of the wrong kind shows as a value outside its indicator's domain. Quantities of
 * one dimension and different kinds ({@code Gy} and {@code Sv}, {@code Bq} and {@code /s}) convert too, as in UCUM.
 *
 * <p>{@code ha} and {@code har} are the hectare, {@code mu} is the Chinese mu of exactly 1/15 hectare, {@code a} is the Julian year of
 * 365.25 days. A division takes the next component only, as in UCUM: {@code t/km2.a} is tonne-years per square kilometer, and
 * {@code t/(km2.a)} or {@code t/km2/a} the erosion modulus.
 */
public final class Unit {

    private final String code;
    private final Scale scale;

    private Unit(String code, Scale scale) {
        this.code = code;
        this.scale = scale;
    }

    /**
     * Reads a unit such as {@code mg/kg}, {@code t/(km2.a)}, {@code {person}/km2} or {@code 10*4.hm2}; the grammar is in the reference of units.
     *
     * @param text the unit, at most 100 characters, no spaces
     * @return the unit, which keeps the text as given
     * @throws UnitSyntaxException if the text is no unit of the subset; it says at which character, and what was meant when that is certain
     */
    public static Unit parse(String text) {
        Objects.requireNonNull(text, "text");
        try {
            return new Unit(text, Symbols.parse(text));
        } catch (UnitSyntaxException refusal) {
            Optional<String> repaired = UnitHints.repairOf(text);
            throw repaired.isPresent() ? refusal.suggesting(repaired.get()) : refusal;
        }
    }

    /** The text as given. */
    public String code() {
        return code;
    }

    /** The physical dimension in base symbols, such as {@code g.m-2.s-1}; {@code 1} for a pure ratio. */
    public String dimension() {
        return scale.exponents().toString();
    }

    /** Whether values convert between the two units: whether the dimensions agree, annotations included. */
    public boolean isCompatibleWith(Unit other) {
        return scale.exponents().equals(other.scale.exponents());
    }

    /** Whether every value is the same number in both units, as with {@code mg/kg} and {@code ug/g}. */
    public boolean isSameAs(Unit other) {
        return scale.equals(other.scale);
    }

    /**
     * The exact conversion from this unit to another; computed here, so keep it for a column of values.
     *
     * @throws IncompatibleUnitsException if the dimensions differ; it names both
     */
    public UnitConversion conversionTo(Unit other) {
        if (!isCompatibleWith(other)) {
            throw new IncompatibleUnitsException(this, other, UnitHints.regrouped(this, other));
        }
        return new UnitConversion(this, other, scale, other.scale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Unit unit && unit.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** The text as given. */
    @Override
    public String toString() {
        return code;
    }
}
