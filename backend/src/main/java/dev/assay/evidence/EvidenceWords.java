package dev.assay.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why a cell reads as it does, in sentences. */
record EvidenceWords(Benchmark benchmark, EvidencePolicy policy, Origins origins) {

    String explain(List<MeasuredRow> used, List<EvidenceRow> exact, Optional<BiasTerm> bias, boolean disputed) {
        List<String> sentences = new ArrayList<>();
        for (MeasuredRow measured : used) {
            sentences.add(say(measured.row()));
            report(measured.row()).ifPresent(sentences::add);
            sentences.add(spread(measured));
            age(measured.age()).ifPresent(sentences::add);
        }
        double tau = policy.harnessSpread(benchmark);
        if (tau > 0) {
            sentences.add("Harnesses differ on this benchmark: " + rounded(tau) + " " + benchmark.unit()
                    + " of spread are added for that.");
        }
        if (disputed) {
            sentences.add(
                    "Disputed: the figures contradict each other beyond chance. Each evaluator counts alike, and the"
                            + " range covers them all.");
        } else if (used.size() > 1) {
            sentences.add("They agree: their precision-weighted mean is taken, no surer than the best of them.");
        }
        bias.ifPresent(term -> sentences.add(flattery(term)));
        boolean replaced = exact.stream().anyMatch(row -> row.evaluatorClass() == EvaluatorClass.FIRST_PARTY);
        if (bias.isEmpty() && replaced) {
            sentences.add("The developer's own figure is replaced by it.");
        }
        List<EvidenceRow> rows = used.stream().map(MeasuredRow::row).toList();
        exact.stream()
                .filter(row -> !rows.contains(row))
                .flatMap(row -> besides(row, rows).stream())
                .forEach(sentences::add);
        fit(used).ifPresent(sentences::add);
        if (!benchmark.contamination().isBlank()) {
            sentences.add("Contamination: " + benchmark.contamination() + ".");
        }
        return String.join(" ", sentences);
    }

    private String spread(MeasuredRow measured) {
        return switch (measured.fresh().kind()) {
            case PUBLISHED ->
                origins.isIndependent(measured.row())
                        ? "Its published 95 % interval is taken."
                        : "Its published interval is taken, no sharper than its number of items allows.";
            case ITEMS -> {
                Noise.Passes passes = Noise.passes(measured.row(), benchmark).orElseThrow();
                yield "No interval was published: read as " + passes.passed() + " of " + passes.items()
                        + (measured.row().items().isPresent() ? "" : " (the benchmark's items)") + ", "
                        + rounded(passes.interval95().low()) + " to "
                        + rounded(passes.interval95().high()) + " by Wilson.";
            }
            case DEFAULT ->
                "No interval was published and it is no pass rate of known items: a standard deviation of "
                        + policy.defaultSpread(benchmark)
                                .map(setting -> rounded(setting.value()) + " " + benchmark.unit()
                                        + (setting.pooled() ? " (for all benchmarks)" : " (for this benchmark)"))
                                .orElse("0")
                        + " is assumed.";
        };
    }

    private static Optional<String> age(Age age) {
        if (!age.stale()) {
            return Optional.empty();
        }
        String how = age.months().map(months -> months + " months old").orElse("Of unknown age");
        return Optional.of(how + ", past the shelf life of "
                + rounded(age.shelfLifeMonths().orElse(0.0)) + " months: its spread is widened "
                + rounded(age.factor()) + " times.");
    }

    private String flattery(BiasTerm term) {
        return "Only the developer's own figure is held: a claim until someone independent replicates it. It may flatter by up"
                + " to " + rounded(term.deltaMax()) + " " + benchmark.unit() + " ("
                + (term.pooled() ? "calibrated over all benchmarks" : "calibrated on this benchmark")
                + "), the same for all of the developer's figures.";
    }

    private static Optional<String> fit(List<MeasuredRow> used) {
        boolean remote = used.stream().anyMatch(m -> m.row().fit() == EvidenceRow.Fit.REMOTE);
        boolean proxy = used.stream().anyMatch(m -> m.row().fit() == EvidenceRow.Fit.PROXY);
        if (remote) {
            return Optional.of("The benchmark is remote from the use.");
        }
        return proxy ? Optional.of("The benchmark is a proxy for the use.") : Optional.empty();
    }

    /** Why rows that may score cannot be read. */
    static String unread(List<EvidenceRow> rows, boolean noSpread, Benchmark benchmark) {
        String missing = noSpread ? "default-spread" : "delta-max";
        String said = rows.stream().map(EvidenceWords::say).reduce("", (one, other) -> (one + " " + other).trim());
        return (noSpread
                        ? "a figure is held with neither interval nor items, and the rulebook agrees on no spread for it."
                        : "only the developer's own figure is held, and the rulebook agrees on no bound for flattery.")
                + " Set evidence." + missing + "." + benchmark.id() + " or evidence." + missing + ".pooled. " + said;
    }

    private Optional<String> report(EvidenceRow row) {
        return origins.isReport(row)
                ? Optional.of("It is a secondary report of what "
                        + origins.original(row).evaluator() + " said, and a claim" + " like that.")
                : Optional.empty();
    }

    /** Why a row that may be taken for further evidence is none. */
    private Optional<String> besides(EvidenceRow row, List<EvidenceRow> used) {
        if (origins.isReport(row)) {
            return Optional.of("What " + row.evaluator() + " prints, " + number(row.value()) + " " + row.unit()
                    + ", repeats " + origins.original(row).evaluator() + ": it is one piece of evidence with that.");
        }
        boolean sameRuns = used.stream()
                .anyMatch(other -> other.evaluatorClass() == row.evaluatorClass()
                        && origins.root(other).equals(origins.root(row))
                        && !other.config().equals(row.config()));
        return sameRuns
                ? Optional.of("The same publication also gives " + number(row.value()) + " " + row.unit() + " ("
                        + row.config()
                        + "): of several settings that one origin prints, the least favourable stands.")
                : Optional.empty();
    }

    /** One row in a sentence: the figure, its interval, who measured, when. */
    static String say(EvidenceRow row) {
        String interval = row.interval()
                .map(i -> " (" + number(i.low()) + " to " + number(i.high()) + ")")
                .orElse("");
        String items = row.items().map(n -> ", " + n + " items").orElse("");
        String published =
                row.provenance().published().map(p -> ", published " + p).orElse(", date not located");
        String config = row.config().isBlank() ? "" : ", " + row.config();
        return number(row.value()) + " " + row.unit() + interval + " by " + row.evaluator() + " ("
                + inWords(row.evaluatorClass()) + ")" + config + items + published + ".";
    }

    static String inWords(EvaluatorClass evaluatorClass) {
        return evaluatorClass.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String number(double value) {
        return new BigDecimal(value)
                .round(new MathContext(12))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String rounded(double value) {
        return new BigDecimal(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
