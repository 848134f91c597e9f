package dev.assay.intake;

import dev.assay.catalog.Basis;
import dev.assay.catalog.Level;
import dev.assay.catalog.Model;
import dev.assay.catalog.Model.WeightsAvailability;
import dev.assay.catalog.Provenance;
import dev.assay.catalog.SubjectId;
import dev.assay.catalog.Vendor;
import dev.assay.evidence.Benchmark;
import dev.assay.evidence.EvaluatorClass;
import dev.assay.evidence.EvidenceRow;
import dev.assay.quantity.Interval;
import dev.assay.quantity.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of a public leaderboard, measured by whoever runs the board.
 *
 * @param key the line's key in the file
 * @param scope where its names are used, as in {@link dev.assay.catalog.Alias#scope()}
 * @param modelName as the board writes it
 * @param rowId stable id of the line: the same run keeps it whichever file carries it
 * @param low published lower end of the 95 % interval
 */
public record BoardFigure(
        String key,
        String scope,
        String modelName,
        String rowId,
        Benchmark benchmark,
        String config,
        double value,
        Optional<Double> low,
        Optional<Double> high,
        String origin,
        PartialDate published,
        String source) {

    public Proposal.Entry entry() {
        List<String> doubts = new ArrayList<>();
        if (!Double.isFinite(value) || !benchmark.domain().contains(value)) {
            doubts.add("the score " + value + " lies outside "
                    + benchmark.domain().low() + " to " + benchmark.domain().high());
        }
        Optional<Interval> interval = interval(doubts);
        if (modelName.isBlank()) {
            doubts.add("the model has no name");
        }
        String modelId = Identity.slug(modelName);
        SubjectId subject = new SubjectId(Level.MODEL, modelId);
        Provenance named = new Provenance(
                Basis.PARTLY_CITED,
                source,
                Optional.of(published),
                Optional.empty(),
                Optional.empty(),
                "named by a board");
        List<Item> items = List.of(
                Item.of(benchmark).onlyIfAbsent(),
                Item.of(new Vendor(
                                PricedRoute.DEVELOPER_NOT_STATED,
                                "Developer not stated",
                                List.of(),
                                "",
                                Optional.empty(),
                                "",
                                "",
                                named))
                        .onlyIfAbsent(),
                Item.of(new Model(
                                modelId,
                                modelName,
                                PricedRoute.DEVELOPER_NOT_STATED,
                                "",
                                Optional.empty(),
                                WeightsAvailability.UNKNOWN,
                                Optional.empty(),
                                Optional.empty(),
                                named))
                        .onlyIfAbsent(),
                Item.of(new EvidenceRow(
                        rowId,
                        subject,
                        benchmark.id(),
                        config,
                        value,
                        benchmark.unit(),
                        benchmark.items(),
                        interval,
                        benchmark.runner(),
                        EvaluatorClass.THIRD_PARTY,
                        origin,
                        EvidenceRow.Fit.PROXY,
                        Optional.empty(),
                        Provenance.cited(source, published.text()))));
        return new Proposal.Entry(key, items, List.of(new Proposal.Naming(modelName, scope, subject)), doubts);
    }

    private Optional<Interval> interval(List<String> doubts) {
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        if (!(low.get() <= value && value <= high.get())
                || !Double.isFinite(low.get())
                || !Double.isFinite(high.get())) {
            doubts.add("the interval " + low.get() + " to " + high.get() + " does not hold the score " + value);
            return Optional.empty();
        }
        return Optional.of(new Interval(low.get(), high.get()));
    }
}
