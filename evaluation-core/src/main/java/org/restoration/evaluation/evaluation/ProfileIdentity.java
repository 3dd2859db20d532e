package org.restoration.evaluation.evaluation;

import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.profile.ProfileStatus;

/**
 * Under which rules a result was made.
 *
 * @param id id of the profile
 * @param version version of the profile
 * @param status status of the profile
 * @param title name of the profile
 * @param digest SHA-256 of its document without its lifecycle
 * @param resolvedDigest SHA-256 of what it became for the site; results are compared only when these are equal
 */
public record ProfileIdentity(
        String id, String version, ProfileStatus status, LocalizedText title, String digest, String resolvedDigest) {}
