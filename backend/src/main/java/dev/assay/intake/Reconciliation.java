package dev.assay.intake;

import dev.assay.catalog.Catalog;
import dev.assay.catalog.Level;
import dev.assay.catalog.Tariff;
import dev.assay.evidence.EvidenceBase;
import dev.assay.evidence.EvidenceRow;
import dev.assay.intake.ImportReport.Joined;
import dev.assay.intake.ImportReport.Refusal;
import dev.assay.quantity.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A proposal compared with what is held: which entries are new, which say nothing new, which a person must look at first.
 * Accepting the same file twice therefore changes nothing the second time.
 *
 * @param changes the records to add or replace, in the order of the file
 */
public record Reconciliation(ImportReport report, List<Item> changes) {

    public Reconciliation {
        changes = List.copyOf(changes);
    }

    public static Reconciliation of(Proposal proposal, Catalog catalog, EvidenceBase evidence) {
        return new Work(catalog, evidence).run(proposal);
    }

    /** One entry after its names were joined. */
    private record JoinedEntry(String key, List<Item> items, List<String> doubts) {}

    private static final class Work {
        /** What the store keeps; an entry beyond it would otherwise take the whole file with it when it is accepted. */
        private static final int LONGEST_ID = 200;

        private final Holdings holdings;
        private final Names names;
        private final Catalog catalog;
        private final List<Joined> joined = new ArrayList<>();
        private final List<Refusal> quarantined = new ArrayList<>();
        private final List<Refusal> skipped = new ArrayList<>();
        private final Map<String, Item> changes = new LinkedHashMap<>();
        private final Map<String, Item> stated = new HashMap<>();
        private final Map<String, String> statedBy = new HashMap<>();
        private int accepted;
        private int unchanged;

        Work(Catalog catalog, EvidenceBase evidence) {
            this.catalog = catalog;
            this.holdings = new Holdings(catalog, evidence);
            this.names = new Names(catalog);
        }

        Reconciliation run(Proposal proposal) {
            skipped.addAll(proposal.skipped());
            List<JoinedEntry> entries =
                    proposal.entries().stream().map(this::joined).toList();
            PriceSuspicion suspicion =
                    new PriceSuspicion(catalog, entries.stream().flatMap(e -> e.items().stream()));
            entries.forEach(e -> settle(e, suspicion));
            ImportReport report = new ImportReport(
                    proposal.source(),
                    proposal.entries().size() + proposal.skipped().size(),
                    accepted,
                    unchanged,
                    quarantined,
                    skipped,
                    joined,
                    proposal.notes());
            return new Reconciliation(report, List.copyOf(changes.values()));
        }

        /** An entry that fails is held back alone, with why; the others go on. */
        private JoinedEntry joined(Proposal.Entry entry) {
            try {
                return join(entry);
            } catch (RuntimeException failure) {
                return new JoinedEntry(entry.key(), List.of(), List.of(OneByOne.reason(failure)));
            }
        }

        private JoinedEntry join(Proposal.Entry entry) {
            Renaming renaming = new Renaming();
            List<String> doubts = new ArrayList<>(entry.doubts());
            LocalDate day = day(entry);
            for (Proposal.Naming naming : entry.namings()) {
                Names.Meaning meaning = names.meaning(naming, day);
                if (meaning instanceof Names.Joins joins) {
                    if (!joins.target().equals(naming.derived())) {
                        renaming.join(naming.derived(), joins.target());
                        joined.add(new Joined(naming.name(), joins.target().toString(), joins.alias()));
                    }
                } else if (meaning instanceof Names.Unclear unclear) {
                    doubts.add(unclear.why());
                } else if (isUnspellable(naming)) {
                    doubts.add("an id cannot hold the name `" + naming.name() + "` of its "
                            + naming.derived().level().name().toLowerCase(Locale.ROOT)
                            + "; add an alias that says which entry of the catalog it means");
                }
            }
            List<Item> items = renaming.isEmpty()
                    ? entry.items()
                    : entry.items().stream().map(renaming::apply).toList();
            return new JoinedEntry(entry.key(), items, doubts);
        }

