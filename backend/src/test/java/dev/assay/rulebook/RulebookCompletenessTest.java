package dev.assay.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The cases that a rule needs")
class RulebookCompletenessTest {
    private static final String TABLE = Books.table("id;when offering.retentionDays >;effect;text", "a;90;flag;Long.");
    private static final String FIRES = ruleCase("91", "\n      - finding: flag\n        certainty: holds");
    private static final String SILENT = ruleCase("30", " none");
    private static final String ON_THE_LIMIT = ruleCase("90", " none");
    private static final String UNKNOWN = ruleCase("\"?\"", "\n      - finding: flag\n        certainty: may-hold");

    private static String ruleCase(String days, String expected) {
        return """
                  - name: kept for %s
                    rule: a
                    as-of: 2026-05-09
                    given:
                      offering.retentionDays: %s
                    expect:%s
                """
                .formatted(days.replace("\"", ""), days, expected);
    }

    private static List<String> missing(String... cases) {
        Rulebook book = Books.of("t.csv", TABLE, "t.cases.yaml", "cases:\n" + String.join("", cases));
        return RulebookCompleteness.gaps(book).stream().map(Diagnostic::message).toList();
    }

    @Test
    @DisplayName("are one that fires, one that does not, one unknown and one on every limit; each is missed by itself")
    void each() {
        assertThat(missing(FIRES, SILENT, ON_THE_LIMIT, UNKNOWN)).isEmpty();
        assertThat(missing(FIRES, ON_THE_LIMIT, UNKNOWN)).isEmpty();
        assertThat(missing(SILENT, ON_THE_LIMIT, UNKNOWN)).containsExactly("No case in which a holds.");
        assertThat(missing(FIRES, UNKNOWN))
                .containsExactlyInAnyOrder(
                        "No case in which a finds nothing.",
                        "No case in which offering.retentionDays lies exactly on the threshold 90 of a.");
        assertThat(missing(FIRES, SILENT, ON_THE_LIMIT))
                .containsExactly("No case in which a missing fact leaves a open.");
    }

    @Test
    @DisplayName("are missed as remarks: a rulebook without them may be used")
    void remarks() {
        assertThat(RulebookCompleteness.gaps(Books.of("t.csv", TABLE)))
                .hasSize(4)
                .allMatch(gap -> gap.severity() == Diagnostic.Severity.WARNING);
    }

    @Test
    @DisplayName("are not asked of a rule that is switched off")
    void switchedOff() {
        String off = Books.table("id;active;when offering.retentionDays >;effect;text", "a;no;90;flag;Long.");
        assertThat(RulebookCompleteness.gaps(Books.of("t.csv", off))).isEmpty();
    }
}
