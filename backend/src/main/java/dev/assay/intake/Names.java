package dev.assay.intake;

import dev.assay.catalog.Alias;
import dev.assay.catalog.Catalog;
import dev.assay.catalog.Level;
import dev.assay.catalog.SubjectId;
import dev.assay.catalog.Vendor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The reviewed names of a catalog. A name is looked up as written, then without the operator's path, then without a regional
 * prefix; a floating alias counts on the day asked for, and one that was withdrawn never. A name no alias knows is not joined.
 */
public final class Names {

    /** What a name means. */
    sealed interface Meaning {}

    /** No alias knows it: it stands for itself. */
    record Itself() implements Meaning {}

    record Joins(SubjectId target, String alias) implements Meaning {}

    /** Aliases disagree on this day, or the alias is known but covers another time. */
    record Unclear(String why) implements Meaning {}

    private static final Set<String> REGIONS = Set.of("us", "eu", "apac", "us-gov", "jp", "au", "global");

    private final Map<String, List<Alias>> aliases = new HashMap<>();
    private final Map<String, String> vendors = new HashMap<>();

    public Names(Catalog catalog) {
        catalog.aliases().stream()
                .filter(a -> a.provenance().retracted().isEmpty())
                .forEach(a -> aliases.computeIfAbsent(folded(a.name()), k -> new ArrayList<>())
                        .add(a));
        for (Vendor vendor : catalog.vendors()) {
            vendors.put(folded(vendor.id()), vendor.id());
            vendors.putIfAbsent(folded(vendor.name()), vendor.id());
            vendor.names().forEach(n -> vendors.putIfAbsent(folded(n), vendor.id()));
        }
    }

    Meaning meaning(Proposal.Naming naming, LocalDate day) {
        for (String form : forms(naming.name())) {
            List<Alias> known = aliases.getOrDefault(folded(form), List.of()).stream()
                    .filter(a -> inScope(a.scope(), naming.scope())
                            && a.target().level() == naming.derived().level())
                    .toList();
            Set<SubjectId> targets = new TreeSet<>();
            known.stream().filter(a -> a.effective().covers(day)).forEach(a -> targets.add(a.target()));
            if (targets.size() > 1) {
                return new Unclear("the name " + form + " means more than one entry on " + day + ": " + targets);
            }
            if (targets.size() == 1) {
                SubjectId target = targets.iterator().next();
                return new Joins(target, form + "@" + naming.scope());
            }
            if (!known.isEmpty()) {
                return new Unclear("the floating name " + form + " is known, but not what it meant on " + day);
            }
        }
        String vendor = vendors.get(folded(naming.name()));
        return naming.derived().level() == Level.VENDOR && vendor != null
                ? new Joins(new SubjectId(Level.VENDOR, vendor), naming.name() + " (a name of the vendor)")
                : new Itself();
    }

    private static Set<String> forms(String name) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(name);
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            forms.add(name.substring(slash + 1));
        }
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.indexOf('.');
        if (dot > 0 && REGIONS.contains(last.substring(0, dot).toLowerCase(Locale.ROOT))) {
            forms.add(last.substring(dot + 1));
        }
        return forms;
    }

    private static boolean inScope(String aliasScope, String scope) {
        return aliasScope.equals("*")
                || aliasScope.equalsIgnoreCase(scope)
                || List.of(scope.toLowerCase(Locale.ROOT).split("/")).contains(aliasScope.toLowerCase(Locale.ROOT));
    }

    private static String folded(String name) {
        return name.trim().toLowerCase(Locale.ROOT);
    }
}
