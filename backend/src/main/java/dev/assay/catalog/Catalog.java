package dev.assay.catalog;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything held about vendors, models and offerings, whatever its date: an immutable snapshot. Nothing is filtered by day
 * here; ask with a day where a day matters.
 *
 * <p>Every list is kept in a fixed order (by id, then date), so that the same entries give the same bytes.
 */
public record Catalog(
        List<Vendor> vendors,
        List<Model> models,
        List<Offering> offerings,
        List<Fact> facts,
        List<Tariff> tariffs,
        List<Licence> licences,
        List<Listing> listings,
        List<Commitment> commitments,
        List<SupplyChainFact> supplyChain,
        List<PolicySignal> policySignals,
        List<WatchSignal> watchSignals,
        List<Alias> aliases) {

    public static final Catalog EMPTY = new Catalog(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of());

    public Catalog {
        vendors = sorted(vendors, Comparator.comparing(Vendor::id));
        models = sorted(models, Comparator.comparing(Model::id));
        offerings = sorted(offerings, Comparator.comparing(Offering::id));
        facts = sorted(
                facts,
                Comparator.comparing(Fact::subject)
                        .thenComparing(Fact::attribute)
                        .thenComparing(
                                f -> f.effective().since().map(Object::toString).orElse(""))
                        .thenComparing(f -> f.value().text())
                        .thenComparing(f -> f.provenance().source()));
        tariffs = sorted(
                tariffs,
                Comparator.comparing(Tariff::offering)
                        .thenComparing(Tariff::kind)
                        .thenComparing(
                                t -> t.effective().since().map(Object::toString).orElse(""))
                        .thenComparing(t -> t.provenance().source()));
        licences = sorted(licences, Comparator.comparing(Licence::code));
        listings = sorted(listings, Comparator.comparing(Listing::id));
        commitments = sorted(commitments, Comparator.comparing(Commitment::id));
        supplyChain = sorted(supplyChain, Comparator.comparing(SupplyChainFact::id));
        policySignals = sorted(policySignals, Comparator.comparing(PolicySignal::id));
        watchSignals = sorted(watchSignals, Comparator.comparing(WatchSignal::id));
        aliases = sorted(
                aliases,
                Comparator.comparing(Alias::name).thenComparing(Alias::scope).thenComparing(Alias::target));
    }

    public Optional<Vendor> vendor(String id) {
        return byId(vendors, Vendor::id, id);
    }

    public Optional<Model> model(String id) {
        return byId(models, Model::id, id);
    }

    public Optional<Offering> offering(String id) {
        return byId(offerings, Offering::id, id);
    }

    public Optional<Licence> licence(String code) {
        return byId(licences, Licence::code, code);
    }

    /** Facts about the subject that count at this day, the latest to take effect last. */
    public List<Fact> factsAt(SubjectId subject, LocalDate day) {
        return with(facts, Fact::subject, subject).stream()
                .filter(f -> f.countsAt(day))
                .sorted(Comparator.comparing(
                        f -> f.effective().since().map(s -> s.lastDay()).orElse(LocalDate.MIN)))
                .toList();
    }

    /** The tariff of this kind in force at this day: the latest by its start, then by publication. */
    public Optional<Tariff> tariffAt(String offering, Tariff.Kind kind, LocalDate day) {
        return with(tariffs, Tariff::offering, offering).stream()
                .filter(t -> t.kind() == kind && t.countsAt(day))
                .max(Comparator.comparing((Tariff t) ->
                                t.effective().since().map(s -> s.lastDay()).orElse(LocalDate.MIN))
                        .thenComparing(t ->
                                t.provenance().published().map(p -> p.lastDay()).orElse(LocalDate.MIN))
                        .thenComparing(t -> t.provenance().source()));
    }

    /** Listing events of the vendor that took effect and were published by this day, oldest first. */
    public List<Listing> listingsAt(String vendor, LocalDate day) {
        return listings.stream()
                .filter(l -> l.vendor().equals(vendor)
                        && !l.effective().lastDay().isAfter(day)
                        && l.provenance().knownAt(day))
                .sorted(Comparator.comparing(Listing::effective).thenComparing(Listing::id))
                .toList();
    }

    /**
     * The part of the catalog that a case over these offerings rests on, of every date: the offerings, their models,
     * developers and operators, and whatever is held about those.
     */
    public Catalog excerpt(Collection<String> offeringIds) {
        Set<String> wanted = Set.copyOf(offeringIds);
        List<Offering> kept =
                offerings.stream().filter(o -> wanted.contains(o.id())).toList();
        Set<String> modelIds = kept.stream().map(Offering::model).collect(Collectors.toSet());
        List<Model> keptModels =
                models.stream().filter(m -> modelIds.contains(m.id())).toList();
        Set<String> vendorIds = Stream.concat(
                        kept.stream().map(Offering::operator),
                        keptModels.stream().map(Model::developer))
                .collect(Collectors.toSet());
        Set<String> licenceCodes =
                keptModels.stream().flatMap(m -> m.licence().stream()).collect(Collectors.toSet());
        Map<Level, Set<String>> subjects = new TreeMap<>(Map.of(
                Level.OFFERING, wanted, Level.MODEL, modelIds, Level.VENDOR, vendorIds, Level.SUPPLY_CHAIN, vendorIds));
        return new Catalog(
                vendors.stream().filter(v -> vendorIds.contains(v.id())).toList(),
                keptModels,
                kept,
                facts.stream()
                        .filter(f -> f.subject().level() == Level.REGIME
                                || subjects.getOrDefault(f.subject().level(), Set.of())
                                        .contains(f.subject().id()))
                        .toList(),
                tariffs.stream().filter(t -> wanted.contains(t.offering())).toList(),
                licences.stream().filter(l -> licenceCodes.contains(l.code())).toList(),
                listings.stream().filter(l -> vendorIds.contains(l.vendor())).toList(),
                commitments.stream().filter(c -> vendorIds.contains(c.vendor())).toList(),
                supplyChain.stream().filter(s -> vendorIds.contains(s.vendor())).toList(),
                policySignals,
                watchSignals,
                aliases.stream()
                        .filter(a -> subjects.getOrDefault(a.target().level(), Set.of())
                                .contains(a.target().id()))
                        .toList());
    }

    private static <T> List<T> sorted(List<T> items, Comparator<? super T> order) {
        return items.stream().sorted(order).toList();
    }

    private static <T> Optional<T> byId(List<T> items, Function<T, String> id, String wanted) {
        return with(items, id, wanted).stream().findFirst();
    }

    /** Those of a list with this key, by which the list is sorted first. */
    private static <T, K extends Comparable<? super K>> List<T> with(List<T> items, Function<T, K> key, K wanted) {
        int low = firstNotBefore(items, key, wanted);
        int high = low;
        while (high < items.size() && key.apply(items.get(high)).compareTo(wanted) == 0) {
            high++;
        }
        return items.subList(low, high);
    }

    private static <T, K extends Comparable<? super K>> int firstNotBefore(
            List<T> items, Function<T, K> key, K wanted) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (key.apply(items.get(middle)).compareTo(wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
