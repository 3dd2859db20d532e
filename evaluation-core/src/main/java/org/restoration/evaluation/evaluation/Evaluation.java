package org.restoration.evaluation.evaluation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.restoration.evaluation.grading.Headline;
import org.restoration.evaluation.message.Finding;
import org.restoration.evaluation.message.Language;
import org.restoration.evaluation.observation.Snapshot;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.tailoring.TailoringStep;

/**
 * The result for one site as of one day: the number, the grade, the verdicts, and the tree of reasons.
 *
 * @param site id of the site
 * @param siteName name of the site
 * @param asOf day as of which it was evaluated, if known
 * @param profile under which rules
 * @param libraryVersion version of the library
 * @param numericPolicy rules by which numbers were computed
 * @param context axes and facts of the site, with the damage degree that was used
 * @param damage how badly it was damaged
 * @param tailoring what tailoring changed, in order
 * @param states the tree of each snapshot that was observed; CURRENT always
 * @param effectiveness how far it came back
 * @param controlEffect the effect adjusted by a control, when there is one
 * @param requirements the verdicts in order of the profile
 * @param targets how far the plan was kept
 * @param management the management score beside the index, if the profile has one
 * @param views the current state under the headings of the profile's views
 * @param grade the number that is graded and its grade
 * @param untailored the same under the untailored profile, so that choosing a context for its grade shows
 * @param status whether the result may carry a decision
 * @param findings what a reader must know
 */
public record Evaluation(
        String site,
        String siteName,
        Optional<LocalDate> asOf,
        ProfileIdentity profile,
        String libraryVersion,
        String numericPolicy,
        SiteContext context,
        DamageAssessment damage,
        List<TailoringStep> tailoring,
        Map<Snapshot, ScoredNode> states,
        Effectiveness effectiveness,
        Optional<ControlEffect> controlEffect,
        List<RequirementResult> requirements,
        TargetAttainment targets,
        Optional<ScoredNode> management,
        List<ViewResult> views,
        GradeResult grade,
        GradeResult untailored,
        EvidenceStatus status,
        List<Finding> findings) {

    /** Copies lists and maps; the current state must be there. */
    public Evaluation {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(profile, "profile");
        tailoring = List.copyOf(tailoring);
        requirements = List.copyOf(requirements);
        views = List.copyOf(views);
        findings = List.copyOf(findings);
        EnumMap<Snapshot, ScoredNode> copy = new EnumMap<>(Snapshot.class);
        copy.putAll(states);
        if (!copy.containsKey(Snapshot.CURRENT)) {
            throw new IllegalArgumentException("evaluation must have the current state: got " + states.keySet());
        }
        states = Collections.unmodifiableMap(copy);
    }

    /** The condition of the current state: the score of its root. */
    public double condition() {
        return current().score();
    }

    /** The tree of the current state. */
    public ScoredNode current() {
        return states.get(Snapshot.CURRENT);
    }

    /**
     * The indicators that hold the site back most now: those whose rise to 1 would raise the index most, that is, by weight and
     * distance from 1 (the obstacle degree), worst first; ties in order of the profile.
     *
     * @param k how many at most, at least 0
     */
    public List<ScoredNode.Leaf> weakest(int k) {
        return Weakest.of(current(), k);
    }

    /**
     * Whether core evidence is missing that the grade depends on: now or, where the profile grades effectiveness, before
     * restoration.
     */
    public boolean missesCoreEvidence() {
        return missesCoreEvidence(Snapshot.CURRENT)
                || grade.headline() == Headline.EFFECTIVENESS && missesCoreEvidence(Snapshot.BASELINE);
    }

    private boolean missesCoreEvidence(Snapshot snapshot) {
        return states.containsKey(snapshot)
                && states.get(snapshot).leaves().stream().anyMatch(leaf -> leaf.core() && leaf.isMissing());
    }

    /** Whether the condition lies below that before restoration, whatever the missing values are; false without a baseline. */
    public boolean worseThanBefore() {
        return states.containsKey(Snapshot.BASELINE)
                && current().interval().high()
                        < states.get(Snapshot.BASELINE).interval().low();
    }

    /** Whether tailoring made the grade rest on another number than the profile grades otherwise. */
    public boolean headlineTailored() {
        return grade.headline() != untailored.headline();
    }

    /** The worst indicator now by its score alone. */
    public ScoredNode.Leaf worstIndicator() {
        return current().leaves().stream()
                .min(Comparator.comparingDouble(ScoredNode.Leaf::score))
                .orElseThrow();
    }

    /**
     * The current state under the headings of a view, such as {@code pillars}.
     *
     * @throws IllegalArgumentException if the profile has no such view
     */
    public ViewResult view(String id) {
        return views.stream()
                .filter(view -> view.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("view must be one of "
                        + views.stream().map(ViewResult::id).toList() + ": got \"" + id + "\""));
    }

    /**
     * What changed against another result.
     *
     * @throws IllegalArgumentException if the two were made under different rules: evaluate both under one profile first
     */
    public Comparison comparedTo(Evaluation other) {
        return Comparison.between(other, this);
    }

    /** The result and its reasons as text for a reader, in English. */
    public String explain() {
        return explain(Language.EN);
    }

    /** The result and its reasons as text for a reader. */
    public String explain(Language language) {
        return Explanation.of(this, language);
    }
}
