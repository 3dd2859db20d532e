package org.restoration.evaluation.profile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.hierarchy.IndicatorRule;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.indicator.IndicatorCatalogue;
import org.restoration.evaluation.internal.text.Nearest;
import org.restoration.evaluation.normalization.LimitExceedance;
import org.restoration.evaluation.normalization.ValueFunction;
import org.restoration.evaluation.observation.Reduction;
import org.restoration.evaluation.provenance.Provenance;
import org.restoration.evaluation.provenance.Source;
import org.restoration.evaluation.reference.Limit;
import org.restoration.evaluation.reference.LimitTable;
import org.restoration.evaluation.reference.ReferenceLevels;

/** What the parts of a profile may refer to: indicators, reference levels and sources; points to the part that refers wrongly. */
record Known(IndicatorCatalogue catalogue, ReferenceLevels levels, Set<String> sources) {

    static Known of(IndicatorCatalogue catalogue, ReferenceLevels levels, List<Source> own) {
        Set<String> keys = new TreeSet<>();
        own.forEach(source -> keys.add(source.key()));
        levels.sources().forEach(source -> keys.add(source.key()));
        return new Known(catalogue, levels, keys);
    }

    Indicator indicator(String code, String pointer) {
        try {
            return catalogue.get(code);
        } catch (IllegalArgumentException problem) {
            throw new ProfileException(pointer, problem.getMessage());
        }
    }

    void checkSource(Provenance provenance, String pointer) {
        require(
                sources.contains(provenance.source()),
                pointer + "/source",
                "source must be one of the profile's or the reference levels' sources"
                        + maybe(provenance.source(), sources),
                provenance.source());
    }

    void checkFunction(Indicator indicator, ValueFunction function, String pointer) {
        Direction declared = indicator.direction();
        Direction actual = function.direction();
        boolean follows = declared == Direction.OPTIMUM || function.fits(declared);
        boolean reversed = !follows && actual != Direction.OPTIMUM;
        require(
                follows,
                pointer,
                "value function of " + indicator.code() + " must follow its direction " + declared.code(),
                actual.code() + (reversed ? "\nMaybe the same numbers the other way round" : ""));
        require(
                !Double.isInfinite(function.attainable().low())
                        && !Double.isInfinite(function.attainable().high()),
                pointer,
                "value function of " + indicator.code()
                        + " must have bounded scores, so that a missing value has bounds",
                function.attainable());
        if (function instanceof LimitExceedance exceedance) {
            checkUpperLimits(indicator.code(), exceedance.limitTable(), pointer + "/limitTable");
        }
    }

    /** Checks a table of limits that values are divided by. */
    void checkUpperLimits(String indicator, String id, String pointer) {
        checkTable(indicator, id, pointer);
        boolean upper = levels.get(id).limits().stream()
                .allMatch(limit -> Double.isInfinite(limit.allowed().low()));
        require(upper, pointer, "limit table that values are divided by must hold upper limits only", id);
    }

    /** Checks a table of limits that samples have to keep. */
    void checkLimits(Criterion.WithinLimit within, String pointer) {
        String table = within.limitTable();
        checkTable(within.indicator(), table, pointer + "/limitTable");
        for (Limit limit : levels.get(table).limits()) {
            require(
                    limit.allowed().high() > 0
                            && (Double.isInfinite(limit.allowed().low())
                                    || limit.allowed().low() > 0),
                    pointer + "/limitTable",
                    "limits that samples are held against one by one must be above 0",
                    limit.allowed() + " in " + table + "\nMaybe a criterion of type within");
        }
        boolean one = within.reduction() instanceof Reduction.Worst || within.reduction() instanceof Reduction.Latest;
        require(
                one || !levels.get(table).hasLowerEnds(),
                pointer + "/reduction",
                "reduction under a lower limit must be worst or latest (no mean of values has the mean of their quotients)",
                within.reduction() + " of samples against " + table
                        + "\nMaybe without reduction, so that every sample keeps the limit");
    }

    private void checkTable(String indicator, String id, String pointer) {
        LimitTable table = table(id, pointer);
        require(
                table.indicator().equals(indicator),
                pointer,
                "limit table must be one of indicator " + indicator,
                id + " of " + table.indicator());
        require(
                table.unit().equals(catalogue.get(indicator).unit()),
                pointer,
                "unit of limit table " + id + " must be that of the indicator, "
                        + catalogue.get(indicator).unit(),
                table.unit());
    }

    LimitTable table(String id, String pointer) {
        Optional<LimitTable> table = levels.find(id);
        require(
                table.isPresent(),
                pointer,
                "limit table must be one of the reference levels"
                        + maybe(
                                id,
                                levels.limitTables().stream()
                                        .map(LimitTable::id)
                                        .toList()),
                id);
        return table.get();
    }

    void checkReduction(Indicator indicator, IndicatorRule rule, String pointer) {
        require(
                rule.reduction().fits(indicator.direction()),
                pointer + "/reduction",
                "reduction must fit the direction of " + indicator.code() + ", "
                        + indicator.direction().code(),
                rule.reduction());
    }

    /** The nearest of what is known, to be added to a message; nothing for what is known itself, which is looked up at once. */
    static String maybe(String got, Collection<String> known) {
        if (known.contains(got)) {
            return "";
        }
        return Nearest.to(got, known).map(near -> " (maybe \"" + near + "\")").orElse("");
    }

    static void require(boolean holds, String pointer, String rule, Object got) {
        if (!holds) {
            throw new ProfileException(pointer, rule + ": got " + got);
        }
    }
}
