package org.restoration.evaluation.observation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.restoration.evaluation.indicator.Channel;

/**
 * One observed value of one indicator at one site in one state.
 *
 * @param id unique id; two observations with one id are the same observation
 * @param site id of the site
 * @param state the state that it belongs to
 * @param indicator code of the indicator
 * @param point where in the site
 * @param value the value in the unit of the indicator, finite
 * @param givenValue the value as the file gave it, text kept to the letter
 * @param givenUnit the unit as the file gave it
 * @param censoring whether the value is only a limit of the true one
 * @param uncertainty how uncertain it is, in the unit of the indicator
 * @param n number of samples behind the value, at least 1
 * @param date day of the observation
 * @param channel how it was made
 * @param laboratory laboratory or observer with accreditation, if given
 * @param detectionLimit detection limit in the unit of the indicator, if given
 * @param source report, dataset or paper that it comes from, "" when not given
 * @param origin file and row that it was read from
 * @param recordedAt day on which it was recorded, if given; no earlier than the date
 * @param supersedes id of the observation that this one corrects, if any
 * @param reason why it corrects the other; required with {@code supersedes}
 * @param note anything else, or ""
 */
public record Observation(
        String id,
        String site,
        State state,
        String indicator,
        SamplePoint point,
        double value,
        String givenValue,
        String givenUnit,
        Censoring censoring,
        Uncertainty uncertainty,
        int n,
        LocalDate date,
        Channel channel,
        Optional<String> laboratory,
        OptionalDouble detectionLimit,
        String source,
        Origin origin,
        Optional<LocalDate> recordedAt,
        Optional<String> supersedes,
        Optional<String> reason,
        String note) {

    /** Checks that the parts fit each other. */
    public Observation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(point, "point");
        Objects.requireNonNull(givenValue, "givenValue");
        Objects.requireNonNull(givenUnit, "givenUnit");
        Objects.requireNonNull(censoring, "censoring");
        Objects.requireNonNull(uncertainty, "uncertainty");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(laboratory, "laboratory");
        Objects.requireNonNull(detectionLimit, "detectionLimit");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(supersedes, "supersedes");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(note, "note");
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("value of observation " + id + " must be finite: got " + value);
        }
        if (n < 1) {
            throw new IllegalArgumentException(
                    "number of samples of observation " + id + " must be at least 1: got " + n);
        }
        if (supersedes.isPresent() && reason.filter(text -> !text.isBlank()).isEmpty()) {
            throw new IllegalArgumentException(
                    "observation " + id + " must give a reason for superseding " + supersedes.get() + ": got none");
        }
        if (recordedAt.isPresent() && recordedAt.get().isBefore(date)) {
            throw new IllegalArgumentException("observation " + id + " must be recorded no earlier than its date "
                    + date + ": got " + recordedAt.get());
        }
    }

    /** The same observation, measured, with another value of which no uncertainty is known. */
    Observation withValue(double other) {
        return new Observation(
                id,
                site,
                state,
                indicator,
                point,
                other,
                givenValue,
                givenUnit,
                Censoring.NONE,
                Uncertainty.UNKNOWN,
                n,
                date,
                channel,
                laboratory,
                detectionLimit,
                source,
                origin,
                recordedAt,
                supersedes,
                reason,
                note);
    }

    /** A builder of an observation made on the ground, of the whole site, with nothing known of its uncertainty. */
    public static Builder builder(String site, State state, String indicator) {
        return new Builder(site, state, indicator);
    }

    /** Builds an {@link Observation}. */
    public static final class Builder {
        private final String site;
        private final State state;
        private final String indicator;
        private String id;
        private SamplePoint point = SamplePoint.WHOLE_SITE;
        private double value = Double.NaN;
        private String givenValue;
        private String givenUnit = "";
        private Censoring censoring = Censoring.NONE;
        private Uncertainty uncertainty = Uncertainty.UNKNOWN;
        private int n = 1;
        private LocalDate date;
        private Channel channel = Channel.GROUND;
        private Optional<String> laboratory = Optional.empty();
        private OptionalDouble detectionLimit = OptionalDouble.empty();
        private String source = "";
        private Origin origin = Origin.PROGRAM;
        private Optional<LocalDate> recordedAt = Optional.empty();
        private Optional<String> supersedes = Optional.empty();
        private Optional<String> reason = Optional.empty();
        private String note = "";

        private Builder(String site, State state, String indicator) {
            this.site = site;
            this.state = state;
            this.indicator = indicator;
        }

        /** Sets the id; without one it is made from site, state, indicator, point, date and channel. */
        public Builder id(String text) {
            id = text;
            return this;
        }

        /** Sets where in the site. */
        public Builder point(SamplePoint where) {
            point = where;
            return this;
        }

        /** Sets the value in the unit of the indicator. */
        public Builder value(double number) {
            value = number;
            return this;
        }

        /** Sets value and unit as the file gave them. */
        public Builder given(String number, String unit) {
            givenValue = number;
            givenUnit = unit;
            return this;
        }

        /** Sets whether the value is only a limit of the true one. */
        public Builder censoring(Censoring kind) {
            censoring = kind;
            return this;
        }

        /** Sets how uncertain the value is. */
        public Builder uncertainty(Uncertainty how) {
            uncertainty = how;
            return this;
        }

        /** Sets the number of samples behind the value. */
        public Builder n(int samples) {
            n = samples;
            return this;
        }

        /** Sets the day of the observation. */
        public Builder date(LocalDate day) {
            date = day;
            return this;
        }

        /** Sets how it was made. */
        public Builder channel(Channel how) {
            channel = how;
            return this;
        }

        /** Sets the laboratory or observer. */
        public Builder laboratory(String name) {
            laboratory = Optional.of(name);
            return this;
        }

        /** Sets the detection limit in the unit of the indicator. */
        public Builder detectionLimit(double limit) {
            detectionLimit = OptionalDouble.of(limit);
            return this;
        }

        /** Sets the report, dataset or paper. */
        public Builder source(String text) {
            source = text;
            return this;
        }

        /** Sets the file and row. */
        public Builder origin(Origin where) {
            origin = where;
            return this;
        }

        /** Sets the day on which it was recorded. */
        public Builder recordedAt(LocalDate day) {
            recordedAt = Optional.of(day);
            return this;
        }

        /** Says which observation this one corrects, and why. */
        public Builder supersedes(String observation, String why) {
            supersedes = Optional.of(observation);
            reason = Optional.of(why);
            return this;
        }

        /** Sets a note. */
        public Builder note(String text) {
            note = text;
            return this;
        }

        /** The observation. */
        public Observation build() {
            String ownId = id != null
                    ? id
                    : String.join("/", site, state.code(), indicator, point.id(), String.valueOf(date), channel.code());
            return new Observation(
                    ownId,
                    site,
                    state,
                    indicator,
                    point,
                    value,
                    givenValue == null ? String.valueOf(value) : givenValue,
                    givenUnit,
                    censoring,
                    uncertainty,
                    n,
                    date,
                    channel,
                    laboratory,
                    detectionLimit,
                    source,
                    origin,
                    recordedAt,
                    supersedes,
                    reason,
                    note);
        }
    }
}
