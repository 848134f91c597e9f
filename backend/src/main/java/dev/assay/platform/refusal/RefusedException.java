package dev.assay.platform.refusal;

import dev.assay.platform.problem.ProblemResponses;

/** Carries a refusal from a controller to {@link ProblemResponses}; thrown at the web's edge alone. */
public final class RefusedException extends RuntimeException {
    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        super(refusal.type() + ": " + refusal.detail(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
