package dev.assay.platform.cli;

import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells a person what went wrong in one line; the trace is kept for {@code ASSAY_TRACE=1}. */
public final class FailureReport implements IExecutionExceptionHandler {
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

    private static String sentence(Throwable failure) {
        if (MemoryShortage.isBehind(failure)) {
            return String.valueOf(new MemoryShortage("this command", "").getMessage());
        }
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }
}
