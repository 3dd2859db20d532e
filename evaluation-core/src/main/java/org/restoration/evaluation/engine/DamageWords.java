package org.restoration.evaluation.engine;

import java.util.Optional;
import org.restoration.evaluation.evaluation.Display;
import org.restoration.evaluation.evaluation.ScoreInterval;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.site.DamageDegree;

/** Says how a damage degree came about. */
final class DamageWords {

    private DamageWords() {}

    static LocalizedText explain(Profile profile, Optional<ScoreInterval> worst, Optional<DamageDegree> computed) {
        if (worst.isEmpty()) {
            return LocalizedText.of(
                    "the baseline was not observed, so no damage degree follows from it", "没有基线观测，无法由其得出损毁程度");
        }
        LocalizedText dimensions = LocalizedText.join(profile.damage().dimensions().stream()
                .map(code -> name(profile.index(), code))
                .toList());
        String low = Display.score(worst.get().low());
        String high = Display.score(worst.get().high());
        if (computed.isEmpty()) {
            return LocalizedText.of(
                    "the worst of " + dimensions.en() + " at the baseline lies between " + low + " and " + high
                            + " of 100, so missing cells leave the degree open",
                    "基线时" + dimensions.zh() + "中最差者在 " + low + " 与 " + high + " 之间（满分 100），缺失数据使损毁程度无法确定");
        }
        return LocalizedText.of(
                "the worst of " + dimensions.en() + " at the baseline is " + low + " of 100, which is "
                        + computed.get().text().en(),
                "基线时" + dimensions.zh() + "中最差者为 " + low + "（满分 100），属"
                        + computed.get().text().zh());
    }

    private static LocalizedText name(IndexNode.Branch index, String code) {
        return index.children().stream()
                .filter(child ->
                        child instanceof IndexNode.Branch && child.code().equals(code))
                .map(child -> ((IndexNode.Branch) child).name())
                .findFirst()
                .orElseGet(() -> LocalizedText.of(code, code));
    }
}
