package dev.assay.evaluation.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Need;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a case file states about money")
class CasePricingYamlTest {

    private static final Path DEMO = Path.of("src/main/resources/demo/eu-bank-assistant.case.yaml");

    private static final String PRICING =
            """
              pricing:
                discountRate: "0.05"
                paths:
                  used: FALLING
                  falling: "0.25"
                  rising: "0.10"
                  source: assumption of the buyer
                migrations:
                - offering: '*'
                  amount: "12000"
                  currency: EUR
                  source: estimate of the project
                selfHosting:
                - offering: deepseek-v3-1226@self-hosted
                  accelerators: 8
                  hourlyRate: "2.20"
                  currency: EUR
                  hoursPerMonth: "730"
                  utilisation: "1"
                  operationsPerMonth: "6000"
                  source: quotation of a data centre
                contracted:
                - offering: gpt-4o-2024-08-06@azure-eu
                  currency: EUR
                  lines:
                  - component: INPUT
                    aboveContextTokens: 0
                    perMillionTokens: "1.90"
                    contractuallyFree: false
                  monthlyMinimum: "500"
                  source: offer of 2026-05-02
                  withheld: false
            """;

    @Test
    @DisplayName("is absent from a file that states nothing, which is written back with the same bytes")
    void absent() throws IOException {
        String text = Files.readString(DEMO);
        CaseFile read = read(text);
        assertThat(read.need().pricing()).isEmpty();
        assertThat(CaseYaml.write(read)).isEqualTo(text);
    }

    @Test
    @DisplayName("comes back as it was written, amounts as decimals")
    void roundTrip() throws IOException {
        String text = Files.readString(DEMO).replaceFirst("(?m)^candidates:", PRICING + "candidates:");
        Need need = read(text).need();
        assertThat(need.pricing()).isPresent();
        assertThat(need.pricingOrNone().contractedFor("gpt-4o-2024-08-06@azure-eu"))
                .get()
                .satisfies(price -> assertThat(price.monthlyMinimum())
                        .hasValueSatisfying(minimum -> assertThat(minimum).isEqualByComparingTo("500")));
        assertThat(CaseYaml.write(read(text))
                        .lines()
                        .skip(text.lines().toList().indexOf("  pricing:"))
                        .limit(PRICING.lines().count()))
                .containsExactlyElementsOf(PRICING.lines().toList());
        assertThat(read(CaseYaml.write(read(text)))).isEqualTo(read(text));
    }

    private static CaseFile read(String text) {
        CaseReading reading = CaseYaml.read(text.getBytes(StandardCharsets.UTF_8));
        if (reading instanceof CaseReading.Read read) {
            return read.caseFile();
        }
        throw new AssertionError("The case does not read: " + reading);
    }
}
