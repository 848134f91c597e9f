package dev.assay.rulebook.cli;

import dev.assay.platform.json.CanonicalJson;
import dev.assay.rulebook.Diagnostic;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Diagnostics as SARIF 2.1.0 (OASIS), the format in which code hosts show findings beside the line.
 *
 * @param folder path of the rules folder from the root of the repository, ending in a slash unless it is empty
 */
record Sarif(String folder) {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String BASE = "SRCROOT";

    /** The kinds of results, in the order in which the file lists them. */
    private enum Kind {
        FILE("rule-file", "A rule file cannot be read as meant"),
        CASE("failing-case", "A case finds something else than it expects"),
        PROOF("missing-case", "A rule is not proven by its cases");

        private final String id;
        private final String words;

        Kind(String id, String words) {
            this.id = id;
            this.words = words;
        }
    }

    /**
     * @param failures cases that fail
     * @param remarks cases that are missing
     */
    String of(List<Diagnostic> diagnostics, List<Diagnostic> failures, List<Diagnostic> remarks) {
        List<Map<String, Object>> results = new ArrayList<>();
        diagnostics.forEach(each -> results.add(result(Kind.FILE, each)));
        failures.forEach(each -> results.add(result(Kind.CASE, each)));
        remarks.forEach(each -> results.add(result(Kind.PROOF, each)));
        List<Map<String, Object>> rules = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            rules.add(Map.of("id", kind.id, "shortDescription", Map.of("text", kind.words)));
        }
        Map<String, Object> driver = Map.of("name", "assay rules check", "rules", rules);
        Map<String, Object> base = Map.of("description", Map.of("text", "The root of the repository"));
        Map<String, Object> run = Map.of(
                "tool",
                Map.of("driver", driver),
                "columnKind",
                "unicodeCodePoints",
                "originalUriBaseIds",
                Map.of(BASE, base),
                "results",
                results);
        return CanonicalJson.tree(Map.of("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)))
                .toPrettyString();
    }

    private Map<String, Object> result(Kind kind, Diagnostic each) {
        Map<String, Object> region = Map.of(
                "startLine", each.place().line(), "startColumn", each.place().column());
        Map<String, Object> artifact = Map.of("uri", uri(folder + each.place().file()), "uriBaseId", BASE);
        return Map.of(
                "ruleId",
                kind.id,
                "ruleIndex",
                kind.ordinal(),
                "level",
                each.severity() == Diagnostic.Severity.ERROR ? "error" : kind == Kind.PROOF ? "note" : "warning",
                "message",
                Map.of("text", each.message() + " " + each.remedy()),
                "locations",
                List.of(Map.of("physicalLocation", Map.of("artifactLocation", artifact, "region", region))));
    }

    /** RFC 3986, whatever the file is called. */
    private static String uri(String file) {
        try {
            return new URI(null, null, file, null).toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("The path " + file + " cannot be written as a URI.", impossible);
        }
    }
}
