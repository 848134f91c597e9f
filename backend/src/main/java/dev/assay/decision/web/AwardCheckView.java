package dev.assay.decision.web;

import dev.assay.decision.AwardCheck;
import dev.assay.decision.AwardCheck.Point;
import dev.assay.decision.AwardCheck.Standing;
import dev.assay.decision.AwardRefusal;
import dev.assay.decision.acts.AwardChecks.Checked;
import java.util.List;

/**
 * How an award stands before it is made.
 *
 * @param leaders offering ids of those to whom weights and procedure lead
 */
record AwardCheckView(List<CheckView> checks, List<String> leaders) {

    /**
     * @param detail what holds, or what is not known yet; empty where it fails
     * @param items told one by one below
     * @param asked whether this award has to give a reason on this account
     * @param refusals what the award would be refused for; empty where it holds
     */
    record CheckView(
            Point point,
            Standing standing,
            String title,
            String detail,
            List<String> items,
            boolean asked,
            List<AwardRefusal> refusals) {
        static CheckView of(AwardCheck check) {
            return new CheckView(
                    check.point(),
                    check.standing(),
                    check.point().title(),
                    check.standing() == Standing.FAILS ? "" : check.detail(),
                    check.items(),
                    check.isAsked(),
                    check.refusals());
        }
    }

    static AwardCheckView of(Checked checked) {
        return new AwardCheckView(checked.checks().stream().map(CheckView::of).toList(), checked.leaders());
    }
}
