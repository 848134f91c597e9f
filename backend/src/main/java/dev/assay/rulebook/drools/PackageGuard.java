package dev.assay.rulebook.drools;

import dev.assay.rulebook.Diagnostics;
import dev.assay.rulebook.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Refuses everything a DRL file may hold beside rules. */
final class PackageGuard {

    private PackageGuard() {}

    static boolean accepts(PackageDescr file, SourceText source, Diagnostics diagnostics) {
        List<Place> found = new ArrayList<>();
        forbid(file.getImports(), "An import", source, diagnostics, found);
        forbid(file.getFunctionImports(), "A function import", source, diagnostics, found);
        forbid(file.getAccumulateImports(), "An accumulate import", source, diagnostics, found);
        forbid(file.getGlobals(), "A global", source, diagnostics, found);
        forbid(file.getFunctions(), "A function", source, diagnostics, found);
        forbid(file.getTypeDeclarations(), "A declaration", source, diagnostics, found);
        forbid(file.getEnumDeclarations(), "A declaration", source, diagnostics, found);
        forbid(file.getEntryPointDeclarations(), "An entry point", source, diagnostics, found);
        forbid(file.getWindowDeclarations(), "A window", source, diagnostics, found);
        forbid(file.getAttributes(), "An attribute outside a rule", source, diagnostics, found);
        forbid(file.getRules().stream().filter(RuleDescr::isQuery).toList(), "A query", source, diagnostics, found);
        forbid(Optional.ofNullable(file.getUnit()).stream().toList(), "A unit", source, diagnostics, found);
        if (found.isEmpty() && file.getName() != null && !file.getName().isEmpty()) {
            diagnostics.error(source.firstWord(0), "A package cannot be named.", "Delete the line.");
            found.add(source.place(0));
        }
        return found.isEmpty();
    }

    private static void forbid(
            Collection<? extends BaseDescr> descriptors,
            String what,
            SourceText source,
            Diagnostics diagnostics,
            List<Place> found) {
        for (BaseDescr descriptor : descriptors) {
            Place place = descriptor.getLine() > 0
                    ? new Place(source.path(), descriptor.getLine(), Math.max(0, descriptor.getColumn()) + 1)
                    : source.firstWord(0);
            diagnostics.error(
                    place,
                    what + " cannot stand in a rule file.",
                    "Delete it. Rules read the facts of rules/vocabulary.md and call nothing.");
            found.add(place);
        }
    }
}
