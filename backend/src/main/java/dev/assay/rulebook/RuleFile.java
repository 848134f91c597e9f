package dev.assay.rulebook;

import java.util.Arrays;

/**
 * One file of the rules folder as found: path relative to the folder with forward slashes, and its bytes, not yet trusted to be
 * text.
 */
public record RuleFile(String path, byte[] bytes) {
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
