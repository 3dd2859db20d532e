package org.restoration.evaluation.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.restoration.evaluation.aggregation.Arithmetic;
import org.restoration.evaluation.engine.BatchEvaluation;
import org.restoration.evaluation.engine.Evaluator;
import org.restoration.evaluation.observation.ObservationTable;

/**
 * The benchmarks in time of the processor instead of time of the clock, for a machine that others use too: what they take from
 * the caches still counts, what they take of the time does not. Nor does the time of the garbage collector's threads, which JMH
 * sees and this does not. The best of many runs.
 */
public final class CpuTime {

    private static final int SITES = 200_000;
    private static final int RUNS = 40;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CpuTime() {}

    private static final int CALLS = 2_000;

    /** Prints a row of a table for every aggregation and share of missing cells, and one for every way to evaluate one site. */
    public static void main(String[] arguments) {
        System.out.println("| between | missing | ns a site | million sites a second | readings of its numbers |");
        System.out.println("|---|---|---|---|---|");
        for (double missing : new double[] {0, 0.02}) {
            for (String between : BulkBenchmark.AGGREGATIONS) {
                print(between, missing);
            }
        }
        System.out.println("| one site | missing | µs |");
        System.out.println("|---|---|---|");
        for (double missing : new double[] {0, 0.1}) {
            SingleSiteBenchmark one = new SingleSiteBenchmark();
            one.missing = missing;
            one.prepare();
            print("from a table", missing, one::fromTable);
            print("from observations", missing, one::fromObservations);
            print("printed report", missing, one::explain);
        }
    }

    private static void print(String what, double missing, Supplier<Object> call) {
        int[] used = new int[1];
        double nanos = best(CALLS, () -> {
            for (int i = 0; i < CALLS; i++) {
                used[0] += System.identityHashCode(call.get()) & 1;
            }
        });
        requireUsed(used[0]);
        System.out.printf(Locale.ROOT, "| %s | %.0f %% | %.0f |%n", what, missing * 100, nanos / 1e3);
    }

    private static void requireUsed(double result) {
        if (Double.isNaN(result)) {
            throw new IllegalStateException("results must be used, so that they are computed: got " + result);
        }
    }

    private static void print(String between, double missing) {
        Evaluator evaluator = Evaluator.of(BenchmarkProfile.of(new Arithmetic(), BulkBenchmark.aggregation(between)));
        Map<String, double[]> byIndicator = RandomSites.columns(evaluator.profile(), SITES, missing);
        ObservationTable table = RandomSites.table(SITES, byIndicator);
        double[][] columns = byIndicator.values().toArray(double[][]::new);
        int[] grades = new int[1];
        double evaluate = best(SITES, () -> {
            BatchEvaluation batch = evaluator.evaluate(table);
            grades[0] += batch.gradeIndex(SITES - 1);
        });
        double[] sum = new double[1];
        double read = best(SITES, () -> sum[0] += BulkBenchmark.sum(columns));
        requireUsed(grades[0] + Double.hashCode(sum[0]));
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f %% | %.0f | %.1f | %.0f |%n",
                between,
                missing * 100,
                evaluate,
                1e3 / evaluate,
                evaluate / read);
    }

    private static double best(int operations, Runnable run) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < RUNS; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            run.run();
            least = Math.min(least, THREADS.getCurrentThreadCpuTime() - start);
        }
        return least / operations;
    }
}
