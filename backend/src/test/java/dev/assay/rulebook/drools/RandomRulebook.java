package dev.assay.rulebook.drools;

import dev.assay.catalog.Basis;
import dev.assay.catalog.FactValue;
import dev.assay.quantity.EffectiveDates;
import dev.assay.quantity.PartialDate;
import dev.assay.rulebook.Condition;
import dev.assay.rulebook.Effect;
import dev.assay.rulebook.FactSheet;
import dev.assay.rulebook.FieldType;
import dev.assay.rulebook.Finding;
import dev.assay.rulebook.Operand;
import dev.assay.rulebook.Operator;
import dev.assay.rulebook.Parameter;
import dev.assay.rulebook.Place;
import dev.assay.rulebook.Rule;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.vocabulary.Field;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Rulebooks and fact sheets at random, over all the language can say and a small world, so that things meet often. */
final class RandomRulebook {

    private static final Place PLACE = new Place("random.drl", 1, 1);
    private static final List<String> CODES = List.of("a", "b", "c", "d");

    private final Random random;
    private final List<Field> fields = new ArrayList<>();

    RandomRulebook(Random random) {
        this.random = random;
        for (FieldType type : FieldType.values()) {
            Vocabulary.standard().all().stream()
                    .filter(field -> field.type() == type && !field.name().startsWith("case."))
                    .limit(3)
                    .forEach(fields::add);
            Vocabulary.standard().all().stream()
                    .filter(field -> field.type() == type && field.name().startsWith("case."))
                    .limit(2)
                    .forEach(fields::add);
        }
    }

    Rulebook rulebook(int count) {
        SortedMap<String, Parameter> parameters = new TreeMap<>();
        for (FieldType type : FieldType.values()) {
            parameters.put(type.name(), parameter(type));
        }
        SortedMap<String, Rule> rules = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            rules.put("r" + i, rule("r" + i));
        }
        return Rulebook.of(rules, parameters, List.of(), List.of());
    }

    private Parameter parameter(FieldType type) {
        List<Parameter.Dated> values = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            values.add(new Parameter.Dated(
                    random.nextInt(4) == 0 ? Optional.empty() : Optional.of(day()),
                    value(type),
                    "",
                    basis(),
                    "",
                    PLACE));
        }
        return new Parameter(type.name(), "", "", type, values, PLACE);
    }

    private Rule rule(String id) {
        boolean dated = random.nextInt(3) == 0;
        LocalDate since = day();
        EffectiveDates inForce = dated
                ? new EffectiveDates(
                        Optional.of(PartialDate.of(since)),
                        random.nextBoolean() ? Optional.empty() : Optional.of(PartialDate.of(since.plusDays(3))))
                : EffectiveDates.ALWAYS;
        List<Effect> effects = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            effects.add(effect());
        }
        return new Rule(
                id,
                id,
                inForce,
                random.nextInt(12) != 0,
                Basis.CITED,
                condition(3),
                effects,
                "",
                "",
                "",
                Finding.Force.POLICY,
                true,
                Optional.empty(),
                PLACE);
    }

    private Effect effect() {
        return switch (random.nextInt(4)) {
            case 0 -> new Effect.KnockOut("k");
            case 1 ->
                new Effect.Penalty(
                        random.nextBoolean()
                                ? new Operand.Named("NUMBER")
                                : new Operand.Literal(FactValue.quantity("5")),
                        "cause",
                        "p");
            case 2 -> new Effect.Obligation("tag", "o");
            default -> new Effect.Flag("f");
        };
    }

    private Condition condition(int depth) {
        int kind = depth == 0 ? 5 : random.nextInt(8);
        return switch (kind) {
            case 0 -> new Condition.All(parts(depth));
            case 1 -> new Condition.AnyOf(parts(depth));
            case 2, 3 -> new Condition.Not(condition(depth - 1));
            case 4 -> new Condition.Known(field().name(), PLACE);
            default -> compare();
        };
    }

    private List<Condition> parts(int depth) {
        List<Condition> parts = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            parts.add(condition(depth - 1));
        }
        return parts;
    }

    private Condition compare() {
        Field field = field();
        List<Operator> fitting = Arrays.stream(Operator.values())
                .filter(each -> each.fits(field.type()))
                .toList();
        Operator operator = fitting.get(random.nextInt(fitting.size()));
        FieldType right = operator.takesList() && random.nextInt(4) != 0 ? FieldType.CODES : field.type();
        return new Condition.Compare(field.name(), operator, operand(right), PLACE);
    }

    private Operand operand(FieldType type) {
        List<Field> alike =
                fields.stream().filter(field -> field.type() == type).toList();
        return switch (random.nextInt(4)) {
            case 0 -> new Operand.Named(type.name());
            case 1 -> new Operand.Fact(alike.get(random.nextInt(alike.size())).name());
            default -> new Operand.Literal(type == FieldType.CODES ? FactValue.Codes.complete(members()) : value(type));
        };
    }

    FactSheet sheet(String prefix) {
        SortedMap<String, FactSheet.Reading> readings = new TreeMap<>();
        for (Field field : fields) {
            if (field.name().startsWith("case.") == prefix.equals("case.") && random.nextInt(6) != 0) {
                readings.put(field.name(), new FactSheet.Reading(fact(field.type()), basis(), ""));
            }
        }
        return new FactSheet(readings);
    }

    private FactValue fact(FieldType type) {
        return switch (random.nextInt(12)) {
            case 0 -> FactValue.unknown("");
            case 1 -> new FactValue.NotApplicable("");
            case 2 -> value(FieldType.values()[random.nextInt(FieldType.values().length)]);
            default -> value(type);
        };
    }

    private FactValue value(FieldType type) {
        return switch (type) {
            case YES_NO -> random.nextBoolean() ? FactValue.yes() : FactValue.no();
            case NUMBER -> FactValue.quantity(List.of("1", "1.0", "2", "3").get(random.nextInt(4)));
            case DATE -> new FactValue.Day(day());
            case CODE -> FactValue.code(CODES.get(random.nextInt(CODES.size())));
            case CODES -> new FactValue.Codes(members(), random.nextInt(3) != 0);
        };
    }

    private SortedSet<String> members() {
        SortedSet<String> members = new TreeSet<>();
        CODES.stream().filter(code -> random.nextInt(3) == 0).forEach(members::add);
        return members;
    }

    private Basis basis() {
        return random.nextInt(4) == 0 ? Basis.UNVERIFIED : Basis.CITED;
    }

    LocalDate day() {
        return LocalDate.of(2026, 5, 1).plusDays(random.nextInt(8));
    }

    private Field field() {
        return fields.get(random.nextInt(fields.size()));
    }
}
