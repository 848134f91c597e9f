package dev.assay.platform.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;

/**
 * A problem document (RFC 9457).
 *
 * @param reference what to quote when asking for help; the log has it too
 * @param extensions further members of particular problems, written beside the others
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String reference,
        List<FieldError> errors,
        @JsonIgnore Map<String, Object> extensions) {

    @JsonAnyGetter
    Map<String, Object> furtherMembers() {
        return extensions;
    }
}
