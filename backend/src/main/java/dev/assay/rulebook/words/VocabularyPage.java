package dev.assay.rulebook.words;

import dev.assay.quantity.Country;
import dev.assay.rulebook.vocabulary.Field;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Writes the vocabulary as the Markdown page that stands beside the rules, {@code rules/vocabulary.md}. */
public final class VocabularyPage {

    private static final Map<String, String> HEADINGS = new LinkedHashMap<>();

    static {
        HEADINGS.put("case", "The case");
        HEADINGS.put("offering", "The offering: model, route and contract together");
        HEADINGS.put("model", "The model: one exact version");
        HEADINGS.put("developer", "The developer: the company that made the model");
        HEADINGS.put("operator", "The operator: the company that runs the route");
        HEADINGS.put("supplyChain", "The supply chain of the developer");
        HEADINGS.put("evidence", "The evidence on the model, for the case's benchmarks");
    }

    public static String of(Vocabulary vocabulary) {
        StringBuilder page = new StringBuilder("# What a rule may read\n\n")
                .append(
                        "This page is generated from the vocabulary; edit that, not this. A fact that nobody holds is unknown:\n")
                .append(
                        "never no, never zero. Facts are read at the case's as-of date. The words may head a table column in\n")
                .append("place of the name. Countries are ISO 3166-1 alpha-2 codes.\n");
        HEADINGS.forEach((prefix, heading) -> section(
                page,
                heading,
                vocabulary.all().stream()
                        .filter(f -> f.name().startsWith(prefix + "."))
                        .toList()));
        return page.toString();
    }

    private static void section(StringBuilder page, String heading, Collection<Field> fields) {
        page.append("\n## ")
                .append(heading)
                .append("\n\n| fact | in words | type | example | meaning |\n|---|---|---|---|---|\n");
        for (Field field : fields) {
            page.append("| `")
                    .append(field.name())
                    .append("` | ")
                    .append(field.words())
                    .append(" | ")
                    .append(type(field))
                    .append(" | `")
                    .append(field.example().replace("|", "\\|"))
                    .append("` | ")
                    .append(field.meaning())
                    .append(allowed(field))
                    .append(" |\n");
        }
    }

    private static String type(Field field) {
        return switch (field.type()) {
            case YES_NO -> "yes or no";
            case NUMBER -> "number, " + field.unit();
            case DATE -> "date";
            case CODE -> "one code";
            case CODES -> "set of codes";
        };
    }

    private static String allowed(Field field) {
        if (field.allowed().isEmpty() || field.allowed().equals(new TreeSet<>(Country.codes()))) {
            return "";
        }
        List<String> codes = field.allowed().stream().map(c -> "`" + c + "`").toList();
        return " Codes: " + String.join(", ", codes) + ".";
    }

    private VocabularyPage() {}
}
