package org.restoration.evaluation.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.restoration.evaluation.reference.LimitTableTest.atMost;
import static org.restoration.evaluation.reference.LimitTableTest.limit;
import static org.restoration.evaluation.reference.LimitTableTest.ph;
import static org.restoration.evaluation.reference.LimitTableTest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.SiteContext;

class ResolvedLimitTest {

    private static final double INF = Double.POSITIVE_INFINITY;
    private static final SiteContext UNKNOWN = SiteContext.UNKNOWN;

    private static final LimitTable BY_USE_AND_PH = table(
            limit(Map.of("land-use", Set.of("paddy")), ph(-INF, 5.5), atMost(1)),
            limit(Map.of("land-use", Set.of("paddy")), ph(5.5, INF), atMost(4)),
            limit(Map.of("land-use", Set.of("orchard")), ph(-INF, 7), atMost(2)),
            limit(Map.of("land-use", Set.of("orchard")), ph(7, INF), atMost(3)));

    @Test
    void what_is_known_picks_one_limit() {
        ResolvedLimit paddy = BY_USE_AND_PH.resolvedFor(use(LandUse.PADDY));
        assertThat(paddy.strictest(6).high()).isEqualTo(4);
        assertThat(paddy.mostLenient(6).high()).isEqualTo(4);
        assertThat(paddy.limits(6)).hasSize(1);
        assertThat(paddy.unknowns()).isEmpty();
    }

    @Test
    void an_unknown_land_use_keeps_all_limits() {
        ResolvedLimit any = BY_USE_AND_PH.resolvedFor(UNKNOWN);
        assertThat(any.limits()).hasSize(4);
        assertThat(any.unknowns()).containsExactly("land-use");
        assertThat(any.strictest(6)).isEqualTo(atMost(2));
        assertThat(any.mostLenient(6)).isEqualTo(atMost(4));
    }

    @Test
    void an_unknown_covariate_keeps_all_bands() {
        ResolvedLimit orchard = BY_USE_AND_PH.resolvedFor(use(LandUse.ORCHARD));
        assertThat(orchard.strictest(Double.NaN)).isEqualTo(atMost(2));
        assertThat(orchard.mostLenient(Double.NaN)).isEqualTo(atMost(3));
        assertThat(orchard.limits(Double.NaN)).hasSize(2);
    }

    @Test
    void the_upper_end_of_a_band_belongs_to_it() {
        ResolvedLimit paddy = BY_USE_AND_PH.resolvedFor(use(LandUse.PADDY));
        assertThat(paddy.strictest(5.5).high()).isEqualTo(1);
        assertThat(paddy.strictest(Math.nextUp(5.5)).high()).isEqualTo(4);
    }

