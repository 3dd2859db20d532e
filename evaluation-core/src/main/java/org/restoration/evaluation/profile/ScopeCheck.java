package org.restoration.evaluation.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.restoration.evaluation.message.Finding;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.message.Place;
import org.restoration.evaluation.site.MiningMode;
import org.restoration.evaluation.site.SiteContext;

/** Says where a site lies outside the scope that a profile is made for. It is evaluated all the same. */
final class ScopeCheck {

    private ScopeCheck() {}

    static List<Finding> findings(Profile profile, SiteContext context) {
        Scope scope = profile.scope();
        List<Finding> findings = new ArrayList<>();
        mismatch(profile, "region", context.region(), scope.regions(), ScopeCheck::asGiven)
                .ifPresent(findings::add);
        mismatch(profile, "commodity", context.commodity(), scope.commodities(), ScopeCheck::asGiven)
                .ifPresent(findings::add);
        mismatch(profile, "mining-mode", context.miningMode(), scope.miningModes(), MiningMode::text)
                .ifPresent(findings::add);
        return findings;
    }

    private static LocalizedText asGiven(String word) {
        return LocalizedText.of(word, word);
    }

    private static <T> Optional<Finding> mismatch(
            Profile profile, String axis, Optional<T> value, Collection<T> madeFor, Function<T, LocalizedText> text) {
        if (value.isEmpty() || madeFor.isEmpty() || madeFor.contains(value.get())) {
            return Optional.empty();
        }
        LocalizedText name = SiteContext.axis(axis);
        LocalizedText got = text.apply(value.get());
        List<LocalizedText> known = madeFor.stream().map(text).toList();
        return Optional.of(Finding.warning(
                "PRF-101",
                Place.NONE,
                name.en() + " of the site should be one that profile " + profile.id() + " is made for, "
                        + LocalizedText.join(known).en() + ": got " + got.en(),
                "场地的" + name.zh() + "应属于配置 " + profile.id() + " 的适用范围（"
                        + LocalizedText.join(known).zh() + "）：实际为 " + got.zh()));
    }
}
