package dev.assay.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Looks a draft through for what stands in the way of an answer. A draft with problems may be stored; it cannot be decided. */
public final class CaseReview {
    private final List<CaseProblem> problems = new ArrayList<>();

    private CaseReview() {}

    /** @param isOffering whether the catalog holds an offering of this id */
    public static List<CaseProblem> problems(CaseFile file, Predicate<String> isOffering) {
        CaseReview review = new CaseReview();
        review.frame(file);
        review.candidates(file.candidates(), isOffering);
        review.criteria(file.criteria());
        review.ballots(file);
        return List.copyOf(review.problems);
    }

    private void frame(CaseFile file) {
        if (file.title().isBlank()) {
            add("/title", "The case has no title.", "Name what is to be bought.");
        }
        if (file.need().buyer().isEmpty()) {
            add(
                    "/need/buyer",
                    "Where the buyer is established is not stated.",
                    "Name the country; many rules depend on it.");
        }
        if (file.need().termMonths() < 1) {
            add(
                    "/need/termMonths",
                    "The term is " + file.need().termMonths() + " months.",
                    "State at least one month.");
        }
        if (file.need().farHorizonYears() < 0) {
            add("/need/farHorizonYears", "The far horizon lies in the past.", "State a number of years from 0.");
        }
        if (file.need().budget().filter(budget -> budget.amount().signum() < 0).isPresent()) {
            add("/need/budget", "The budget is negative.", "State an amount from 0, or leave it out.");
        }
    }

    private void candidates(List<String> candidates, Predicate<String> isOffering) {
        if (candidates.isEmpty()) {
            add("/candidates", "There is no candidate.", "Pick offerings from the catalog.");
        }
        if (candidates.size() == 1) {
            add(
                    "/candidates",
                    "There is one candidate only.",
                    "Pick at least one more, or there is nothing to compare.");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < candidates.size(); i++) {
            String id = candidates.get(i);
            if (!seen.add(id)) {
                add("/candidates/" + i, "`" + id + "` stands twice.", "Take one out.");
            } else if (!isOffering.test(id)) {
                add("/candidates/" + i, "The catalog holds no offering `" + id + "`.", "Take it out, or import it.");
            }
        }
    }

    private void criteria(List<Criterion> criteria) {
        if (criteria.isEmpty()) {
            add("/criteria", "There is no criterion.", "Declare at least one.");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < criteria.size(); i++) {
            Criterion criterion = criteria.get(i);
            String at = "/criteria/" + i;
            if (criterion.id().isBlank()) {
                add(at + "/id", "The criterion has no id.", "Give it a short one.");
            } else if (!seen.add(criterion.id())) {
                add(at + "/id", "`" + criterion.id() + "` stands twice.", "Give one of them another id.");
            }
            double worst = criterion.scale().worst();
            double best = criterion.scale().best();
            if (!Double.isFinite(worst) || !Double.isFinite(best) || worst == best) {
                add(at + "/scale", "The scale runs from " + worst + " to " + best + ".", "State two different ends.");
            }
        }
    }

    private void ballots(CaseFile file) {
        Set<String> known = new HashSet<>();
        file.criteria().forEach(criterion -> known.add(criterion.id()));
        if (file.ballots().isEmpty()) {
            add("/ballots", "Nobody has weighed the criteria.", "State swing weights.");
        }
        for (int i = 0; i < file.ballots().size(); i++) {
            Ballot ballot = file.ballots().get(i);
            for (Map.Entry<String, Double> swing : ballot.swings().entrySet()) {
                String at = "/ballots/" + i + "/swings/" + swing.getKey();
                if (!known.contains(swing.getKey())) {
                    add(at, "There is no criterion `" + swing.getKey() + "`.", "Take the swing out.");
                }
                if (!(swing.getValue() >= 0 && swing.getValue() <= 100)) {
                    add(at, "The swing is " + swing.getValue() + ".", "State a number from 0 to 100.");
                }
            }
            if (ballot.swings().values().stream().noneMatch(swing -> swing > 0)) {
                add(
                        "/ballots/" + i,
                        "All swings of `" + ballot.author() + "` are zero.",
                        "Give the largest swing 100.");
            }
        }
    }

    private void add(String pointer, String message, String remedy) {
        problems.add(new CaseProblem(pointer, message, remedy));
    }
}
