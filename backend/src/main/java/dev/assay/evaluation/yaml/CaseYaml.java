package dev.assay.evaluation.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.CaseProblem;
import dev.assay.evaluation.Knowledge;
import dev.assay.evaluation.json.KnowledgeDigest;
import dev.assay.platform.json.AssayJson;
import dev.assay.platform.json.ReadProblem;
import dev.assay.platform.json.TextGuard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads and writes a case as YAML. The fields are those of {@link CaseFile}; JSON, being YAML, reads as well. What the catalog
 * held about the candidates travels inside, with its digest, so that a file can be evaluated without a server.
 */
public final class CaseYaml {

    /** Largest case file accepted, in bytes. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    private static final ObjectMapper MAPPER =
            AssayJson.configure(YAMLMapper.builder(factory())).build();

    /** What the catalog held, with its digest: no person writes there. */
    private static final String SEALED = "embedded";

    private static final ObjectReader READER = AssayJson.byHand(MAPPER.readerFor(CaseFile.class), SEALED);
    private static final ObjectWriter WRITER = AssayJson.byHand(MAPPER.writer(), SEALED);

    private CaseYaml() {}

    /** Reads the file; every refusal names the place and what would be right. */
    public static CaseReading read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return refused(
                    "The file has " + bytes.length + " bytes.", "A case file may have " + MAX_BYTES + " at most.");
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return refused("The file is not UTF-8 text.", "Save it with the encoding UTF-8.");
        }
        if (text.isBlank()) {
            return refused("The file is empty.", "Export a case, or start from a template.");
        }
        try {
            Optional<CaseFile> caseFile = Optional.ofNullable(
                    READER.readValue(guarded(text.startsWith("\uFEFF") ? text.substring(1) : text)));
            return caseFile.map(CaseYaml::checked)
                    .orElseGet(() -> refused("The file holds no case.", "Export a case, or start from a template."));
        } catch (JsonProcessingException e) {
            return new CaseReading.Refused(List.of(ReadProblem.of(e)));
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory was not read.", e);
        }
    }

    private static TextGuard guarded(String text) throws IOException {
        return new TextGuard(MAPPER.createParser(text));
    }

    /** The case as YAML text with a final line end. */
    public static String write(CaseFile caseFile) {
        try {
            return WRITER.writeValueAsString(caseFile);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Case " + caseFile.id() + " cannot be written as YAML.", e);
        }
    }

    private static CaseReading checked(CaseFile caseFile) {
        List<CaseProblem> problems = WholeCase.problems(caseFile);
        if (!problems.isEmpty()) {
            return new CaseReading.Refused(problems.stream()
                    .map(problem -> new ReadProblem(problem.pointer(), 0, 0, problem.message(), problem.remedy()))
                    .toList());
        }
        if (caseFile.embedded().isPresent()) {
            Knowledge embedded = caseFile.embedded().get();
            String actual = KnowledgeDigest.of(embedded);
            if (!embedded.digest().isEmpty() && !embedded.digest().equals(actual)) {
                return new CaseReading.Refused(List.of(new ReadProblem(
                        "/embedded/digest",
                        0,
                        0,
                        "The embedded facts were changed: their digest is " + actual + ", the file says "
                                + embedded.digest() + ".",
                        "Export the case again. To evaluate with facts of your own, record them under `facts`.")));
            }
        }
        return new CaseReading.Read(caseFile);
    }

    private static CaseReading refused(String message, String remedy) {
        return new CaseReading.Refused(List.of(new ReadProblem("", 0, 0, message, remedy)));
    }

    private static YAMLFactory factory() {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(MAX_BYTES);
        limits.setNestingDepthLimit(AssayJson.MAX_DEPTH);
        YAMLFactory factory = YAMLFactory.builder()
                .loaderOptions(limits)
                .streamReadConstraints(AssayJson.constraints())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                .disable(YAMLGenerator.Feature.SPLIT_LINES)
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .build();
        return factory;
    }
}
