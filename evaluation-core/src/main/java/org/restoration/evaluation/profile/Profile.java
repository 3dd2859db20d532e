package org.restoration.evaluation.profile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.grading.DamageScale;
import org.restoration.evaluation.grading.GradeScale;
import org.restoration.evaluation.grading.Headline;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.hierarchy.IndicatorRule;
import org.restoration.evaluation.hierarchy.View;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.indicator.IndicatorCatalogue;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.provenance.Source;
import org.restoration.evaluation.reference.ReferenceLevels;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.tailoring.ContextRefusedException;
import org.restoration.evaluation.tailoring.TailoringRule;
import org.restoration.evaluation.target.TargetTemplate;

/**
 * A region profile: everything that an evaluation needs besides the observations. It is data: comparable, storable, and the same
 * for every site until it is {@linkplain #tailoredTo(SiteContext) tailored}.
 *
 * @param id id such as {@code loess-plateau}
 * @param version {@linkplain SemanticVersion semantic version}; a published version never changes
 * @param lifecycle where it stands in its life
 * @param title name in both languages
 * @param background region and problem that it is made for, in both languages
 * @param scope sites that it is made for
 * @param headline which number is graded
 * @param resolution least difference of the conditions of reference and baseline at which effectiveness is defined, at least 0
 * @param index hierarchy index → dimension → … → indicator, of state indicators only
 * @param management hierarchy of response indicators: a score beside the index, if the profile has one
 * @param leftOut dimensions left out of the index, each with the reason
 * @param indicators how each indicator is used, in order
 * @param requirements what the current state must keep; one on an indicator that only some tailoring rule adds is judged at every
 *     site, scored there or not
 * @param modes restoration modes that a site may name
 * @param tailoring rules that tailor it to a site, in order of stage
 * @param targetTemplate what a restoration plan should promise
 * @param views other ways to read a result
 * @param grades grade scale
 * @param damage how the damage degree follows from the baseline
 * @param sources sources named by its numbers, besides those of the reference levels
 * @param catalogue indicators known to it
 * @param levels reference levels known to it
 * @param digest SHA-256 of its canonical document without its lifecycle, lower-case hex; "" when it was made by a program
 */
