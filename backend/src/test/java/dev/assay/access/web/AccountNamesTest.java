package dev.assay.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.access.Role;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import dev.assay.testing.Visitor.Answer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An account")
class AccountNamesTest extends OnOwnServer {
    private final Visitor admin = server.signedIn("Ada", Role.ADMIN);

    @ParameterizedTest(name = "{index}")
    @ValueSource(
            strings = {
                "\u0410da",
                "Ada\u200B",
                "\u202EadA",
                "\uFF21\uFF44\uFF41",
                "ADA",
                " Ada ",
                "\u0410\u0501\u0430",
                "Bo\u0000",
                "Bo\uD800",
                "\u0130\u0130\u0130\u0130\u0130\u0130\u0130\u0130\u0130\u0130\u0130\u0130\u0130\u0130\u0130\u0130\u0130\u0130\u0130\u0130\u0130"
                        + "\u0130\u0130\u0130\u0130\u0130\u0130\u0130\u0130\u0130\u0130\u0130\u0130\u0130\u0130\u0130\u0130\u0130\u0130\u0130\u0130\u0130",
                "a name of eighty-one letters is one too many, though nobody can say it in a breath.",
            })
    @DisplayName("is refused under a name that looks like another's, cannot be read, or is too long")
    void refused(String name) {
        Answer answer = create(name);
        assertThat(answer.status()).as(answer.body()).isIn(400, 422);
        assertThat(admin.get("/api/people").json().findValuesAsText("name"))
                .contains("Ada")
                .hasSize(peopleNow());
    }

    @Test
    @DisplayName("is signed in to by whichever form of its letters is typed, and shown in one form")
    void anyForm() {
        assertThat(create("\uFF22\uFF45\uFF4E  Nevis").json().get("name").asText())
                .isEqualTo("Ben Nevis");
        for (String typed : List.of("Ben Nevis", "ben nevis", "\uFF22\uFF45\uFF4E\u00A0Nevis")) {
            assertThat(server.visitor()
                            .signIn(typed, TestServer.PASSWORD)
                            .get("/api/account")
                            .json()
                            .get("name")
                            .asText())
                    .isEqualTo("Ben Nevis");
        }
    }

    @Test
    @DisplayName("is made once by several who make it, or one that looks like it, at once; nobody's request fails")
    void atOnce() {
        List<CompletableFuture<Integer>> made = Stream.of("Paul", "PauI", "PAUL", "Pau1", "paul", "PaUl")
                .map(name -> CompletableFuture.supplyAsync(() -> create(name).status()))
                .toList();
        assertThat(made.stream().map(CompletableFuture::join))
                .containsOnlyOnce(201)
                .containsOnly(201, 422);
    }

    private int peopleNow() {
        return admin.get("/api/people").json().get("total").asInt();
    }

    private Answer create(String name) {
        return admin.post(
                "/api/people",
                "{\"name\":\"" + escaped(name) + "\",\"password\":\"" + TestServer.PASSWORD + "\",\"roles\":[]}");
    }

    /** Every character as JSON can always write it, halves of characters too. */
    private static String escaped(String text) {
        return text.chars()
                .mapToObj(unit -> String.format(Locale.ROOT, "\\u%04x", unit))
                .collect(Collectors.joining());
    }
}
