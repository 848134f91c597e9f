package dev.assay.decision.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.assessment.Assessment;
import dev.assay.assessment.AssessmentInputs;
import dev.assay.assessment.pipeline.Assess;
import dev.assay.assessment.sure.AssessRobustness;
import dev.assay.assessment.sure.Robustness;
import dev.assay.decision.DecisionRecord;
import dev.assay.decision.ProcedurePolicy;
import dev.assay.decision.Verification;
import dev.assay.decision.Verification.Check;
import dev.assay.decision.Verification.Difference;
import dev.assay.decision.Verification.Verdict;
import dev.assay.evaluation.Knowledge;
import dev.assay.evaluation.Method;
import dev.assay.evaluation.json.KnowledgeDigest;
import dev.assay.platform.json.AssayJson;
import dev.assay.platform.json.CanonicalJson;
import dev.assay.platform.json.ReadProblem;
import dev.assay.robustness.Run;
import dev.assay.rulebook.Interpreter;
import dev.assay.rulebook.RuleFile;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.files.RulebookReader;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;

/**
 * Verifies a sealed record from its bytes alone: canonical form, digests, embedded facts, embedded rules as if they were new, and
 * the result with its robustness, recomputed with the interpreter. Every check that can be made is made, so that all differences are told at once.
 */
public final class VerifyRecord {

    private static final Run ON_ALL_CORES = new Run(ForkJoinPool.commonPool(), done -> {}, () -> false);

    private final byte[] bytes;
    private final List<Check> checks = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();

