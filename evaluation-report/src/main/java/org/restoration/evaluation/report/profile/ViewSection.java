package org.restoration.evaluation.report.profile;

import java.util.List;
import org.restoration.evaluation.hierarchy.View;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.report.markdown.Markdown;

/** Other headings under which the same indicators can be read. */
final class ViewSection {

    private final Profile profile;
    private final Names names;

    ViewSection(Profile profile, Names names) {
        this.profile = profile;
        this.names = names;
    }

    void write(Markdown page) {
        if (profile.views().isEmpty()) {
            return;
        }
        page.heading(2, "Views");
        page.paragraph(
                "A second way to read a result: the same indicators under other headings. It changes no score and no grade.");
        for (View view : profile.views()) {
            page.heading(3, Names.both(view.name()));
            page.paragraph(Names.reason(view.reason()));
            page.table(
                    List.of("Heading", "名称", "Indicators"),
                    view.pillars().stream()
                            .map(pillar -> List.of(
                                    Markdown.text(pillar.name().en()),
                                    Markdown.text(pillar.name().zh()),
                                    String.join(
                                            ", ",
                                            pillar.indicators().stream()
                                                    .map(names::link)
                                                    .toList())))
                            .toList());
        }
    }
}
