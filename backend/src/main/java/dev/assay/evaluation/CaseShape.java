package dev.assay.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What makes a document a case at all, however unfinished: names that can be told apart, days that a calendar holds, and a size that can be
 * worked on. A draft with problems is kept; what has no shape is not.
 */
public final class CaseShape {
    /** Longest name or id of anything, in characters. */
    public static final int LONGEST_NAME = 200;

    private static final int LONGEST_CODE = 60;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;
    private static final int MOST_CRITERIA = 200;
    private static final int MOST_BALLOTS = 500;
    private static final int MOST = 5_000;

    private final List<CaseProblem> problems = new ArrayList<>();

    private CaseShape() {}

    /** What is wrong, with its place, in document order; empty = it is a case. */
    public static List<CaseProblem> problems(CaseFile file) {
        CaseShape shape = new CaseShape();
        shape.look(file);
        return List.copyOf(shape.problems);
    }

    private void look(CaseFile file) {
        when(
                file.format() != CaseFile.FORMAT,
                "/format",
                "Format " + file.format() + " is not known here.",
                "Write format " + CaseFile.FORMAT + ", or export the case again from a matching version.");
        line(file.id(), LONGEST_NAME, "/id");
        when(
                file.title().length() > LONGEST_NAME || isBroken(file.title()),
                "/title",
                "The title must be one line of at most " + LONGEST_NAME + " characters.",
                "Name what is to be bought.");
        file.template().ifPresent(template -> line(template, LONGEST_CODE, "/template"));
        need(file.need());
        each(file.candidates(), MOST, "/candidates", (candidate, at) -> line(candidate, LONGEST_NAME, at));
        each(file.criteria(), MOST_CRITERIA, "/criteria", this::criterion);
        each(file.ballots(), MOST_BALLOTS, "/ballots", this::ballot);
        once(file.ballots(), ballot -> ballot.author().strip().toLowerCase(Locale.ROOT));
        each(file.facts(), MOST, "/facts", this::fact);
        each(file.judgements(), MOST, "/judgements", this::judgement);
        each(file.scenarios(), MOST_CRITERIA, "/scenarios", this::scenario);
        method(file.method());
    }

    private void need(Need need) {
        each(need.dataClasses(), MOST_CRITERIA, "/need/dataClasses", (code, at) -> line(code, LONGEST_CODE, at));
        day(need.asOf(), "/need/asOf");
        each(need.exchangeRates(), MOST_CRITERIA, "/need/exchangeRates", (rate, at) -> {});
        need.pricing().ifPresent(pricing -> {
            String at = "/need/pricing/";
            each(
                    pricing.migrations(),
                    MOST,
                    at + "migrations",
                    (row, here) -> line(row.offering(), LONGEST_NAME, here + "/offering"));
            each(
                    pricing.selfHosting(),
                    MOST,
                    at + "selfHosting",
                    (row, here) -> line(row.offering(), LONGEST_NAME, here + "/offering"));
            each(
                    pricing.contracted(),
                    MOST,
                    at + "contracted",
                    (row, here) -> line(row.offering(), LONGEST_NAME, here + "/offering"));
            each(
                    pricing.exits(),
                    MOST,
                    at + "exits",
                    (row, here) -> line(row.offering(), LONGEST_NAME, here + "/offering"));
        });
    }

    private void criterion(Criterion criterion, String at) {
        line(criterion.id(), LONGEST_NAME, at + "/id");
        when(
                isBroken(criterion.name()) || criterion.name().length() > LONGEST_NAME,
                at + "/name",
                "The name must be one line of at most " + LONGEST_NAME + " characters.",
                "Say in a few words what counts.");
    }

    private void ballot(Ballot ballot, String at) {
        when(
                isBroken(ballot.author()) || ballot.author().length() > LONGEST_NAME,
                at + "/author",
                "The author must be one line of at most " + LONGEST_NAME + " characters.",
                "Leave it out: the server writes who you are.");
        each(
                ballot.swings().keySet(),
                MOST_CRITERIA,
                at + "/swings",
                (id, here) -> line(id, LONGEST_NAME, at + "/swings"));
        ballot.on().ifPresent(day -> day(day, at + "/on"));
        ballot.redundant().ifPresent(answer -> {
            line(answer.criterion(), LONGEST_NAME, at + "/redundant/criterion");
            line(answer.against(), LONGEST_NAME, at + "/redundant/against");
            day(answer.on(), at + "/redundant/on");
        });
    }

