package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The command line")
class CommandLineTest {
    private final StringWriter errors = new StringWriter();

    @Test
    @DisplayName("refuses to serve the demo accounts to other machines")
    void demoStaysAtHome() {
        assertThat(run("serve", "--demo", "--host", "0.0.0.0")).isEqualTo(2);
        assertThat(errors.toString()).contains("--demo").contains("0.0.0.0");
    }

    @Test
    @DisplayName("refuses to serve behind proxies that it cannot tell from others, and says how to name them")
    void unreadableProxies() {
        assertThat(run("serve", "--trusted-proxies", "127.0.0.1,the-proxy")).isEqualTo(2);
        assertThat(errors.toString()).contains("`the-proxy`").contains("10.0.0.0/8");
    }

    @Test
    @DisplayName("asks for a command where none is given")
    void asksForACommand() {
        assertThat(run()).isEqualTo(2);
        assertThat(errors.toString()).contains("Name a command");
    }

    private int run(String... arguments) {
        return Assay.commandLine().setErr(new PrintWriter(errors, true)).execute(arguments);
    }
}
