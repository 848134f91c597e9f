package dev.assay.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.assessment.Assessment.Alternative;
import dev.assay.assessment.Assessment.Standing;
import dev.assay.rulebook.Finding;
import dev.assay.rulebook.Finding.Certainty;
import dev.assay.scoring.Convention;
import dev.assay.scoring.ValueSpan;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the demo case answers, written down: rank, status, total, findings (? = may apply), warnings. A change to the method, the
 * rules or the catalog shows here as a difference to be read before it is accepted with
 *
 * <pre>mvn -pl backend test -Dtest=DemoGoldenTest -Dassay.refresh=true</pre>
 */
class DemoGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    @ParameterizedTest(name = "The demo case answers at {0} what it answered before")
    @ValueSource(strings = {"2026-02-20", "2026-05-09", "2026-07-01", "2026-11-01"})
    void answersAsBefore(String asOf) throws IOException {
        Path golden = FOLDER.resolve("eu-bank-assistant-" + asOf + ".txt");
        String answer = inWords(DemoCase.assessed(asOf));
        if (Boolean.getBoolean("assay.refresh")) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, answer);
        }
        assertThat(answer).isEqualTo(Files.readString(golden));
    }

    private static String inWords(Assessment assessment) {
        return assessment.alternatives().stream().map(DemoGoldenTest::inWords).collect(Collectors.joining())
                + assessment.warnings().stream()
                        .map(w -> "warning " + w.code() + " " + w.about() + "\n")
                        .collect(Collectors.joining());
    }

    private static String inWords(Alternative alternative) {
        StringBuilder text = new StringBuilder(alternative.offering() + " " + alternative.status() + " "
                + inWords(alternative.total()) + ranks(alternative) + "\n");
        for (Finding.Kind kind : Finding.Kind.values()) {
            String rules = alternative.findings().stream()
                    .filter(finding -> finding.kind() == kind)
                    .map(finding -> finding.rule() + (finding.certainty() == Certainty.HOLDS ? "" : "?"))
                    .collect(Collectors.joining(" "));
            if (!rules.isEmpty()) {
                text.append("  ")
                        .append(kind.name().toLowerCase(Locale.ROOT))
                        .append(": ")
                        .append(rules)
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static String ranks(Alternative alternative) {
        return alternative.standings().stream().map(DemoGoldenTest::inWords).collect(Collectors.joining());
    }

    private static String inWords(Standing standing) {
        String convention = standing.convention() == Convention.UNIFORM ? "" : standing.convention() + " ";
        return "; " + convention + "rank " + standing.rank() + " (" + standing.bestRank() + "-" + standing.worstRank()
                + ")";
    }

    private static String inWords(ValueSpan span) {
        return number(span.expected()) + " [" + number(span.worst()) + ", " + number(span.best()) + "]";
    }

    private static String number(double value) {
        return new BigDecimal(value).setScale(6, RoundingMode.HALF_EVEN).toPlainString();
    }
}
