package dev.assay.journeys;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Forty texts that people type into number fields, with the one number each means or what its refusal says. */
final class TypedTexts {
    private TypedTexts() {}

    /** A number field of the first step, by the end of its id and by where its value stands in the case file. */
    enum Field {
        REQUESTS("need.workload.requestsPerMonth", "/case/need/workload/requestsPerMonth"),
        CACHED("need.workload.cachedShare", "/case/need/workload/cachedShare"),
        TERM("need.termMonths", "/case/need/termMonths"),
        BUDGET("need.budget", "/case/need/budget/amount");

        final String id;
        final String pointer;

        Field(String id, String pointer) {
            this.id = id;
            this.pointer = pointer;
        }
    }

    /**
     * @param value what is stored; empty where the text is refused
     * @param says part of the refusal
     */
    record Typed(Field field, String text, Optional<BigDecimal> value, String says) {}

    static List<Typed> all() {
        return Stream.concat(refused().stream(), taken().stream()).toList();
    }

    static List<Typed> refused() {
        return List.of(
                no(Field.REQUESTS, "1,5", "Write 1.5"),
                no(Field.REQUESTS, "12,5", "Write 12.5"),
                no(Field.REQUESTS, "1,234", "can be read as 1234 or as 1.2340"),
                no(Field.REQUESTS, "1.234", "can be read as 1234 or as 1.2340"),
                no(Field.REQUESTS, "250.000", "can be read as 250000 or as 250"),
                no(Field.REQUESTS, "250,000", "can be read as 250000 or as 250"),
                no(Field.REQUESTS, "1.234,5", "Write 1234.5"),
                no(Field.REQUESTS, "1,234.5", "Write 1234.5"),
                no(Field.REQUESTS, "250.000,50", "Write 250000.5"),
                no(Field.REQUESTS, "1.234.567", "Write 1234567"),
                no(Field.REQUESTS, "12.", "unfinished"),
                no(Field.REQUESTS, ".5", "Write 0.5"),
                no(Field.REQUESTS, "-", "unfinished"),
                no(Field.REQUESTS, "1e", "unfinished"),
                no(Field.REQUESTS, "1e6", "Write the number in full: 1000000"),
                no(Field.REQUESTS, "12.5k", "Write the number in full: 12500"),
                no(Field.REQUESTS, "3 Mio", "without “Mio”"),
                no(Field.REQUESTS, "+5", "Write 5"),
                no(Field.REQUESTS, "007", "Write 7"),
                no(Field.REQUESTS, "12 5", "whole groups of three"),
                no(Field.REQUESTS, "many", "is not a number"),
                no(Field.REQUESTS, "-1", "at least 0"),
                no(Field.REQUESTS, "", "Write a number"),
                no(Field.CACHED, "12,5", "Write 12.5"),
                no(Field.CACHED, "30 %", "Write 30"),
                no(Field.CACHED, "100.1", "from 0 to 100"),
                no(Field.TERM, "100000", "from 1 to 240"),
                no(Field.TERM, "12.5", "whole number"),
                no(Field.TERM, "-5", "from 1 to 240"));
    }

    static List<Typed> taken() {
        return List.of(
                yes(Field.REQUESTS, "1.5", "1.5"),
                yes(Field.REQUESTS, "2.50", "2.5"),
                yes(Field.REQUESTS, "250000.50", "250000.5"),
                yes(Field.REQUESTS, "1 200 000", "1200000"),
                yes(Field.REQUESTS, "1'234'567.8", "1234567.8"),
                yes(Field.REQUESTS, "1.2340", "1.234"),
                yes(Field.BUDGET, "250000", "250000"),
                yes(Field.BUDGET, "0.07", "0.07"),
                yes(Field.CACHED, "0.4", "0.004"),
                yes(Field.CACHED, "12.5", "0.125"),
                yes(Field.TERM, "48", "48"));
    }

    private static Typed no(Field field, String text, String says) {
        return new Typed(field, text, Optional.empty(), says);
    }

    private static Typed yes(Field field, String text, String value) {
        return new Typed(field, text, Optional.of(new BigDecimal(value)), "");
    }
}
