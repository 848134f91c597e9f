package dev.assay.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Trees of model files in the format of models.dev, packed as its repository is. */
public final class SourceTrees {
    private static final int NOTHING_SAID = 900;

    private SourceTrees() {}

    /** An archive of just over so many bytes: model files, each with a comment that does not pack well. */
    public static byte[] archive(int bytes) throws IOException {
        Random random = new Random(5);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; out.size() < bytes; i++) {
                zip.putNextEntry(
                        new ZipEntry("models.dev-main/providers/provider-" + i % 50 + "/models/tree-" + i + ".toml"));
                zip.write(model(i, random).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static String model(int i, Random random) {
        StringBuilder comment = new StringBuilder(NOTHING_SAID);
        for (int at = 0; at < NOTHING_SAID; at++) {
            comment.append((char) ('!' + random.nextInt(90)));
        }
        return String.format(
                Locale.ROOT,
                """
                # %s
                name = "Tree %d"
                release_date = "2025-03-01"
                last_updated = "2025-03-01"
                open_weights = false
                [cost]
                input = %d.5
                output = %d.5
                [limit]
                context = 128000
                output = 8000
                """,
                comment,
                i,
                1 + i % 9,
                5 + i % 9);
    }
}