    private void fact(CaseFact fact, String at) {
        line(fact.offering(), LONGEST_NAME, at + "/offering");
        line(fact.field(), LONGEST_NAME, at + "/field");
        fact.clarification().ifPresent(asked -> {
            day(asked.sent(), at + "/clarification/sent");
            each(asked.sentTo(), MOST, at + "/clarification/sentTo", (id, here) -> line(id, LONGEST_NAME, here));
        });
    }

    private void judgement(Judgement judgement, String at) {
        line(judgement.criterion(), LONGEST_NAME, at + "/criterion");
        line(judgement.subject(), LONGEST_NAME, at + "/subject");
    }

    private void scenario(Scenario scenario, String at) {
        line(scenario.id(), LONGEST_NAME, at + "/id");
        scenario.asOf().ifPresent(day -> day(day, at + "/asOf"));
        each(scenario.overrides(), MOST, at + "/overrides", (override, here) -> {
            line(override.subject(), LONGEST_NAME, here + "/subject");
            line(override.field(), LONGEST_NAME, here + "/field");
        });
    }

    private void method(Method method) {
        StatedWeights stated = method.statedWeights();
        each(
                stated.order(),
                MOST_CRITERIA,
                "/method/stated/order",
                (group, at) -> each(group, MOST_CRITERIA, at, (id, here) -> line(id, LONGEST_NAME, here)));
        each(stated.limits(), MOST_CRITERIA, "/method/stated/limits", (limit, at) -> {
            line(limit.criterion(), LONGEST_NAME, at + "/criterion");
            limit.per().ifPresent(per -> line(per, LONGEST_NAME, at + "/per"));
        });
        method.tieBreak().ifPresent(id -> line(id, LONGEST_NAME, "/method/tieBreak"));
    }

    /** What is done with one entry at its place. */
    private interface Look<T> {
        void at(T entry, String pointer);
    }

    private <T> void each(Collection<T> entries, int most, String pointer, Look<T> look) {
        if (entries.size() > most) {
            add(pointer, entries.size() + " entries are more than " + most + ".", "Keep those that matter.");
            return;
        }
        int at = 0;
        for (T entry : entries) {
            look.at(entry, pointer + "/" + at++);
        }
    }

    private void once(List<Ballot> ballots, Function<Ballot, String> author) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ballots.size(); i++) {
            when(
                    !seen.add(author.apply(ballots.get(i))),
                    "/ballots/" + i + "/author",
                    ballots.get(i).author() + " has two ballots, and would count twice.",
                    "Keep the one that holds.");
        }
    }

    private void line(String text, int most, String pointer) {
        when(text.isBlank(), pointer, "There is no text here.", "Write a name, or take the entry out.");
        when(
                text.length() > most,
                pointer,
                "A name of " + text.length() + " characters.",
                "Write at most " + most + ".");
        when(
                isBroken(text),
                pointer,
                "The name has a line break or another control character.",
                "Write it as one line.");
    }

    private void day(LocalDate day, String pointer) {
        when(
                day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR,
                pointer,
                "The day is " + day + ".",
                "Write a day between " + FIRST_YEAR + " and " + LAST_YEAR + ".");
    }

    private static boolean isBroken(String text) {
        return text.codePoints()
                .anyMatch(point -> Character.isISOControl(point)
                        || Character.getType(point) == Character.LINE_SEPARATOR
                        || Character.getType(point) == Character.PARAGRAPH_SEPARATOR);
    }

    private void when(boolean wrong, String pointer, String message, String remedy) {
        Optional.of(pointer).filter(at -> wrong).ifPresent(at -> add(at, message, remedy));
    }

    private void add(String pointer, String message, String remedy) {
        problems.add(new CaseProblem(pointer, message, remedy));
    }
}
