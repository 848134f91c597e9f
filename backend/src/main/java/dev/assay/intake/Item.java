package dev.assay.intake;

import dev.assay.catalog.Alias;
import dev.assay.catalog.Commitment;
import dev.assay.catalog.Fact;
import dev.assay.catalog.Licence;
import dev.assay.catalog.Listing;
import dev.assay.catalog.Model;
import dev.assay.catalog.Offering;
import dev.assay.catalog.PolicySignal;
import dev.assay.catalog.SupplyChainFact;
import dev.assay.catalog.Tariff;
import dev.assay.catalog.Vendor;
import dev.assay.catalog.WatchSignal;
import dev.assay.evidence.Benchmark;
import dev.assay.evidence.Claim;
import dev.assay.evidence.EvidenceRow;
import dev.assay.quantity.EffectiveDates;

/**
 * One record of the catalog or the evidence base, with the identity under which a later one replaces it.
 *
 * @param id identity within its kind; for entries without an id of their own it is made of what they are about, since when
 *     and from which source, so that a correction replaces and a newer date adds
 * @param content the record itself, of the type its kind names
 * @param force whether it may replace what is held
 */
public record Item(Kind kind, String id, Record content, Force force) {

    /** Which table of the catalog or the evidence base an item belongs to. */
    public enum Kind {
        VENDOR(Vendor.class),
        MODEL(Model.class),
        OFFERING(Offering.class),
        FACT(Fact.class),
        TARIFF(Tariff.class),
        LICENCE(Licence.class),
        LISTING(Listing.class),
        COMMITMENT(Commitment.class),
        SUPPLY_CHAIN(SupplyChainFact.class),
        POLICY_SIGNAL(PolicySignal.class),
        WATCH_SIGNAL(WatchSignal.class),
        ALIAS(Alias.class),
        BENCHMARK(Benchmark.class),
        EVIDENCE_ROW(EvidenceRow.class),
        CLAIM(Claim.class);

        private final Class<? extends Record> type;

        Kind(Class<? extends Record> type) {
            this.type = type;
        }

        public Class<? extends Record> type() {
            return type;
        }
    }

    /** How far an item reaches. */
    public enum Force {
        /** The file is about this entry: it adds it or replaces what is held under its id. */
        STATED,
        /** The file only mentions it (a price list names a model): added where absent, never replacing. */
        IF_ABSENT
    }

    public Item {
        if (!kind.type().isInstance(content)) {
            throw new IllegalArgumentException("Item " + id + " is marked " + kind + " but holds a "
                    + content.getClass().getSimpleName() + ".");
        }
    }

    /** The same item, added only where nothing is held under its id. */
    public Item onlyIfAbsent() {
        return new Item(kind, id, content, Force.IF_ABSENT);
    }

    /** Identity over all kinds. */
    public String key() {
        return kind + " " + id;
    }

    public static Item of(Vendor vendor) {
        return stated(Kind.VENDOR, vendor.id(), vendor);
    }

    public static Item of(Model model) {
        return stated(Kind.MODEL, model.id(), model);
    }

    public static Item of(Offering offering) {
        return stated(Kind.OFFERING, offering.id(), offering);
    }

    public static Item of(Fact fact) {
        return stated(
                Kind.FACT,
                Identity.of(
                        fact.subject() + "#" + fact.attribute(),
                        start(fact.effective()),
                        fact.provenance().source()),
                fact);
    }

    public static Item of(Tariff tariff) {
        return stated(
                Kind.TARIFF,
                Identity.of(
                        tariff.offering() + "#" + tariff.kind(),
                        start(tariff.effective()),
                        tariff.provenance().source()),
                tariff);
    }

    public static Item of(Licence licence) {
        return stated(Kind.LICENCE, licence.code(), licence);
    }

    public static Item of(Listing listing) {
        return stated(Kind.LISTING, listing.id(), listing);
    }

    public static Item of(Commitment commitment) {
        return stated(Kind.COMMITMENT, commitment.id(), commitment);
    }

    public static Item of(SupplyChainFact fact) {
        return stated(Kind.SUPPLY_CHAIN, fact.id(), fact);
    }

    public static Item of(PolicySignal signal) {
        return stated(Kind.POLICY_SIGNAL, signal.id(), signal);
    }

    public static Item of(WatchSignal signal) {
        return stated(Kind.WATCH_SIGNAL, signal.id(), signal);
    }

    public static Item of(Alias alias) {
        return stated(
                Kind.ALIAS,
                Identity.of(
                        alias.name() + "@" + alias.scope(),
                        start(alias.effective()),
                        alias.target().level().name()),
                alias);
    }

    public static Item of(Benchmark benchmark) {
        return stated(Kind.BENCHMARK, benchmark.id(), benchmark);
    }

    public static Item of(EvidenceRow row) {
        return stated(Kind.EVIDENCE_ROW, row.id(), row);
    }

    public static Item of(Claim claim) {
        return stated(Kind.CLAIM, claim.id(), claim);
    }

    private static Item stated(Kind kind, String id, Record content) {
        return new Item(kind, id, content, Force.STATED);
    }

    private static String start(EffectiveDates dates) {
        return dates.since().map(Object::toString).orElse("always");
    }
}
