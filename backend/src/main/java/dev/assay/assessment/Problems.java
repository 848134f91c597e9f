package dev.assay.assessment;

import dev.assay.evaluation.CaseProblem;
import java.util.ArrayList;
import java.util.List;

/** Problems being gathered, in document order. */
final class Problems {

    private final List<CaseProblem> gathered = new ArrayList<>();

    void add(String pointer, String message, String remedy) {
        gathered.add(new CaseProblem(pointer, message, remedy));
    }

    void when(boolean wrong, String pointer, String message, String remedy) {
        if (wrong) {
            add(pointer, message, remedy);
        }
    }

    List<CaseProblem> all() {
        return List.copyOf(gathered);
    }
}
