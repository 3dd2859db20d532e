package org.restoration.evaluation.report.profile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.report.markdown.Markdown;
import org.restoration.evaluation.weighting.PublishedWeights;

/**
 * A profile as a page that reads as the documentation of a method, in English with the Chinese names: Markdown, and pictures in a
 * directory beside it. It depends on nothing but its arguments: the same profile gives the same bytes on every machine.
 *
 * @param profile the profile, not tailored to a site
 * @param example a case on which the effect of the aggregation is shown, evaluated with the profile
 * @param published weights that others published
 */
public record ProfilePage(Profile profile, Optional<Evaluation> example, Optional<PublishedWeights> published) {

    /** Checks that the case was evaluated with the profile. */
    public ProfilePage {
        Objects.requireNonNull(published, "published");
        example.ifPresent(evaluation -> {
            String digest = evaluation.profile().digest();
            if (!digest.equals(profile.digest())) {
                throw new IllegalArgumentException("case " + evaluation.site() + " must be evaluated with profile "
                        + profile.identity() + ": got "
                        + evaluation.profile().id() + "@" + evaluation.profile().version() + " of digest " + digest);
            }
        });
    }

    /** A page of a profile without a case and without a comparison. */
    public static ProfilePage of(Profile profile) {
        return new ProfilePage(profile, Optional.empty(), Optional.empty());
    }

    /** This with a case. */
    public ProfilePage withExample(Evaluation evaluation) {
        return new ProfilePage(profile, Optional.of(evaluation), published);
    }

    /** This with weights that others published. */
    public ProfilePage withPublished(PublishedWeights weights) {
        return new ProfilePage(profile, example, Optional.of(weights));
    }

    /**
     * The files, each a text to be written in UTF-8.
     *
     * @return path from the directory of the page to content: first {@code ID.md}, then {@code ID/*.svg}
     * @throws IllegalArgumentException if a published weight names a node that the index does not have
     */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        String name = profile.id() + ".md";
        files.put(name, "");
        Names names = new Names(profile);
        Markdown page = new Markdown();
        IdentitySection identity = new IdentitySection(profile, names);
        identity.writeHead(page);
        new WeightSection(profile, names, files).write(page);
        published.ifPresent(weights -> new ComparisonSection(profile, names).write(page, weights));
        new AggregationSection(profile, names).write(page, example);
        new IndicatorSection(profile, names, files).write(page);
        new RequirementSection(profile, names).write(page);
        new TailoringSection(profile, names).write(page);
        new TargetSection(profile, names).write(page);
        new ViewSection(profile, names).write(page);
        new ScaleSection(profile, names).write(page);
        identity.writeLimits(page);
        new SourceSection(profile, names).write(page);
        files.put(name, page.toString());
        return Collections.unmodifiableMap(files);
    }
}
