package dev.assay.decision.acts;

import dev.assay.decision.acts.HiddenImpact.Detail;
import dev.assay.decision.acts.HiddenImpact.RuleCount;
import java.util.Locale;

/** What is told of hidden cases, as the last lines of the exported impact. */
public final class HiddenText {

    private HiddenText() {}

    /** Lines of the table that {@link dev.assay.assessment.impact.ImpactText#csv} begins. */
    public static String csv(HiddenImpact hidden) {
        StringBuilder text = new StringBuilder();
        csv(text, "answers that change", "", hidden.touched());
        csv(text, "cannot be assessed", "", hidden.unanswered());
        hidden.detail().ifPresent(detail -> {
            csv(text, "another leader", "", detail.leaders());
            csv(text, "locked", "", detail.locked());
            csv(text, "decided", "", detail.decided());
            csv(text, "only values move", "", detail.valuesAlone());
            detail.rules().forEach(each -> csv(text, words(each), each.rule(), each.cases()));
        });
        return text.toString();
    }

    public static String markdown(HiddenImpact hidden) {
        if (hidden.touched() + hidden.unanswered() == 0) {
            return "";
        }
        StringBuilder text =
                new StringBuilder("\n### Cases that are not shown to you\n\n| What | Rule | Cases |\n|---|---|---|\n");
        row(text, "answers that change", "", hidden.touched());
        row(text, "cannot be assessed", "", hidden.unanswered());
        hidden.detail().ifPresent(detail -> rows(text, detail));
        return text.toString();
    }

    private static void rows(StringBuilder text, Detail detail) {
        row(text, "another leader", "", detail.leaders());
        row(text, "locked: stays on its rulebook until its lead moves it", "", detail.locked());
        row(text, "decided", "", detail.decided());
        row(text, "only values move", "", detail.valuesAlone());
        detail.rules().forEach(each -> row(text, words(each), each.rule(), each.cases()));
    }

    private static void csv(StringBuilder text, String what, String rule, int cases) {
        if (cases > 0) {
            text.append(",cases not shown to you,,")
                    .append(what)
                    .append(',')
                    .append(rule)
                    .append(",,,")
                    .append(cases)
                    .append("\r\n");
        }
    }

    private static void row(StringBuilder text, String what, String rule, int cases) {
        if (cases > 0) {
            text.append("| ")
                    .append(what)
                    .append(" | ")
                    .append(rule)
                    .append(" | ")
                    .append(cases)
                    .append(" |\n");
        }
    }

    private static String words(RuleCount each) {
        return each.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + " "
                + each.change().name().toLowerCase(Locale.ROOT);
    }
}
