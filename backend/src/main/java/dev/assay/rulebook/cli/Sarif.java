package dev.assay.rulebook.cli;

import dev.assay.platform.json.CanonicalJson;
import dev.assay.rulebook.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Diagnostics as SARIF 2.1.0 (OASIS), the format in which code hosts show findings beside the line. */
final class Sarif {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String RULE = "rule-file";

    private Sarif() {}

    static String of(List<Diagnostic> diagnostics) {
        List<Map<String, Object>> results = new ArrayList<>();
        diagnostics.forEach(each -> results.add(result(each)));
        Map<String, Object> rule =
                Map.of("id", RULE, "shortDescription", Map.of("text", "A rule file cannot be read as meant"));
        Map<String, Object> driver = Map.of("name", "assay rules check", "rules", List.of(rule));
        Map<String, Object> run =
                Map.of("tool", Map.of("driver", driver), "columnKind", "unicodeCodePoints", "results", results);
        return CanonicalJson.tree(Map.of("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)))
                .toPrettyString();
    }

    private static Map<String, Object> result(Diagnostic each) {
        Map<String, Object> region = Map.of(
                "startLine", each.place().line(), "startColumn", each.place().column());
        Map<String, Object> physical =
                Map.of("artifactLocation", Map.of("uri", uri(each.place().file())), "region", region);
        return Map.of(
                "ruleId",
                RULE,
                "ruleIndex",
                0,
                "level",
                each.severity() == Diagnostic.Severity.ERROR ? "error" : "warning",
                "message",
                Map.of("text", each.message() + " " + each.remedy()),
                "locations",
                List.of(Map.of("physicalLocation", physical)));
    }

    private static String uri(String file) {
        return file.replace("%", "%25").replace(" ", "%20").replace("#", "%23").replace("?", "%3F");
    }
}