    private VerifyRecord(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Verification verify(byte[] bytes) {
        return new VerifyRecord(bytes).verify();
    }

    private Verification verify() {
        Optional<JsonNode> file = parse();
        if (file.isEmpty() || !isRecord(file.get())) {
            return verdict(Verdict.DIFFERS);
        }
        canonicalForm(file.get());
        digests(file.get());
        JsonNode record = file.get().path("record");
        int method = record.path("result").path("methodVersion").asInt(-1);
        int format = record.path("format").asInt(-1);
        if (method != Method.CURRENT || format != DecisionRecord.FORMAT) {
            add(
                    "method",
                    false,
                    "Method v" + method + ", format " + format + ": not in this build, which knows method v"
                            + Method.CURRENT + ", format " + DecisionRecord.FORMAT + ".");
            boolean digestsGood = checks.stream().limit(checks.size() - 1L).allMatch(Check::holds);
            return verdict(digestsGood ? Verdict.UNKNOWN_METHOD : Verdict.DIFFERS);
        }
        read(record).ifPresent(this::content);
        return verdict(checks.stream().allMatch(Check::holds) ? Verdict.VERIFIED : Verdict.DIFFERS);
    }

    private Optional<JsonNode> parse() {
        try {
            return Optional.of(AssayJson.mapper().readTree(bytes));
        } catch (JsonProcessingException e) {
            ReadProblem problem = ReadProblem.of(e);
            add(
                    "readable",
                    false,
                    "Not JSON at line " + problem.line() + ", column " + problem.column() + ": " + problem.message());
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isRecord(JsonNode file) {
        boolean sealed = file.path("kind").asText().equals(SealedRecord.KIND)
                && file.path("record").isObject();
        if (!sealed) {
            add(
                    "readable",
                    false,
                    "Not a decision record: `kind` should be \"" + SealedRecord.KIND + "\" and `record` an object.");
        }
        return sealed;
    }

    private void canonicalForm(JsonNode file) {
        byte[] canonical;
        try {
            canonical = CanonicalJson.bytes(file);
        } catch (IllegalArgumentException e) {
            add("canonical form", false, String.valueOf(e.getMessage()));
            return;
        }
        int at = Arrays.mismatch(bytes, canonical);
        add(
                "canonical form",
                at < 0,
                at < 0
                        ? "The bytes are the canonical form (RFC 8785)."
                        : "The bytes leave the canonical form at byte " + at + ", near `" + near(at) + "`.");
    }

    private void digests(JsonNode file) {
        JsonNode record = file.path("record");
        String stated = file.path("digest").asText();
        String actual = CanonicalJson.digest(record);
        add(
                "digest",
                stated.equals(actual),
                stated.equals(actual)
                        ? "The digest is " + actual + "."
                        : "The file states digest " + stated + ", its content has " + actual + ".");
        List<String> changed = new ArrayList<>();
        SealedRecord.partsOf(record).forEach((part, digest) -> {
            if (!file.path("parts").path(part).asText().equals(digest)) {
                changed.add(part);
            }
        });
        add(
                "parts",
                changed.isEmpty(),
                changed.isEmpty()
                        ? "Every part has the digest stated for it."
                        : "Changed since it was sealed: " + String.join(", ", changed) + ".");
    }

    private Optional<DecisionRecord> read(JsonNode record) {
        try {
            return Optional.of(AssayJson.mapper().treeToValue(record, DecisionRecord.class));
        } catch (JsonProcessingException e) {
            ReadProblem problem = ReadProblem.of(e);
            add("content", false, "/record" + problem.pointer() + ": " + problem.message());
            return Optional.empty();
        }
    }

    private void content(DecisionRecord record) {
        Knowledge knowledge = record.caseFile().embedded().orElse(Knowledge.EMPTY);
        String facts = KnowledgeDigest.of(knowledge);
        add(
                "facts",
                facts.equals(knowledge.digest()),
                facts.equals(knowledge.digest())
                        ? "The embedded facts have the digest " + facts + "."
                        : "The embedded facts have digest " + facts + ", the record states " + knowledge.digest()
                                + ".");
        rules(record).ifPresent(rulebook -> result(record, knowledge, rulebook));
    }

    private Optional<Rulebook> rules(DecisionRecord record) {
        List<RuleFile> files = record.rulebook().files().stream()
                .map(f -> new RuleFile(f.path(), f.text().getBytes(StandardCharsets.UTF_8)))
                .toList();
        RulebookReader.RulebookReading reading = new RulebookReader(Vocabulary.standard()).read(files);
        if (reading.rulebook().isEmpty()) {
            add(
                    "rules",
                    false,
                    "The embedded rules do not pass the check: "
                            + reading.diagnostics().stream()
                                    .limit(3)
                                    .map(d -> d.place() + " " + d.message())
                                    .collect(Collectors.joining("; ")));
            return Optional.empty();
        }
        String digest = reading.rulebook().get().digest();
        boolean same = digest.equals(record.rulebook().digest());
        add(
                "rules",
                same,
                same
                        ? "The embedded rules pass the check and have the digest " + digest + "."
                        : "The embedded rules have digest " + digest + ", the record states "
                                + record.rulebook().digest() + ".");
        return reading.rulebook();
    }

    private void result(DecisionRecord record, Knowledge knowledge, Rulebook rulebook) {
        AssessmentInputs inputs = new AssessmentInputs(record.caseFile(), knowledge, new Interpreter(rulebook));
        Assessment result = Assess.run(inputs);
        Optional<Robustness> robustness = AssessRobustness.run(inputs, result, ON_ALL_CORES);
        follows("result", record.result(), result, "The result follows from the facts, the rules and the weights.");
        follows(
                "robustness",
                record.robustness(),
                robustness,
                "How sure the result is follows from the same and the seed.");
        String refusals = ProcedurePolicy.refusals(
                        record.caseFile(),
                        rulebook,
                        result,
                        robustness.map(Robustness::openCells).orElse(List.of()),
                        record.award())
                .stream()
                .map(r -> r.message())
                .collect(Collectors.joining(" "));
        add("award", refusals.isEmpty(), refusals.isEmpty() ? "The award may be made on this result." : refusals);
    }

    private void follows(String part, Object recorded, Object recomputed, String words) {
        List<Difference> found =
                Differences.between("/record/" + part, CanonicalJson.tree(recorded), CanonicalJson.tree(recomputed));
        differences.addAll(found);
        add(
                part,
                found.isEmpty(),
                found.isEmpty()
                        ? words
                        : "Recomputing gives something else; first difference at "
                                + found.get(0).pointer() + ".");
    }

    private String near(int at) {
        int from = Math.max(0, at - 20);
        int to = Math.min(bytes.length, at + 20);
        return from >= to
                ? ""
                : new String(bytes, from, to - from, StandardCharsets.UTF_8).replaceAll("\\p{Cntrl}", " ");
    }

    private void add(String name, boolean holds, String detail) {
        checks.add(new Check(name, holds, detail));
    }

    private Verification verdict(Verdict verdict) {
        return new Verification(verdict, checks, differences);
    }
}
