package dev.assay.platform.refusal;

import dev.assay.platform.json.ReadProblem;
import java.util.Optional;

/**
 * One thing wrong with one place of what was sent.
 *
 * @param pointer JSON pointer (RFC 6901) into the body, or the name of a parameter; empty where it concerns the whole
 * @param message what is wrong, naming the value
 * @param remedy what to write instead; may be empty
 * @param line line in the text sent, from 1
 * @param column column in the text sent, from 1
 */
public record FieldError(
        String pointer, String message, String remedy, Optional<Integer> line, Optional<Integer> column) {

    public static FieldError at(String pointer, String message, String remedy) {
        return new FieldError(pointer, message, remedy, Optional.empty(), Optional.empty());
    }

    public static FieldError of(ReadProblem problem) {
        return new FieldError(
                problem.pointer(),
                problem.message(),
                problem.remedy(),
                Optional.of(problem.line()).filter(line -> line > 0),
                Optional.of(problem.column()).filter(column -> column > 0));
    }
}
