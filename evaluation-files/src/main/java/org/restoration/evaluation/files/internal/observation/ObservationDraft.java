package org.restoration.evaluation.files.internal.observation;

import java.util.Optional;
import java.util.OptionalDouble;
import org.restoration.evaluation.files.internal.cell.Quantity;
import org.restoration.evaluation.files.internal.table.Row;
import org.restoration.evaluation.indicator.Channel;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.Origin;
import org.restoration.evaluation.observation.Uncertainty;

/**
 * What identifies an observation, before its value is known to be sound.
 *
 * @param facts site, state, date and the rest of the row; complete
 * @param indicator what was observed
 * @param channel how it was observed
 * @param ownId the id that the file gives
 * @param supersedes id of the corrected observation
 * @param reason why it is corrected
 * @param row where it stands
 * @param column 1-based column to point at
 */
record ObservationDraft(
        RowFacts facts,
        Indicator indicator,
        Channel channel,
        Optional<String> ownId,
        Optional<String> supersedes,
        Optional<String> reason,
        Row row,
        int column) {

    /** The id given, or one made of everything that tells two observations apart. */
    String id() {
        return ownId.orElseGet(() -> String.join(
                "/",
                facts.site().orElseThrow().id(),
                facts.state().orElseThrow().code(),
                indicator.code(),
                facts.place(),
                facts.date().orElseThrow().toString(),
                channel.code()));
    }

    Observation observation(
            Quantity quantity,
            String givenValue,
            String givenUnit,
            Uncertainty uncertainty,
            int n,
            OptionalDouble detectionLimit,
            Origin origin) {
        return new Observation(
                id(),
                facts.site().orElseThrow().id(),
                facts.state().orElseThrow(),
                indicator.code(),
                facts.point(),
                quantity.value(),
                givenValue,
                givenUnit,
                quantity.censoring(),
                uncertainty,
                n,
                facts.date().orElseThrow(),
                channel,
                facts.laboratory(),
                detectionLimit,
                facts.source(),
                origin,
                facts.recordedAt(),
                supersedes,
                supersedes.flatMap(corrected -> reason),
                facts.note());
    }
}
