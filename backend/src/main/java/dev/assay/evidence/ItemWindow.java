package dev.assay.evidence;

import dev.assay.quantity.PartialDate;
import java.util.Optional;

/**
 * When the items of a benchmark became public, as its source states it.
 *
 * @param since day of the first, absent = not stated
 * @param until day of the last, absent = not stated
 */
public record ItemWindow(Optional<PartialDate> since, Optional<PartialDate> until) {

    /** @throws IllegalArgumentException if neither end is stated, or the last is before the first */
    public ItemWindow {
        if (since.isEmpty() && until.isEmpty()) {
            throw new IllegalArgumentException("A window of items has neither end. Maybe leave it out.");
        }
        if (since.isPresent()
                && until.isPresent()
                && until.get().lastDay().isBefore(since.get().firstDay())) {
            throw new IllegalArgumentException("The window of items ends " + until.get() + ", before it starts "
                    + since.get() + ". Maybe swap the two.");
        }
    }

    @Override
    public String toString() {
        return since.map(day -> "public from " + day + " on"
                        + until.map(end -> ", the last from " + end).orElse(""))
                .orElseGet(() -> "public by " + until.orElseThrow());
    }
}
