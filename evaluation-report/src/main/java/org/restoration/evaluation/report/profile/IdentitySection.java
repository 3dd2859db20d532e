package org.restoration.evaluation.report.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.restoration.evaluation.grading.Headline;
import org.restoration.evaluation.hierarchy.IndicatorRule;
import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.report.markdown.Markdown;

/** What the profile is, for whom, and what it leaves out. */
final class IdentitySection {

    private final Profile profile;
    private final Names names;

    IdentitySection(Profile profile, Names names) {
        this.profile = profile;
        this.names = names;
    }

    void writeHead(Markdown page) {
        page.heading(1, Names.both(profile.title()));
        page.paragraph("*This page is made from the profile " + Markdown.code(profile.identity())
                + " itself: change the profile, not the page.*");
        page.paragraph(Markdown.text(profile.background().en()));
        page.paragraph(Markdown.text(profile.background().zh()));
        NumberOrigins origins = NumberOrigins.of(profile);
        page.table(
                List.of("Profile", Markdown.code(profile.identity())),
                List.of(
                        List.of("Status", status()),
                        List.of("Digest (SHA-256)", Markdown.code(profile.digest())),
                        List.of("Regions", any(profile.scope().regions())),
                        List.of("Commodities", any(profile.scope().commodities())),
                        List.of("Mining modes", any(codes(profile.scope().miningModes()))),
                        List.of("Graded by", headline()),
                        List.of(
                                "Catalogue, reference levels",
                                profile.catalogue().version() + ", "
                                        + profile.levels().version()),
                        List.of(
                                "Origin of its numbers",
                                origins.verified() + " verified, " + origins.secondary() + " seen quoted only, "
                                        + origins.unverified() + " unverified, " + origins.judgement()
                                        + " expert judgement, " + origins.derived() + " derived")));
        page.paragraph(counts());
    }

    private String status() {
        return switch (profile.status()) {
            case DRAFT -> "draft: documented judgements on top of published limits, issued by no authority";
            case PUBLISHED -> "published";
            case SUPERSEDED -> "superseded" + successor();
            case WITHDRAWN ->
                "withdrawn: "
                        + Markdown.text(
                                profile.lifecycle().reason().orElseThrow().en()) + successor();
        };
    }

    private String successor() {
        return profile.lifecycle()
                .successor()
                .map(next -> "; use " + Markdown.code(next.toString()))
                .orElse("");
    }

    private String headline() {
        return profile.headline() == Headline.EFFECTIVENESS
                ? "effectiveness: how far the index came back, 0 at the baseline and 1 at the reference; undefined where the two differ by less than "
                        + profile.resolution()
                : "condition: the index of the current state";
    }

    private String counts() {
        long core = profile.indicators().stream().filter(IndicatorRule::core).count();
        Set<String> scored = new TreeSet<>(profile.index().indicators());
        int observed = profile.indicators().size();
        return "The index is made of " + scored.size() + " indicators in "
                + profile.index().children().size() + " dimensions. " + observed
                + " indicators are observed in all, " + core
                + " of them core evidence, without which there is no grade. "
                + profile.requirements().size()
                + " requirements are judged apart from the index, which never makes up for them; "
                + profile.tailoring().size() + " rules tailor the profile to the context of a site.";
    }

    void writeLimits(Markdown page) {
        page.heading(2, "What it does not cover");
        List<String> points = new ArrayList<>();
        profile.leftOut()
                .forEach((code, why) -> points.add("The dimension " + Markdown.code(code) + ": "
                        + Markdown.text(why.en()) + " " + Markdown.text(why.zh())));
        if (points.isEmpty()) {
            points.add("No dimension is left out.");
        }
        points.add("Sites outside its regions, commodities and mining modes are evaluated with a warning.");
        List<String> unscored = profile.indicators().stream()
                .map(IndicatorRule::indicator)
                .filter(code -> !profile.index().indicators().contains(code))
                .filter(code -> profile.management().stream()
                        .noneMatch(tree -> tree.indicators().contains(code)))
                .map(names::link)
                .toList();
        if (!unscored.isEmpty()) {
            points.add("Observed for requirements, derivations and targets only, without weight in the index: "
                    + String.join(", ", unscored) + ".");
        }
        page.bullets(points);
    }

    private static List<String> codes(Collection<? extends Coded> values) {
        return values.stream().map(Coded::code).sorted().toList();
    }

    private static String any(Collection<String> values) {
        return values.isEmpty()
                ? "any"
                : String.join(", ", values.stream().map(Markdown::code).toList());
    }
}
