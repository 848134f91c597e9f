package dev.assay.evaluation.db;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which stored cases this build cannot read, and why: found out once for each version of a case, so that a list need not read them all. */
@Singleton
class Readability {
    private static final int KEPT = 20_000;

    private final CaseRepository cases;
    private final Map<Stamp, Optional<String>> known =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Stamp, Optional<String>> eldest) {
                    return size() > KEPT;
                }
            });

    Readability(CaseRepository cases) {
        this.cases = cases;
    }

    private record Stamp(String id, long version) {}

    /** The lines with what keeps each from being read. */
    List<CaseSummary> told(List<CaseSummary> lines) {
        List<String> unknown = lines.stream()
                .filter(line -> !known.containsKey(stamp(line)))
                .map(CaseSummary::id)
                .toList();
        Map<String, Optional<String>> found = unknown.isEmpty() ? Map.of() : problems(unknown);
        return lines.stream()
                .map(line -> Optional.ofNullable(found.get(line.id()))
                        .or(() -> Optional.ofNullable(known.get(stamp(line))))
                        .map(line::with)
                        .orElse(line))
                .toList();
    }

    private Map<String, Optional<String>> problems(Collection<String> ids) {
        Map<String, Optional<String>> found = new LinkedHashMap<>();
        for (CaseText each : cases.documents(ids)) {
            Optional<String> problem = CaseDocument.problem(each.document());
            known.put(new Stamp(each.id(), each.version()), problem);
            found.put(each.id(), problem);
        }
        return found;
    }

    private static Stamp stamp(CaseSummary line) {
        return new Stamp(line.id(), line.version());
    }
}
