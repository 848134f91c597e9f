package dev.assay.rulebook.words;

import dev.assay.quantity.PartialDate;
import dev.assay.rulebook.Rule;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes the rules as a Markdown page for people who want to read them all, {@code docs/rules-reference.md}. */
public final class RulesPage {

    private RulesPage() {}

    public static String of(Rulebook rulebook, Vocabulary vocabulary) {
        StringBuilder page = new StringBuilder("# The rules\n\n")
                .append(
                        "This page is generated from the rule files; edit those, not this. The rules state how this house decides and\n")
                .append("where it took that from; nothing here is legal advice. `$name` is a dated parameter.\n");
        Map<String, StringBuilder> folders = new TreeMap<>();
        ConditionWords words = new ConditionWords(vocabulary);
        rulebook.rules()
                .values()
                .forEach(
                        rule -> row(
                                rule,
                                words,
                                folders.computeIfAbsent(
                                        folder(rule),
                                        name -> new StringBuilder(
                                                "\n## " + name
                                                        + "\n\n| rule | where | then | rests on | in force |\n|---|---|---|---|---|\n"))));
        folders.values().forEach(page::append);
        return page.toString();
    }

    private static String folder(Rule rule) {
        String file = rule.place().file();
        return file.contains("/") ? file.substring(0, file.indexOf('/')) : "rules";
    }

    private static void row(Rule rule, ConditionWords words, StringBuilder table) {
        String effects = rule.effects().stream()
                .map(effect -> code(effect.kind()) + ": " + effect.text())
                .reduce((one, other) -> one + " / " + other)
                .orElse("");
        String basis = rule.basis() == dev.assay.catalog.Basis.UNVERIFIED ? " (unverified)" : "";
        table.append("| `")
                .append(rule.id())
                .append("` ")
                .append(cell(rule.title()))
                .append(" | ")
                .append(cell(words.of(rule.condition())))
                .append(" | ")
                .append(cell(effects))
                .append(" | ")
                .append(cell(rule.reference()))
                .append(basis)
                .append(" | ")
                .append(dates(rule))
                .append(" |\n");
    }

    private static String dates(Rule rule) {
        String since = rule.inForce().since().map(PartialDate::toString).orElse("always");
        String until = rule.inForce().until().map(day -> " to " + day).orElse("");
        return rule.active() ? since + until : "switched off";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;").replace('\n', ' ');
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
