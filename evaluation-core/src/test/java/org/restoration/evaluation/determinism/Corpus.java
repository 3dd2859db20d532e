package org.restoration.evaluation.determinism;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.restoration.evaluation.aggregation.Geometric;
import org.restoration.evaluation.criteria.Consequence;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.criteria.DecisionRule;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.engine.Evaluator;
import org.restoration.evaluation.engine.TestProfiles;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.grading.Headline;
import org.restoration.evaluation.indicator.Dimension;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.message.Language;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.normalization.LogLogistic;
import org.restoration.evaluation.normalization.Logistic;
import org.restoration.evaluation.normalization.OptimumRange;
import org.restoration.evaluation.normalization.RatioToReference;
import org.restoration.evaluation.normalization.Saturation;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.SamplePoint;
import org.restoration.evaluation.observation.State;
import org.restoration.evaluation.observation.Uncertainty;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.SiteContext;

/**
 * One thousand evaluations of random sites, a line each: raw bits of the headline numbers, grade, verdicts, and the digest of the
 * explanation in both languages. Run as a program it prints them, so that other machines, virtual machines and settings can be
 * compared byte for byte.
 */
public final class Corpus {

    private static final int SITES = 1_000;
    private static final LocalDate BEFORE = LocalDate.of(2014, 6, 1);
    private static final LocalDate WORKS = LocalDate.of(2015, 1, 1);
    private static final LocalDate NOW = LocalDate.of(2021, 6, 1);

    private Corpus() {}

