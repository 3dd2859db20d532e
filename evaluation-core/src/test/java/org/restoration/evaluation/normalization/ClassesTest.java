package org.restoration.evaluation.normalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.normalization.Classes.ClosedSide;
import org.restoration.evaluation.normalization.Classes.ScoreClass;

class ClassesTest {

    private static final List<ScoreClass> AMMONIUM = List.of(
            new ScoreClass(Double.NEGATIVE_INFINITY, 1, Optional.of(LocalizedText.of("up to class II", "Ⅱ类及以上"))),
            ScoreClass.of(0.5, 0.7),
            ScoreClass.of(1.0, 0));

    @Test
    void a_number_on_a_bound_belongs_to_the_class_that_holds_the_bound() {
        assertThat(new Classes(AMMONIUM).score(1.0)).isEqualTo(0.0);
        assertThat(new Classes(AMMONIUM, ClosedSide.LOWER)).isEqualTo(new Classes(AMMONIUM));
        assertThat(new Classes(AMMONIUM, ClosedSide.UPPER).score(1.0)).isEqualTo(0.7);
        assertThat(new Classes(AMMONIUM, ClosedSide.UPPER).score(Math.nextUp(1.0)))
                .isEqualTo(0.0);
    }

    @Test
    void the_outer_classes_have_no_end() {
        Classes classes = new Classes(AMMONIUM);
        assertThat(classes.score(Double.NEGATIVE_INFINITY)).isEqualTo(1.0);
        assertThat(classes.score(Double.POSITIVE_INFINITY)).isEqualTo(0.0);
        assertThat(classes.attainable()).isEqualTo(new ValueRange(0, 1));
        assertThat(classes.direction()).isEqualTo(Direction.COST);
    }

    @Test
    void the_class_of_a_number_can_be_named() {
        assertThat(new Classes(AMMONIUM).classOf(0.3).flatMap(ScoreClass::name))
                .contains(LocalizedText.of("up to class II", "Ⅱ类及以上"));
        assertThat(new Classes(AMMONIUM).classOf(Double.NaN)).isEmpty();
    }

    @Test
    void classes_that_leave_a_gap_or_do_not_increase_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Classes(List.of(ScoreClass.of(0, 0), ScoreClass.of(1, 1))))
                .withMessage("lower bound of the first class must be -Infinity: got 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Classes(List.of(ScoreClass.lowest(0), ScoreClass.of(1, 0.5), ScoreClass.of(1, 1))))
                .withMessage("lower bounds of the classes must increase: got 1.0 before 1.0");
        assertThatIllegalArgumentException().isThrownBy(() -> new Classes(List.of(ScoreClass.lowest(0))));
        assertThatIllegalArgumentException().isThrownBy(() -> ScoreClass.of(Double.NaN, 0));
    }
}
