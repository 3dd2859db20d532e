package org.restoration.evaluation.profile;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.restoration.evaluation.criteria.Consequence;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.grading.DamageScale;
import org.restoration.evaluation.grading.GradeScale;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.hierarchy.IndicatorRule;
import org.restoration.evaluation.indicator.Dimension;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.indicator.IndicatorCatalogue;
import org.restoration.evaluation.indicator.IndicatorKind;
import org.restoration.evaluation.internal.text.Nearest;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.normalization.LimitExceedance;
import org.restoration.evaluation.normalization.ValueFunction;
import org.restoration.evaluation.provenance.Provenance;
import org.restoration.evaluation.provenance.Source;
import org.restoration.evaluation.reference.LimitTable;
import org.restoration.evaluation.reference.ReferenceLevels;
import org.restoration.evaluation.tailoring.Adjustment;
import org.restoration.evaluation.tailoring.ContextCondition;
import org.restoration.evaluation.tailoring.Stage;
import org.restoration.evaluation.tailoring.TailoringRule;

/** Checks that the parts of a profile fit each other, and points to the part that does not. */
record ProfileCheck(
        String id,
        String version,
        double resolution,
        IndexNode.Branch index,
        Optional<IndexNode.Branch> management,
        Map<String, LocalizedText> leftOut,
        List<IndicatorRule> indicators,
        List<Requirement> requirements,
        List<RestorationMode> modes,
        List<TailoringRule> tailoring,
        GradeScale grades,
        DamageScale damage,
        List<Source> sources,
        IndicatorCatalogue catalogue,
        ReferenceLevels levels) {

    void run() {
        require(id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"), "/id", "id must be lower-case words joined by hyphens", id);
        require(
                version.matches("\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?"),
                "/version",
                "version must be semantic such as 1.0.0",
                version);
        require(
                resolution >= 0 && resolution < 1,
                "/resolution",
                "resolution must be at least 0 and below 1",
                resolution);
        checkIndicators();
        checkTree("/index", index, IndicatorKind.STATE);
        management.ifPresent(tree -> checkTree("/management", tree, IndicatorKind.RESPONSE));
        checkDimensions();
        checkRequirements();
        checkDamage();
        checkTailoring();
    }

    private void checkIndicators() {
        Set<String> codes = new LinkedHashSet<>();
        for (int i = 0; i < indicators.size(); i++) {
            IndicatorRule rule = indicators.get(i);
            String pointer = "/indicators/" + i;
            Indicator indicator = known(rule.indicator(), pointer + "/indicator");
            require(codes.add(rule.indicator()), pointer, "indicators must differ", rule.indicator() + " twice");
            rule.provenance().ifPresent(origin -> checkSource(origin, pointer + "/provenance"));
            rule.valueFunction().ifPresent(function -> checkFunction(indicator, function, pointer + "/valueFunction"));
            checkReduction(indicator, rule, pointer);
        }
        for (int i = 0; i < indicators.size(); i++) {
            int at = i;
            indicators.get(i).derivation().ifPresent(derivation -> {
                for (String input : derivation.inputs()) {
                    require(
                            codes.contains(input),
                            "/indicators/" + at + "/derivation",
                            "inputs of a derivation must be indicators of the profile" + maybe(input, codes),
                            input);
                }
                derivation
                        .limitTables()
                        .forEach((input, table) -> checkTable(input, table, "/indicators/" + at + "/derivation"));
            });
        }
    }

    private static void checkReduction(Indicator indicator, IndicatorRule rule, String pointer) {
        require(
                rule.reduction().fits(indicator.direction()),
                pointer + "/reduction",
                "reduction must fit the direction of " + indicator.code() + ", "
                        + indicator.direction().code(),
                rule.reduction());
    }

    private void checkFunction(Indicator indicator, ValueFunction function, String pointer) {
        Direction declared = indicator.direction();
        Direction actual = function.direction();
        require(
                declared == Direction.OPTIMUM || function.fits(declared),
                pointer,
                "value function of " + indicator.code() + " must follow its direction " + declared.code(),
                actual.code());
        require(
                !Double.isInfinite(function.attainable().low())
                        && !Double.isInfinite(function.attainable().high()),
                pointer,
                "value function of " + indicator.code()
                        + " must have bounded scores, so that a missing value has bounds",
                function.attainable());
        if (function instanceof LimitExceedance exceedance) {
            checkTable(indicator.code(), exceedance.limitTable(), pointer + "/limitTable");
        }
    }

    private void checkTable(String indicator, String id, String pointer) {
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
        require(
                table.get().indicator().equals(indicator),
                pointer,
                "limit table must be one of indicator " + indicator,
                id + " of " + table.get().indicator());
        require(
                table.get().unit().equals(catalogue.get(indicator).unit()),
                pointer,
                "unit of limit table " + id + " must be that of the indicator, "
                        + catalogue.get(indicator).unit(),
                table.get().unit());
    }

    private void checkTree(String pointer, IndexNode.Branch root, IndicatorKind kind) {
        Set<String> seen = new LinkedHashSet<>();
        checkBranch(pointer, root, kind, seen);
        List<Indicator> inTree = root.indicators().stream().map(catalogue::get).toList();
        for (int i = 0; i < inTree.size(); i++) {
            for (int j = 0; j < i; j++) {
                require(
                        !inTree.get(i).overlaps(inTree.get(j)),
                        pointer,
                        "indicators of a hierarchy must not count one thing twice",
                        inTree.get(j).code() + " and " + inTree.get(i).code() + " of family "
                                + inTree.get(i).family());
            }
        }
    }

    private void checkBranch(String pointer, IndexNode.Branch branch, IndicatorKind kind, Set<String> seen) {
        require(seen.add(branch.code()), pointer + "/code", "codes of nodes must differ", branch.code() + " twice");
        try {
            branch.weighting().weights(branch.childCodes());
        } catch (IllegalArgumentException problem) {
            throw new ProfileException(pointer + "/weighting", problem.getMessage());
        }
        for (int i = 0; i < branch.children().size(); i++) {
            String at = pointer + "/children/" + i;
            IndexNode child = branch.children().get(i);
            if (child instanceof IndexNode.Branch inner) {
                checkBranch(at, inner, kind, seen);
                continue;
            }
            Indicator indicator = known(child.code(), at);
            require(
                    seen.add(child.code()),
                    at,
                    "an indicator must stand in the hierarchy once",
                    child.code() + " twice");
            require(
                    indicator.kind() == kind,
                    at,
                    "indicators of this hierarchy must be of kind " + kind.code(),
                    child.code() + ", which is of kind " + indicator.kind().code());
            IndicatorRule rule = indicators.stream()
                    .filter(candidate -> candidate.indicator().equals(child.code()))
                    .findFirst()
                    .orElseThrow(() -> new ProfileException(
                            at,
                            "indicator of the hierarchy must have its rule under /indicators: got none for "
                                    + child.code()));
            require(
                    rule.valueFunction().isPresent(),
                    at,
                    "indicator of the hierarchy must have a value function",
                    "none for " + child.code());
        }
    }

    private void checkDimensions() {
        Set<String> dimensions = new TreeSet<>();
        for (Dimension dimension : Dimension.values()) {
            dimensions.add(dimension.code());
        }
        for (int i = 0; i < index.children().size(); i++) {
            IndexNode child = index.children().get(i);
            String at = "/index/children/" + i;
            require(
                    child instanceof IndexNode.Branch && dimensions.contains(child.code()),
                    at,
                    "children of the index must be dimensions, one of " + dimensions + maybe(child.code(), dimensions),
                    child.code());
            for (String code : child.indicators()) {
                require(
                        catalogue.get(code).dimension().code().equals(child.code()),
                        at,
                        "indicators of dimension " + child.code() + " must belong to it",
                        code + " of " + catalogue.get(code).dimension().code());
            }
        }
        for (String dimension : dimensions) {
            boolean present = index.childCodes().contains(dimension);
            require(
                    present != leftOut.containsKey(dimension),
                    "/leftOut",
                    "dimension " + dimension + " must stand in the index or be left out with a reason",
                    present ? "both" : "neither");
        }
        for (String code : leftOut.keySet()) {
            require(
                    dimensions.contains(code),
                    "/leftOut/" + code,
                    "what is left out must be a dimension" + maybe(code, dimensions),
                    code);
        }
    }

    private void checkRequirements() {
        Set<String> ids = new LinkedHashSet<>();
        for (int i = 0; i < requirements.size(); i++) {
            checkRequirement("/requirements/" + i, requirements.get(i), ids);
        }
    }

    private void checkRequirement(String pointer, Requirement requirement, Set<String> ids) {
        require(
                ids.add(requirement.id()),
                pointer + "/id",
                "ids of requirements must differ",
                requirement.id() + " twice");
        checkSource(requirement.provenance(), pointer + "/provenance");
        Set<String> used = new TreeSet<>();
        indicators.forEach(rule -> used.add(rule.indicator()));
        for (String code : requirement.criterion().indicators()) {
            known(code, pointer + "/criterion");
            require(
                    used.contains(code),
                    pointer + "/criterion",
                    "indicator of a requirement must have its rule under /indicators",
                    "none for " + code);
        }
        checkLimits(requirement.criterion(), pointer + "/criterion");
        if (requirement.consequence() instanceof Consequence.CapsGrade cap) {
            try {
                grades.indexOf(cap.grade());
            } catch (IllegalArgumentException problem) {
                throw new ProfileException(pointer + "/consequence/grade", problem.getMessage());
            }
        }
    }

    private void checkLimits(Criterion criterion, String pointer) {
        if (criterion instanceof Criterion.WithinLimit within) {
            checkTable(within.indicator(), within.limitTable(), pointer + "/limitTable");
            boolean upper = levels.get(within.limitTable()).limits().stream()
                    .allMatch(limit -> Double.isInfinite(limit.allowed().low()));
            require(
                    upper,
                    pointer + "/limitTable",
                    "limit table of a criterion within-limit must hold upper limits only",
                    within.limitTable());
        } else if (criterion instanceof Criterion.AllOf all) {
            all.criteria().forEach(part -> checkLimits(part, pointer));
        } else if (criterion instanceof Criterion.AnyOf any) {
            any.criteria().forEach(part -> checkLimits(part, pointer));
        }
    }

    private void checkDamage() {
        checkSource(damage.provenance(), "/damage/provenance");
        for (String code : damage.dimensions()) {
            require(
                    index.childCodes().contains(code) || leftOut.containsKey(code),
                    "/damage/dimensions",
                    "dimensions of the damage scale must stand in the index" + maybe(code, index.childCodes()),
                    code);
        }
    }

    private void checkTailoring() {
        Set<String> ids = new LinkedHashSet<>();
        Set<String> modeCodes = new TreeSet<>();
        for (int i = 0; i < modes.size(); i++) {
            require(
                    modeCodes.add(modes.get(i).code()),
                    "/modes/" + i,
                    "codes of restoration modes must differ",
                    modes.get(i).code() + " twice");
        }
        Set<String> nodes = new TreeSet<>();
        collect(index, nodes);
        for (TailoringRule rule : tailoring) {
            for (Adjustment adjustment : rule.then()) {
                if (adjustment instanceof Adjustment.AddIndicator add) {
                    nodes.add(add.rule().indicator());
                }
            }
        }
        Stage last = Stage.APPLICABILITY;
        for (int i = 0; i < tailoring.size(); i++) {
            TailoringRule rule = tailoring.get(i);
            String pointer = "/tailoring/" + i;
            require(ids.add(rule.id()), pointer + "/id", "ids of tailoring rules must differ", rule.id() + " twice");
            require(
                    rule.stage().compareTo(last) >= 0,
                    pointer + "/stage",
                    "tailoring rules must stand in order of stage",
                    rule.stage().code() + " after " + last.code());
            last = rule.stage();
            checkSource(rule.provenance(), pointer + "/provenance");
            checkCondition(rule.when(), modeCodes, pointer + "/when");
            for (int j = 0; j < rule.then().size(); j++) {
                checkAdjustment(rule.then().get(j), nodes, pointer + "/then/" + j);
            }
        }
    }

    private void checkCondition(ContextCondition condition, Set<String> modeCodes, String pointer) {
        if (condition instanceof ContextCondition.Is is) {
            Optional<List<String>> closed = ContextAxes.codesOf(is.key());
            for (String value : is.values()) {
                if (closed.isPresent()) {
                    require(
                            closed.get().contains(value),
                            pointer + "/values",
                            is.key() + " must be one of " + closed.get() + maybe(value, closed.get()),
                            value);
                }
                if (is.key().equals("restoration-mode")) {
                    require(
                            modeCodes.contains(value),
                            pointer + "/values",
                            "restoration mode must be one of " + modeCodes + maybe(value, modeCodes),
                            value);
                }
            }
        } else if (condition instanceof ContextCondition.AllOf all) {
            all.conditions().forEach(part -> checkCondition(part, modeCodes, pointer));
        } else if (condition instanceof ContextCondition.AnyOf any) {
            any.conditions().forEach(part -> checkCondition(part, modeCodes, pointer));
        } else if (condition instanceof ContextCondition.Not not) {
            checkCondition(not.condition(), modeCodes, pointer);
        }
    }

    private void checkAdjustment(Adjustment adjustment, Set<String> nodes, String pointer) {
        if (adjustment instanceof Adjustment.MultiplyWeight multiply) {
            checkNode(multiply.node(), nodes, pointer);
        } else if (adjustment instanceof Adjustment.Drop drop) {
            checkNode(drop.node(), nodes, pointer);
        } else if (adjustment instanceof Adjustment.ReplaceWeighting replace) {
            checkNode(replace.node(), nodes, pointer);
        } else if (adjustment instanceof Adjustment.ReplaceValueFunction replace) {
            checkNode(replace.indicator(), nodes, pointer);
            checkFunction(known(replace.indicator(), pointer), replace.valueFunction(), pointer + "/valueFunction");
            checkSource(replace.provenance(), pointer + "/provenance");
        } else if (adjustment instanceof Adjustment.AddIndicator add) {
            checkNode(add.parent(), nodes, pointer);
            Indicator indicator = known(add.rule().indicator(), pointer + "/rule/indicator");
            require(
                    indicator.kind() == IndicatorKind.STATE,
                    pointer + "/rule/indicator",
                    "added indicators must be of kind state",
                    indicator.kind().code());
            require(
                    add.rule().valueFunction().isPresent(),
                    pointer + "/rule/valueFunction",
                    "added indicators must have a value function",
                    "none");
            add.rule().provenance().ifPresent(origin -> checkSource(origin, pointer + "/rule/provenance"));
            checkReduction(indicator, add.rule(), pointer + "/rule");
            checkFunction(indicator, add.rule().valueFunction().get(), pointer + "/rule/valueFunction");
        } else if (adjustment instanceof Adjustment.RequireIndicator require) {
            known(require.indicator(), pointer + "/indicator");
        } else if (adjustment instanceof Adjustment.AddRequirement add) {
            checkRequirement(pointer + "/requirement", add.requirement(), new LinkedHashSet<>());
        }
    }

    private void checkNode(String node, Set<String> nodes, String pointer) {
        require(nodes.contains(node), pointer, "node must stand in the index" + maybe(node, nodes), node);
    }

    private static void collect(IndexNode node, Set<String> codes) {
        codes.add(node.code());
        if (node instanceof IndexNode.Branch branch) {
            branch.children().forEach(child -> collect(child, codes));
        }
    }

    private Indicator known(String code, String pointer) {
        try {
            return catalogue.get(code);
        } catch (IllegalArgumentException problem) {
            throw new ProfileException(pointer, problem.getMessage());
        }
    }

    private void checkSource(Provenance provenance, String pointer) {
        Set<String> keys = new TreeSet<>();
        sources.forEach(source -> keys.add(source.key()));
        levels.sources().forEach(source -> keys.add(source.key()));
        require(
                keys.contains(provenance.source()),
                pointer + "/source",
                "source must be one of the profile's or the reference levels' sources"
                        + maybe(provenance.source(), keys),
                provenance.source());
    }

    private static String maybe(String got, Collection<String> known) {
        return Nearest.to(got, known)
                .filter(near -> !near.equals(got))
                .map(near -> " (maybe \"" + near + "\")")
                .orElse("");
    }

    private static void require(boolean holds, String pointer, String rule, Object got) {
        if (!holds) {
            throw new ProfileException(pointer, rule + ": got " + got);
        }
    }
}
