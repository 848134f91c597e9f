package dev.assay.platform.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

@DisplayName("A command that runs out of memory")
class MemoryShortageTest {

    /** Fails in one of the ways in which a shortage comes to light. */
    @Command(name = "hungry")
    private record Hungry(Throwable failure) implements Callable<Integer> {
        @Override
        public Integer call() throws Exception {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (Exception) failure;
        }
    }

    @Test
    @DisplayName("says so with exit code 2, whatever the database says in its wake")
    void saysSo() {
        SQLException closed = new SQLException("This store is closed", new OutOfMemoryError("Capacity: 70972956"));
        IllegalStateException rolledBack = new IllegalStateException("Could not roll back");
        rolledBack.addSuppressed(closed);
        for (Throwable failure : new Throwable[] {
            new OutOfMemoryError("Java heap space"),
            new IllegalStateException("Could not commit", closed),
            rolledBack,
            new SQLException("Out of memory.", "90108", 90_108)
        }) {
            StringWriter err = new StringWriter();
            int code = new CommandLine(new Hungry(failure))
                    .setErr(new PrintWriter(err))
                    .setExecutionStrategy(FailureReport::run)
                    .setExecutionExceptionHandler(new FailureReport())
                    .execute();
            assertThat(code).isEqualTo(2);
            assertThat(err.toString())
                    .startsWith("Not enough memory")
                    .contains("-Xmx")
                    .doesNotContain("store is closed");
        }
    }

    @Test
    @DisplayName("is not said of any other failure")
    void nothingElse() {
        assertThat(MemoryShortage.isBehind(new IllegalStateException(new SQLException("This store is closed"))))
                .isFalse();
    }
}
