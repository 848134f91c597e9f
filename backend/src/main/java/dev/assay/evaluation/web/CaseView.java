package dev.assay.evaluation.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.CaseProblem;
import dev.assay.evaluation.CaseStatus;
import dev.assay.evaluation.acts.PinnedRulebook;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A case as its members see it.
 *
 * @param problems what stands in the way of an answer; the case is stored all the same
 */
public record CaseView(@JsonProperty("case") CaseFile caseFile, Meta meta, List<CaseProblem> problems) {

    /**
     * What the house knows about the case.
     *
     * @param version what If-Match names, as {@code "v<version>"}
     * @param rulebook what it is judged by; absent for a draft, which follows the published rulebook
     * @param mayEdit whether you may edit it in the state it is in
     * @param mayLead whether you may lock its weights, choose its members and decide it
     * @param reopening why you may not reopen it, and what to do instead; absent: you may
     */
    public record Meta(
            long version,
            CaseStatus status,
            PersonName owner,
            List<PersonName> members,
            Instant createdAt,
            Instant updatedAt,
            PersonName updatedBy,
            Optional<PinnedRulebook> rulebook,
            boolean mayEdit,
            boolean mayLead,
            Optional<String> reopening) {}

    public record PersonName(String id, String name) {}

    /**
     * One line of the list of cases.
     *
     * @param problem why this build cannot read the case; absent: it can
     */
    public record Line(
            String id,
            String title,
            String template,
            CaseStatus status,
            int candidates,
            PersonName owner,
            PersonName updatedBy,
            Instant updatedAt,
            long version,
            Optional<String> problem) {}
}
