package org.restoration.evaluation.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.evaluation.ScoreInterval;
import org.restoration.evaluation.grading.GradeScale;
import org.restoration.evaluation.internal.math.RecoveryBox;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.observation.ObservationTable;
import org.restoration.evaluation.observation.Snapshot;
import org.restoration.evaluation.tailoring.ContextRefusedException;

/**
 * The results of many rows in columns; the tree of reasons of a row is made when it is asked for. Immutable.
 *
 * <p>A row whose context the profile refuses has no results: see {@link #refusal}.
 */
public final class BatchEvaluation {

    private final Evaluator evaluator;
    private final ObservationTable table;
    private final BatchColumns columns;
    private final Optional<SiteRecords> records;
    private final Map<Integer, LocalizedText> refusals = new LinkedHashMap<>();

    BatchEvaluation(Evaluator evaluator, ObservationTable table, BatchColumns columns, Optional<SiteRecords> records) {
        this.evaluator = evaluator;
        this.table = table;
        this.columns = columns;
        this.records = records;
        for (int code = 0; code < table.contexts().size(); code++) {
            int at = code;
            evaluator.refusal(table.contexts().get(code)).ifPresent(refusal -> refusals.put(at, refusal.why()));
        }
    }

    /** Number of rows. */
    public int rows() {
        return table.rows();
    }

    /** The table that was evaluated, with the damage degrees that were used in its contexts. */
    public ObservationTable table() {
        return table;
    }

    /** Why the profile refuses the context of a row, if it does. */
    public Optional<LocalizedText> refusal(int row) {
        return refusals.isEmpty() ? Optional.empty() : Optional.ofNullable(refusals.get(table.contextCode(row)));
    }

    /** The condition of a snapshot with all missing cells at worst and at best; empty when it was not observed. */
    public Optional<ScoreInterval> condition(Snapshot snapshot, int row) {
        Objects.checkIndex(row, rows());
        StateColumns state = columns.states.get(snapshot);
        if (state == null || refusal(row).isPresent() || Double.isNaN(state.low[row])) {
            return Optional.empty();
        }
        return Optional.of(new ScoreInterval(state.low[row], state.high[row]));
    }

    /** The condition of the current state that is reported; NaN in a refused row. */
    public double condition(int row) {
        return refusal(row).isPresent() ? Double.NaN : columns.states.get(Snapshot.CURRENT).point[row];
    }

    /**
     * The effectiveness over the completions of missing cells for which it is defined; empty when it is for none. What is
     * reported is {@link #reportedEffectiveness}.
     */
    public Optional<ScoreInterval> effectiveness(int row) {
        Objects.checkIndex(row, rows());
        if (!columns.recovery || refusal(row).isPresent() || Double.isNaN(columns.recoveryLow[row])) {
            return Optional.empty();
        }
        return Optional.of(new ScoreInterval(columns.recoveryLow[row], columns.recoveryHigh[row]));
    }

    /** The low end of the effectiveness; empty when it is undefined, be it for one completion of the missing cells. */
    public OptionalDouble reportedEffectiveness(int row) {
        Optional<ScoreInterval> interval = effectiveness(row);
        return interval.isPresent() && columns.definedness[row] == RecoveryBox.DEFINED
                ? OptionalDouble.of(interval.get().low())
                : OptionalDouble.empty();
    }

    /** The grade of a row, capped by its verdicts; empty for no grade. */
    public Optional<GradeScale.Grade> grade(int row) {
        return gradeAt(columns.grade[row]);
    }

    /** The grade with all missing cells at worst and all undetermined requirements not met; empty for no grade. */
    public Optional<GradeScale.Grade> worstGrade(int row) {
        return gradeAt(columns.worstGrade[row]);
    }

    /** The grade with all missing cells at best and all undetermined requirements met; empty for no grade. */
    public Optional<GradeScale.Grade> bestGrade(int row) {
        return gradeAt(columns.bestGrade[row]);
    }

    /** Index in the grade scale of the grade of a row, 0 the best; {@link GradeScale#UNGRADED} for no grade. */
    public int gradeIndex(int row) {
        return columns.grade[row];
    }

    private Optional<GradeScale.Grade> gradeAt(int index) {
        return index == GradeScale.UNGRADED
                ? Optional.empty()
                : Optional.of(evaluator.profile().grades().grades().get(index));
    }

    /** Ids of the requirements of all rows, in order. */
    public List<String> requirements() {
        return List.copyOf(columns.verdicts.keySet());
    }

    /** The verdict on a requirement in a row; empty when the row's tailored profile does not have it. */
    public Optional<Verdict> verdict(String requirement, int row) {
        byte[] column = columns.verdicts.get(requirement);
        if (column == null) {
            throw new IllegalArgumentException(
                    "requirement must be one of " + columns.verdicts.keySet() + ": got \"" + requirement + "\"");
        }
        return column[row] == BatchColumns.NOT_REQUIRED ? Optional.empty() : Optional.of(Verdict.values()[column[row]]);
    }

    /**
     * The result of a row with its reasons.
     *
     * @throws ContextRefusedException if the profile refuses the row's context
     */
    public Evaluation evaluation(int row) {
        return new Assembler(evaluator, table.row(row), records).assemble();
    }

    /** The results of all rows with their reasons, in order, without the refused ones. */
    public List<Evaluation> evaluations() {
        List<Evaluation> all = new ArrayList<>();
        for (int row = 0; row < rows(); row++) {
            if (refusal(row).isEmpty()) {
                all.add(evaluation(row));
            }
        }
        return all;
    }

    /** How many rows have each grade, best first; rows without a grade are not counted. */
    public Map<String, Integer> gradeCounts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        evaluator.profile().grades().grades().forEach(grade -> counts.put(grade.code(), 0));
        for (int row = 0; row < rows(); row++) {
            grade(row).ifPresent(grade -> counts.merge(grade.code(), 1, Integer::sum));
        }
        return counts;
    }
}
