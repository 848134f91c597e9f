package dev.assay.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * One thing that was done. Every event carries the hash of the one before it.
 *
 * @param sequence 1, 2, 3 … without gaps
 * @param at when, to the millisecond
 * @param actor person id, or {@code system}
 * @param action a verb phrase in code form, e.g. {@code case.saved}
 * @param subject what it was done to, e.g. {@code case:7f3a…}
 * @param detail particulars as one JSON object
 * @param previous hash of the event before; of the first, {@link #BEGINNING}
 * @param hash SHA-256 (hex) over all the other components
 */
public record AuditEvent(
        long sequence,
        Instant at,
        String actor,
        String action,
        String subject,
        String detail,
        String previous,
        String hash) {

    /** What the first event names as the hash before it. */
    public static final String BEGINNING = "0".repeat(64);

    /** The event that follows another with this sequence and hash. */
    public static AuditEvent following(
            long lastSequence,
            String lastHash,
            Instant at,
            String actor,
            String action,
            String subject,
            String detail) {
        long sequence = lastSequence + 1;
        Instant moment = Instant.ofEpochMilli(at.toEpochMilli());
        return new AuditEvent(
                sequence,
                moment,
                actor,
                action,
                subject,
                detail,
                lastHash,
                hash(sequence, moment, actor, action, subject, detail, lastHash));
    }

    /** Whether the hash is the one its content has. */
    public boolean isIntact() {
        return hash.equals(hash(sequence, at, actor, action, subject, detail, previous));
    }

    /** Each part stands behind its length, so that no two contents give the same bytes. */
    private static String hash(
            long sequence, Instant at, String actor, String action, String subject, String detail, String previous) {
        MessageDigest digest = sha256();
        for (String part : List.of(
                Long.toString(sequence), Long.toString(at.toEpochMilli()), actor, action, subject, detail, previous)) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("This Java lacks SHA-256, which every Java must have.", impossible);
        }
    }
}
