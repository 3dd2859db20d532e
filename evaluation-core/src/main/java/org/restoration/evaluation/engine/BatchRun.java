package org.restoration.evaluation.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.restoration.evaluation.observation.ObservationTable;
import org.restoration.evaluation.observation.Snapshot;

/** Evaluates a table: its rows by context, in chunks that several threads take; no chunk sees another, so their number changes no bit. */
final class BatchRun {

    /** Rows in a chunk for threads; a multiple of any sensible block. */
    private static final int CHUNK_ROWS = 1 << 14;

    private final Evaluator evaluator;
    private final ObservationTable table;
    private final Map<Integer, Partition> partitions;
    private final Map<Integer, EvaluationPlan> plans = new TreeMap<>();

    private BatchRun(Evaluator evaluator, ObservationTable table) {
        this.evaluator = evaluator;
        this.table = table;
        this.partitions = Partition.of(table);
        for (int code : partitions.keySet()) {
            evaluator.plan(table.contexts().get(code)).ifPresent(plan -> plans.put(code, plan));
        }
    }

    static BatchRun of(Evaluator evaluator, ObservationTable table) {
        return new BatchRun(evaluator, table);
    }

    BatchEvaluation run(SiteRecords records) {
        BatchColumns columns = columns();
        boolean alone = evaluator.options().threads() == 1;
        List<Runnable> chunks = new ArrayList<>();
        plans.forEach((code, plan) -> {
            Partition rows = partitions.get(code);
            int step = alone ? rows.count() : CHUNK_ROWS;
            for (int from = 0; from < rows.count(); from += step) {
                int first = from;
                int last = Math.min(from + step, rows.count());
                chunks.add(() -> run(plan, rows, first, last, columns));
            }
        });
        if (alone || chunks.size() < 2) {
            chunks.forEach(Runnable::run);
        } else {
            runInThreads(chunks);
        }
        return new BatchEvaluation(evaluator, table, columns, Optional.ofNullable(records));
    }

    private void run(EvaluationPlan plan, Partition rows, int first, int last, BatchColumns columns) {
        int block = Math.min(evaluator.options().blockRows(), last - first);
        Kernel kernel = new Kernel(plan, table, rows.which(), block, columns);
        for (int from = first; from < last; from += block) {
            kernel.run(from, Math.min(block, last - from));
        }
    }

    private void runInThreads(List<Runnable> chunks) {
        ExecutorService threads =
                Executors.newFixedThreadPool(evaluator.options().threads());
        try {
            List<Future<?>> running = new ArrayList<>();
            chunks.forEach(chunk -> running.add(threads.submit(chunk)));
            for (Future<?> one : running) {
                one.get();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("evaluation must not be interrupted: got an interrupt", interrupted);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failure.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private BatchColumns columns() {
        List<Snapshot> snapshots = new ArrayList<>();
        for (Snapshot snapshot : Snapshot.values()) {
            if (snapshot == Snapshot.CURRENT || table.hasSnapshot(snapshot)) {
                snapshots.add(snapshot);
            }
        }
        Set<String> requirements = new LinkedHashSet<>();
        boolean recovery = snapshots.contains(Snapshot.BASELINE);
        boolean separatePoint = false;
        for (EvaluationPlan plan : plans.values()) {
            plan.profile.requirements().forEach(requirement -> requirements.add(requirement.id()));
            recovery |= plan.gradesEffectiveness;
            separatePoint |= plan.renormalizes;
        }
        return new BatchColumns(table.rows(), snapshots, List.copyOf(requirements), recovery, separatePoint);
    }
}
