package dev.assay.assessment.fact;

import dev.assay.catalog.Alias;
import dev.assay.catalog.Catalog;
import dev.assay.catalog.Level;
import dev.assay.catalog.Offering;
import dev.assay.catalog.SubjectId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Names under which different models are sold over time. At the day of a case such a name means one held model or is refused; it
 * is never taken for the model it used to mean.
 *
 * @param day as-of date of the case
 */
public record FloatingNames(Catalog catalog, LocalDate day) {

    /** Says so where the route sells this model under a name that no longer stands for it at this day. */
    public Optional<String> moved(Offering offering) {
        List<Alias> own = catalog.aliases().stream()
                .filter(alias -> alias.scope().equalsIgnoreCase(offering.operator())
                        && alias.target().equals(new SubjectId(Level.MODEL, offering.model()))
                        && alias.provenance().knownAt(day))
                .toList();
        boolean stillSold = own.isEmpty()
                || own.stream()
                        .anyMatch(alias -> alias.effective().until().isEmpty()
                                || !day.isAfter(alias.effective().until().get().lastDay()));
        if (stillSold || offering.retiredAt(day)) {
            return Optional.empty();
        }
        return own.stream()
                .max(Comparator.comparing(
                        (Alias alias) -> alias.effective().until().orElseThrow().lastDay()))
                .map(last -> "The route sells `" + last.name() + "`, a floating name that stood for this model until "
                        + last.effective().until().orElseThrow() + ". At " + day
                        + " it stands for another, to which the figures of this model say nothing.");
    }

    /** What to write instead of a candidate that is named by a floating name; empty where it is no such name. */
    public Optional<String> meant(String candidate) {
        String name = candidate.contains("@") ? candidate.substring(0, candidate.indexOf('@')) : candidate;
        String route = candidate.substring(name.length());
        List<Alias> known = catalog.aliases().stream()
                .filter(alias -> alias.name().equalsIgnoreCase(name)
                        && alias.target().level() == Level.MODEL
                        && alias.provenance().knownAt(day))
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Set<String> models = known.stream()
                .filter(alias -> alias.effective().covers(day))
                .map(alias -> alias.target().id())
                .collect(Collectors.toCollection(TreeSet::new));
        if (models.size() != 1) {
            return Optional.of("`" + name + "` is a name that models are sold under; "
                    + (models.isEmpty()
                            ? "what it stood for on " + day + " is not held."
                            : "on " + day + " it stood for more than one: " + models + ".")
                    + " Pick the offering of one exact model.");
        }
        String model = models.iterator().next();
        Set<String> offered = catalog.offerings().stream()
                .filter(offering -> offering.model().equals(model))
                .map(Offering::id)
                .filter(id -> route.isEmpty() || id.endsWith(route))
                .collect(Collectors.toCollection(TreeSet::new));
        return Optional.of("On " + day + " `" + name + "` stood for the model `" + model + "`. "
                + (offered.isEmpty()
                        ? "The catalog holds no offering of it" + (route.isEmpty() ? "." : " on that route.")
                        : "Pick "
                                + offered.stream().map(id -> "`" + id + "`").collect(Collectors.joining(" or "))
                                + "."));
    }
}
