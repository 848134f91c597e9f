package dev.assay.rulebook.files;

import dev.assay.rulebook.Diagnostic;
import dev.assay.rulebook.Diagnostics;
import dev.assay.rulebook.Parameter;
import dev.assay.rulebook.Place;
import dev.assay.rulebook.Rule;
import dev.assay.rulebook.RuleCase;
import dev.assay.rulebook.RuleFile;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.drools.DrlReader;
import dev.assay.rulebook.language.RawText;
import dev.assay.rulebook.language.RuleChecker;
import dev.assay.rulebook.language.RuleDraft;
import dev.assay.rulebook.language.Suggestion;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads files into a checked rulebook, or says all that is wrong with them. The same in server, command line and tests. */
public final class RulebookReader {

    private static final int MOST_RULES = 5_000;
    private static final int MOST_FILES = 2_000;
    private static final Set<String> IGNORED = Set.of("md", "html", "gitignore");

    private final Vocabulary vocabulary;

    public RulebookReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * What came of it.
     *
     * @param rulebook absent if there are errors
     * @param diagnostics errors and warnings, by place
     */
    public record RulebookReading(Optional<Rulebook> rulebook, List<Diagnostic> diagnostics) {}

    public RulebookReading read(Collection<RuleFile> files) {
        List<RuleFile> ordered =
                files.stream().sorted(Comparator.comparing(RuleFile::path)).toList();
        Diagnostics diagnostics = new Diagnostics();
        SortedMap<String, Parameter> parameters = new TreeMap<>();
        List<RuleDraft> drafts = new ArrayList<>();
        List<RuleCase> cases = new ArrayList<>();
        if (ordered.size() > MOST_FILES) {
            diagnostics.error(
                    new Place(ordered.get(0).path(), 1, 1),
                    "There are " + ordered.size() + " rule files; the most is " + MOST_FILES + ".",
                    "Join files or remove what does not belong here.");
        } else {
            ordered.forEach(file -> read(file, parameters, drafts, cases, diagnostics));
        }
        SortedMap<String, Rule> rules = rules(drafts, parameters, diagnostics);
        boolean allRead = !diagnostics.hasErrors();
        for (RuleCase each : allRead ? cases : List.<RuleCase>of()) {
            if (!rules.containsKey(each.rule())
                    && drafts.stream().noneMatch(draft -> draft.id().text().equals(each.rule()))) {
                diagnostics.error(
                        each.place(),
                        "The case `" + each.name() + "` speaks of a rule `" + each.rule() + "` that does not exist.",
                        Suggestion.didYouMean(each.rule(), rules.keySet(), "Correct the id, or delete the case."));
            }
        }
        Optional<Rulebook> rulebook = diagnostics.hasErrors()
                ? Optional.empty()
                : Optional.of(Rulebook.of(rules, parameters, cases, ordered));
        return new RulebookReading(rulebook, diagnostics.all());
    }

    private void read(
            RuleFile file,
            SortedMap<String, Parameter> parameters,
            List<RuleDraft> drafts,
            List<RuleCase> cases,
            Diagnostics diagnostics) {
        String path = file.path();
        String lower = path.toLowerCase(Locale.ROOT);
        String extension = lower.substring(lower.lastIndexOf('.') + 1);
        if (IGNORED.contains(extension)) {
            return;
        }
        boolean inParameters = path.startsWith("parameters/");
        boolean readable = lower.endsWith(".csv")
                || lower.endsWith(".drl")
                || lower.endsWith(".cases.yaml")
                || (lower.endsWith(".yaml") && inParameters);
        if (!readable) {
            diagnostics.error(
                    new Place(path, 1, 1),
                    "Files of this kind (." + extension + ") are not read as rules.",
                    "Use .csv, .drl or .cases.yaml, or .yaml below parameters/; or move the file elsewhere.");
            return;
        }
        Optional<String> text = RawText.of(file, diagnostics);
        if (text.isEmpty()) {
            return;
        }
        if (lower.endsWith(".csv")) {
            drafts.addAll(RuleTable.read(path, text.get(), vocabulary, diagnostics));
        } else if (lower.endsWith(".drl")) {
            drafts.addAll(DrlReader.read(path, text.get(), diagnostics));
        } else if (lower.endsWith(".cases.yaml")) {
            cases.addAll(RuleCaseFile.read(path, text.get(), vocabulary, diagnostics));
        } else {
            parameters(path, text.get(), parameters, diagnostics);
        }
    }

    private static void parameters(
            String path, String text, SortedMap<String, Parameter> parameters, Diagnostics diagnostics) {
        for (Parameter parameter : ParameterFile.read(path, text, diagnostics)) {
            Parameter twin = parameters.putIfAbsent(parameter.name(), parameter);
            if (twin != null) {
                diagnostics.error(
                        parameter.place(),
                        "The parameter `" + parameter.name() + "` is also declared at " + twin.place() + ".",
                        "Keep one of them.");
            }
        }
    }

    private SortedMap<String, Rule> rules(
            List<RuleDraft> drafts, SortedMap<String, Parameter> parameters, Diagnostics diagnostics) {
        RuleChecker checker = new RuleChecker(vocabulary, parameters, diagnostics);
        SortedMap<String, Rule> rules = new TreeMap<>();
        for (RuleDraft draft : drafts.subList(0, Math.min(drafts.size(), MOST_RULES))) {
            Optional<Rule> checked = checker.check(draft);
            Optional<Rule> twin = checked.flatMap(rule -> Optional.ofNullable(rules.putIfAbsent(rule.id(), rule)));
            twin.ifPresent(first -> diagnostics.error(
                    draft.id().place(),
                    "The rule id `" + first.id() + "` is also used at " + first.place() + ".",
                    "Give one of the two another id."));
        }
        if (drafts.size() > MOST_RULES) {
            diagnostics.error(
                    drafts.get(MOST_RULES).place(),
                    "There are " + drafts.size() + " rules; the most is " + MOST_RULES + ".",
                    "Remove rules that are no longer needed.");
        }
        return rules;
    }
}
