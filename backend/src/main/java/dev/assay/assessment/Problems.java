package dev.assay.assessment;

import dev.assay.evaluation.CaseProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Problems being gathered, in document order. */
public final class Problems {

    private final List<CaseProblem> gathered = new ArrayList<>();

    public void add(String pointer, String message, String remedy) {
        gathered.add(new CaseProblem(pointer, message, remedy));
    }

    public void when(boolean wrong, String pointer, String message, String remedy) {
        if (wrong) {
            add(pointer, message, remedy);
        }
    }

    /** Whether something is wrong at one of these places or below it. */
    public boolean anyBelow(String... pointers) {
        return gathered.stream().anyMatch(problem -> Stream.of(pointers).anyMatch(problem.pointer()::startsWith));
    }

    public List<CaseProblem> all() {
        return List.copyOf(gathered);
    }
}
