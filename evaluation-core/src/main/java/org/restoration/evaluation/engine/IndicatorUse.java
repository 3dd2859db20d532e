package org.restoration.evaluation.engine;

import java.time.Period;
import java.util.List;
import org.restoration.evaluation.hierarchy.IndicatorRule;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.observation.CensoringRule;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.Reduction;
import org.restoration.evaluation.observation.Sample;
import org.restoration.evaluation.profile.Profile;

/** How an indicator is reduced: as the profile declares, or the usual way when the profile does not use it. */
record IndicatorUse(Indicator indicator, Period window, CensoringRule censoring, Reduction reduction) {

    private static final Period DEFAULT_WINDOW = Period.ofMonths(3);

    static IndicatorUse of(Profile profile, String code) {
        Indicator indicator = profile.indicator(code);
        for (IndicatorRule rule : profile.indicators()) {
            if (rule.indicator().equals(code)) {
                return new IndicatorUse(indicator, rule.window(), rule.censoring(), rule.reduction());
            }
        }
        return new IndicatorUse(indicator, DEFAULT_WINDOW, CensoringRule.AT_LIMIT, Reduction.MEAN);
    }

    Sample sample(List<Observation> campaign) {
        return Sample.of(campaign, censoring);
    }

    double value(Sample sample) {
        return sample.reduce(reduction, indicator.direction());
    }
}