    @Test
    void a_known_use_outside_the_scope_has_no_limit() {
        ResolvedLimit forest = BY_USE_AND_PH.resolvedFor(use(LandUse.FOREST));
        assertThat(forest.isEmpty()).isTrue();
        assertThat(forest.provenances()).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> forest.strictest(6))
                .withMessageContaining("outside its scope");
        assertThatIllegalStateException().isThrownBy(() -> forest.mostLenientUpper(null, 0, 1, new double[1]));
    }

    @Test
    void at_least_limits_take_the_greatest_end_as_the_strictest() {
        LimitTable floors = table(
                limit(Map.of("climate", Set.of("arid")), Optional.empty(), new ValueRange(70, INF)),
                limit(Map.of("climate", Set.of("ordinary")), Optional.empty(), new ValueRange(85, INF)));
        ResolvedLimit any = floors.resolvedFor(UNKNOWN);
        assertThat(any.strictest(Double.NaN)).isEqualTo(new ValueRange(85, INF));
        assertThat(any.mostLenient(Double.NaN)).isEqualTo(new ValueRange(70, INF));
        assertThat(any.covariate()).isEmpty();
        double[] out = new double[2];
        any.strictestLower(null, 0, 2, out);
        assertThat(out).containsExactly(85, 85);
        any.mostLenientLower(null, 0, 2, out);
        assertThat(out).containsExactly(70, 70);
    }

    @Test
    void a_covariate_not_observed_at_all_is_unknown_in_every_row() {
        double[] out = new double[2];
        BY_USE_AND_PH.resolvedFor(UNKNOWN).strictestUpper(null, 5, 7, out);
        assertThat(out).containsExactly(1, 1);
    }

    /** Own generator, seed in the message: random tables, contexts and columns. */
    @Test
    void column_form_has_the_bits_of_the_scalar_form_and_of_a_plain_search() {
        for (long seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            LimitTable table = randomTable(random);
            SiteContext context = random.nextBoolean()
                    ? UNKNOWN
                    : SiteContext.builder()
                            .fact("zone", "z" + random.nextInt(4))
                            .build();
            ResolvedLimit limit = table.resolvedFor(context);
            if (limit.isEmpty()) {
                assertThat(context.fact("zone")).as("seed %d", seed).isPresent();
                continue;
            }
            double[] covariate = random.doubles(64, 0, 14).toArray();
            for (int i = 0; i < 64; i += 7) {
                covariate[i] = Double.NaN;
                covariate[(i + 1) % 64] = random.nextInt(15);
            }
            double[] strict = new double[60];
            double[] lenient = new double[60];
            limit.strictestUpper(covariate, 2, 62, strict);
            limit.mostLenientUpper(covariate, 2, 62, lenient);
            for (int row = 2; row < 62; row++) {
                double c = covariate[row];
                double least = INF;
                double greatest = -INF;
                for (Limit one : table.limits()) {
                    boolean inBand = Double.isNaN(c) || one.band().orElseThrow().contains(c);
                    if (inBand && !one.contradictedBy(context)) {
                        least = Math.min(least, one.allowed().high());
                        greatest = Math.max(greatest, one.allowed().high());
                    }
                }
                assertThat(strict[row - 2]).as("seed %d row %d", seed, row).isEqualTo(least);
                assertThat(lenient[row - 2]).as("seed %d row %d", seed, row).isEqualTo(greatest);
                assertThat(limit.strictest(c).high())
                        .as("seed %d row %d", seed, row)
                        .isEqualTo(least);
                assertThat(limit.mostLenient(c).high())
                        .as("seed %d row %d", seed, row)
                        .isEqualTo(greatest);
            }
        }
    }

    @Test
    void knowing_more_never_widens_the_gap_between_strictest_and_most_lenient() {
        for (long seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            LimitTable table = randomTable(random);
            ResolvedLimit unknown = table.resolvedFor(UNKNOWN);
            ResolvedLimit known =
                    table.resolvedFor(SiteContext.builder().fact("zone", "z0").build());
            double c = random.nextDouble(14);
            assertThat(known.strictest(c).high())
                    .as("seed %d", seed)
                    .isGreaterThanOrEqualTo(unknown.strictest(c).high())
                    .isGreaterThanOrEqualTo(known.strictest(Double.NaN).high());
            assertThat(known.mostLenient(c).high())
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(unknown.mostLenient(c).high())
                    .isLessThanOrEqualTo(known.mostLenient(Double.NaN).high());
        }
    }

    private static LimitTable randomTable(SplittableRandom random) {
        List<Limit> limits = new ArrayList<>();
        int zones = 1 + random.nextInt(3);
        for (int zone = 0; zone < zones; zone++) {
            double above = -INF;
            int bands = 1 + random.nextInt(4);
            for (int band = 1; band <= bands; band++) {
                double upTo = band == bands ? INF : band * 3 + random.nextInt(3);
                limits.add(limit(Map.of("zone", Set.of("z" + zone)), ph(above, upTo), atMost(random.nextInt(100))));
                above = upTo;
            }
        }
        return table(limits.toArray(Limit[]::new));
    }

    private static SiteContext use(LandUse use) {
        return SiteContext.builder().landUse(use).build();
    }
}
