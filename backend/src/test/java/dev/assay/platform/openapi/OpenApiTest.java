package dev.assay.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.platform.json.AssayJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The description of the HTTP interface")
class OpenApiTest {
    private static final Path PUBLISHED = Path.of("../frontend/openapi.json");
    private static final String REWRITE = "mvn -pl backend test -Dtest=OpenApiTest -Dopenapi.write=true";

    /** What anybody may ask who is not signed in. Every addition opens a door. */
    private static final Set<String> OPEN_TO_ALL =
            Set.of("currentSession", "signIn", "signOut", "setUp", "resetPassword");

    /** A whole case is shown by the export of any case. */
    private static final Set<String> WITHOUT_EXAMPLE = Set.of("CaseFile");

    private static final ObjectNode DESCRIPTION = ApiDescription.describe();

    @Test
    @DisplayName("is published as the code has it")
    void isCurrent() throws IOException {
        String current = ApiDescription.text(DESCRIPTION);
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(PUBLISHED, current);
        }
        assertThat(Files.readString(PUBLISHED))
                .as(
                        "frontend/openapi.json is stale. Rewrite it with `%s`, then `npm run generate:api` in frontend.",
                        REWRITE)
                .isEqualTo(current);
    }

    @Test
    @DisplayName("gives every operation a name of its own")
    void namesAreUnique() {
        assertThat(names(operation -> true)).doesNotHaveDuplicates().hasSizeGreaterThan(30);
    }

    @Test
    @DisplayName("says what every operation does and to what it belongs")
    void everyOperationIsDescribed() {
        assertThat(names(operation -> operation.path("description").asText().isBlank()))
                .as("operations without a Javadoc sentence")
                .isEmpty();
        assertThat(names(operation -> operation.path("tags").isEmpty()))
                .as("operations of controllers without @Tag")
                .isEmpty();
    }

    @Test
    @DisplayName("lets nobody in who is not signed in, but for the doors on the list")
    void everyOperationIsSecured() {
        assertThat(names(operation -> !operation.has("security")))
                .as("operations that name no role; the server refuses them to all")
                .isEmpty();
        assertThat(names(operation -> operation.path("security").isEmpty()))
                .containsExactlyInAnyOrderElementsOf(OPEN_TO_ALL);
    }

    @Test
    @DisplayName("requires what is no Optional, and nothing else")
    void optionalIsNotRequired() {
        JsonNode page = DESCRIPTION.at("/components/schemas/Page_CaseView.Line_");
        assertThat(page.path("required")).extracting(JsonNode::asText).containsExactly("items", "total");
        assertThat(page.at("/properties/next/type").asText()).isEqualTo("string");
    }

    @Test
    @DisplayName("shows small types as the text they are sent as")
    void smallTypesAreText() {
        JsonNode money = DESCRIPTION.at("/components/schemas/Money/properties");
        assertThat(money.at("/amount/type").asText()).isEqualTo("string");
        assertThat(money.at("/currency/type").asText()).isEqualTo("string");
        assertThat(DESCRIPTION.at("/components/schemas/FactValue/oneOf/0/type").asText())
                .isEqualTo("boolean");
    }

    @Test
    @DisplayName("answers every refusal with a problem document")
    void refusalsAreProblems() {
        assertThat(names(operation ->
                        !operation.at("/responses/4XX/$ref").asText().endsWith("/Problem")
                                || !operation.at("/responses/5XX/$ref").asText().endsWith("/Problem")))
                .isEmpty();
    }

    @Test
    @DisplayName("shows an example of every body that is sent, which the record takes")
    void bodiesHaveExamples() {
        Map<String, Class<?>> bodies = ApiDescription.bodies();
        Map<String, JsonNode> examples = new TreeMap<>();
        bodies.keySet().stream()
                .filter(name -> !WITHOUT_EXAMPLE.contains(name))
                .forEach(name -> examples.put(
                        name, DESCRIPTION.at("/components/schemas").path(name).path("example")));
        assertThat(examples).hasSizeGreaterThan(20).allSatisfy((name, example) -> assertThat(
                        AssayJson.mapper().convertValue(example, bodies.get(name)))
                .as(name)
                .isInstanceOf(Record.class));
    }

    @Test
    @DisplayName("requires the version that is replaced wherever the server asks it")
    void versionsAreRequired() {
        Predicate<JsonNode> asked =
                operation -> parameter(operation, "If-Match").path("required").asBoolean();
        assertThat(names(asked))
                .contains("saveCase", "decide", "changeRoles", "editClaim")
                .hasSizeGreaterThan(10);
        assertThat(names(operation -> parameter(operation, "If-Match").isObject() && !asked.test(operation)))
                .as("a rule file that is new replaces none")
                .containsExactly("saveRuleFile");
    }

    private static JsonNode parameter(JsonNode operation, String name) {
        for (JsonNode each : operation.path("parameters")) {
            if (each.path("name").asText().equals(name)) {
                return each;
            }
        }
        return MissingNode.getInstance();
    }

    private static List<String> names(Predicate<JsonNode> which) {
        List<String> names = new ArrayList<>();
        DESCRIPTION
                .path("paths")
                .forEach(path -> path.forEach(operation -> {
                    if (which.test(operation)) {
                        names.add(operation.path("operationId").asText());
                    }
                }));
        return names;
    }
}
