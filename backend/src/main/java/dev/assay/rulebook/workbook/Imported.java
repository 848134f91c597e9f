package dev.assay.rulebook.workbook;

import dev.assay.rulebook.Diagnostic;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What came of a workbook.
 *
 * @param text the table as CSV, with plain line feeds; absent if any cell was refused, so that nothing is half taken over
 * @param basedOn SHA-256 (hex) of the table from which the workbook was made; absent if it does not say
 * @param changes compared with the table as it is, by rule id
 */
public record Imported(
        Optional<String> text, List<Remark> remarks, Optional<String> basedOn, Changes changes, Origins origins) {

    /** Ids of rules. */
    public record Changes(List<String> added, List<String> changed, List<String> removed) {
        public boolean isNone() {
            return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
        }
    }

    static Imported refused(Remarks remarks) {
        return new Imported(
                Optional.empty(),
                remarks.all(),
                Optional.empty(),
                new Changes(List.of(), List.of(), List.of()),
                new Origins("", "", List.of(), ""));
    }

    /** With what the check of the rules says to the text, told at the cells it came from. */
    public Imported checked(List<Diagnostic> diagnostics) {
        List<Remark> all = Stream.concat(remarks.stream(), diagnostics.stream().map(origins::remark))
                .distinct()
                .toList();
        return new Imported(text, all, basedOn, changes, origins);
    }

    public boolean isRefused() {
        return remarks.stream().anyMatch(each -> each.weight() == Remark.Gravity.REFUSED);
    }
}
