package dev.assay.platform.cli;

import dev.assay.platform.CannotStartException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells a person what went wrong in one line; the trace is kept for {@code ASSAY_TRACE=1}. */
public final class FailureReport implements IExecutionExceptionHandler {
    private static final int DEEPEST = 30;

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        command.getErr().println(command.getColorScheme().errorText(sentence(failure)));
        if (System.getenv("ASSAY_TRACE") != null) {
            failure.printStackTrace(command.getErr());
        }
        return ExitCode.USAGE;
    }

    /** Runs the command as picocli does; memory that runs out is an error, which picocli would let through with its stack. */
    public static int run(ParseResult arguments) {
        try {
            return new CommandLine.RunLast().execute(arguments);
        } catch (OutOfMemoryError shortage) {
            CommandLine command = arguments.commandSpec().commandLine();
            return new FailureReport()
                    .handleExecutionException(new IllegalStateException(shortage), command, arguments);
        }
    }

    /** A sentence that was written for this, wherever in the row of causes it stands; else what the last cause says. */
    static String sentence(Throwable failure) {
        if (MemoryShortage.isBehind(failure)) {
            return String.valueOf(new MemoryShortage("this command", "").getMessage());
        }
        List<Throwable> causes = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .toList();
        return causes.stream()
                .filter(CannotStartException.class::isInstance)
                .map(cause -> String.valueOf(cause.getMessage()))
                .findFirst()
                .orElseGet(() -> message(causes.get(causes.size() - 1)));
    }

    private static String message(Throwable cause) {
        String message = cause.getMessage();
        if (message == null || message.isBlank()) {
            return cause.getClass().getSimpleName();
        }
        if (cause instanceof NoSuchFileException) {
            return message + " is not there.";
        }
        return cause instanceof AccessDeniedException ? message + " may not be read or written." : message;
    }
}