public record Profile(
        String id,
        String version,
        Lifecycle lifecycle,
        LocalizedText title,
        LocalizedText background,
        Scope scope,
        Headline headline,
        double resolution,
        IndexNode.Branch index,
        Optional<IndexNode.Branch> management,
        SortedMap<String, LocalizedText> leftOut,
        List<IndicatorRule> indicators,
        List<Requirement> requirements,
        List<RestorationMode> modes,
        List<TailoringRule> tailoring,
        TargetTemplate targetTemplate,
        List<View> views,
        GradeScale grades,
        DamageScale damage,
        List<Source> sources,
        IndicatorCatalogue catalogue,
        ReferenceLevels levels,
        String digest) {

    /** Default least difference of the conditions of reference and baseline. */
    public static final double DEFAULT_RESOLUTION = 0.05;

    /**
     * Checks that all parts fit each other.
     *
     * @throws ProfileException if they do not; it points to the part
     */
    public Profile {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(lifecycle, "lifecycle");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(background, "background");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(management, "management");
        Objects.requireNonNull(targetTemplate, "targetTemplate");
        Objects.requireNonNull(grades, "grades");
        Objects.requireNonNull(damage, "damage");
        Objects.requireNonNull(catalogue, "catalogue");
        Objects.requireNonNull(levels, "levels");
        Objects.requireNonNull(digest, "digest");
        leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
        indicators = List.copyOf(indicators);
        requirements = List.copyOf(requirements);
        modes = List.copyOf(modes);
        tailoring = List.copyOf(tailoring);
        views = List.copyOf(views);
        sources = List.copyOf(sources);
        lifecycle.check(id, version);
        new ProfileCheck(
                        resolution,
                        index,
                        management,
                        leftOut,
                        indicators,
                        requirements,
                        modes,
                        tailoring,
                        targetTemplate,
                        views,
                        headline,
                        grades,
                        damage,
                        scope,
                        Known.of(catalogue, levels, sources))
                .run();
    }

    /** The rules by code of indicator, in order. */
    public Map<String, IndicatorRule> rulesByIndicator() {
        Map<String, IndicatorRule> byCode = new LinkedHashMap<>();
        indicators.forEach(rule -> byCode.put(rule.indicator(), rule));
        return byCode;
    }

    /**
     * How an indicator is used.
     *
     * @throws IllegalArgumentException if the profile does not use it
     */
    public IndicatorRule rule(String indicator) {
        for (IndicatorRule rule : indicators) {
            if (rule.indicator().equals(indicator)) {
                return rule;
            }
        }
        throw new IllegalArgumentException(
                "indicator must be one that profile " + id + " uses: got \"" + indicator + "\"");
    }

    /** The indicator with a code. */
    public Indicator indicator(String code) {
        return catalogue.get(code);
    }

    /**
     * The facts of a site that rules or limits ask for, each with the codes that they know. A site may have other codes, but none
     * of these rules and limits then holds for it.
     */
    public SortedMap<String, SortedSet<String>> factCodes() {
        SortedMap<String, SortedSet<String>> codes = new TreeMap<>();
        levels.conditionCodes()
                .forEach((key, known) ->
                        codes.computeIfAbsent(key, absent -> new TreeSet<>()).addAll(known));
        for (TailoringRule rule : tailoring) {
            rule.when()
                    .named()
                    .forEach((key, known) -> codes.computeIfAbsent(key, absent -> new TreeSet<>())
                            .addAll(known));
        }
        codes.keySet().removeIf(SiteContext::isAxis);
        codes.replaceAll((key, known) -> Collections.unmodifiableSortedSet(known));
        return Collections.unmodifiableSortedMap(codes);
    }

    /** Draft, published, superseded or withdrawn. */
    public ProfileStatus status() {
        return lifecycle.status();
    }

    /** {@code id@version}. */
    public String identity() {
        return id + "@" + version;
    }

    /**
     * This profile tailored to a context, without what does not apply to it.
     *
     * @throws ContextRefusedException if a rule says that the context cannot be
     */
    public TailoredProfile tailoredTo(SiteContext context) {
        return Tailoring.tailor(this, context);
    }

    /** This profile without its tailoring rules: the same rules for every context. */
    public Profile untailored() {
        return resolved(index, management, leftOut, indicators, requirements, headline);
    }

    /** The same profile with another index, of the same nodes; it has no document of its own, and so no digest. */
    public Profile withIndex(IndexNode.Branch other) {
        return new Profile(
                id,
                version,
                lifecycle,
                title,
                background,
                scope,
                headline,
                resolution,
                other,
                management,
                leftOut,
                indicators,
                requirements,
                modes,
                tailoring,
                targetTemplate,
                views,
                grades,
                damage,
                sources,
                catalogue,
                levels,
                "");
    }

    /**
     * The same profile with another hierarchy, indicators, requirements and headline. Its tailoring rules are done with: what they
     * may add and did not is observed all the same, for requirements and derivations. Template and views speak of the profile as it
     * was published, and stay there.
     */
    Profile resolved(
            IndexNode.Branch otherIndex,
            Optional<IndexNode.Branch> otherManagement,
            SortedMap<String, LocalizedText> otherLeftOut,
            List<IndicatorRule> otherIndicators,
            List<Requirement> otherRequirements,
            Headline otherHeadline) {
        Map<String, IndicatorRule> observed = new LinkedHashMap<>();
        otherIndicators.forEach(rule -> observed.put(rule.indicator(), rule));
        AddedIndicator.of(tailoring)
                .forEach(
                        added -> observed.putIfAbsent(added.code(), added.rule().observedOnly()));
        return new Profile(
                id,
                version,
                lifecycle,
                title,
                background,
                scope,
                otherHeadline,
                resolution,
                otherIndex,
                otherManagement,
                otherLeftOut,
                List.copyOf(observed.values()),
                otherRequirements,
                modes,
                List.of(),
                TargetTemplate.EMPTY,
                List.of(),
                grades,
                damage,
                sources,
                catalogue,
                levels,
                digest);
    }

    @Override
    public String toString() {
        return identity();
    }
}
