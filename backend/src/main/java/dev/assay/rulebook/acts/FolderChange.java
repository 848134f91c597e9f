package dev.assay.rulebook.acts;

import dev.assay.rulebook.RuleFile;
import dev.assay.rulebook.files.RulesEdit;
import dev.assay.rulebook.files.RulesFolder;
import java.util.ArrayList;
import java.util.List;

/**
 * What makes of the present files the wanted ones.
 *
 * @param wanted all files as they are then
 * @param before the files that are replaced or removed, as they are
 * @param after the files that are written
 */
record FolderChange(List<RuleFile> wanted, List<RuleFile> before, List<RuleFile> after) {

    static FolderChange between(List<RuleFile> present, List<RuleFile> wanted) {
        return new FolderChange(
                wanted,
                present.stream().filter(file -> !wanted.contains(file)).toList(),
                wanted.stream().filter(file -> !present.contains(file)).toList());
    }

    boolean isNone() {
        return before.isEmpty() && after.isEmpty();
    }

    /** Every file that becomes another one; one that is removed has no bytes. */
    List<RuleFile> recorded() {
        List<RuleFile> recorded = new ArrayList<>(after);
        removed(before, after).forEach(path -> recorded.add(new RuleFile(path, new byte[0])));
        return recorded;
    }

    List<String> paths() {
        return recorded().stream().map(RuleFile::path).toList();
    }

    void make(RulesFolder folder) {
        after.forEach(folder::write);
        removed(before, after).forEach(folder::remove);
    }

    /** Puts back what was, however far {@link #make} came; what fails on the way is told with the failure. */
    void undo(RulesFolder folder, RuntimeException failure) {
        try {
            before.forEach(folder::write);
            removed(after, before).forEach(folder::remove);
        } catch (RuntimeException second) {
            failure.addSuppressed(second);
        }
    }

    private static List<String> removed(List<RuleFile> before, List<RuleFile> after) {
        return before.stream()
                .map(RuleFile::path)
                .filter(path -> RulesEdit.named(after, path).isEmpty())
                .toList();
    }
}
