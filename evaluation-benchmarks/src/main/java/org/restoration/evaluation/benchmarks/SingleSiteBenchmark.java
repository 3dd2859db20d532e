package org.restoration.evaluation.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.restoration.evaluation.engine.Evaluator;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.ObservationTable;
import org.restoration.evaluation.observation.SamplePoint;
import org.restoration.evaluation.site.Site;

/** One site of 24 indicators evaluated with all its reasons, warm. In microseconds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SingleSiteBenchmark {

    /** Share of the cells that are missing. */
    @Param({"0", "0.1"})
    double missing;

    private final Evaluator evaluator = Evaluator.of(BenchmarkProfile.arithmetic());
    private final Site site = Site.of("site", BenchmarkProfile.CONTEXT);
    private ObservationTable table;
    private List<Observation> observations;
    private Evaluation evaluation;

    /** Makes the site, once as a table of one row and once as observations. */
    @Setup
    public void prepare() {
        Map<String, double[]> columns = RandomSites.columns(evaluator.profile(), 1, missing);
        table = RandomSites.table(1, columns);
        observations = new ArrayList<>();
        columns.forEach((indicator, column) -> {
            if (!Double.isNaN(column[0])) {
                observations.add(
                        Observation.builder(site.id(), org.restoration.evaluation.observation.State.CURRENT, indicator)
                                .value(column[0])
                                .point(SamplePoint.of("p1"))
                                .date(LocalDate.of(2026, 6, 1))
                                .build());
            }
        });
        evaluation = fromTable();
    }

    /** The tree of scores, the verdicts and all texts of reasons from a table of one row. */
    @Benchmark
    public Evaluation fromTable() {
        return evaluator.evaluate(table).evaluation(0);
    }

    /** The same from a list of observations, each cell reduced first. */
    @Benchmark
    public Evaluation fromObservations() {
        return evaluator.evaluate(site, observations);
    }

    /** The printed report of an evaluation that is there. */
    @Benchmark
    public String explain() {
        return evaluation.explain();
    }
}
