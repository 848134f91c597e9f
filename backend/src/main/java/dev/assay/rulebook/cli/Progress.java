package dev.assay.rulebook.cli;

import java.io.PrintWriter;
import java.util.function.LongConsumer;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Whether a command that takes its time says how far it is: to a terminal always, elsewhere where it is asked to. */
public final class Progress {

    @Option(names = "--progress", description = "Say how far it is, on the error stream; at a terminal it always does.")
    private boolean wanted;

    /**
     * @param total how many there are
     * @param what what is counted, in the plural
     * @return told how many are done
     */
    public LongConsumer of(CommandLine command, long total, String what) {
        boolean isTerminal = System.console() != null;
        PrintWriter err = command.getErr();
        if (!wanted && !isTerminal) {
            return done -> {};
        }
        String end = isTerminal ? "\r" : System.lineSeparator();
        return done -> {
            err.print(done + " of " + total + " " + what + (done >= total ? System.lineSeparator() : end));
            err.flush();
        };
    }
}
