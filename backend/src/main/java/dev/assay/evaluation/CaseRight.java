package dev.assay.evaluation;

import dev.assay.access.Actor;
import dev.assay.access.Role;

/** What a person may do with one case, by role and membership; who may not even read it is told that it does not exist. */
public enum CaseRight {
    /** Members, and auditors everywhere. */
    READ {
        @Override
        public boolean isHeldBy(Actor actor, boolean member) {
            return member || actor.has(Role.AUDITOR);
        }
    },
    /** Members who evaluate or lead. */
    EDIT {
        @Override
        public boolean isHeldBy(Actor actor, boolean member) {
            return member && (actor.has(Role.EVALUATOR) || actor.has(Role.PROCUREMENT_LEAD));
        }
    },
    /** Members who lead: delete, members, locking the weights, deciding. */
    LEAD {
        @Override
        public boolean isHeldBy(Actor actor, boolean member) {
            return member && actor.has(Role.PROCUREMENT_LEAD);
        }
    };

    public abstract boolean isHeldBy(Actor actor, boolean member);
}