    /** Prints the corpus to standard output in UTF-8, whatever the default character set is. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        lines().forEach(line -> out.print(line + "\n"));
        out.flush();
    }

    static List<String> lines() {
        Evaluator evaluator = Evaluator.of(profile());
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < SITES; i++) {
            Random random = new Random(i);
            Site site = Site.of("site-" + i, context(random)).withWorksStarted(WORKS);
            lines.add(line(i, evaluator.evaluate(site, observations(site.id(), random))));
        }
        return lines;
    }

    private static String line(int number, Evaluation evaluation) {
        StringBuilder line = new StringBuilder().append(number);
        bits(line, evaluation.condition());
        bits(line, evaluation.current().interval().high());
        bits(line, evaluation.effectiveness().value().orElse(Double.NaN));
        bits(line, evaluation.controlEffect().map(effect -> effect.value()).orElse(Double.NaN));
        line.append(' ')
                .append(evaluation.grade().grade().map(grade -> grade.code()).orElse("-"));
        line.append(' ');
        evaluation.requirements().forEach(result -> line.append(result.verdict().ordinal()));
        line.append(' ').append(sha256(evaluation.explain(Language.EN) + evaluation.explain(Language.ZH)));
        return line.toString();
    }

    private static void bits(StringBuilder line, double number) {
        line.append(' ').append(HexFormat.of().toHexDigits(Double.doubleToLongBits(number)));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Profile profile() {
        return TestProfiles.profile()
                .scored("geohazard.factor", Dimension.GEOHAZARD, "1", Direction.BENEFIT, Goalposts.of(0.9, 1.35))
                .scored("aquifer.level", Dimension.AQUIFER, "m", Direction.BENEFIT, new Saturation(7.3))
                .scored("landform.gully", Dimension.LANDFORM, "km/km2", Direction.OPTIMUM, new OptimumRange(0, 2, 4, 9))
                .scored(
                        "soil-water.erosion",
                        Dimension.SOIL_WATER,
                        "t/km2/a",
                        Direction.COST,
                        new LogLogistic(1700, -2.5))
                .scored("land.depth", Dimension.LAND, "cm", Direction.BENEFIT, new Logistic(37, 0.11))
                .scored("land.organic", Dimension.LAND, "g/kg", Direction.BENEFIT, new LogLogistic(12, 2.5))
                .scored("vegetation.cover", Dimension.VEGETATION, "%", Direction.BENEFIT, Goalposts.of(0, 85))
                .scored(
                        "biodiversity.shannon",
                        Dimension.BIODIVERSITY,
                        "{nat}",
                        Direction.BENEFIT,
                        new RatioToReference(Goalposts.of(0, 1)))
                .observed("soil.cadmium", Dimension.SOIL_WATER, "mg/kg", Direction.COST)
                .observed("soil.ph", Dimension.SOIL_WATER, "[pH]", Direction.OPTIMUM)
                .between(new Geometric(0.01))
                .headline(Headline.EFFECTIVENESS)
                .requirement(requirement(
                        "cd",
                        new Criterion.WithinLimit("soil.cadmium", "gb-15618-2018.soil.cadmium.intervention", null),
                        DecisionRule.POINT))
                .requirement(requirement(
                        "slope",
                        new Criterion.Within("geohazard.factor", new ValueRange(1.2, Double.POSITIVE_INFINITY)),
                        new DecisionRule.LowerConfident(0.9)))
                .requirement(requirement(
                        "cover",
                        new Criterion.Within("vegetation.cover", new ValueRange(40, 100)),
                        new DecisionRule.UpperReaches(0.8)))
                .build();
    }

    private static Requirement requirement(String id, Criterion criterion, DecisionRule rule) {
        return new Requirement(
                id,
                TestProfiles.text(id),
                criterion,
                rule,
                new Consequence.CapsGrade("C"),
                TestProfiles.text("unknown"),
                TestProfiles.MADE_UP);
    }

    private static SiteContext context(Random random) {
        SiteContext.Builder context = SiteContext.builder();
        LandUse[] uses = {LandUse.PADDY, LandUse.DRY_CROPLAND, LandUse.FOREST};
        int use = random.nextInt(4);
        if (use < uses.length) {
            context.landUse(uses[use]);
        }
        return context.build();
    }

    private static List<Observation> observations(String site, Random random) {
        List<Observation> all = new ArrayList<>();
        for (State state : List.of(State.BASELINE, State.CURRENT, State.REFERENCE)) {
            double health = state == State.BASELINE ? 0.2 : state == State.CURRENT ? 0.6 : 0.9;
            LocalDate day = state == State.BASELINE ? BEFORE : NOW;
            add(all, random, site, state, day, "geohazard.factor", 0.8 + health * 0.7);
            add(all, random, site, state, day, "aquifer.level", 12 * health);
            add(all, random, site, state, day, "landform.gully", 3 + 5 * (1 - health));
            add(all, random, site, state, day, "soil-water.erosion", 9000 * (1 - health));
            add(all, random, site, state, day, "land.depth", 60 * health);
            add(all, random, site, state, day, "land.organic", 22 * health);
            add(all, random, site, state, day, "vegetation.cover", 90 * health);
            add(all, random, site, state, day, "biodiversity.shannon", 2.4 * health);
            add(all, random, site, state, day, "soil.cadmium", 2.2 * (1 - health));
            add(all, random, site, state, day, "soil.ph", 4.5 + 3 * health);
        }
        add(all, random, site, State.CONTROL, BEFORE, "vegetation.cover", 20);
        add(all, random, site, State.CONTROL, NOW, "vegetation.cover", 26);
        return all;
    }

    private static void add(
            List<Observation> all,
            Random random,
            String site,
            State state,
            LocalDate day,
            String indicator,
            double level) {
        int points = random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(3);
        for (int point = 0; point < points; point++) {
            double value = level * (0.8 + 0.4 * random.nextDouble());
            all.add(Observation.builder(site, state, indicator)
                    .point(SamplePoint.of("p" + point))
                    .value(value)
                    .given("as drawn", "")
                    .uncertainty(random.nextBoolean() ? new Uncertainty.Standard(value * 0.1) : Uncertainty.UNKNOWN)
                    .date(day.plusDays(point))
                    .build());
        }
    }
}
