package dev.assay.evidence.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.assay.catalog.Alias;
import dev.assay.catalog.Catalog;
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
import dev.assay.evidence.EvidenceBase;
import dev.assay.evidence.EvidenceRow;
import dev.assay.platform.json.AssayJson;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types of entries, the code each is stored under, and the snapshot they make together. */
final class EntryTypes {
    private static final Map<String, Class<? extends Record>> BY_CODE = Stream.<Class<? extends Record>>of(
                    Vendor.class,
                    Model.class,
                    Offering.class,
                    Fact.class,
                    Tariff.class,
                    Licence.class,
                    Listing.class,
                    Commitment.class,
                    SupplyChainFact.class,
                    PolicySignal.class,
                    WatchSignal.class,
                    Alias.class,
                    Benchmark.class,
                    EvidenceRow.class,
                    Claim.class)
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private EntryTypes() {}

    static String code(Record content) {
        String code = content.getClass().getSimpleName();
        if (!BY_CODE.containsKey(code)) {
            throw new IllegalArgumentException("No entry of the catalog: " + code + ". Maybe its type is new.");
        }
        return code;
    }

    static String write(Record content) {
        try {
            return AssayJson.mapper().writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write a " + code(content) + " as JSON: " + content + ".", e);
        }
    }

    static Record read(String code, String id, String document) {
        Class<? extends Record> type = BY_CODE.get(code);
        if (type == null) {
            throw new IllegalStateException("Entry " + id + " is of the unknown kind " + code
                    + ". Maybe a newer version of Assay wrote this database.");
        }
        try {
            return AssayJson.mapper().readValue(document, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Entry " + code + " " + id + " in the database cannot be read.", e);
        }
    }

    static Catalog catalog(List<Record> entries) {
        return new Catalog(
                all(entries, Vendor.class),
                all(entries, Model.class),
                all(entries, Offering.class),
                all(entries, Fact.class),
                all(entries, Tariff.class),
                all(entries, Licence.class),
                all(entries, Listing.class),
                all(entries, Commitment.class),
                all(entries, SupplyChainFact.class),
                all(entries, PolicySignal.class),
                all(entries, WatchSignal.class),
                all(entries, Alias.class));
    }

    static EvidenceBase evidence(List<Record> entries) {
        return new EvidenceBase(
                all(entries, Benchmark.class), all(entries, EvidenceRow.class), all(entries, Claim.class));
    }

    private static <T> List<T> all(List<Record> entries, Class<T> type) {
        return entries.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
