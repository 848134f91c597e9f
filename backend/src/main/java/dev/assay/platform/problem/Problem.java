package dev.assay.platform.problem;

import dev.assay.platform.refusal.FieldError;
import dev.assay.platform.refusal.Refusal;
import java.util.List;
import java.util.Map;

/**
 * A problem document (RFC 9457).
 *
 * @param reference what to quote when asking for help; the log has it too
 * @param context particulars of some problems, e.g. which version overtook an edit; empty for most
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String reference,
        List<FieldError> errors,
        Map<String, Object> context) {

    static Problem of(Refusal refusal, String reference) {
        return new Problem(
                refusal.type().uri(),
                refusal.type().title(),
                ProblemStatus.of(refusal.type()).getCode(),
                refusal.detail(),
                reference,
                refusal.errors(),
                refusal.context());
    }
}
