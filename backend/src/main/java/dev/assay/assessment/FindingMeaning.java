package dev.assay.assessment;

import dev.assay.rulebook.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** Compares findings by what they say: a row inserted above a rule moves its place and changes nothing else. */
final class FindingMeaning {

    private FindingMeaning() {}

    static boolean same(List<Finding> one, List<Finding> other) {
        return said(one).equals(said(other));
    }

    private static List<List<Object>> said(List<Finding> findings) {
        return findings.stream()
                .map(finding -> List.<Object>of(
                        finding.rule(),
                        finding.title(),
                        finding.alternative(),
                        finding.kind(),
                        finding.certainty(),
                        List.of(finding.text(), finding.reference(), finding.owner()),
                        finding.force(),
                        finding.waivable(),
                        finding.points(),
                        List.of(finding.cause(), finding.missing())))
                .collect(Collectors.toList());
    }
}
