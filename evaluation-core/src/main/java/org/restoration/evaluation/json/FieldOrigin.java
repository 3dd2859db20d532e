package org.restoration.evaluation.json;

/**
 * Which document says a field of a profile.
 *
 * @param profile the profile whose document says it, {@code id@version}
 * @param pointer where in that document, as a JSON Pointer (RFC 6901)
 */
public record FieldOrigin(String profile, String pointer) {}
