package org.restoration.evaluation.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class InconsistentJudgementsTest {

    private static final Pattern MENDING = Pattern.compile("Maybe (\\S+) : (\\S+) = (\\S+) instead of (\\S+):");

    /** c0 is 3 times c1 and c1 is 3 times c2, yet c0 is said to be 1/9 of c2: the judgement that should be 9. */
    @Test
    void the_three_children_and_the_judgement_that_mends_them_are_named() {
        Ahp ahp = new Ahp(Matrices.judgements("3 1/9", "3"));
        assertThatExceptionOfType(InconsistentJudgementsException.class)
                .isThrownBy(() -> ahp.weights(Matrices.codes(3)))
                .withMessageStartingWith("consistency ratio must be below 0.10: got ")
                .withMessageContaining("; the least consistent are c0 : c1 = 3 and c1 : c2 = 3, which give c0 : c2 = 9,"
                        + " against c0 : c2 = 1/9\nMaybe c0 : c2 = 9 instead of 1/9: the consistency ratio is then 0");
    }

    /** Among five children that agree fully (4:2:2:1:1) one judgement was turned round. */
    @Test
    void the_one_judgement_that_was_turned_round_is_found() {
        Ahp ahp = new Ahp(Matrices.judgements("2 2 1/4 4", "1 2 2", "2 2", "1"));
        assertThatExceptionOfType(InconsistentJudgementsException.class)
                .isThrownBy(() -> ahp.weights(Matrices.codes(5)))
                .withMessageContaining("Maybe c0 : c3 = 4 instead of 1/4: the consistency ratio is then 0");
    }

    @Test
    void the_change_named_lowers_the_consistency_ratio_as_far_as_one_change_can() {
        long seed = 77;
        Random random = new Random(seed);
        int refused = 0;
        for (int round = 0; round < 400; round++) {
            int n = 3 + random.nextInt(4);
            List<Judgement> judgements = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) {
                    int value = 1 + random.nextInt(9);
                    judgements.add(Judgement.of("c" + i, "c" + j, random.nextBoolean() ? "" + value : "1/" + value));
                }
            }
            Ahp ahp = new Ahp(judgements);
            List<String> children = Matrices.codes(n);
            double before = ahp.consistency(children).ratio().getAsDouble();
            if (before < Consistency.LIMIT) {
                ahp.weights(children);
                continue;
            }
            refused++;
            InconsistentJudgementsException refusal =
                    catchThrowableOfType(InconsistentJudgementsException.class, () -> ahp.weights(children));
            assertThat(refusal.ratio()).isEqualTo(before);
            Matcher matcher = MENDING.matcher(refusal.getMessage());
            assertThat(matcher.find()).isTrue();
            double after = ratioWith(judgements, matcher.group(1), matcher.group(2), matcher.group(3), children);
            assertThat(after).as("seed %d, round %d", seed, round).isLessThan(before);
            boolean enough = !refusal.getMessage().contains("further judgements");
            assertThat(after < Consistency.LIMIT).isEqualTo(enough);
            if (!enough) {
                for (Judgement judgement : judgements) {
                    for (int value = 1; value <= 9; value++) {
                        for (String text : List.of("" + value, "1/" + value)) {
                            assertThat(ratioWith(judgements, judgement.more(), judgement.than(), text, children))
                                    .isGreaterThanOrEqualTo(after - 1e-12);
                        }
                    }
                }
            }
        }
        assertThat(refused).isGreaterThan(200);
    }

    private static double ratioWith(
            List<Judgement> judgements, String more, String than, String value, List<String> children) {
        List<Judgement> changed = new ArrayList<>();
        for (Judgement judgement : judgements) {
            boolean same = judgement.more().equals(more) && judgement.than().equals(than);
            boolean turned = judgement.more().equals(than) && judgement.than().equals(more);
            Ratio ratio = Ratio.parse(value);
            changed.add(
                    same ? judgement.withValue(ratio) : turned ? judgement.withValue(ratio.reciprocal()) : judgement);
        }
        return new Ahp(changed).consistency(children).ratio().getAsDouble();
    }
}
