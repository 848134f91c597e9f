package dev.assay.catalog;

import dev.assay.quantity.EffectiveDates;

/**
 * A name under which a source knows an entry. A floating alias names different models over time, hence the dates.
 *
 * @param name exactly as the source writes it
 * @param scope where the name is used (a provider or file), {@code *} = anywhere
 * @param target what it means
 */
public record Alias(String name, String scope, SubjectId target, EffectiveDates effective, Provenance provenance) {}
