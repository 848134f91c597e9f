package dev.assay.rulebook.files;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The files of a new rule: valid as they stand, switched off, with one case of each sort to start from. */
public final class RuleScaffold {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,60}");
    private static final String TEXT = "[What the buyer shall read.]";

    private RuleScaffold() {}

    public static boolean isGoodName(String name) {
        return NAME.matcher(name).matches() && !name.equals("parameters");
    }

    /** How a new rule is written. */
    public enum Shape {
        /** A decision table of one row. */
        TABLE,
        /** A sentence. */
        SENTENCE
    }

    /** Path → text, the rule first: its file, and its cases. */
    public static Map<String, String> of(Shape shape, String folder, String id) {
        return switch (shape) {
            case TABLE -> table(folder, id);
            case SENTENCE -> sentence(folder, id);
        };
    }

    private static Map<String, String> table(String folder, String id) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                folder + "/" + id + ".csv",
                "id;title;since;when case.dataClasses contains;when offering.retentionDays >;effect;text;reference;owner;"
                        + "force;waivable;basis;active;rationale\n" + id
                        + ";[Title];;personal;30;flag;" + TEXT
                        + ";[Text of law, contract or policy];[Owner];policy;yes;unverified;no;[What the next reader must not get wrong.]\n");
        files.put(folder + "/" + id + ".cases.yaml", cases(id));
        return files;
    }

    private static Map<String, String> sentence(String folder, String id) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                folder + "/" + id + ".drl",
                """
                rule "%s"
                  @title("[Title]")
                  @reference("[Text of law, contract or policy]")
                  @owner("[Owner]")
                  @rationale("[What the next reader must not get wrong.]")
                  @force(policy) @waivable(yes) @basis(unverified) @active(no)
                when
                  Case( dataClasses contains "personal" )
                  Alternative( offering.retentionDays > 30 )
                then
                  flag("%s");
                end
                """
                        .formatted(id, TEXT));
        files.put(folder + "/" + id + ".cases.yaml", cases(id));
        return files;
    }

    private static String cases(String id) {
        String one =
                """
                  - name: %s
                    rule: %s
                    as-of: 2026-05-09
                    given:
                      case.dataClasses: [personal]
                      offering.retentionDays: %s
                """;
        return "cases:\n" + one.formatted("kept too long", id, "31")
                + "    expect:\n      - finding: flag\n        certainty: holds\n\n"
                + one.formatted("exactly on the limit", id, "30") + "    expect: none\n\n"
                + one.formatted("nobody has said how long", id, "\"?\"")
                + "    expect:\n      - finding: flag\n        certainty: may-hold\n";
    }
}
