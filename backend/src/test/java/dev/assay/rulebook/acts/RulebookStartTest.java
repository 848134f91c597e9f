package dev.assay.rulebook.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.rulebook.files.RulebookStore;
import dev.assay.rulebook.files.RulebookStore.Mode;
import dev.assay.rulebook.files.RulebookStore.Ready;
import dev.assay.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The rulebook at the start of the server")
class RulebookStartTest {
    @TempDir
    private Path data;

    @Test
    @DisplayName(
            "is seeded from the program, published once, and served again after a restart although the files changed")
    void survivesRestart() throws IOException {
        Optional<String> first;
        try (TestServer server = TestServer.start(Map.of("assay.data", data.toString()))) {
            RulebookStore.State state = server.bean(RulebookStore.class).state();
            assertThat(state.diagnostics()).isEmpty();
            first = state.published().map(Ready::digest);
            assertThat(first).isPresent().isEqualTo(state.working().map(Ready::digest));
            assertThat(server.bean(StoredRulebooks.class).lastSequence()).isEqualTo(1);
        }
        Files.delete(data.resolve("rules/continuity/availability.drl"));
        Files.delete(data.resolve("rules/continuity/availability.cases.yaml"));
        try (TestServer server = TestServer.start(Map.of("assay.data", data.toString()))) {
            RulebookStore.State state = server.bean(RulebookStore.class).state();
            assertThat(state.published().map(Ready::digest)).isEqualTo(first);
            assertThat(state.working().map(Ready::digest)).isPresent().isNotEqualTo(first);
            assertThat(server.bean(StoredRulebooks.class).lastSequence()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("is live in the demo, reviewed otherwise, and a mode that is none stops the start by name")
    void modes() {
        assertThat(RulebookWiring.mode("", true)).isEqualTo(Mode.LIVE);
        assertThat(RulebookWiring.mode("", false)).isEqualTo(Mode.REVIEWED);
        assertThat(RulebookWiring.mode("reviewed", true)).isEqualTo(Mode.REVIEWED);
        assertThatThrownBy(() -> RulebookWiring.mode("lively", false)).hasMessageContaining("lively");
    }
}
