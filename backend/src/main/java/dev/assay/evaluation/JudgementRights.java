package dev.assay.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * Who may state and confirm a judged interval: everybody judges and confirms in their own name only, nobody confirms what they judged
 * or brought themselves, and a changed interval is confirmed anew.
 */
public final class JudgementRights {

    private JudgementRights() {}

    /** Why this person may not save these judgements over those that stand; empty = they may. */
    public static Optional<CaseProblem> refusal(String person, CaseFile before, CaseFile after) {
        List<Judgement> stated = after.judgements();
        for (int i = 0; i < stated.size(); i++) {
            Judgement judgement = stated.get(i);
            String pointer = "/judgements/" + i;
            Optional<CaseProblem> refusal = before.judgements().stream()
                    .filter(judgement::saysTheSameAs)
                    .findFirst()
                    .map(standing -> confirming(person, standing, judgement, pointer))
                    .orElseGet(() -> stating(person, judgement, pointer));
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private static Optional<CaseProblem> stating(String person, Judgement judgement, String pointer) {
        if (!isNamed(person, judgement.author())) {
            return Optional.of(new CaseProblem(
                    pointer + "/author",
                    "You are " + person + ", and this interval is judged in the name of " + judgement.author() + ".",
                    "Judge in your own name, or ask them to enter it."));
        }
        return judgement.isConfirmed()
                ? Optional.of(
                        new CaseProblem(
                                pointer + "/secondPerson",
                                "A new or changed interval cannot be confirmed in the same step.",
                                "Leave the second person empty; somebody else reads it and confirms it, signed in as themselves."))
                : Optional.empty();
    }

    private static Optional<CaseProblem> confirming(
            String person, Judgement standing, Judgement judgement, String pointer) {
        if (judgement.secondPerson().equals(standing.secondPerson())) {
            return Optional.empty();
        }
        if (!judgement.isConfirmed()) {
            return Optional.of(standing)
                    .filter(stood -> !isNamed(person, stood.secondPerson()) && !isNamed(person, stood.author()))
                    .map(stood -> new CaseProblem(
                            pointer + "/secondPerson",
                            "The confirmation of " + stood.secondPerson() + " was taken back in their place.",
                            "Leave it, or ask them."));
        }
        if (judgement.brought().filter(mark -> isNamed(person, mark.by())).isPresent()) {
            return Optional.of(new CaseProblem(
                    pointer + "/secondPerson",
                    "You brought this interval from a file, so you stand for it and cannot confirm it.",
                    "Ask another member of the case to read the reason and confirm it."));
        }
        if (isNamed(person, judgement.author())) {
            return Optional.of(new CaseProblem(
                    pointer + "/secondPerson",
                    "You judged this interval, so you cannot confirm it.",
                    "Ask another member of the case to read the reason and confirm it."));
        }
        return isNamed(person, judgement.secondPerson())
                ? Optional.empty()
                : Optional.of(new CaseProblem(
                        pointer + "/secondPerson",
                        "You are " + person + ", and this confirms in the name of " + judgement.secondPerson() + ".",
                        "Confirm in your own name, or ask them to confirm it."));
    }

    private static boolean isNamed(String person, String name) {
        return Statements.isNamed(person, name);
    }
}
