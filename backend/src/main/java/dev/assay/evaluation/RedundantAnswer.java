package dev.assay.evaluation;

import java.time.LocalDate;

/**
 * The answer to a question whose answer the swings already imply, so that the two can be held against each other: to which level must
 * {@code against} rise from its worst, to be worth as much as the whole step of {@code criterion} from worst to best?
 *
 * @param level in the unit of {@code against}
 */
public record RedundantAnswer(String criterion, String against, double level, LocalDate on) {

    boolean saysTheSameAs(RedundantAnswer other) {
        return on(other.on()).equals(other);
    }

    RedundantAnswer on(LocalDate day) {
        return new RedundantAnswer(criterion, against, level, day);
    }

    boolean isAbout(String id) {
        return criterion.equals(id) || against.equals(id);
    }
}
