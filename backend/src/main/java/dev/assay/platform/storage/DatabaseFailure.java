package dev.assay.platform.storage;

import dev.assay.platform.CannotStartException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** Says in a sentence why a database cannot be opened: what, where, what to do. */
final class DatabaseFailure {
    private static final int DEEPEST = 20;
    private static final String DATABASE_SETTINGS = "ASSAY_JDBC_URL, ASSAY_JDBC_USERNAME and ASSAY_JDBC_PASSWORD";

    private final DatabaseAddress address;
    private final List<Throwable> causes;

    private DatabaseFailure(Throwable failure, DatabaseAddress address) {
        this.address = address;
        this.causes = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .toList();
    }

    /** Empty where the failure is none of the database's. */
    static Optional<CannotStartException> of(Throwable failure, DatabaseAddress address) {
        return new DatabaseFailure(failure, address)
                .sentence()
                .map(sentence -> new CannotStartException(sentence, failure));
    }

    private Optional<String> sentence() {
        if (has(OutOfMemoryError.class)) {
            return Optional.of("There is not enough memory to open the database " + address.said()
                    + ". Give the program more: java -Xmx1g -jar …");
        }
        if (says("No space left") || says("not enough space")) {
            return Optional.of("The disk is full: " + address.said() + " cannot be written. Free some space.");
        }
        if (!has(SQLException.class) && !has(MVStoreException.class)) {
            return Optional.empty();
        }
        return Optional.of(address.file().isPresent() ? ofFile() : ofState().orElseGet(this::inItsOwnWords));
    }

    private String ofFile() {
        if (is(ErrorCode.DATABASE_ALREADY_OPEN_1, DataUtils.ERROR_FILE_LOCKED)) {
            return "The database file " + address.said() + " is in use, probably by another Assay on the same data"
                    + " directory. Stop that one, or name another directory with --data.";
        }
        if (is(ErrorCode.DATABASE_IS_READ_ONLY, DataUtils.ERROR_WRITING_FAILED)) {
            return DatabaseFile.unwritable(address.said(), "the database is read-only");
        }
        boolean isDamaged = is(ErrorCode.FILE_CORRUPTED_1, DataUtils.ERROR_FILE_CORRUPT)
                || is(ErrorCode.FILE_VERSION_ERROR_1, DataUtils.ERROR_UNSUPPORTED_FORMAT)
                || is(ErrorCode.GENERAL_ERROR_1, DataUtils.ERROR_CHUNK_NOT_FOUND)
                || has(MVStoreException.class);
        return isDamaged ? DatabaseFile.damaged(address.said()) : inItsOwnWords();
    }

    /** By the standard's SQL states and PostgreSQL's. */
    private Optional<String> ofState() {
        String state = causes.stream()
                .filter(SQLException.class::isInstance)
                .map(cause -> Optional.ofNullable(((SQLException) cause).getSQLState()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
        return switch (state.substring(0, Math.min(2, state.length()))) {
            case "08", "57" ->
                Optional.of(
                        "The database " + address.said() + " does not answer. Start it, or correct ASSAY_JDBC_URL.");
            case "28" ->
                Optional.of("The database " + address.said() + " does not let this user in with this password."
                        + " Correct ASSAY_JDBC_USERNAME and ASSAY_JDBC_PASSWORD.");
            case "3D" ->
                Optional.of("The server of " + address.said()
                        + " has no database of that name. Create it, or correct ASSAY_JDBC_URL.");
            default -> Optional.empty();
        };
    }

    private String inItsOwnWords() {
        String words = causes.stream()
                .filter(SQLException.class::isInstance)
                .map(cause -> String.valueOf(cause.getMessage()))
                .findFirst()
                .flatMap(message -> message.lines().findFirst())
                .orElse("");
        return "The database " + address.said() + " cannot be opened (" + words + "). Check " + DATABASE_SETTINGS + ".";
    }

    private boolean is(int sqlCode, int storeCode) {
        return causes.stream()
                .anyMatch(cause -> cause instanceof SQLException sql && sql.getErrorCode() == sqlCode
                        || cause instanceof MVStoreException store && store.getErrorCode() == storeCode);
    }

    private boolean has(Class<? extends Throwable> kind) {
        return causes.stream().anyMatch(kind::isInstance);
    }

    private boolean says(String words) {
        return causes.stream()
                .anyMatch(cause -> String.valueOf(cause.getMessage()).contains(words));
    }
}
