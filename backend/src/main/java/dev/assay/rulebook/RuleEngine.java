package dev.assay.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * One rulebook, ready to be asked. Implementations: the interpreter (what a rulebook means) and Drools (what serves). Both answer
 * the same findings in the same order: by alternative, then rule id, then kind.
 */
public interface RuleEngine {

    /** SHA-256 (hex) over the rulebook's canonical content. */
    String digest();

    /**
     * A parameter of the rulebook as a number, for readers other than rules (bias bounds, shelf lives, spreads); empty where it
     * has none that day.
     */
    Optional<BigDecimal> number(String parameter, LocalDate asOf);

    /**
     * @param asOf the day at which rules and parameters are in effect
     * @param caseFacts fields of the case
     * @param alternatives offering id → fields of offering, model, vendor, supply chain and evidence
     */
    List<Finding> findings(LocalDate asOf, FactSheet caseFacts, SortedMap<String, FactSheet> alternatives);
}
