package dev.assay.evaluation;

import java.util.Optional;

/**
 * What somebody states about weights beyond the swings: how much a criterion may weigh, or how much more than another.
 *
 * @param criterion whose weight is limited
 * @param per absent: the limits are shares of the whole, 0–1; present: they are multiples of this criterion's weight
 * @param least smallest share or multiple allowed
 * @param most largest share or multiple allowed
 */
public record WeightLimit(String criterion, Optional<String> per, Optional<Double> least, Optional<Double> most) {

    public static WeightLimit share(String criterion, double least, double most) {
        return new WeightLimit(criterion, Optional.empty(), Optional.of(least), Optional.of(most));
    }

    public static WeightLimit ratio(String criterion, String per, double least, double most) {
        return new WeightLimit(criterion, Optional.of(per), Optional.of(least), Optional.of(most));
    }

    boolean isAbout(String id) {
        return criterion.equals(id) || per.filter(id::equals).isPresent();
    }
}
