package dev.assay.evaluation.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Criterion;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A shipped template")
class CaseTemplatesTest {

    static Stream<String> ids() {
        return CaseTemplates.IDS.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ids")
    @DisplayName("asks at most eight questions and weighs at most seven criteria in the four groups")
    void staysSmall(String id) throws IOException {
        CaseFile template = CaseTemplates.load(id);
        assertThat(template.template()).contains(id);
        assertThat(CaseTemplates.QUESTIONS).hasSizeLessThanOrEqualTo(8);
        assertThat(template.criteria()).hasSizeLessThanOrEqualTo(7);
        assertThat(template.criteria().stream().map(Criterion::group)).contains(Criterion.Group.values());
        assertThat(template.candidates()).isEmpty();
    }
}
