package org.restoration.evaluation.derived;

/**
 * Acid–base accounting of mine waste in kg H₂SO₄ per tonne, in the manner of the AMIRA ARD Test Handbook (2002, project P387A;
 * recalled, unverified).
 */
public final class AcidBase {

    /** kg H₂SO₄ from 10 kg of sulfide sulfur, one mole from each: 10 · 98.08 / 32.06, rounded as the handbook does. */
    private static final double ACID_PER_PERCENT_SULFUR = 30.6;

    private AcidBase() {}

    /**
     * The maximum potential acidity, 30.6 · S.
     *
     * @param sulfurPercent sulfur in percent of mass, 0 to 100
     */
    public static double maximumPotentialAcidity(double sulfurPercent) {
        if (sulfurPercent < 0 || sulfurPercent > 100) {
            throw new IllegalArgumentException("sulfur must be from 0 to 100 %: got " + sulfurPercent);
        }
        return ACID_PER_PERCENT_SULFUR * sulfurPercent;
    }

    /**
     * The net acid production potential, MPA − ANC: above 0 the waste can turn acid.
     *
     * @param maximumPotentialAcidity MPA in kg H₂SO₄/t
     * @param acidNeutralizingCapacity ANC in kg H₂SO₄/t
     */
    public static double netAcidProduction(double maximumPotentialAcidity, double acidNeutralizingCapacity) {
        return maximumPotentialAcidity - acidNeutralizingCapacity;
    }
}
