package dev.assay.assessment.cli;

import dev.assay.evaluation.CaseProblem;
import dev.assay.platform.json.CanonicalJson;
import dev.assay.platform.json.ReadProblem;
import dev.assay.rulebook.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What keeps a case from being evaluated, wherever it was found.
 *
 * @param pointer field in the case, empty where it is not about one
 * @param line from 1; 0 where not known
 * @param column from 1; 0 where not known
 */
record Trouble(String file, String pointer, int line, int column, String message, String remedy) {

    static Trouble of(String file, String message, String remedy) {
        return new Trouble(file, "", 0, 0, message, remedy);
    }

    static Trouble of(String file, ReadProblem problem) {
        return new Trouble(
                file, problem.pointer(), problem.line(), problem.column(), problem.message(), problem.remedy());
    }

    static Trouble of(String file, CaseProblem problem) {
        return new Trouble(file, problem.pointer(), 0, 0, problem.message(), problem.remedy());
    }

    static Trouble of(Diagnostic diagnostic) {
        return new Trouble(
                diagnostic.place().file(),
                "",
                diagnostic.place().line(),
                diagnostic.place().column(),
                diagnostic.message(),
                diagnostic.remedy());
    }

    String sentence() {
        String place = line == 0 ? file : file + ":" + line + ":" + column;
        return place + (pointer.isEmpty() ? "" : " " + pointer) + ": " + message + " " + remedy;
    }

    static String json(List<Trouble> troubles) {
        return new String(CanonicalJson.bytes(Map.of("problems", troubles)), StandardCharsets.UTF_8);
    }
}
