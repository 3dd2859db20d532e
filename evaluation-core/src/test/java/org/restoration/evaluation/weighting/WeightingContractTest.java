package org.restoration.evaluation.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every weighting promises. */
class WeightingContractTest {

    private static final List<String> CHILDREN = List.of("land", "water", "air");

    static List<Weighting> examples() {
        return List.of(
                new Direct(WeightsTest.weights("land", 0.5, "water", 0.3, "air", 0.2)),
                new Equal(),
                new Ahp(List.of(
                        Judgement.of("land", "water", "3"),
                        Judgement.of("land", "air", "5"),
                        Judgement.of("air", "water", "1/2"))),
                new Derived(WeightsTest.weights("land", 0.25, "water", 0.5, "air", 0.25), "rule lp-03: water × 2"));
    }

    @Test
    void every_permitted_kind_has_an_example() {
        for (Class<?> kind : Weighting.class.getPermittedSubclasses()) {
            assertThat(examples()).as(kind.getSimpleName()).anyMatch(kind::isInstance);
            assertThat(kind.isRecord()).isTrue();
        }
    }

    @Test
    void every_permitted_kind_is_on_the_reference_page() throws IOException {
        String page = Files.readString(Path.of("../docs/reference/methods/weighting.md"), StandardCharsets.UTF_8);
        for (Class<?> kind : Weighting.class.getPermittedSubclasses()) {
            assertThat(page).contains("| `" + kind.getSimpleName());
        }
    }

    @Test
    void the_same_data_make_equal_weightings() {
        assertThat(examples()).isEqualTo(examples()).doesNotHaveDuplicates();
        assertThat(examples().hashCode()).isEqualTo(examples().hashCode());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void weights_come_in_the_order_of_the_children_and_sum_to_one(Weighting weighting) {
        for (List<String> children : List.of(CHILDREN, List.of("air", "land", "water"))) {
            Weights weights = weighting.weights(children);
            assertThat(weights.codes()).isEqualTo(children);
            double sum = 0;
            for (double weight : weights.toArray()) {
                assertThat(weight).isBetween(0.0, 1.0);
                sum += weight;
            }
            assertThat(sum).isCloseTo(1, within(1e-12));
            for (String child : children) {
                assertThat(weights.weightOf(child))
                        .isCloseTo(weighting.weights(CHILDREN).weightOf(child), within(1e-15));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void no_child_may_be_missing_or_too_many(Weighting weighting) {
        if (weighting instanceof Equal) {
            return;
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weighting.weights(List.of("land", "watr", "air")))
                .withMessage("weighting must speak of exactly the children [land, watr, air]: got missing [watr], extra"
                        + " [water]\nMaybe \"watr\" for \"water\"");
        assertThatIllegalArgumentException().isThrownBy(() -> weighting.weights(List.of("land", "water")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weighting.weights(List.of("land", "water", "air", "soil")));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void no_children_and_a_child_twice_are_refused(Weighting weighting) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weighting.weights(List.of()))
                .withMessage("children to weigh must be at least one: got none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weighting.weights(List.of("land", "land", "air")))
                .withMessage("children to weigh must differ: got \"land\" twice");
    }

    @Test
    void derived_weights_say_their_origin() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Derived(WeightsTest.weights("a", 1.0), " "))
                .withMessage("derived weights must say their origin: got \" \"");
    }
}
