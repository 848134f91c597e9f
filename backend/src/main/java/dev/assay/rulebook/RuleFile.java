package dev.assay.rulebook;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * One file of the rules folder as found: path relative to the folder with forward slashes, and its bytes, not yet trusted to be
 * text.
 */
public record RuleFile(String path, byte[] bytes) {
    /** SHA-256 (hex) of the bytes. */
    public String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("This Java lacks SHA-256, which every Java must have.", impossible);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleFile file && path.equals(file.path) && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return path + " (" + bytes.length + " bytes)";
    }
}
