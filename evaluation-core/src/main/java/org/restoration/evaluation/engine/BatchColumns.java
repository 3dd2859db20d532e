package org.restoration.evaluation.engine;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.restoration.evaluation.grading.GradeScale;
import org.restoration.evaluation.observation.Snapshot;

/** What the kernel writes: a column of each result over all rows of a table. Each row is written by one thread. */
final class BatchColumns {

    /** The verdict of a requirement that a row's tailored profile does not have. */
    static final byte NOT_REQUIRED = -1;

    final Map<Snapshot, StateColumns> states = new EnumMap<>(Snapshot.class);
    final Map<String, byte[]> verdicts = new LinkedHashMap<>();
    final byte[] grade;
    final byte[] worstGrade;
    final byte[] bestGrade;
    final boolean recovery;
    final double[] recoveryLow;
    final double[] recoveryHigh;
    final byte[] definedness;

    BatchColumns(
            int rows, List<Snapshot> snapshots, List<String> requirements, boolean recovery, boolean separatePoint) {
        snapshots.forEach(snapshot -> states.put(snapshot, new StateColumns(rows, separatePoint)));
        for (String requirement : requirements) {
            byte[] column = new byte[rows];
            Arrays.fill(column, NOT_REQUIRED);
            verdicts.put(requirement, column);
        }
        this.grade = ungraded(rows);
        this.worstGrade = ungraded(rows);
        this.bestGrade = ungraded(rows);
        this.recovery = recovery;
        this.recoveryLow = new double[recovery ? rows : 0];
        this.recoveryHigh = new double[recovery ? rows : 0];
        this.definedness = new byte[recovery ? rows : 0];
    }

    private static byte[] ungraded(int rows) {
        byte[] column = new byte[rows];
        Arrays.fill(column, (byte) GradeScale.UNGRADED);
        return column;
    }
}
