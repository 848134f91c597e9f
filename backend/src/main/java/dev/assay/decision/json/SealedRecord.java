package dev.assay.decision.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.decision.DecisionRecord;
import dev.assay.platform.json.AssayJson;
import dev.assay.platform.json.CanonicalJson;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A record with its digests: the file an architect keeps.
 *
 * @param kind always {@value #KIND}
 * @param digest SHA-256 (hex) over the canonical form of {@code record}
 * @param parts SHA-256 (hex) of each top-level field of {@code record}, so that a change can be told apart
 */
public record SealedRecord(String kind, String digest, SortedMap<String, String> parts, DecisionRecord record) {

    public static final String KIND = "assay-decision-record";

    public static SealedRecord seal(DecisionRecord record) {
        JsonNode tree = CanonicalJson.tree(record);
        return new SealedRecord(KIND, CanonicalJson.digest(tree), partsOf(tree), record);
    }

    /** The canonical bytes of the file. */
    public byte[] bytes() {
        return CanonicalJson.bytes(this);
    }

    /**
     * Whether the sealed file holds contracted prices, which are confidential to the members of its case. Who knows what a damaged one
     * holds: it is taken to.
     */
    public static boolean holdsContractedPrices(byte[] document) {
        try {
            return !AssayJson.mapper()
                    .readTree(document)
                    .at("/record/caseFile/need/pricing/contracted")
                    .isEmpty();
        } catch (IOException damaged) {
            return true;
        }
    }

    /**
     * The record in a sealed file, its digests not looked at.
     *
     * @throws IllegalStateException if the file holds no record of a shape this build knows
     */
    public static DecisionRecord recordIn(byte[] document) {
        try {
            return AssayJson.mapper()
                    .treeToValue(AssayJson.mapper().readTree(document).path("record"), DecisionRecord.class);
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "A stored decision record cannot be read. Maybe an older build wrote it.", unreadable);
        }
    }

    /**
     * The same content after a trip through the canonical form, as a reader of the file will see it: numbers are rounded as
     * printed. What is decided on must be computed from this.
     */
    static <T> T asPrinted(T content, Class<T> type) {
        return AssayJson.mapper().convertValue(CanonicalJson.tree(content), type);
    }

    static SortedMap<String, String> partsOf(JsonNode record) {
        SortedMap<String, String> parts = new TreeMap<>();
        record.fields().forEachRemaining(f -> parts.put(f.getKey(), CanonicalJson.digest(f.getValue())));
        return parts;
    }
}
