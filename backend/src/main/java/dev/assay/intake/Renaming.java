package dev.assay.intake;

import dev.assay.catalog.Fact;
import dev.assay.catalog.Level;
import dev.assay.catalog.Model;
import dev.assay.catalog.Offering;
import dev.assay.catalog.SubjectId;
import dev.assay.catalog.Tariff;
import dev.assay.catalog.Vendor;
import dev.assay.evidence.EvidenceRow;
import java.util.HashMap;
import java.util.Map;

/** Gives the items of an entry the ids their names were joined to. */
final class Renaming {
    private final Map<SubjectId, String> ids = new HashMap<>();

    void join(SubjectId derived, SubjectId target) {
        ids.put(derived, target.id());
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    Item apply(Item item) {
        Record content = item.content();
        Item renamed = item;
        if (content instanceof Vendor v) {
            renamed = Item.of(new Vendor(
                    vendor(v.id()),
                    v.name(),
                    v.names(),
                    v.legalEntity(),
                    v.headquarters(),
                    v.parent(),
                    v.ownership(),
                    v.provenance()));
        } else if (content instanceof Model m) {
            renamed = Item.of(new Model(
                    model(m.id()),
                    m.name(),
                    vendor(m.developer()),
                    m.family(),
                    m.licence(),
                    m.weights(),
                    m.released(),
                    m.retired(),
                    m.provenance()));
        } else if (content instanceof Offering o) {
            renamed = Item.of(new Offering(
                    offering(o.id()),
                    o.name(),
                    model(o.model()),
                    vendor(o.operator()),
                    o.route(),
                    o.contract(),
                    o.retired(),
                    o.provenance()));
        } else if (content instanceof Tariff t) {
            renamed = Item.of(new Tariff(
                    offering(t.offering()), t.kind(), t.currency(), t.lines(), t.effective(), t.provenance()));
        } else if (content instanceof Fact f) {
            renamed = Item.of(new Fact(subject(f.subject()), f.attribute(), f.value(), f.effective(), f.provenance()));
        } else if (content instanceof EvidenceRow r) {
            renamed = Item.of(new EvidenceRow(
                    r.id(),
                    subject(r.subject()),
                    r.benchmark(),
                    r.config(),
                    r.value(),
                    r.unit(),
                    r.items(),
                    r.interval(),
                    r.evaluator(),
                    r.evaluatorClass(),
                    r.origin(),
                    r.fit(),
                    r.protocolFrozen(),
                    r.provenance()));
        }
        return new Item(renamed.kind(), renamed.id(), renamed.content(), item.force());
    }

    private SubjectId subject(SubjectId subject) {
        return switch (subject.level()) {
            case VENDOR -> new SubjectId(Level.VENDOR, vendor(subject.id()));
            case MODEL -> new SubjectId(Level.MODEL, model(subject.id()));
            case OFFERING -> new SubjectId(Level.OFFERING, offering(subject.id()));
            default -> subject;
        };
    }

    private String vendor(String id) {
        return ids.getOrDefault(new SubjectId(Level.VENDOR, id), id);
    }

    private String model(String id) {
        return ids.getOrDefault(new SubjectId(Level.MODEL, id), id);
    }

    private String offering(String id) {
        String joined = ids.get(new SubjectId(Level.OFFERING, id));
        if (joined != null) {
            return joined;
        }
        int at = id.indexOf('@');
        return at < 0 ? id : model(id.substring(0, at)) + id.substring(at);
    }
}
