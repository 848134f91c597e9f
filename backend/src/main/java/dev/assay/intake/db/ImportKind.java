package dev.assay.intake.db;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of files that can be imported. */
public enum ImportKind {
    LITELLM("litellm"),
    MODELS_DEV("models-dev"),
    ARENA_HARD("arena-hard"),
    AIDER("aider"),
    LIVEBENCH("livebench"),
    LIVECODEBENCH("livecodebench"),
    LMARENA("lmarena"),
    CSV("csv");

    private final String code;

    ImportKind(String code) {
        this.code = code;
    }

    /** As the command line and the address of an upload spell it. */
    public String code() {
        return code;
    }

    /** All codes, for messages. */
    public static String codes() {
        return Arrays.stream(values()).map(ImportKind::code).collect(Collectors.joining(", "));
    }

    public static Optional<ImportKind> ofCode(String code) {
        return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst();
    }
}
