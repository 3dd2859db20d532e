package org.restoration.evaluation.files.internal.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.restoration.evaluation.files.finding.FindingCode;
import org.restoration.evaluation.files.internal.finding.FileFindings;
import org.restoration.evaluation.files.internal.finding.Meant;
import org.restoration.evaluation.files.internal.finding.Shown;
import org.restoration.evaluation.indicator.Channel;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.State;
import org.restoration.evaluation.site.Site;

/** The observations of one run, and what can be wrong between them. */
public final class ObservationRegister {

    private final List<Observation> observations = new ArrayList<>();
    private final Map<String, Seen> byId = new LinkedHashMap<>();
    private final List<Correction> corrections = new ArrayList<>();
    private final Set<String> warned = new HashSet<>();
    private final CopiedBlocks blocks = new CopiedBlocks();

    /** Where an id stands first; without observation when its row has an error. */
    private record Seen(FileFindings findings, int line, int contentHash, Observation observation) {}

    private record Correction(String id, ObservationDraft draft, FileFindings findings) {}

    /** Takes a sound observation. */
    void add(ObservationDraft draft, FileFindings findings, Observation observation) {
        if (see(draft, findings, observation.id(), observation)) {
            observations.add(observation);
            blocks.see(observation, draft.row().line(), findings);
        }
    }

    /** Takes an observation whose value cannot be used, so that what it doubles is still found. */
    void addUnsound(ObservationDraft draft, FileFindings findings) {
        see(draft, findings, draft.id(), null);
    }

    private boolean see(ObservationDraft draft, FileFindings findings, String id, Observation observation) {
        draft.supersedes().ifPresent(corrected -> corrections.add(new Correction(id, draft, findings)));
        warnOfWorks(draft, findings);
        warnOfChannel(draft, findings);
        int content = draft.row().cells().hashCode();
        Seen seen = new Seen(findings, draft.row().line(), content, observation);
        Seen first = byId.putIfAbsent(id, seen);
        if (first != null) {
            reportTwice(draft, findings, id, first, seen);
        }
        return first == null;
    }

    private static void reportTwice(ObservationDraft draft, FileFindings findings, String id, Seen first, Seen second) {
        String where =
                (first.findings() == second.findings() ? "" : first.findings().file() + ":") + first.line();
        boolean repeated = first.contentHash() == second.contentHash();
        boolean own = draft.ownId().isPresent();
        Optional<LocalizedText> fix = repeated
                ? Optional.of(
                        LocalizedText.of("delete this row, it repeats row " + where, "删除此行，与第 " + where + " 行完全相同"))
                : Optional.empty();
        findings.add(
                own ? FindingCode.DUPLICATE_ID : FindingCode.DUPLICATE_OBSERVATION,
                draft.row().line(),
                draft.column(),
                own
                        ? LocalizedText.of(
                                "id must stand for one observation: got " + Shown.quoted(id) + " as in row " + where,
                                "一个编号只能对应一个观测：" + Shown.quoted(id) + " 已出现在第 " + where + " 行")
                        : LocalizedText.of(
                                "observation must be given once (several samples need a point or an id each): got "
                                        + Shown.quoted(id) + " as in row " + where,
                                "同一观测只能给出一次（多个样品须各有采样点或编号）：" + Shown.quoted(id) + " 已出现在第 " + where + " 行"),
                fix);
    }

