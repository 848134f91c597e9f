package dev.assay.intake;

import dev.assay.catalog.Basis;
import dev.assay.catalog.Fact;
import dev.assay.catalog.FactValue;
import dev.assay.catalog.Level;
import dev.assay.catalog.Model;
import dev.assay.catalog.Model.WeightsAvailability;
import dev.assay.catalog.Offering;
import dev.assay.catalog.Provenance;
import dev.assay.catalog.SubjectId;
import dev.assay.catalog.Tariff;
import dev.assay.catalog.Vendor;
import dev.assay.quantity.CurrencyCode;
import dev.assay.quantity.EffectiveDates;
import dev.assay.quantity.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an entry of a price file states: one model on one operator's route, with its list prices in US dollars.
 *
 * <p>Ids follow from the names alone: the model's id is the last part of its name, the offering's id adds the route and,
 * where the file names one, the region or variant. The alias table may join them to other entries later.
 *
 * @param key the entry's key in the file
 * @param scope where its names are used, as in {@link dev.assay.catalog.Alias#scope()}
 * @param modelName the model as the operator names it
 * @param qualifier region, data zone or variant of the route; empty = none named
 * @param developer the developer as the file names it; empty = not stated
 * @param limits limits in tokens by attribute name
 * @param since from when the prices hold
 * @param source where the entry can be found again
 * @param note what was not taken over, may be empty
 */
public record PricedRoute(
        String key,
        String scope,
        Operator operator,
        String modelName,
        String qualifier,
        String developer,
        String displayName,
        WeightsAvailability weights,
        Optional<PartialDate> released,
        Optional<PartialDate> retired,
        List<Tariff.Line> lines,
        SortedMap<String, Long> limits,
        PartialDate since,
        String source,
        String note,
        List<String> doubts) {

    /** Vendor id of a model whose developer its source does not name. */
    public static final String DEVELOPER_NOT_STATED = "developer-not-stated";

    public PricedRoute {
        lines = List.copyOf(lines);
        limits = new TreeMap<>(limits);
        doubts = List.copyOf(doubts);
    }

    public Proposal.Entry entry() {
        List<Item> items = new ArrayList<>();
        List<Proposal.Naming> namings = new ArrayList<>();
        String developerId = developer.isEmpty() ? DEVELOPER_NOT_STATED : Identity.slug(developer);
        items.add(Item.of(vendor(operator.vendor(), operator.name())).onlyIfAbsent());
        items.add(Item.of(vendor(developerId, developer.isEmpty() ? "Developer not stated" : developer))
                .onlyIfAbsent());
        items.add(Item.of(model(developerId)).onlyIfAbsent());
        items.add(Item.of(offering()).onlyIfAbsent());
        if (!lines.isEmpty()) {
            items.add(Item.of(new Tariff(
                    offeringId(),
                    Tariff.Kind.LIST,
                    CurrencyCode.USD,
                    lines,
                    EffectiveDates.since(since),
                    provenance(Basis.CITED, note))));
        }
        limits.forEach((attribute, tokens) -> items.add(Item.of(new Fact(
                new SubjectId(Level.OFFERING, offeringId()),
                attribute,
                FactValue.quantity(Long.toString(tokens)),
                EffectiveDates.since(since),
                provenance(Basis.CITED, "")))));
        namings.add(new Proposal.Naming(key, scope, new SubjectId(Level.OFFERING, offeringId())));
        namings.add(new Proposal.Naming(modelName, scope, new SubjectId(Level.MODEL, modelId())));
        if (!developer.isEmpty()) {
            namings.add(new Proposal.Naming(developer, scope, new SubjectId(Level.VENDOR, developerId)));
        }
        return new Proposal.Entry(key, items, namings, allDoubts());
    }

    /** The operator has no name of its own in the alias table, so what cannot be spelled of it stays in doubt. */
    private List<String> allDoubts() {
        List<String> all = new ArrayList<>(doubts);
        if (!Identity.isSpellable(operator.name())) {
            all.add("its provider " + operator.name() + " has letters that ids cannot hold");
        }
        return all;
    }

    public PricedRoute withUnknownWeights() {
        return new PricedRoute(
                key,
                scope,
                operator,
                modelName,
                qualifier,
                developer,
                displayName,
                WeightsAvailability.UNKNOWN,
                released,
                retired,
                lines,
                limits,
                since,
                source,
                note,
                doubts);
    }

    public String modelId() {
        return Identity.slug(modelName.substring(modelName.lastIndexOf('/') + 1));
    }

    public String offeringId() {
        return modelId() + "@" + operator.routeId(qualifier);
    }

    private Vendor vendor(String id, String name) {
        return new Vendor(
                id, name, List.of(), "", Optional.empty(), "", "", provenance(Basis.PARTLY_CITED, "named only"));
    }

    private Model model(String developerId) {
        return new Model(
                modelId(),
                displayName,
                developerId,
                "",
                Optional.empty(),
                weights,
                released,
                Optional.empty(),
                provenance(Basis.PARTLY_CITED, "named by a price list"));
    }

    private Offering offering() {
        return new Offering(
                offeringId(),
                displayName + " on " + operator.name() + (qualifier.isEmpty() ? "" : " (" + qualifier + ")"),
                modelId(),
                operator.vendor(),
                operator.route(),
                "list",
                retired,
                provenance(Basis.CITED, ""));
    }

    private Provenance provenance(Basis basis, String words) {
        return new Provenance(basis, source, Optional.of(since), Optional.empty(), Optional.empty(), words);
    }
}