        /** An offering's name is a path that holds the model's; it is the model's that counts. */
        private static boolean isUnspellable(Proposal.Naming naming) {
            return naming.derived().level() != Level.OFFERING && !Identity.isSpellable(naming.name());
        }

        private void settle(JoinedEntry entry, PriceSuspicion suspicion) {
            Set<String> doubts = new LinkedHashSet<>(entry.doubts());
            List<Item> statements = entry.items().stream()
                    .filter(i -> i.force() == Item.Force.STATED)
                    .toList();
            for (Item item : statements) {
                if (item.content() instanceof Tariff tariff) {
                    doubts.addAll(suspicion.doubts(tariff));
                }
                contradiction(item).ifPresent(doubts::add);
            }
            entry.items().stream()
                    .filter(item -> item.id().length() > LONGEST_ID)
                    .map(item -> "its id would have " + item.id().length() + " characters; " + LONGEST_ID
                            + " can be kept: " + item.id().substring(0, 60) + "…")
                    .forEach(doubts::add);
            if (!doubts.isEmpty()) {
                quarantined.add(new Refusal(entry.key(), String.join("; ", doubts)));
                return;
            }
            if (!statements.isEmpty() && statements.stream().allMatch(i -> saidBefore(i))) {
                skipped.add(new Refusal(
                        entry.key(), "says the same as " + statedBy.get(slot(statements.get(0))) + " in this file"));
                return;
            }
            List<Item> news = entry.items().stream()
                    .filter(i ->
                            holdings.isNews(i) && !(i.force() == Item.Force.IF_ABSENT && changes.containsKey(i.key())))
                    .toList();
            statements.forEach(i -> {
                stated.put(slot(i), i);
                statedBy.put(slot(i), entry.key());
            });
            if (news.isEmpty()) {
                unchanged++;
            } else {
                accepted++;
                news.forEach(i -> changes.put(i.key(), i));
            }
        }

        private boolean saidBefore(Item item) {
            Item before = stated.get(slot(item));
            return before != null && substance(before).equals(substance(item));
        }

        private Optional<String> contradiction(Item item) {
            Item before = stated.get(slot(item));
            return before == null || substance(before).equals(substance(item))
                    ? Optional.empty()
                    : Optional.of("contradicts " + statedBy.get(slot(item)) + " in the same file about " + slot(item));
        }

        /** Price sheets of one file that name different keys as their source still meet at the offering. */
        private static String slot(Item item) {
            if (item.content() instanceof Tariff t) {
                return "price of " + t.offering() + " since "
                        + t.effective().since().map(Object::toString).orElse("always");
            }
            if (item.content() instanceof dev.assay.catalog.Fact f) {
                return f.attribute() + " of " + f.subject() + " since "
                        + f.effective().since().map(Object::toString).orElse("always");
            }
            return item.key();
        }

        private static Object substance(Item item) {
            if (item.content() instanceof Tariff t) {
                return List.of(t.currency(), t.lines());
            }
            return item.content() instanceof dev.assay.catalog.Fact f ? f.value() : item.content();
        }

        /** The day on which the entry's names are read: from when its price holds, or when its figure was published. */
        private static LocalDate day(Proposal.Entry entry) {
            return entry.items().stream()
                    .flatMap(i -> i.content() instanceof Tariff t
                            ? t.effective().since().stream()
                            : i.content() instanceof EvidenceRow r ? r.provenance().published().stream() : noDates())
                    .findFirst()
                    .map(PartialDate::lastDay)
                    .orElse(LocalDate.MAX);
        }

        private static java.util.stream.Stream<PartialDate> noDates() {
            return java.util.stream.Stream.empty();
        }
    }
}
