package org.restoration.evaluation.files.internal.observation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.restoration.evaluation.files.finding.FindingCode;
import org.restoration.evaluation.files.internal.finding.FileFindings;
import org.restoration.evaluation.files.internal.finding.Shown;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.State;

/**
 * Suspects sites or days whose values are all the same of having been copied. Only the current state is looked at: sites may share a
 * baseline, a control or a reference.
 */
final class CopiedBlocks {

    private static final int FEWEST_VALUES = 5;
    /** Beyond so many blocks the look for copies is given up, for it would need memory without bound. */
    private static final int MOST_BLOCKS = 200_000;

    private record Key(String site, LocalDate date) {}

    private record Content(long hash, int count) {}

    private final Map<Key, Block> blocks = new LinkedHashMap<>();
    private boolean givenUp;

    void see(Observation observation, int line, FileFindings findings) {
        if (observation.state() != State.CURRENT || givenUp) {
            return;
        }
        blocks.computeIfAbsent(new Key(observation.site(), observation.date()), key -> new Block(line, findings))
                .add(observation);
        if (blocks.size() > MOST_BLOCKS) {
            givenUp = true;
            blocks.clear();
        }
    }

    void report() {
        Map<Content, Key> firsts = new LinkedHashMap<>();
        blocks.forEach((key, block) -> {
            Key first =
                    block.count < FEWEST_VALUES ? null : firsts.putIfAbsent(new Content(block.hash, block.count), key);
            if (first != null) {
                block.findings.add(
                        FindingCode.COPIED_BLOCK,
                        block.line,
                        0,
                        "all " + block.count + " values of " + Shown.quoted(key.site) + " on " + key.date
                                + " are the same as of " + Shown.quoted(first.site) + " on " + first.date
                                + ": were they copied?",
                        Shown.quoted(key.site) + " 在 " + key.date + " 的 " + block.count + " 个数值与 "
                                + Shown.quoted(first.site) + " 在 " + first.date + " 的完全相同：是否为复制？");
            }
        });
    }

    private static final class Block {
        private final int line;
        private final FileFindings findings;
        private long hash;
        private int count;

        Block(int line, FileFindings findings) {
            this.line = line;
            this.findings = findings;
        }

        /** A sum, so that the order of the values does not matter. */
        void add(Observation observation) {
            long mixed = observation.indicator().hashCode() * 31L
                    + observation.point().id().hashCode() * 17L
                    + Double.hashCode(observation.value());
            mixed = (mixed ^ mixed >>> 31) * 0x7FB5D329728EA185L;
            hash += mixed ^ mixed >>> 27;
            count++;
        }
    }
}
