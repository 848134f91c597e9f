package dev.assay.intake.lmarena;

import dev.assay.intake.board.BoardTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where a board keeps what; its headings changed over the years. */
record Columns(
        String model,
        String score,
        Optional<String> interval,
        Optional<String> low,
        Optional<String> high,
        Optional<String> votes,
        Optional<String> category,
        Optional<String> date) {

    /** Empty where the table has no column of models or of scores. */
    static Optional<Columns> of(List<String> header) {
        Optional<String> model = named(header, "model", "modelname");
        Optional<String> score = named(header, "arenascore", "score", "rating", "arenaelorating", "arenaelo");
        if (model.isEmpty() || score.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Columns(
                model.get(),
                score.get(),
                named(header, "95ci", "95confidenceinterval", "ci"),
                named(header, "ratinglower", "ratingq025"),
                named(header, "ratingupper", "ratingq975"),
                named(header, "votes", "votecount", "numbattles"),
                named(header, "category"),
                named(header, "leaderboardpublishdate", "date")));
    }

    static String text(BoardTable.Row row, Optional<String> column) {
        return column.map(row::text).orElse("");
    }

    private static Optional<String> named(List<String> header, String... names) {
        return List.of(names).stream()
                .flatMap(name -> header.stream().filter(column -> folded(column).equals(name)))
                .findFirst();
    }

    private static String folded(String column) {
        return column.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
