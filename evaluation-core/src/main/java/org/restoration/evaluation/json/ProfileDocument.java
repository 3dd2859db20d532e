package org.restoration.evaluation.json;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.grading.DamageScale;
import org.restoration.evaluation.grading.GradeScale;
import org.restoration.evaluation.grading.Headline;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.hierarchy.IndicatorRule;
import org.restoration.evaluation.hierarchy.View;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.profile.ProfileName;
import org.restoration.evaluation.profile.ProfileStatus;
import org.restoration.evaluation.profile.RestorationMode;
import org.restoration.evaluation.profile.Scope;
import org.restoration.evaluation.provenance.Source;
import org.restoration.evaluation.tailoring.TailoringRule;
import org.restoration.evaluation.target.PlannedTarget;

/** A profile as its JSON document says it: without the catalogue and the reference levels, which it names by version. */
record ProfileDocument(
        String schema,
        String id,
        String version,
        ProfileStatus status,
        Optional<ProfileName> successor,
        Optional<LocalizedText> statusReason,
        LocalizedText title,
        LocalizedText background,
        Scope scope,
        Headline headline,
        double resolution,
        String catalogue,
        String referenceLevels,
        List<Indicator> addedIndicators,
        IndexNode.Branch index,
        Optional<IndexNode.Branch> management,
        SortedMap<String, LocalizedText> leftOut,
        List<IndicatorRule> indicators,
        List<Requirement> requirements,
        List<RestorationMode> modes,
        List<TailoringRule> tailoring,
        List<PlannedTarget> targetTemplate,
        List<View> views,
        GradeScale grades,
        DamageScale damage,
        List<Source> sources) {}
