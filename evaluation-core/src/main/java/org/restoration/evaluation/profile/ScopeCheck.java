package org.restoration.evaluation.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.Finding;
import org.restoration.evaluation.message.Place;
import org.restoration.evaluation.site.SiteContext;

/** Says where a site lies outside the scope that a profile is made for. It is evaluated all the same. */
final class ScopeCheck {

    private ScopeCheck() {}

    static List<Finding> findings(Profile profile, SiteContext context) {
        Scope scope = profile.scope();
        Set<String> modes = new TreeSet<>();
        scope.miningModes().forEach(mode -> modes.add(mode.code()));
        List<Finding> findings = new ArrayList<>();
        mismatch(profile, "region", context.region(), scope.regions()).ifPresent(findings::add);
        mismatch(profile, "commodity", context.commodity(), scope.commodities()).ifPresent(findings::add);
        mismatch(profile, "mining-mode", context.miningMode().map(Coded::code), modes)
                .ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> mismatch(
            Profile profile, String axis, Optional<String> value, Set<String> madeFor) {
        if (value.isEmpty() || madeFor.isEmpty() || madeFor.contains(value.get())) {
            return Optional.empty();
        }
        return Optional.of(Finding.warning(
                "PRF-101",
                Place.NONE,
                axis + " of the site should be one that profile " + profile.id() + " is made for, " + madeFor + ": got "
                        + value.get(),
                "场地的" + axis + "应属于配置 " + profile.id() + " 的适用范围 " + madeFor + "：实际为 " + value.get()));
    }
}
