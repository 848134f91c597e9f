package dev.assay.evaluation;

import dev.assay.cost.ContractedPrice;
import dev.assay.cost.Pricing;
import java.util.List;

/**
 * Who may see contracted prices, and when they may be opened: only members see them, and weights are locked first, so that nobody
 * weighs with the offers on the table. A market study awards nothing and knows no offers, so it needs no lock.
 */
public final class ContractedPrices {

    private ContractedPrices() {}

    /** Whether opening or changing contracted prices in a case of this status must wait for the lock. */
    public static boolean areTooEarly(CaseStatus status, CaseFile before, CaseFile after) {
        List<ContractedPrice> opened = of(after);
        return status == CaseStatus.DRAFT
                && after.procedure() != Procedure.MARKET_STUDY
                && !opened.isEmpty()
                && !of(before).containsAll(opened);
    }

    /** The status in which a case arrives from a file: one whose contracted prices are open has its weights locked. */
    public static CaseStatus statusOnArrival(CaseFile file) {
        return areOpenIn(file) && file.procedure() != Procedure.MARKET_STUDY
                ? CaseStatus.WEIGHTS_LOCKED
                : CaseStatus.DRAFT;
    }

    public static boolean areOpenIn(CaseFile file) {
        return !of(file).isEmpty();
    }

    /** The case as it may be shown to who is no member. */
    public static CaseFile hiddenIn(CaseFile file) {
        return areOpenIn(file)
                ? file.withNeed(
                        file.need().withPricing(file.need().pricingOrNone().withContractedHidden()))
                : file;
    }

    private static List<ContractedPrice> of(CaseFile file) {
        return file.need().pricing().map(Pricing::contracted).orElse(List.of()).stream()
                .filter(price -> !price.withheld())
                .toList();
    }
}
