package org.restoration.evaluation.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.restoration.evaluation.aggregation.Aggregation;
import org.restoration.evaluation.aggregation.Arithmetic;
import org.restoration.evaluation.aggregation.Geometric;
import org.restoration.evaluation.aggregation.PowerMean;
import org.restoration.evaluation.engine.BatchEvaluation;
import org.restoration.evaluation.engine.Evaluator;
import org.restoration.evaluation.observation.ObservationTable;

/** A million sites of 24 indicators, evaluated on one thread; beside it the bare reading of the same numbers. In sites a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class BulkBenchmark {

    static final List<String> AGGREGATIONS =
            List.of("arithmetic", "geometric", "power 0.5", "power -1", "power 1", "power 2");

    private static final int SITES = 1_000_000;

    /** How the dimensions are aggregated; inside them it is always the arithmetic mean. */
    @Param({"arithmetic", "geometric", "power 0.5", "power -1", "power 1", "power 2"})
    String between;

    /** Share of the cells that are missing. */
    @Param({"0", "0.02"})
    double missing;

    private double[][] columns;
    private ObservationTable table;
    private Evaluator evaluator;

    /** Makes the sites. */
    @Setup
    public void prepare() {
        evaluator = Evaluator.of(BenchmarkProfile.of(new Arithmetic(), aggregation(between)));
        Map<String, double[]> byIndicator = RandomSites.columns(evaluator.profile(), SITES, missing);
        table = RandomSites.table(SITES, byIndicator);
        columns = byIndicator.values().toArray(double[][]::new);
    }

    static Aggregation aggregation(String name) {
        return switch (name) {
            case "arithmetic" -> new Arithmetic();
            case "geometric" -> new Geometric(0.01);
            default -> new PowerMean(Double.parseDouble(name.substring("power ".length())), 0.01);
        };
    }

    /** Score, grade, interval and eight verdicts of every site. */
    @Benchmark
    @OperationsPerInvocation(SITES)
    public BatchEvaluation evaluate() {
        return evaluator.evaluate(table);
    }

    /** The sum of all numbers: what reading the matrix once costs. */
    @Benchmark
    @OperationsPerInvocation(SITES)
    public double read() {
        return sum(columns);
    }

    /** Eight sums at a time, so that no addition waits for the one before it. */
    static double sum(double[][] columns) {
        double sum = 0;
        for (double[] column : columns) {
            double a = 0;
            double b = 0;
            double c = 0;
            double d = 0;
            double e = 0;
            double f = 0;
            double g = 0;
            double h = 0;
            for (int i = 0; i < column.length; i += 8) {
                a += column[i];
                b += column[i + 1];
                c += column[i + 2];
                d += column[i + 3];
                e += column[i + 4];
                f += column[i + 5];
                g += column[i + 6];
                h += column[i + 7];
            }
            sum += a + b + c + d + e + f + g + h;
        }
        return sum;
    }
}
