package org.restoration.evaluation.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CampaignsTest {

    private static final Period THREE_YEARS = Period.ofYears(3);
    private static final Period THREE_MONTHS = Period.ofMonths(3);
    private static final List<Observation> SURVEYS =
            on("2019-07-01", "2022-06-01", "2022-07-01", "2025-04-01", "2025-05-02", "2025-07-01");

    @Test
    void newest_valid_campaign_counts() {
        assertThat(dates(Campaigns.current(SURVEYS, day("2025-12-31"), THREE_YEARS, THREE_MONTHS)))
                .containsExactly("2025-05-02", "2025-07-01");
    }

    @Test
    void campaign_is_open_at_its_far_end_and_closed_at_the_near_one() {
        assertThat(dates(Campaigns.current(
                        on("2025-04-01", "2025-04-02", "2025-07-01"), day("2025-07-01"), THREE_YEARS, THREE_MONTHS)))
                .containsExactly("2025-04-02", "2025-07-01");
    }

    @Test
    void later_observations_do_not_count_before_their_day() {
        assertThat(dates(Campaigns.current(SURVEYS, day("2022-06-30"), THREE_YEARS, THREE_MONTHS)))
                .containsExactly("2022-06-01");
    }

    @Test
    void observations_expire_when_their_validity_is_over() {
        assertThat(dates(Campaigns.current(on("2022-07-01"), day("2025-06-30"), THREE_YEARS, THREE_MONTHS)))
                .containsExactly("2022-07-01");
        assertThat(Campaigns.current(on("2022-07-01"), day("2025-07-01"), THREE_YEARS, THREE_MONTHS))
                .isEmpty();
    }

    @Test
    void standing_states_never_expire() {
        assertThat(dates(Campaigns.standing(SURVEYS, day("2021-12-31"), THREE_MONTHS)))
                .containsExactly("2019-07-01");
        assertThat(dates(Campaigns.standing(on("1990-01-01"), day("2025-12-31"), THREE_MONTHS)))
                .containsExactly("1990-01-01");
        assertThat(Campaigns.standing(SURVEYS, day("2018-01-01"), THREE_MONTHS)).isEmpty();
    }

    @Test
    void control_is_split_by_the_first_day_of_the_works() {
        assertThat(dates(Campaigns.before(SURVEYS, day("2022-07-01")))).containsExactly("2019-07-01", "2022-06-01");
        assertThat(dates(Campaigns.since(SURVEYS, day("2022-07-01"))))
                .containsExactly("2022-07-01", "2025-04-01", "2025-05-02", "2025-07-01");
    }

    @Test
    void no_window_leaves_the_newest_day() {
        assertThat(dates(Campaigns.standing(
                        on("2025-06-30", "2025-07-01", "2025-07-01"), day("2025-12-31"), Period.ZERO)))
                .containsExactly("2025-07-01", "2025-07-01");
    }

    private static List<Observation> on(String... days) {
        return Arrays.stream(days)
                .map(text -> Observation.builder("s1", State.CURRENT, "soil.cadmium")
                        .value(1)
                        .date(day(text))
                        .build())
                .toList();
    }

    private static List<String> dates(List<Observation> observations) {
        return observations.stream()
                .map(observation -> observation.date().toString())
                .toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
