package dev.assay.platform.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * Canonical JSON by RFC 8785 (JSON Canonicalization Scheme): one byte sequence per content, on every platform and Java version.
 *
 * <p>Numbers are rounded to {@value #DECIMALS} decimals first, half up, from their exact binary value; integers beyond 2^53 are
 * refused, since the scheme cannot carry them (money and ids are strings).
 */
public final class CanonicalJson {

    /** Decimals kept of every number that is not an integer. */
    public static final int DECIMALS = 10;

    private static final BigInteger LARGEST = BigInteger.ONE.shiftLeft(53);

    private CanonicalJson() {}

    /** The content as a tree with its numbers rounded, as the canonical form carries it. */
    public static JsonNode tree(Object content) {
        return rounded(AssayJson.mapper().valueToTree(content), 0);
    }

    /** The canonical bytes, UTF-8. */
    public static byte[] bytes(Object content) {
        JsonNode tree = content instanceof JsonNode node ? rounded(node, 0) : tree(content);
        try {
            if (tree.isContainerNode()) {
                return canonical(tree);
            }
            // The library takes objects and arrays alone, so a lone value travels in an array.
            byte[] wrapped = canonical(JsonNodeFactory.instance.arrayNode().add(tree));
            return Arrays.copyOfRange(wrapped, 1, wrapped.length - 1);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Cannot be written as JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] canonical(JsonNode tree) throws IOException {
        return new JsonCanonicalizer(AssayJson.mapper().writeValueAsString(tree)).getEncodedUTF8();
    }

    /** SHA-256 over the canonical bytes, 64 hex digits. */
    public static String digest(Object content) {
        return sha256(bytes(content));
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256, this one says it has not.", e);
        }
    }

    private static JsonNode rounded(JsonNode node, int depth) {
        if (depth > AssayJson.MAX_DEPTH) {
            throw new IllegalArgumentException("Nested deeper than " + AssayJson.MAX_DEPTH + " levels.");
        }
        if (node.isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            node.fields().forEachRemaining(f -> copy.set(f.getKey(), rounded(f.getValue(), depth + 1)));
            return copy;
        }
        if (node.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> copy.add(rounded(item, depth + 1)));
            return copy;
        }
        return node.isNumber() ? number(node) : node;
    }

    private static JsonNode number(JsonNode node) {
        if (node.isIntegralNumber()) {
            if (node.bigIntegerValue().abs().compareTo(LARGEST) > 0) {
                throw new IllegalArgumentException(
                        "The integer " + node.asText() + " is beyond 2^53. Maybe it should be a string.");
            }
            return node;
        }
        double value = node.doubleValue();
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("The number " + value + " cannot stand in JSON.");
        }
        double kept =
                new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue();
        return JsonNodeFactory.instance.numberNode(kept == 0 ? 0.0 : kept);
    }
}
