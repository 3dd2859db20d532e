package org.restoration.evaluation.derived;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How an indicator is computed from others; data of a profile. A derived indicator is missing (NaN) if any declared input is.
 */
public sealed interface Derivation
        permits Derivation.Nemerow,
                Derivation.EcologicalRisk,
                Derivation.Ratio,
                Derivation.Difference,
                Derivation.ControlRatio,
                Derivation.FractionalCover,
                Derivation.Rusle {

    /** The codes of the indicators that enter, in the order in which {@link #derive} takes them; all differ. */
    List<String> inputs();

    /**
     * Inputs that enter divided by a limit, with the id of the limit table. Whoever calls {@link #derive} divides, sample by
     * sample where the limit depends on a covariate, and passes the reduced ratio. Inputs not named here enter as they are.
     */
    default SortedMap<String, String> limitTables() {
        return Collections.emptySortedMap();
    }

    /**
     * The derived value in the unit stated at the derivation; NaN if an input is NaN.
     *
     * @param inputs one value for each of {@link #inputs}, in that order
     * @throws IllegalArgumentException if their number differs
     */
    double derive(double... inputs);

    /**
     * The Nemerow index ({@link PollutionIndex#nemerow}), unit 1. Each metal enters as its single-factor index C / S.
     *
     * @param limitTables indicator code of each metal, at least one, with the id of its limit table
     */
    record Nemerow(SortedMap<String, String> limitTables) implements Derivation {
        /** Checks that there is a metal. */
        public Nemerow {
            limitTables = Collections.unmodifiableSortedMap(new TreeMap<>(limitTables));
            checkNotEmpty(limitTables, "Nemerow index");
        }

        @Override
        public List<String> inputs() {
            return List.copyOf(limitTables.keySet());
        }

        @Override
        public double derive(double... inputs) {
            checkNumber(this, inputs);
            return PollutionIndex.nemerow(inputs);
        }
    }

    /**
     * The risk index RI of Hakanson ({@link HakansonRisk#index}), unit 1. Each metal enters as its ratio to the background C / B.
     *
     * @param metals indicator code of each metal, at least one, with its background and toxic response
     */
    record EcologicalRisk(SortedMap<String, Metal> metals) implements Derivation {

        /**
         * What the index knows of a metal.
         *
         * @param background id of the limit table that holds the background concentration
         * @param toxicResponse Tr, above 0
         */
        public record Metal(String background, double toxicResponse) {
            /** Checks the range. */
            public Metal {
                Objects.requireNonNull(background, "background");
                if (!(toxicResponse > 0) || Double.isInfinite(toxicResponse)) {
                    throw new IllegalArgumentException(
                            "toxic response factor must be above 0 and finite: got " + toxicResponse);
                }
            }
        }

        /** Checks that there is a metal. */
        public EcologicalRisk {
            metals = Collections.unmodifiableSortedMap(new TreeMap<>(metals));
            checkNotEmpty(metals, "ecological risk index");
        }

        @Override
        public List<String> inputs() {
            return List.copyOf(metals.keySet());
        }

        @Override
        public SortedMap<String, String> limitTables() {
            SortedMap<String, String> tables = new TreeMap<>();
            metals.forEach((code, metal) -> tables.put(code, metal.background()));
            return Collections.unmodifiableSortedMap(tables);
        }

        @Override
        public double derive(double... inputs) {
            checkNumber(this, inputs);
            double[] factors = new double[inputs.length];
            int i = 0;
            for (Metal metal : metals.values()) {
                factors[i] = HakansonRisk.factor(metal.toxicResponse(), inputs[i], 1);
                i++;
            }
            return HakansonRisk.index(factors);
        }
    }

    /**
     * numerator / denominator, in the ratio of their units. Missing where the denominator is 0.
     *
     * @param numerator code of an indicator
     * @param denominator code of an indicator
     */
    record Ratio(String numerator, String denominator) implements Derivation {
        /** Checks that the inputs differ. */
        public Ratio {
            checkDiffer(List.of(numerator, denominator));
        }

        @Override
        public List<String> inputs() {
            return List.of(numerator, denominator);
        }

        @Override
        public double derive(double... inputs) {
            checkNumber(this, inputs);
            return inputs[1] == 0 ? Double.NaN : inputs[0] / inputs[1];
        }
    }

    /**
     * minuend − subtrahend, in their common unit; such as net acid production, MPA − ANC.
     *
     * @param minuend code of an indicator
     * @param subtrahend code of an indicator
     */
    record Difference(String minuend, String subtrahend) implements Derivation {
        /** Checks that the inputs differ. */
        public Difference {
            checkDiffer(List.of(minuend, subtrahend));
        }

        @Override
        public List<String> inputs() {
            return List.of(minuend, subtrahend);
        }

        @Override
        public double derive(double... inputs) {
            checkNumber(this, inputs);
            return inputs[0] - inputs[1];
        }
    }

    /**
     * The soil loss control ratio ({@link SoilLoss#controlRatio}), unit 1. Where nothing is lost it is the greatest finite number,
     * so that it saturates every value function and is not taken for missing.
     *
     * @param erosionModulus code of the erosion modulus in t/(km²·a)
     * @param tolerance tolerated soil loss in t/(km²·a), above 0
     */
    record ControlRatio(String erosionModulus, double tolerance) implements Derivation {
        /** Checks the range. */
        public ControlRatio {
            Objects.requireNonNull(erosionModulus, "erosionModulus");
            if (!(tolerance > 0) || Double.isInfinite(tolerance)) {
                throw new IllegalArgumentException(
                        "tolerated soil loss must be above 0 t/(km2.a) and finite: got " + tolerance);
            }
        }

        @Override
        public List<String> inputs() {
            return List.of(erosionModulus);
        }

        @Override
        public double derive(double... inputs) {
            checkNumber(this, inputs);
            return Math.min(Double.MAX_VALUE, SoilLoss.controlRatio(tolerance, inputs[0]));
        }
    }

    /**
     * Vegetation cover from NDVI ({@link VegetationCover#fraction}), in percent.
     *
     * @param ndvi code of the vegetation index
     * @param bareSoil NDVI of bare soil in the region
     * @param fullVegetation NDVI of full vegetation in the region, above that of bare soil
     */
    record FractionalCover(String ndvi, double bareSoil, double fullVegetation) implements Derivation {
        /** Checks the order. */
        public FractionalCover {
            Objects.requireNonNull(ndvi, "ndvi");
            if (!(bareSoil >= -1 && bareSoil < fullVegetation && fullVegetation <= 1)) {
                throw new IllegalArgumentException(
                        "NDVI of bare soil must be below that of full vegetation, both from -1 to 1: got " + bareSoil
                                + " and " + fullVegetation);
            }
        }

        @Override
        public List<String> inputs() {
            return List.of(ndvi);
        }

        @Override
        public double derive(double... inputs) {
            checkNumber(this, inputs);
            return 100 * VegetationCover.fraction(inputs[0], bareSoil, fullVegetation);
        }
    }

    /**
     * The erosion modulus by RUSLE ({@link SoilLoss#modulus}), in t/(km²·a). All components are indicator codes.
     *
     * @param erosivity R in MJ·mm/(hm²·h·a)
     * @param erodibility K in t·hm²·h/(hm²·MJ·mm)
     * @param slopeLength slope length in m
     * @param slope steepness in degrees
     * @param cover vegetation cover in percent
     * @param practice support practice factor P
     */
    record Rusle(String erosivity, String erodibility, String slopeLength, String slope, String cover, String practice)
            implements Derivation {
        /** Checks that the inputs differ. */
        public Rusle {
            checkDiffer(List.of(erosivity, erodibility, slopeLength, slope, cover, practice));
        }

        @Override
        public List<String> inputs() {
            return List.of(erosivity, erodibility, slopeLength, slope, cover, practice);
        }

        @Override
        public double derive(double... inputs) {
            checkNumber(this, inputs);
            return SoilLoss.modulus(inputs[0], inputs[1], inputs[2], inputs[3], inputs[4], inputs[5]);
        }
    }

    private static void checkNumber(Derivation derivation, double[] inputs) {
        if (inputs.length != derivation.inputs().size()) {
            throw new IllegalArgumentException(
                    "derivation must get one value for each of " + derivation.inputs() + ": got " + inputs.length);
        }
    }

    private static void checkNotEmpty(SortedMap<String, ?> metals, String what) {
        if (metals.isEmpty()) {
            throw new IllegalArgumentException(what + " must have at least one metal: got none");
        }
    }

    private static void checkDiffer(List<String> codes) {
        if (codes.stream().distinct().count() < codes.size()) {
            throw new IllegalArgumentException("inputs of a derivation must differ: got " + codes);
        }
    }
}
