package org.restoration.evaluation.profile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.restoration.evaluation.message.Finding;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.message.Place;

/**
 * Where a profile stands in its life, and what to use instead when it is over. It is the only part of a published profile that ever
 * changes, and no part of its digest.
 *
 * @param status draft, published, superseded or withdrawn
 * @param successor the profile to use instead; always with superseded, perhaps with withdrawn
 * @param reason why it was withdrawn; always with withdrawn
 */
public record Lifecycle(ProfileStatus status, Optional<ProfileName> successor, Optional<LocalizedText> reason) {

    /** A draft. */
    public static final Lifecycle DRAFT = new Lifecycle(ProfileStatus.DRAFT, Optional.empty(), Optional.empty());

    /** Published. */
    public static final Lifecycle PUBLISHED =
            new Lifecycle(ProfileStatus.PUBLISHED, Optional.empty(), Optional.empty());

    /**
     * Checks that successor and reason go with the status.
     *
     * @throws ProfileException if they do not; it points to the part
     */
    public Lifecycle {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(successor, "successor");
        Objects.requireNonNull(reason, "reason");
        boolean superseded = status == ProfileStatus.SUPERSEDED;
        boolean withdrawn = status == ProfileStatus.WITHDRAWN;
        Known.require(
                successor.isPresent() || !superseded,
                "/successor",
                "superseded profile must name its successor, such as loess-plateau@1.1.0",
                "none");
        Known.require(
                successor.isEmpty() || superseded || withdrawn,
                "/successor",
                "successor must be named by a superseded or withdrawn profile only",
                "one of a profile with status " + status.code());
        Known.require(
                reason.isPresent() == withdrawn,
                "/statusReason",
                "reason must be given by exactly the withdrawn profiles",
                (reason.isPresent() ? "one" : "none") + " of a profile with status " + status.code());
    }

    /** Checks that it fits the version of a profile. */
    void check(String id, String version) {
        ProfileName name;
        try {
            ProfileName.requireId(id);
        } catch (IllegalArgumentException problem) {
            throw new ProfileException("/id", problem.getMessage());
        }
        try {
            name = new ProfileName(id, SemanticVersion.parse(version));
        } catch (IllegalArgumentException problem) {
            throw new ProfileException("/version", problem.getMessage());
        }
        Known.require(
                status == ProfileStatus.DRAFT || name.version().isStable(),
                "/version",
                "version of a profile that is " + status.code()
                        + " must be at least 1.0.0 and no pre-release, because below it anything may change",
                version);
        Known.require(
                successor
                        .filter(next -> next.id().equals(id))
                        .map(next -> next.version().compareTo(name.version()) > 0)
                        .orElse(true),
                "/successor",
                "successor of the same id must be of a later version than " + version,
                successor.map(ProfileName::toString).orElse(""));
    }

    /**
     * What a reader of a result must know: nothing of a draft or a published profile.
     *
     * @param identity {@code id@version} of the profile
     */
    public List<Finding> findings(String identity) {
        String en = successor.map(next -> "; use " + next).orElse("");
        String zh = successor.map(next -> "，请改用 " + next).orElse("");
        return switch (status) {
            case DRAFT, PUBLISHED -> List.of();
            case SUPERSEDED ->
                List.of(Finding.info(
                        "PRF-103",
                        Place.NONE,
                        "profile " + identity + " is superseded" + en,
                        "配置 " + identity + " 已被取代" + zh));
            case WITHDRAWN ->
                List.of(Finding.warning(
                        "PRF-104",
                        Place.NONE,
                        "profile " + identity + " is withdrawn: "
                                + reason.orElseThrow().en() + en,
                        "配置 " + identity + " 已撤回：" + reason.orElseThrow().zh() + zh));
        };
    }
}
