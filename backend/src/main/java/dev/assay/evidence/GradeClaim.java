package dev.assay.evidence;

import dev.assay.catalog.Basis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Grades claims from the figures held at a day.
 *
 * <p>Own figures: the claimant's figure for the winner against the figure the claimant gives for the loser, else against the
 * independent board in the same version. Independent: both measured by one third party in one version, window and harness; the 95
 * % interval of the difference decides, made of the same spreads as every measurement.
 */
public final class GradeClaim {

    private final EvidenceIndex evidence;
    private final EvidencePolicy policy;
    private final LocalDate asOf;

    public GradeClaim(EvidenceBase evidence, EvidencePolicy policy, LocalDate asOf) {
        this.evidence = new EvidenceIndex(evidence);
        this.policy = policy;
        this.asOf = asOf;
    }

    public ClaimGrading grade(Claim claim) {
        return new ClaimGrading(
                claim.id(),
                claim.sentence(),
                claim.claimant(),
                claim.comparisons().stream().map(this::part).toList());
    }

    private ClaimGrading.Part part(Claim.Comparison comparison) {
        Optional<EvidenceRow> own = ownFigure(comparison);
        Optional<EvidenceRow> rival = own.flatMap(row -> rivalFigure(comparison, row));
        ClaimGrading.OwnFigures ownVerdict = own.isPresent() && rival.isPresent()
                ? compare(own.get(), rival.get())
                : ClaimGrading.OwnFigures.NONE_HELD;
        List<Pair> tests = independentPairs(comparison).stream()
                .filter(pair -> pair.better().benchmark().equals(comparison.benchmark()))
                .toList();
        ClaimGrading.Independent independentVerdict = tests.stream()
                .map(this::verdict)
                .reduce((one, other) -> one == other ? one : ClaimGrading.Independent.INCONCLUSIVE)
                .orElse(ClaimGrading.Independent.NONE);
        List<ClaimGrading.Figure> figures = Stream.concat(
                        Stream.of(own, rival).flatMap(Optional::stream),
                        tests.stream().flatMap(pair -> Stream.of(pair.better(), pair.worse())))
                .distinct()
                .map(ClaimGrading.Figure::of)
                .toList();
        return new ClaimGrading.Part(
                comparison,
                ownVerdict,
                independentVerdict,
                figures,
                related(comparison),
                words(own, rival, ownVerdict, tests, independentVerdict));
    }

    private Optional<EvidenceRow> ownFigure(Claim.Comparison comparison) {
        return about(comparison.better())
                .filter(row -> row.benchmark().equals(comparison.benchmark())
                        && row.evaluatorClass() == EvaluatorClass.FIRST_PARTY)
                .max(latest());
    }

    /** The claimant's own figure for the loser where one is held, else the independent board of the same version. */
    private Optional<EvidenceRow> rivalFigure(Claim.Comparison comparison, EvidenceRow own) {
        Optional<EvidenceRow> sameTable = about(comparison.worse())
                .filter(row -> row.evaluator().equals(own.evaluator())
                        && row.evaluatorClass() == EvaluatorClass.COMPETITOR
                        && (row.benchmark().equals(own.benchmark())
                                || row.origin().equals(own.origin())
                                        && nameOf(row.benchmark()).equals(nameOf(own.benchmark()))))
                .max(latest());
        Origins origins = origins();
        return sameTable.or(() -> about(comparison.worse())
                .filter(row -> row.benchmark().equals(own.benchmark()) && origins.isIndependent(row))
                .max(latest()));
    }

    /** Figures that do not put the winner first do not support the claim, however close they are. */
    private ClaimGrading.OwnFigures compare(EvidenceRow own, EvidenceRow rival) {
        Optional<Benchmark> benchmark = evidence.benchmark(own.benchmark());
        int sign = benchmark
                        .map(Benchmark::direction)
                        .filter(Benchmark.Direction.LOWER_IS_BETTER::equals)
                        .isPresent()
                ? -1
                : 1;
        if (sign * (own.value() - rival.value()) <= 0) {
            return ClaimGrading.OwnFigures.DO_NOT_SUPPORT;
        }
        boolean separable = benchmark
                .flatMap(b -> Difference.between(own, rival, b, noise()))
                .map(d -> d.verdict() == ClaimGrading.Independent.REPLICATED)
                .orElse(false);
        return separable ? ClaimGrading.OwnFigures.SUPPORT : ClaimGrading.OwnFigures.NOT_SEPARABLE;
    }

