package org.restoration.evaluation.files.internal.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.restoration.evaluation.criteria.DatedTarget;
import org.restoration.evaluation.files.finding.FindingCode;
import org.restoration.evaluation.files.internal.finding.FileFindings;
import org.restoration.evaluation.files.internal.finding.Shown;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.site.Site;

/** The targets of one run; there is one for each site, indicator and day. */
public final class TargetRegister {

    private final List<DatedTarget> targets = new ArrayList<>();
    private final Map<String, String> seen = new HashMap<>();

    /** Notes that a row holds a target, sound or not; a second one for the same is reported. */
    void see(Site site, Indicator indicator, LocalDate due, int line, FileFindings findings) {
        String key = site.id() + "/" + indicator.code() + "/" + due;
        String first = seen.putIfAbsent(key, findings.file() + ":" + line);
        if (first != null) {
            findings.add(
                    FindingCode.DUPLICATE_TARGET,
                    line,
                    0,
                    "target must be given once for a site, indicator and day: got " + Shown.quoted(key) + " as in "
                            + first,
                    "同一场地、指标和期限只能有一个目标：" + Shown.quoted(key) + " 已出现在 " + first);
        }
    }

    void add(DatedTarget target) {
        targets.add(target);
    }

    /** All targets, in the order of files and rows. */
    public List<DatedTarget> targets() {
        return targets;
    }
}
