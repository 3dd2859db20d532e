package org.restoration.evaluation.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The one sequence of bytes that stands for a JSON document whatever its white space and the order of its keys, after RFC 8785 (JSON
 * Canonicalization Scheme), and the digest of it. Numbers are taken as doubles, as that scheme asks.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    /**
     * The canonical form of a document, in UTF-8.
     *
     * @param json the text of the document
     * @throws org.restoration.evaluation.message.DocumentException if it is not strict JSON
     */
    public static byte[] bytes(String json) {
        return bytes(TreeParser.parse("", json));
    }

    /**
     * SHA-256 of the canonical form of a document.
     *
     * @param json the text of the document
     * @return 64 lower-case hexadecimal digits
     * @throws org.restoration.evaluation.message.DocumentException if it is not strict JSON
     */
    public static String sha256(String json) {
        return sha256(TreeParser.parse("", json));
    }

    static byte[] bytes(JsonNode tree) {
        return JsonTexts.canonical(tree).getBytes(StandardCharsets.UTF_8);
    }

    static String sha256(JsonNode tree) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(tree)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
