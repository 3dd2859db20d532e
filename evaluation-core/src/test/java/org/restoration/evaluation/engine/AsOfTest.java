package org.restoration.evaluation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.State;

class AsOfTest {

    private static final LocalDate SURVEY = LocalDate.of(2025, 8, 20);
    private static final List<Observation> OBSERVATIONS = List.of(
            observed(State.BASELINE, SURVEY.minusYears(11)),
            observed(State.CURRENT, SURVEY.minusYears(5)),
            observed(State.CURRENT, SURVEY),
            observed(State.REFERENCE, SURVEY.plusDays(2)));

    private static Observation observed(State state, LocalDate date) {
        return Observation.builder("site", state, "soil.organic-matter")
                .value(10)
                .date(date)
                .build();
    }

    @Test
    void latest_counts_a_reference_surveyed_two_days_after_the_site() {
        assertThat(AsOf.LATEST.daysOf(OBSERVATIONS)).containsExactly(SURVEY.plusDays(2));
    }

    @Test
    void every_date_is_every_day_of_the_current_state() {
        assertThat(AsOf.EVERY_DATE.daysOf(OBSERVATIONS)).containsExactly(SURVEY.minusYears(5), SURVEY);
    }

    @Test
    void a_site_without_a_current_state_is_evaluated_as_of_its_newest_observation() {
        assertThat(AsOf.EVERY_DATE.daysOf(
                        List.of(observed(State.BASELINE, SURVEY.minusYears(11)), observed(State.REFERENCE, SURVEY))))
                .containsExactly(SURVEY);
    }

    @Test
    void a_site_without_observations_is_evaluated_as_of_the_day_asked_for_or_none() {
        assertThat(AsOf.LATEST.daysOf(List.of())).isEmpty();
        assertThat(AsOf.EVERY_DATE.daysOf(List.of())).isEmpty();
        assertThat(new AsOf.Day(SURVEY).daysOf(List.of())).containsExactly(SURVEY);
    }
}
