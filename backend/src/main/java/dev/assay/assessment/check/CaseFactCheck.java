package dev.assay.assessment.check;

import dev.assay.assessment.Problems;
import dev.assay.assessment.cell.CostReading;
import dev.assay.catalog.FactValue;
import dev.assay.evaluation.CaseFact;
import dev.assay.evaluation.CaseFile;
import dev.assay.rulebook.FieldType;
import dev.assay.rulebook.language.Suggestion;
import dev.assay.rulebook.vocabulary.Field;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is wrong with the facts a buyer recorded. */
final class CaseFactCheck {

    private CaseFactCheck() {}

    static void check(CaseFile caseFile, Vocabulary vocabulary, Problems problems) {
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < caseFile.facts().size(); i++) {
            CaseFact fact = caseFile.facts().get(i);
            String pointer = "/facts/" + i;
            problems.when(
                    !fact.offering().equals("*") && !caseFile.candidates().contains(fact.offering()),
                    pointer + "/offering",
                    "`" + fact.offering() + "` is not a candidate.",
                    "Name a candidate, or * for all of them.");
            problems.when(
                    !seen.add(fact.offering() + "\n" + fact.field()),
                    pointer,
                    fact.field() + " is recorded twice for " + fact.offering() + ".",
                    "Keep the one that holds.");
            value(fact, pointer, vocabulary, problems);
            stated(fact.source(), pointer + "/source", "source", problems);
            stated(fact.author(), pointer + "/author", "author", problems);
        }
    }

    private static void stated(String text, String pointer, String what, Problems problems) {
        problems.when(
                text.isBlank(), pointer, "The fact has no " + what + ".", "A recorded fact names its " + what + ".");
    }

    /** Whether the value is one that the field can have. */
    static void value(CaseFact fact, String pointer, Vocabulary vocabulary, Problems problems) {
        if (fact.field().equals(CostReading.RECORDED)) {
            problems.when(
                    !(fact.value() instanceof FactValue.Quantity quantity)
                            || quantity.number().signum() < 0,
                    pointer + "/value",
                    "A cost over the term is an amount of at least 0, got "
                            + fact.value().text() + ".",
                    "Write the amount in the currency of the cost criterion.");
            return;
        }
        Optional<Field> field = vocabulary.field(fact.field());
        if (field.isEmpty()) {
            problems.add(
                    pointer + "/field",
                    "There is no fact `" + fact.field() + "`.",
                    Suggestion.didYouMean(
                            fact.field(),
                            vocabulary.all().stream().map(Field::name).toList(),
                            "The vocabulary page lists them all."));
            return;
        }
        if (!fits(fact.value(), field.get().type())) {
            problems.add(
                    pointer + "/value",
                    fact.field() + " is " + fact.value().text() + ", which is not of type "
                            + field.get().type().name().toLowerCase(Locale.ROOT).replace('_', '-') + ".",
                    "Write a value such as " + field.get().example() + ".");
            return;
        }
        codes(fact.value()).stream()
                .filter(code -> !field.get().allowed().isEmpty()
                        && !field.get().allowed().contains(code))
                .forEach(code -> problems.add(
                        pointer + "/value",
                        "`" + code + "` is not known for " + fact.field() + ".",
                        "Write one of " + String.join(", ", field.get().allowed()) + "."));
    }

    private static boolean fits(FactValue value, FieldType type) {
        if (value instanceof FactValue.Unknown || value instanceof FactValue.NotApplicable) {
            return true;
        }
        return switch (type) {
            case YES_NO -> value instanceof FactValue.YesNo;
            case NUMBER -> value instanceof FactValue.Quantity;
            case DATE -> value instanceof FactValue.Day;
            case CODE -> value instanceof FactValue.Code;
            case CODES -> value instanceof FactValue.Codes;
        };
    }

    private static Collection<String> codes(FactValue value) {
        if (value instanceof FactValue.Code code) {
            return List.of(code.code());
        }
        return value instanceof FactValue.Codes codes ? codes.members() : List.of();
    }
}
