package org.restoration.evaluation.unit;

/** A unit of measure. */
public final class Unit {

    private final String code;

    private Unit(String code) {
        this.code = code;
    }

    /** Parses a unit. */
    public static Unit parse(String text) {
        return new Unit(text);
    }

    /** The code as given. */
    public String code() {
        return code;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Unit unit && unit.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
