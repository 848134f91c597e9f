package dev.assay.rulebook;

import dev.assay.catalog.Basis;
import dev.assay.quantity.EffectiveDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A checked rule.
 *
 * @param inForce first and last day of effect
 * @param active whether it takes part; a rule whose basis is unverified is switched off, shown and checked all the same
 * @param basis on what the rule itself rests
 * @param reference the text of law, contract or policy it stands on
 * @param owner who answers for it
 * @param waivable whether an approved exception may set it aside; never for law
 * @param reviewed the day on which somebody last compared it with the text of its reference; no part of the digest
 */
public record Rule(
        String id,
        String title,
        EffectiveDates inForce,
        boolean active,
        Basis basis,
        Condition condition,
        List<Effect> effects,
        String reference,
        String owner,
        String rationale,
        Finding.Force force,
        boolean waivable,
        Optional<LocalDate> reviewed,
        Place place) {

    public Rule {
        effects = List.copyOf(effects);
    }

    public boolean appliesOn(LocalDate day) {
        return active && inForce.covers(day);
    }

    /** The same rule taking part, to try it. */
    public Rule switchedOn() {
        return new Rule(
                id, title, inForce, true, basis, condition, effects, reference, owner, rationale, force, waivable,
                reviewed, place);
    }
}
