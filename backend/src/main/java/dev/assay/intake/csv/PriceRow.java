package dev.assay.intake.csv;

import dev.assay.catalog.Tariff;
import java.util.List;

/**
 * One row of a price sheet: the prices of one context tier. The rows of a price sheet together make a {@link Tariff}.
 *
 * @param head the price sheet the row belongs to, with this row's lines only
 * @param aboveContextTokens where the tier starts
 */
record PriceRow(Tariff head, long aboveContextTokens) {

    String sheet() {
        return String.join(
                "#",
                head.offering(),
                Sheet.code(head.kind()),
                head.effective().since().map(Object::toString).orElse("always"),
                head.provenance().source());
    }

    List<Tariff.Line> lines() {
        return head.lines();
    }
}
