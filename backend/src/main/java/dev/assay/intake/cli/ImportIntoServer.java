package dev.assay.intake.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.intake.ImportReport;
import dev.assay.intake.acts.FileReading;
import dev.assay.intake.db.ImportKind;
import dev.assay.platform.cli.AssayServer;
import dev.assay.platform.json.AssayJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Sends a file to a running server, as the Imports page does: the server reads it, holds its gates and names who did it.
 *
 * @param told where what is no answer is said
 */
record ImportIntoServer(AssayServer server, PrintWriter told) {
    static final String ROOT = "/api/imports";

    /** What came of it: the report and what is to be done next, or why the server would not. */
    record ServerAnswer(Optional<ImportReport> report, String sentence) {}

    /** How far an import goes. */
    enum Reach {
        PREVIEW,
        PROPOSE,
        ACCEPT
    }

    ServerAnswer send(ImportKind kind, Path path, Optional<String> dated, Reach reach) throws IOException {
        if (!Files.isDirectory(path)) {
            return sendFile(kind, path, path, dated, reach);
        }
        try (PackedFolder packed = PackedFolder.of(kind, path)) {
            packed.left().forEach((file, why) -> told.println("not sent     " + file + ": " + why));
            told.flush();
            return sendFile(kind, packed.archive(), path, dated, reach);
        }
    }

    private ServerAnswer sendFile(ImportKind kind, Path file, Path named, Optional<String> dated, Reach reach)
            throws IOException {
        if (Files.size(file) > FileReading.LARGEST) {
            return new ServerAnswer(
                    Optional.empty(),
                    named + " has " + (Files.size(file) >> 20) + " MB; a server takes " + (FileReading.LARGEST >> 20)
                            + " MB. Split it.");
        }
        String address = "/from/" + kind.code() + (reach == Reach.PREVIEW ? "/preview" : "")
                + dated.map(day -> "?dated=" + URLEncoder.encode(day, StandardCharsets.UTF_8))
                        .orElse("");
        String name =
                String.valueOf(named.toAbsolutePath().normalize().getFileName()).replaceAll("[\\p{Cntrl}\"\\\\]", "_");
        AssayServer.Answer read = server.upload(address, file, name);
        if (!read.isDone()) {
            return refused(read);
        }
        return reach == Reach.PREVIEW
                ? new ServerAnswer(Optional.of(report(read.json())), "")
                : proposed(read.json(), reach);
    }

    private ServerAnswer proposed(JsonNode proposal, Reach reach) throws IOException {
        String id = proposal.path("id").asText();
        String page = server.address() + "/catalog/imports/" + id;
        if (reach == Reach.PROPOSE) {
            return new ServerAnswer(
                    Optional.of(report(proposal.path("report"))),
                    "Proposed. Nothing in the catalog changes until somebody accepts it, at " + page
                            + ", or with --accept.");
        }
        AssayServer.Answer accepted = server.post("/" + id + "/accept", java.util.Map.of());
        return accepted.isDone()
                ? new ServerAnswer(Optional.of(report(accepted.json().path("report"))), "Accepted.")
                : new ServerAnswer(Optional.empty(), accepted.refusal() + " The proposal waits at " + page + ".");
    }

    private static ServerAnswer refused(AssayServer.Answer answer) {
        JsonNode first = answer.problem().path("errors").path(0);
        String more =
                first.path("message").asText() + " " + first.path("remedy").asText();
        return new ServerAnswer(Optional.empty(), answer.refusal() + (more.isBlank() ? "" : " " + more.strip()));
    }

    private static ImportReport report(JsonNode report) throws JsonProcessingException {
        return AssayJson.mapper().treeToValue(report, ImportReport.class);
    }
}
