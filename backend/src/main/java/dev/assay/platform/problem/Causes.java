package dev.assay.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import dev.assay.platform.json.ReadProblem;
import dev.assay.platform.json.UnkeptText;
import dev.assay.platform.refusal.FieldError;
import dev.assay.platform.refusal.Refusal;
import dev.assay.platform.refusal.RefusalKind;
import dev.assay.platform.refusal.RefusedException;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.data.connection.exceptions.ConnectionException;
import io.micronaut.http.exceptions.BufferLengthExceededException;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an exception as the refusal it stands for; empty where it stands for none and is a failure of ours. */
final class Causes {
    private static final int DEEPEST = 20;
    private static final Pattern LIMIT = Pattern.compile("maximum allowed \\w+ length \\[(\\d{1,18})]");

    private Causes() {}

    static Optional<Refusal> refusal(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            Optional<Refusal> known = one(cause);
            if (known.isPresent()) {
                return known;
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private static Optional<Refusal> one(Throwable cause) {
        if (cause instanceof RefusedException refused) {
            return Optional.of(refused.refusal());
        }
        if (cause instanceof JsonProcessingException json) {
            return Optional.of(json(json));
        }
        if (cause instanceof ConstraintViolationException invalid) {
            return Optional.of(Refusal.invalid("Some fields need another value.", violations(invalid)));
        }
        if (cause instanceof AuthorizationException refused) {
            return Optional.of(
                    refused.isForbidden()
                            ? Refusal.notAllowed("Your roles do not allow this.")
                            : Refusal.of(RefusalKind.NOT_SIGNED_IN, "Sign in, then try again."));
        }
        if (cause instanceof ContentLengthExceededException || cause instanceof BufferLengthExceededException) {
            return Optional.of(tooLarge(String.valueOf(cause.getMessage())));
        }
        if (cause instanceof ConnectionException || cause instanceof SQLException sql && isAway(sql)) {
            return Optional.of(Refusal.of(
                    RefusalKind.UNAVAILABLE,
                    "The database does not answer. Nothing was changed, unless a later look says otherwise."
                            + " Try again."));
        }
        if (cause instanceof UnsatisfiedRouteException missing) {
            return Optional.of(missing(missing));
        }
        if (cause instanceof ConversionErrorException conversion && !hasJson(conversion)) {
            return Optional.of(conversion(conversion));
        }
        return Optional.empty();
    }

    /** The framework says the limit, but in words for its own users. */
    private static Refusal tooLarge(String said) {
        Matcher limit = LIMIT.matcher(said);
        return limit.find()
                ? Refusal.tooLarge(Long.parseLong(limit.group(1)))
                : Refusal.of(RefusalKind.TOO_LARGE, "What was sent is too large.");
    }

    /** By the standard's class 08, connection exceptions, and PostgreSQL's 57P, the operator's intervention. */
    private static boolean isAway(SQLException failure) {
        String state = Optional.ofNullable(failure.getSQLState()).orElse("");
        return failure instanceof SQLTransientConnectionException || state.startsWith("08") || state.startsWith("57P");
    }

    private static Refusal json(JsonProcessingException json) {
        boolean readable = json instanceof JsonMappingException && !(json.getCause() instanceof StreamReadException);
        boolean text = UnkeptText.in(json).map(UnkeptText::isText).orElse(readable);
        RefusalKind type = text ? RefusalKind.INVALID_CONTENT : RefusalKind.UNREADABLE_REQUEST;
        FieldError error = FieldError.of(ReadProblem.of(json));
        return new Refusal(type, error.message(), List.of(error), Map.of(), Optional.empty());
    }

    private static Refusal missing(UnsatisfiedRouteException missing) {
        String name = missing.getArgument().getName();
        return new Refusal(
                RefusalKind.UNREADABLE_REQUEST,
                "The request lacks `" + name + "`.",
                List.of(FieldError.at("/" + name, "`" + name + "` is missing.", "Send it.")),
                Map.of(),
                Optional.empty());
    }

    private static Refusal conversion(ConversionErrorException conversion) {
        String name = conversion.getArgument().getName();
        String value = conversion
                .getConversionError()
                .getOriginalValue()
                .map(sent -> "`" + sent + "`")
                .orElse("what was sent");
        String expected = conversion.getArgument().getType().getSimpleName();
        String message = "`" + name + "` cannot be read from " + value + ".";
        return new Refusal(
                RefusalKind.UNREADABLE_REQUEST,
                message,
                List.of(FieldError.at("/" + name, message, "Expected: " + expected + ".")),
                Map.of(),
                Optional.empty());
    }

    private static boolean hasJson(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException) {
                return true;
            }
        }
        return false;
    }

    private static List<FieldError> violations(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream().map(Causes::violation).toList();
    }

    /** A path such as {@code signIn.request.name} starts with the method and its argument; the body's own follows. */
    private static FieldError violation(ConstraintViolation<?> violation) {
        String[] steps = violation.getPropertyPath().toString().split("\\.", 3);
        String pointer = "/"
                + steps[steps.length - 1].replace('.', '/').replace("[", "/").replace("]", "");
        return FieldError.at(pointer, "This " + violation.getMessage() + ".", "");
    }
}
