package dev.assay.rulebook.web;

import dev.assay.rulebook.CaseRun;
import dev.assay.rulebook.Diagnostic;
import dev.assay.rulebook.Place;
import dev.assay.rulebook.RuleCase;
import dev.assay.rulebook.Rulebook;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One case that stands beside the rules, and whether its rule finds what it expects.
 *
 * @param message of a case that fails: what it expected and what was found
 */
record CaseResult(
        String rule, String name, String file, int line, int column, boolean passed, Optional<String> message) {

    static List<CaseResult> of(Rulebook book, Predicate<RuleCase> wanted) {
        Map<Place, String> failures = CaseRun.failures(book).stream()
                .collect(Collectors.toMap(Diagnostic::place, Diagnostic::message, (first, second) -> first));
        return book.cases().stream()
                .filter(wanted)
                .map(each -> new CaseResult(
                        each.rule(),
                        each.name(),
                        each.place().file(),
                        each.place().line(),
                        each.place().column(),
                        !failures.containsKey(each.place()),
                        Optional.ofNullable(failures.get(each.place()))))
                .toList();
    }
}
