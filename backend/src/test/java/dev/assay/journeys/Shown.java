package dev.assay.journeys;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the compare page shows, read off its table as a person reads it. */
record Shown(Visit visit, Locator table) {
    private static final Pattern NUMBER = Pattern.compile("[−-]?\\d+(?:[.,]\\d+)?");

    static Shown on(Visit visit) {
        Locator table = visit.table("Alternatives by value");
        table.waitFor();
        return new Shown(visit, table);
    }

    /** The rows that have a rank, first to last. */
    List<Locator> rows() {
        return table.locator("tbody tr[data-status=AWARDABLE], tbody tr[data-status=UNRESOLVED]")
                .all();
    }

    List<String> ranked() {
        return rows().stream().map(Shown::nameOf).toList();
    }

    List<String> awardable() {
        return rows().stream()
                .filter(row -> !row.innerText().contains("unresolved: a knock-out may apply"))
                .map(Shown::nameOf)
                .toList();
    }

    Locator row(String name) {
        return table.locator("tbody tr[data-status]").filter(new Locator.FilterOptions().setHasText(name));
    }

    /** The value written in the row, rounded as it is shown. */
    double value(String name) {
        return number(row(name).locator("strong").first().innerText());
    }

    /** Ranked cells that say Unknown. */
    int unknownCells() {
        return table.locator("tbody tr[data-status=AWARDABLE] td, tbody tr[data-status=UNRESOLVED] td")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\?Unknown$")))
                .count();
    }

    /** Ranked cells that the server holds no figure for. */
    int unknownCellsHeld() {
        int count = 0;
        for (JsonNode alternative : assessment().path("alternatives")) {
            if (!alternative.path("status").asText().equals("KNOCKED_OUT")) {
                for (JsonNode cell : alternative.path("cells")) {
                    count += cell.path("state").asText().equals("UNKNOWN") ? 1 : 0;
                }
            }
        }
        return count;
    }

    private JsonNode assessment() {
        String path = "/api/cases/" + visit.page().url().replaceAll(".*/cases/([^/]+)/.*", "$1") + "/assessment";
        try {
            return new ObjectMapper().readTree(visit.page().request().get(path).text());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(path + " answers no JSON.", broken);
        }
    }

    private static String nameOf(Locator row) {
        Locator button = row.getByRole(AriaRole.BUTTON).first();
        return button.getAttribute("aria-label").replaceFirst("^(Show|Hide) details of ", "");
    }

    /** The first number in a text. */
    static double number(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) {
            throw new AssertionError("No number in `" + text + "`.");
        }
        return Double.parseDouble(number.group().replace('−', '-').replace(',', '.'));
    }
}
