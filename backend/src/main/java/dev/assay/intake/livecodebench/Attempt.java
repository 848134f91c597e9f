package dev.assay.intake.livecodebench;

import dev.assay.intake.board.Numbers;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/**
 * One model on one problem.
 *
 * @param appeared the day the problem was published
 * @param solved share of tries that solved it, in per cent
 */
record Attempt(String model, String problem, LocalDate appeared, double solved) {

    /** Empty where the record names no model, problem or day, or holds no share in per cent. */
    static Optional<Attempt> of(Map<String, String> record) {
        String model = record.getOrDefault("model", "");
        String problem = record.getOrDefault("question_id", "");
        Optional<Double> solved =
                Numbers.of(record.getOrDefault("pass@1", "")).filter(share -> share >= 0 && share <= 100);
        Optional<LocalDate> appeared = day(record.getOrDefault("date", ""));
        return model.isBlank() || problem.isBlank() || solved.isEmpty() || appeared.isEmpty()
                ? Optional.empty()
                : Optional.of(new Attempt(model.trim(), problem.trim(), appeared.get(), solved.get()));
    }

    /** Milliseconds since 1970, or an ISO date with or without a time. */
    static Optional<LocalDate> day(String text) {
        try {
            if (text.matches("\\d{11,14}")) {
                return Optional.of(Instant.ofEpochMilli(Long.parseLong(text))
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate());
            }
            return text.matches("\\d{4}-\\d{2}-\\d{2}.{0,30}")
                    ? Optional.of(LocalDate.parse(text.substring(0, 10)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
