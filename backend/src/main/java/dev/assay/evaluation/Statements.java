package dev.assay.evaluation;

import dev.assay.access.Actor;
import dev.assay.access.Role;
import dev.assay.cost.PlausibleRange;
import dev.assay.quantity.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Who stated what in a case, and when (docs/decisions/0033). What stands keeps its author and its day, whatever is sent; what is new or
 * changed is stated by the person who saves it, on that day; nobody states anything in the name of another.
 */
public final class Statements {
    private final Actor actor;
    private final LocalDate today;
    private final CaseFile before;
    private final CaseFile sent;
    private final List<Ballot> offered;
    private final List<CaseProblem> problems = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();

    private Statements(Actor actor, LocalDate today, CaseFile before, CaseFile sent, List<Ballot> offered) {
        this.actor = actor;
        this.today = today;
        this.before = before;
        this.sent = sent;
        this.offered = offered;
    }

    /**
     * What becomes of a case that somebody sends.
     *
     * @param file what may be kept, with its authors and days
     * @param removed what was taken out of what others stated, in words for the audit trail
     * @param problems why it may not be kept; empty = it may
     */
    public record Checked(CaseFile file, List<String> removed, List<CaseProblem> problems) {}

    /**
     * Puts authors and days in their places.
     *
     * @param offered ballots that nobody cast: those of the template
     */
    public static Checked by(Actor actor, LocalDate today, CaseFile before, CaseFile sent, List<Ballot> offered) {
        return new Statements(actor, today, before, sent, offered).checked();
    }

    static boolean isNamed(String person, String name) {
        return person.strip().equalsIgnoreCase(name.strip());
    }

    private Checked checked() {
        Need need = PlausibleRanges.changed(sent.need(), this::range);
        List<Ballot> ballots =
                each("/ballots/", sent.ballots(), new Kind<>(this::standing, Ballot::author, this::cast, "ballot"));
        List<CaseFact> facts = each(
                "/facts/",
                sent.facts(),
                new Kind<>(
                        this::standing,
                        CaseFact::author,
                        fact -> fact.recordedBy(actor.name(), PartialDate.of(today)),
                        "fact"));
        List<Judgement> judgements = each(
                "/judgements/",
                sent.judgements(),
                new Kind<>(
                        this::standing,
                        Judgement::author,
                        judged -> judged.judgedBy(actor.name(), PartialDate.of(today)),
                        "judged interval"));
        removals();
        return new Checked(
                sent.withNeed(need).withBallots(ballots).withFacts(facts).withJudgements(judgements),
                List.copyOf(removed),
                List.copyOf(problems));
    }

    /**
     * One kind of statement.
     *
     * @param standing what stands and says the same, empty where it is new or changed
     * @param restated the same in the actor's name, of today
     */
    private record Kind<T>(
            Function<T, Optional<T>> standing, Function<T, String> author, Function<T, T> restated, String words) {}

    private <T> List<T> each(String at, List<T> rows, Kind<T> kind) {
        List<T> kept = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            T row = rows.get(i);
            String author = kind.author().apply(row);
            Optional<T> standing = kind.standing()
                    .apply(row)
                    .filter(stood ->
                            author.isBlank() || isNamed(author, kind.author().apply(stood)));
            if (standing.isEmpty() && !isMine(author)) {
                refuse(at + i + "/author", kind.words(), author);
            }
            kept.add(standing.orElseGet(() -> kind.restated().apply(row)));
        }
        return kept;
    }

    private PlausibleRange range(String pointer, PlausibleRange range) {
        Optional<PlausibleRange> standing = PlausibleRanges.standing(before.need(), sent.need(), pointer)
                .filter(stood -> PlausibleRanges.saysTheSame(stood, range)
                        && (range.author().isBlank() || isNamed(range.author(), stood.author())));
        if (standing.isEmpty() && !isMine(range.author())) {
            refuse(pointer + "/author", "plausible range", range.author());
        }
        return standing.orElseGet(() -> PlausibleRanges.statedBy(range, actor.name(), PartialDate.of(today)));
    }

    private Optional<Ballot> standing(Ballot ballot) {
        return BallotChange.standing(ballot, before, sent, offered);
    }

    private Optional<CaseFact> standing(CaseFact fact) {
        return before.facts().stream()
                .filter(stood -> stood.recordedBy("", fact.recorded()).equals(fact.recordedBy("", fact.recorded())))
                .findFirst();
    }

    private Optional<Judgement> standing(Judgement judged) {
        return before.judgements().stream()
                .filter(stood -> stood.judgedBy("", judged.recorded())
                        .confirmedBy("")
                        .equals(judged.judgedBy("", judged.recorded()).confirmedBy("")))
                .findFirst()
                .map(stood -> stood.confirmedBy(judged.secondPerson()));
    }

    /** In the actor's name; an answer that stands keeps its day. */
    private Ballot cast(Ballot ballot) {
        Optional<RedundantAnswer> answer = ballot.redundant().map(given -> BallotChange.mine(before, actor.name())
                .flatMap(Ballot::redundant)
                .filter(given::saysTheSameAs)
                .orElse(given.on(today)));
        return new Ballot(actor.name(), Optional.of(today), ballot.swings(), answer);
    }

    private void removals() {
        before.ballots().stream()
                .filter(stood -> sent.ballots().stream().noneMatch(each -> isNamed(each.author(), stood.author())))
                .forEach(stood -> remove("/ballots", "ballot", stood.author(), stood.brought(), "ballot"));
        before.judgements().stream()
                .filter(stood -> sent.judgements().stream()
                        .noneMatch(each -> each.criterion().equals(stood.criterion())
                                && each.subject().equals(stood.subject())
                                && (each.author().isBlank() || isNamed(each.author(), stood.author()))))
                .forEach(stood -> remove(
                        "/judgements",
                        "judged interval",
                        stood.author(),
                        stood.brought(),
                        "judged interval on " + stood.criterion() + " of " + stood.subject()));
    }

    private void remove(String at, String what, String author, Optional<Brought> brought, String told) {
        boolean mine = isMine(author)
                || brought.filter(mark -> isNamed(actor.name(), mark.by())).isPresent()
                || offered.stream().anyMatch(ballot -> ballot.author().equals(author));
        if (mine) {
            return;
        }
        removed.add(told + " by " + author);
        if (!actor.has(Role.PROCUREMENT_LEAD)) {
            problems.add(new CaseProblem(
                    at,
                    "The " + what + " of " + author + " was taken out or replaced. You may do that with your own.",
                    "Put it back, or ask " + author + " or a procurement lead to take it out."));
        }
    }

    private boolean isMine(String author) {
        return author.isBlank() || isNamed(actor.name(), author);
    }

    private void refuse(String pointer, String what, String author) {
        problems.add(new CaseProblem(
                pointer,
                "You are " + actor.name() + ", and this " + what + " is new or changed in the name of " + author
                        + ". Author and day are set by the server.",
                "Leave the author out, or ask " + author
                        + " to enter it. What others wrote elsewhere comes in with a file, and is marked as brought."));
    }
}