    private ClaimGrading.Independent verdict(Pair pair) {
        return evidence.benchmark(pair.better().benchmark())
                .flatMap(b -> Difference.between(pair.better(), pair.worse(), b, noise()))
                .map(Difference::verdict)
                .orElse(ClaimGrading.Independent.INCONCLUSIVE);
    }

    private List<Pair> independentPairs(Claim.Comparison comparison) {
        List<Pair> pairs = new ArrayList<>();
        Origins origins = origins();
        about(comparison.better()).filter(row -> isTest(row, origins)).forEach(better -> about(comparison.worse())
                .filter(worse -> isTest(worse, origins) && sameConditions(better, worse))
                .forEach(worse -> pairs.add(new Pair(better, worse))));
        return pairs;
    }

    private List<ClaimGrading.Related> related(Claim.Comparison comparison) {
        return independentPairs(comparison).stream()
                .filter(pair -> !pair.better().benchmark().equals(comparison.benchmark()))
                .map(pair -> new ClaimGrading.Related(
                        pair.better().benchmark(),
                        ClaimGrading.Figure.of(pair.better()),
                        ClaimGrading.Figure.of(pair.worse())))
                .toList();
    }

    /** A third party's own, located and standing figure; what it repeats of a developer or a rival tests nothing. */
    private boolean isTest(EvidenceRow row, Origins origins) {
        return row.evaluatorClass() == EvaluatorClass.THIRD_PARTY
                && row.provenance().basis() != Basis.UNVERIFIED
                && origins.isIndependent(row)
                && origins.circle(row).isEmpty()
                && !origins.withdrawnAt(row, asOf);
    }

    private Origins origins() {
        return evidence.origins();
    }

    private Noise noise() {
        return new Noise(policy, origins());
    }

    private static boolean sameConditions(EvidenceRow one, EvidenceRow other) {
        return one.benchmark().equals(other.benchmark())
                && one.evaluator().equals(other.evaluator())
                && one.config().equals(other.config());
    }

    private Stream<EvidenceRow> about(String model) {
        return evidence.rowsAbout(model).stream().filter(row -> row.countsAt(asOf));
    }

    private String nameOf(String benchmark) {
        return evidence.benchmark(benchmark)
                .map(b -> b.name().toLowerCase(Locale.ROOT))
                .orElse(benchmark);
    }

    private static Comparator<EvidenceRow> latest() {
        return Comparator.comparing((EvidenceRow row) ->
                        row.provenance().published().map(p -> p.lastDay()).orElse(LocalDate.MIN))
                .thenComparing(EvidenceRow::id);
    }

    private static String words(
            Optional<EvidenceRow> own,
            Optional<EvidenceRow> rival,
            ClaimGrading.OwnFigures ownVerdict,
            List<Pair> tests,
            ClaimGrading.Independent independentVerdict) {
        String ownSide = own.map(row -> EvidenceWords.say(row)).orElse("no figure of the claimant is held.");
        String against = rival.map(row -> " Against it: " + EvidenceWords.say(row)
                        + (row.provenance().basis() == Basis.UNVERIFIED ? " That figure is unverified." : ""))
                .orElse(own.isPresent() ? " No comparable figure of the other model is held." : "");
        String tested = tests.isEmpty()
                ? "nobody independent measured both under the same conditions."
                : tests.stream()
                        .map(pair ->
                                EvidenceWords.say(pair.better()) + " Against it: " + EvidenceWords.say(pair.worse()))
                        .reduce("", (one, other) -> (one + " " + other).trim());
        return "The claimant's own figures: " + ownVerdict.words() + ". " + capital(ownSide) + against
                + " Independent evidence: " + independentVerdict.words() + ". " + capital(tested);
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private record Pair(EvidenceRow better, EvidenceRow worse) {}
}
