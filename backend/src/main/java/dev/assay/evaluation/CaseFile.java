package dev.assay.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * A case as one document. The YAML file, the API body and the stored document have exactly these fields.
 *
 * @param format version of this shape, currently 1
 * @param candidates offering ids in the order added
 * @param facts what the buyer recorded with source and author; they win over the catalog's
 * @param judgements what people judged where nobody measured
 * @param scenarios what might turn out otherwise
 * @param embedded everything the catalog holds about the candidates, of every date; present in exported files
 */
public record CaseFile(
        int format,
        String id,
        String title,
        Optional<String> template,
        Procedure procedure,
        Need need,
        List<String> candidates,
        List<Criterion> criteria,
        List<Ballot> ballots,
        List<CaseFact> facts,
        List<Judgement> judgements,
        List<Scenario> scenarios,
        Method method,
        Optional<Knowledge> embedded) {

    /** Version of the shape that this build reads and writes. */
    public static final int FORMAT = 1;

    public CaseFile {
        candidates = List.copyOf(candidates);
        criteria = List.copyOf(criteria);
        ballots = List.copyOf(ballots);
        facts = List.copyOf(facts);
        judgements = List.copyOf(judgements);
        scenarios = List.copyOf(scenarios);
    }

    /** A case without judgements and scenarios. */
    public CaseFile(
            int format,
            String id,
            String title,
            Optional<String> template,
            Procedure procedure,
            Need need,
            List<String> candidates,
            List<Criterion> criteria,
            List<Ballot> ballots,
            List<CaseFact> facts,
            Method method,
            Optional<Knowledge> embedded) {
        this(
                format,
                id,
                title,
                template,
                procedure,
                need,
                candidates,
                criteria,
                ballots,
                facts,
                List.of(),
                List.of(),
                method,
                embedded);
    }

    public CaseFile withEmbedded(Knowledge knowledge) {
        return new CaseFile(
                format,
                id,
                title,
                template,
                procedure,
                need,
                candidates,
                criteria,
                ballots,
                facts,
                judgements,
                scenarios,
                method,
                Optional.of(knowledge));
    }

    /** The same case without the facts that travel in exported files. */
    public CaseFile withoutEmbedded() {
        return new CaseFile(
                format,
                id,
                title,
                template,
                procedure,
                need,
                candidates,
                criteria,
                ballots,
                facts,
                judgements,
                scenarios,
                method,
                Optional.empty());
    }

    /** The same content as another case. */
    public CaseFile identified(String otherId, String otherTitle) {
        return new CaseFile(
                format,
                otherId,
                otherTitle,
                template,
                procedure,
                need,
                candidates,
                criteria,
                ballots,
                facts,
                judgements,
                scenarios,
                method,
                embedded);
    }

    public CaseFile withNeed(Need changed) {
        return new CaseFile(
                format,
                id,
                title,
                template,
                procedure,
                changed,
                candidates,
                criteria,
                ballots,
                facts,
                judgements,
                scenarios,
                method,
                embedded);
    }

    public CaseFile withCandidates(List<String> changed) {
        return new CaseFile(
                format,
                id,
                title,
                template,
                procedure,
                need,
                changed,
                criteria,
                ballots,
                facts,
                judgements,
                scenarios,
                method,
                embedded);
    }

    public CaseFile withBallots(List<Ballot> changed) {
        return new CaseFile(
                format,
                id,
                title,
                template,
                procedure,
                need,
                candidates,
                criteria,
                changed,
                facts,
                judgements,
                scenarios,
                method,
                embedded);
    }

    public CaseFile withFacts(List<CaseFact> changed) {
        return new CaseFile(
                format,
                id,
                title,
                template,
                procedure,
                need,
                candidates,
                criteria,
                ballots,
                changed,
                judgements,
                scenarios,
                method,
                embedded);
    }

    public CaseFile withJudgements(List<Judgement> changed) {
        return new CaseFile(
                format,
                id,
                title,
                template,
                procedure,
                need,
                candidates,
                criteria,
                ballots,
                facts,
                changed,
                scenarios,
                method,
                embedded);
    }

    public CaseFile withScenarios(List<Scenario> changed) {
        return new CaseFile(
                format,
                id,
                title,
                template,
                procedure,
                need,
                candidates,
                criteria,
                ballots,
                facts,
                judgements,
                changed,
                method,
                embedded);
    }

    public CaseFile withMethod(Method changed) {
        return new CaseFile(
                format,
                id,
                title,
                template,
                procedure,
                need,
                candidates,
                criteria,
                ballots,
                facts,
                judgements,
                scenarios,
                changed,
                embedded);
    }
}
