package dev.assay.rulebook.workbook;

import dev.assay.rulebook.workbook.Remark.Gravity;
import java.util.ArrayList;
import java.util.List;

/** Collects remarks, so that everything is named at once. */
final class Remarks {
    private static final int MOST = 500;

    private final List<Remark> found = new ArrayList<>();

    void add(Remark remark) {
        if (found.size() < MOST && !found.contains(remark)) {
            found.add(remark);
        }
    }

    void refuse(String message, String remedy) {
        refuse("", "", message, remedy);
    }

    void refuse(String sheet, String cell, String message, String remedy) {
        add(new Remark(sheet, cell, Gravity.REFUSED, message, remedy));
    }

    void caution(String sheet, String cell, String message, String remedy) {
        add(new Remark(sheet, cell, Gravity.CAUTION, message, remedy));
    }

    void note(String sheet, String cell, String message) {
        add(new Remark(sheet, cell, Gravity.NOTE, message, ""));
    }

    boolean isRefused() {
        return found.stream().anyMatch(each -> each.weight() == Gravity.REFUSED);
    }

    List<Remark> all() {
        return List.copyOf(found);
    }
}