    private void warnOfWorks(ObservationDraft draft, FileFindings findings) {
        Site site = draft.facts().site().orElseThrow();
        State state = draft.facts().state().orElseThrow();
        int line = draft.row().line();
        if (site.worksStarted().isEmpty()) {
            if (state == State.CONTROL && warned.add("control " + site.id())) {
                findings.add(
                        FindingCode.CONTROL_WITHOUT_WORKS,
                        line,
                        0,
                        "control of " + Shown.quoted(site.id())
                                + " needs the first day of the works (works_started of the site) to be split into before and after: got none",
                        Shown.quoted(site.id()) + " 的对照需要开工日期（场地的 works_started）以区分前后：实际未填");
            }
            return;
        }
        LocalDate works = site.worksStarted().get();
        LocalDate date = draft.facts().date().orElseThrow();
        boolean early = state == State.CURRENT && date.isBefore(works);
        boolean late = (state == State.BASELINE || state == State.PRE_MINING) && !date.isBefore(works);
        if ((early || late) && warned.add("works " + site.id() + " " + state.code() + " " + date)) {
            findings.add(
                    FindingCode.STATE_AGAINST_WORKS,
                    line,
                    0,
                    "state " + state.code() + " of " + Shown.quoted(site.id()) + " should lie "
                            + (early ? "on or after" : "before") + " the start of the works " + works + ": got " + date,
                    Shown.quoted(site.id()) + " 的状态 " + state.code() + " 应" + (early ? "不早于" : "早于") + "开工日期 " + works
                            + "：实际为 " + date);
        }
    }

    private void warnOfChannel(ObservationDraft draft, FileFindings findings) {
        String code = draft.indicator().code();
        String channel = draft.channel().code();
        if (draft.indicator().channels().contains(draft.channel()) || !warned.add("channel " + code + " " + channel)) {
            return;
        }
        String usual = draft.indicator().channels().stream().map(Channel::code).collect(Collectors.joining(", "));
        findings.add(
                FindingCode.UNUSUAL_CHANNEL,
                draft.row().line(),
                0,
                code + " is usually observed by " + usual + ": got " + channel,
                code + " 通常的监测渠道为 " + usual + "：实际为 " + channel);
    }

    /** Reports what can only be seen when all files were read. */
    public void checkAll() {
        Map<String, String> correctedBy = new HashMap<>();
        for (Correction correction : corrections) {
            check(correction, correctedBy);
        }
        blocks.report();
    }

    private void check(Correction correction, Map<String, String> correctedBy) {
        ObservationDraft draft = correction.draft();
        String corrected = draft.supersedes().orElseThrow();
        Seen target = byId.get(corrected);
        int line = draft.row().line();
        if (target == null) {
            correction
                    .findings()
                    .add(
                            FindingCode.UNKNOWN_SUPERSEDED,
                            line,
                            draft.column(),
                            LocalizedText.of(
                                    "superseded observation must be among those given: got " + Shown.quoted(corrected),
                                    "被更正的观测必须在所给数据中：实际为 " + Shown.quoted(corrected)),
                            Meant.near(
                                    corrected, byId.keySet(), FindingCode.UNKNOWN_SUPERSEDED, correction.findings()));
            return;
        }
        if (corrected.equals(correction.id())) {
            mismatch(correction, "itself", "自身");
        } else if (isAboutSomethingElse(target.observation(), draft)) {
            mismatch(correction, "an observation of another site, state or indicator", "其他场地、状态或指标的观测");
        } else if (correctedBy.putIfAbsent(corrected, correction.id()) != null) {
            mismatch(
                    correction,
                    "one that " + Shown.quoted(correctedBy.get(corrected)) + " corrects already",
                    "已被 " + Shown.quoted(correctedBy.get(corrected)) + " 更正的观测");
        }
    }

    private static boolean isAboutSomethingElse(Observation target, ObservationDraft draft) {
        return target != null
                && !(target.site().equals(draft.facts().site().orElseThrow().id())
                        && target.state() == draft.facts().state().orElseThrow()
                        && target.indicator().equals(draft.indicator().code()));
    }

    private static void mismatch(Correction correction, String got, String gotZh) {
        correction
                .findings()
                .add(
                        FindingCode.CORRECTION_MISMATCH,
                        correction.draft().row().line(),
                        correction.draft().column(),
                        "correction must be of another observation of the same site, state and indicator, and the only one: got "
                                + got,
                        "更正必须针对同一场地、状态和指标的另一观测，且只能有一次：实际为" + gotZh);
    }

    public List<Observation> observations() {
        return observations;
    }
}
