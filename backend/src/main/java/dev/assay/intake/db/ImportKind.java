package dev.assay.intake.db;

import dev.assay.intake.SourceFormat;
import dev.assay.intake.SourceReader;
import dev.assay.intake.aider.AiderReader;
import dev.assay.intake.arenahard.ArenaHardReader;
import dev.assay.intake.csv.CatalogFiles;
import dev.assay.intake.litellm.LiteLlmReader;
import dev.assay.intake.livebench.LiveBenchReader;
import dev.assay.intake.livecodebench.LiveCodeBenchReader;
import dev.assay.intake.lmarena.LmArenaReader;
import dev.assay.intake.modelsdev.ModelsDevReader;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of files that can be imported, each with its reader. This is the one list; the constants are kept in the database. */
public enum ImportKind {
    LITELLM(new LiteLlmReader()),
    MODELS_DEV(new ModelsDevReader()),
    ARENA_HARD(new ArenaHardReader()),
    AIDER(new AiderReader()),
    LIVEBENCH(new LiveBenchReader()),
    LIVECODEBENCH(new LiveCodeBenchReader()),
    LMARENA(new LmArenaReader()),
    CSV(new CatalogFiles());

    private final SourceReader reader;

    ImportKind(SourceReader reader) {
        this.reader = reader;
    }

    public SourceReader reader() {
        return reader;
    }

    public SourceFormat format() {
        return reader.format();
    }

    /** As the command line and the address of an upload spell it. */
    public String code() {
        return format().code();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(ImportKind::code).toList();
    }

    public static Optional<ImportKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
