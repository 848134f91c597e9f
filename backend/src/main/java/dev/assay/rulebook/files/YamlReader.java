package dev.assay.rulebook.files;

import dev.assay.catalog.Basis;
import dev.assay.rulebook.Diagnostics;
import dev.assay.rulebook.files.YamlDocument.MapEntry;
import dev.assay.rulebook.files.YamlDocument.Value;
import dev.assay.rulebook.language.LiteralReader;
import dev.assay.rulebook.language.Located;
import dev.assay.rulebook.language.Suggestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the readers of parameters and cases share: known keys only, texts, days and choices with their places. */
final class YamlReader {

    static final Map<String, Basis> BASES = Map.of(
            "cited", Basis.CITED,
            "partly-cited", Basis.PARTLY_CITED,
            "unverified", Basis.UNVERIFIED,
            "policy", Basis.POLICY);

    private final Diagnostics diagnostics;

    YamlReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    /** Refuses keys that are not known, and required ones that are missing. */
    boolean hasKeys(Value map, Set<String> required, Set<String> optional) {
        boolean fine = true;
        if (map.map().isEmpty()) {
            diagnostics.error(
                    map.place(), "Here `name: value` lines were expected.", "Write " + new TreeSet<>(required) + ".");
            return false;
        }
        Set<String> known = new TreeSet<>(required);
        known.addAll(optional);
        for (Map.Entry<String, MapEntry> entry : map.entries().entrySet()) {
            if (!known.contains(entry.getKey())) {
                diagnostics.error(
                        entry.getValue().place(),
                        "`" + entry.getKey() + "` is not known here.",
                        Suggestion.didYouMean(entry.getKey(), known, "Write " + String.join(", ", known) + "."));
                fine = false;
            }
        }
        for (String name : required) {
            if (!map.entries().containsKey(name)) {
                diagnostics.error(map.place(), "`" + name + "` is missing.", "Add the line `" + name + ": …`.");
                fine = false;
            }
        }
        return fine;
    }

    Located text(Value map, String name) {
        MapEntry entry = map.entries().get(name);
        if (entry == null) {
            return new Located("", map.place());
        }
        if (entry.value().scalar().isEmpty()) {
            diagnostics.error(entry.value().place(), "`" + name + "` is one text, not a list.", "Write one value.");
        }
        return new Located(entry.value().text(), entry.value().place());
    }

    List<Value> items(Value map, String name) {
        MapEntry entry = map.entries().get(name);
        if (entry == null) {
            return List.of();
        }
        if (entry.value().list().isEmpty() && !entry.value().text().isBlank()) {
            diagnostics.error(
                    entry.value().place(),
                    "`" + name + "` is a list.",
                    "Start each item with a dash, or write [a, b].");
        }
        return entry.value().items();
    }

    /** A day that may be left out. */
    Optional<LocalDate> day(Located written) {
        return written.isBlank()
                ? Optional.empty()
                : new LiteralReader(diagnostics).day(written.text(), written.place());
    }

    <T> Optional<T> choice(Located written, Map<String, T> choices) {
        Optional<T> chosen = Optional.ofNullable(choices.get(written.text().strip()));
        if (chosen.isEmpty()) {
            diagnostics.error(
                    written.place(),
                    "`" + written.text() + "` cannot stand here.",
                    Suggestion.didYouMean(
                            written.text(),
                            choices.keySet(),
                            "Write " + Suggestion.oneOf(new TreeSet<>(choices.keySet())) + "."));
        }
        return chosen;
    }
}
