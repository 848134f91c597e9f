package dev.assay.decision;

import dev.assay.assessment.Assessment;
import dev.assay.assessment.Assessment.Alternative;
import dev.assay.rulebook.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What makes the answer to a decided case another one, as sentences; a decision stands while there is none. */
public final class AnswerDifference {

    private AnswerDifference() {}

    /** @param chosen offering id */
    public static List<String> between(Assessment before, Assessment after, String chosen) {
        List<String> said = new ArrayList<>();
        List<Alternative> led = AwardPolicy.leaders(before);
        List<Alternative> leads = AwardPolicy.leaders(after);
        if (!ids(led).equals(ids(leads))) {
            said.add("Preferred under these weights: " + name(leads) + " instead of " + name(led) + ".");
        }
        Optional<Alternative> was = find(before, chosen);
        Optional<Alternative> is = find(after, chosen);
        if (was.isPresent() && is.isPresent() && was.get().status() != is.get().status()) {
            said.add(is.get().name() + ": " + words(was.get().status()) + " before, "
                    + words(is.get().status()) + " now.");
        }
        SortedSet<Key> bound = keys(was);
        SortedSet<Key> binds = keys(is);
        binds.stream().filter(key -> !bound.contains(key)).forEach(key -> said.add("New " + key.told() + "."));
        bound.stream().filter(key -> !binds.contains(key)).forEach(key -> said.add("Gone: " + key.told() + "."));
        return List.copyOf(said);
    }

    /** A finding as it concerns the chosen one; whether it is certain belongs to it. */
    private record Key(Finding.Kind kind, String rule, String cause, Finding.Certainty certainty, String title) {
        String told() {
            return words(kind) + " " + rule + " (" + title + ")"
                    + (certainty == Finding.Certainty.MAY_HOLD ? ", which may apply" : "");
        }
    }

    private static SortedSet<Key> keys(Optional<Alternative> alternative) {
        SortedSet<Key> keys = new TreeSet<>(Comparator.comparing(Key::kind)
                .thenComparing(Key::rule)
                .thenComparing(Key::cause)
                .thenComparing(Key::certainty));
        alternative.map(Alternative::findings).orElse(List.of()).stream()
                .filter(finding -> finding.kind() != Finding.Kind.FLAG)
                .forEach(finding -> keys.add(new Key(
                        finding.kind(), finding.rule(), finding.cause(), finding.certainty(), finding.title())));
        return keys;
    }

    private static Optional<Alternative> find(Assessment assessment, String offering) {
        return assessment.alternatives().stream()
                .filter(each -> each.offering().equals(offering))
                .findFirst();
    }

    private static List<String> ids(List<Alternative> leaders) {
        return leaders.stream().map(Alternative::offering).toList();
    }

    private static String name(List<Alternative> leaders) {
        return leaders.isEmpty() ? "nobody" : AwardPolicy.names(leaders);
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
