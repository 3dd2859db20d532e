package org.restoration.evaluation.evaluation;

import java.util.Optional;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.site.DamageDegree;

/**
 * How badly the site was damaged at the baseline, under the untailored profile.
 *
 * @param used the degree that the tailoring used; empty when it is not known
 * @param given the degree that the user gave
 * @param computed the degree that follows from the baseline; empty when missing cells leave it open
 * @param worstScore the worst score of the dimensions looked at; empty when there is no baseline
 * @param explanation in both languages
 */
public record DamageAssessment(
        Optional<DamageDegree> used,
        Optional<DamageDegree> given,
        Optional<DamageDegree> computed,
        Optional<ScoreInterval> worstScore,
        LocalizedText explanation) {}
