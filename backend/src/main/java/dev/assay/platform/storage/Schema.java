package dev.assay.platform.storage;

import dev.assay.platform.CannotStartException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.output.ValidateOutput;
import org.flywaydb.core.api.output.ValidateResult;

/** Brings the schema up to this program's, and leaves one alone that this program did not make (docs/decisions/0035). */
final class Schema {
    private final Flyway flyway;
    private final String where;

    /** @param where the database, for a person */
    Schema(String url, String user, String password, String where) {
        // The library's own default lets a schema pass that a newer program made.
        this.flyway = Flyway.configure()
                .dataSource(url, user, password)
                .ignoreMigrationPatterns("*:pending")
                .validateOnMigrate(false)
                .load();
        this.where = where;
    }

    /** Whether the database was ever used: every schema of ours has a history. */
    boolean isMissing() {
        return flyway.info().current() == null;
    }

    void bringUpToDate() {
        ValidateResult found = flyway.validateWithResult();
        if (!found.validationSuccessful) {
            throw new CannotStartException(refusal(found.invalidMigrations));
        }
        flyway.migrate();
    }

    private String refusal(List<ValidateOutput> invalid) {
        List<ValidateOutput> failed = of(invalid, CoreErrorCode.FAILED_VERSIONED_MIGRATION);
        if (!failed.isEmpty()) {
            return "The last update of the schema in " + where + " stopped half way, at version " + versions(failed)
                    + ". Put the backup that was made before it in its place, and start again.";
        }
        List<ValidateOutput> unknown = of(invalid, CoreErrorCode.APPLIED_VERSIONED_MIGRATION_NOT_RESOLVED);
        if (!unknown.isEmpty()) {
            return "The data in " + where + " were written by a newer Assay, or another one: their schema has version "
                    + versions(unknown) + ", and this Assay knows versions up to " + newestKnown()
                    + ". Start the newer Assay, or put a backup in its place that this one wrote.";
        }
        return "The schema in " + where + " has version " + versions(invalid)
                + " in another form than this Assay makes it, or lacks it. Start the Assay that wrote it, or put a backup in"
                + " its place that this one wrote.";
    }

    private static List<ValidateOutput> of(List<ValidateOutput> invalid, CoreErrorCode kind) {
        return invalid.stream()
                .filter(each -> each.errorDetails.errorCode == kind)
                .toList();
    }

    private static String versions(List<ValidateOutput> migrations) {
        return migrations.stream()
                .map(each -> String.valueOf(each.version))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String newestKnown() {
        return Stream.of(flyway.info().all())
                .filter(each -> each.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .filter(version -> version != null)
                .max(Comparator.naturalOrder())
                .map(MigrationVersion::getVersion)
                .orElse("none");
    }
}
