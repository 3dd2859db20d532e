package org.restoration.evaluation.json;

import java.util.Optional;
import org.restoration.evaluation.appraisal.Appraisal;
import org.restoration.evaluation.appraisal.PlausibleSites;

/** The statistical check of a profile as a JSON document, with all digits. */
public final class AppraisalJson {

    /** What the key {@code schema} of a document says. */
    public static final String SCHEMA = "restoration-profile-audit/1";

    private AppraisalJson() {}

    private record Document(String schema, Optional<PlausibleSites> madeUp, Appraisal audit) {}

    /**
     * Writes the check of a profile on observed sites.
     *
     * @return readable JSON, the same on every machine
     */
    public static String write(Appraisal appraisal) {
        return write(Optional.empty(), appraisal);
    }

    /**
     * Writes the check of a profile on made-up sites.
     *
     * @param sites the sites, written as {@code madeUp}
     * @return readable JSON, the same on every machine
     */
    public static String write(PlausibleSites sites, Appraisal appraisal) {
        return write(Optional.of(sites), appraisal);
    }

    private static String write(Optional<PlausibleSites> sites, Appraisal appraisal) {
        return JsonTexts.readable(EvaluationJson.JSON.tree(new Document(SCHEMA, sites, appraisal), Document.class));
    }
}
