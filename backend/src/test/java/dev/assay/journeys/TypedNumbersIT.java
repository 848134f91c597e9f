package dev.assay.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import dev.assay.journeys.TypedTexts.Field;
import dev.assay.journeys.TypedTexts.Typed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Journey
@DisplayName("Numbers as they are typed")
class TypedNumbersIT {
    private static final List<String> LOCALES = List.of("en-US", "de-DE", "fr-CH");
    private static final Path TABLE = Path.of("target", "typed-numbers.md");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** A case of its own in a browser of one language, with what it sent to be saved. */
    private record Editor(Visit visit, String id, List<String> saves) {
        static Editor open(Visit visit) {
            String id = Desk.of(visit).copyOfTheSeedCase();
            List<String> saves = new ArrayList<>();
            visit.page().onRequest(request -> note(request, id, saves));
            Editor editor = new Editor(visit.open("/cases/" + id + "/need"), id, saves);
            editor.field(Field.REQUESTS).waitFor();
            // What a template presets is folded away.
            visit.page().evaluate("document.querySelectorAll('details').forEach(fold => { fold.open = true; })");
            return editor;
        }

        private static void note(Request request, String id, List<String> saves) {
            if (request.method().equals("PUT") && request.url().endsWith("/api/cases/" + id)) {
                saves.add(request.postData());
            }
        }

        Locator field(Field field) {
            return visit.page().locator("[id='" + field.id + "']");
        }

        void type(Typed typed) {
            field(typed.field()).fill(typed.text());
            field(typed.field()).press("Tab");
        }

        /** What the field says of the text; empty where it takes it. */
        String refusal(Field field) {
            if (!"true".equals(field(field).getAttribute("aria-invalid"))) {
                return "";
            }
            return (String)
                    field(field)
                            .evaluate(
                                    """
                    field => document.getElementById(field.getAttribute('aria-describedby').split(' ').at(-1)).textContent""");
        }

        JsonNode stored() {
            try {
                return MAPPER.readTree(
                        visit.page().request().get("/api/cases/" + id).text());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        BigDecimal stored(Field field) {
            return new BigDecimal(stored().at(field.pointer).asText());
        }
    }

    @Test
    @DisplayName("forty texts mean the same number, or are refused with nothing saved, in browsers of three languages")
    void meanTheSameEverywhere(Browsers browsers) throws IOException {
        Map<Typed, List<String>> found = new LinkedHashMap<>();
        try (Visit english = browsers.as("demo-lead", LOCALES.get(0));
                Visit german = browsers.as("demo-lead", LOCALES.get(1));
                Visit swiss = browsers.as("demo-lead", LOCALES.get(2))) {
            List<Editor> editors = List.of(Editor.open(english), Editor.open(german), Editor.open(swiss));
            TypedTexts.refused().forEach(typed -> found.put(typed, refusals(typed, editors)));
            editors.forEach(TypedNumbersIT::nothingIsSaved);
            TypedTexts.taken().forEach(typed -> found.put(typed, values(typed, editors)));
            editors.forEach(TypedNumbersIT::onlyWhatWasTakenIsSaved);
        }
        assertThat(found).hasSize(40);
        Files.writeString(TABLE, table(found));
    }

    private static List<String> refusals(Typed typed, List<Editor> editors) {
        return editors.stream()
                .map(editor -> {
                    editor.type(typed);
                    String says = editor.refusal(typed.field());
                    assertThat(says).as("what is said of “%s”", typed.text()).contains(typed.says());
                    assertThat(editor.field(typed.field())).hasValue(typed.text());
                    return "refused: " + says;
                })
                .toList();
    }

    /** Even where something else changes meanwhile: a page with a field in error waits as a whole. */
    private static void nothingIsSaved(Editor editor) {
        Page page = editor.visit().page();
        JsonNode before = editor.stored();
        page.getByLabel("Use case", new Page.GetByLabelOptions().setExact(true)).fill("Typed beside a field in error");
        assertThat(page.getByText("Not saved: a field cannot be read")).isVisible();
        page.waitForTimeout(1500);
        assertThat(editor.saves()).isEmpty();
        assertThat(editor.stored()).isEqualTo(before);
    }

    private static List<String> values(Typed typed, List<Editor> editors) {
        editors.forEach(editor -> editor.type(typed));
        BigDecimal expected = typed.value().orElseThrow();
        return editors.stream()
                .map(editor -> {
                    assertThat(editor.refusal(typed.field())).as(typed.text()).isEmpty();
                    mendTheOthers(editor, typed.field());
                    editor.visit()
                            .page()
                            .waitForCondition(() -> editor.stored(typed.field()).compareTo(expected) == 0);
                    return editor.stored(typed.field()).toPlainString();
                })
                .toList();
    }

    /** The fields that hold a refused text get the number they held before. */
    private static void mendTheOthers(Editor editor, Field typed) {
        for (Field other : Field.values()) {
            if (other != typed && !editor.refusal(other).isEmpty()) {
                editor.type(new Typed(other, other == Field.TERM ? "36" : "30", java.util.Optional.empty(), ""));
            }
        }
    }

    private static void onlyWhatWasTakenIsSaved(Editor editor) {
        List<BigDecimal> taken = TypedTexts.taken().stream()
                .filter(typed -> typed.field() == Field.REQUESTS)
                .map(typed -> typed.value().orElseThrow())
                .toList();
        List<BigDecimal> sent =
                editor.saves().stream().map(TypedNumbersIT::requests).distinct().toList();
        assertThat(sent).usingElementComparator(BigDecimal::compareTo).containsExactlyElementsOf(taken);
    }

    private static BigDecimal requests(String body) {
        try {
            return new BigDecimal(
                    MAPPER.readTree(body).at("/need/workload/requestsPerMonth").asText());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String table(Map<Typed, List<String>> found) {
        String head = "| field | typed | " + String.join(" | ", LOCALES) + " |\n|---|---|---|---|---|\n";
        return found.entrySet().stream()
                .map(row -> "| " + row.getKey().field().id + " | `"
                        + row.getKey().text() + "` | " + String.join(" | ", row.getValue()) + " |\n")
                .collect(Collectors.joining("", head, ""));
    }
}
