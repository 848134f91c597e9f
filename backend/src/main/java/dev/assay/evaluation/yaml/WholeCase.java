package dev.assay.evaluation.yaml;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.CaseProblem;
import dev.assay.evaluation.CaseShape;
import dev.assay.platform.json.AssayJson;
import dev.assay.platform.json.ReadProblem;
import dev.assay.platform.json.TextGuard;
import dev.assay.platform.refusal.FieldError;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Whether a document can be kept as a case, looked at whole before anything is stored: the one door for what a browser sends, what is
 * imported, what a template makes and what the command line reads. A document that has a {@linkplain CaseShape shape} is written, read
 * back and written again: what comes out must be what went in.
 */
public final class WholeCase {

    private WholeCase() {}

    /** What keeps it from being a case, with its places; empty = it can be kept. */
    public static List<CaseProblem> problems(CaseFile file) {
        List<CaseProblem> shape = CaseShape.problems(file);
        return shape.isEmpty() ? readBack(file.withoutEmbedded()) : shape;
    }

    /** The case, or every reason against keeping it. */
    public static Outcome<CaseFile> checked(CaseFile file) {
        List<CaseProblem> problems = problems(file);
        return problems.isEmpty()
                ? Outcome.done(file)
                : Outcome.refused(Refusal.invalid(
                        "This is no case that can be kept. " + problems.get(0).message(),
                        problems.stream()
                                .map(each -> FieldError.at(each.pointer(), each.message(), each.remedy()))
                                .toList()));
    }

    private static List<CaseProblem> readBack(CaseFile file) {
        try {
            String written = AssayJson.mapper().writeValueAsString(file);
            String again = AssayJson.mapper().writeValueAsString(read(written));
            return again.equals(written)
                    ? List.of()
                    : List.of(new CaseProblem(
                            "",
                            "The case does not read back as it was written.",
                            "Write numbers and dates in their plain form."));
        } catch (JsonProcessingException unreadable) {
            ReadProblem problem = ReadProblem.of(unreadable);
            return List.of(new CaseProblem(problem.pointer(), problem.message(), problem.remedy()));
        }
    }

    private static CaseFile read(String written) throws JsonProcessingException {
        try (JsonParser guarded = new TextGuard(AssayJson.mapper().createParser(written))) {
            return AssayJson.mapper().readValue(guarded, CaseFile.class);
        } catch (JsonProcessingException unreadable) {
            throw unreadable;
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory was not read.", impossible);
        }
    }
}
