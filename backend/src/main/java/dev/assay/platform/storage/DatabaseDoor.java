package dev.assay.platform.storage;

import dev.assay.platform.CannotStartException;
import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.context.event.BeanInitializedEventListener;
import io.micronaut.context.event.BeanInitializingEvent;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Opens the database before the pool does, and brings its schema up to date, for every command alike: what cannot be opened is said
 * in a sentence, and what is opened is private first.
 */
@Singleton
final class DatabaseDoor
        implements BeanInitializedEventListener<DatasourceConfiguration>,
                BeanCreatedEventListener<DatasourceConfiguration> {
    /** H2 goes back to an older state where the newest is lost, and writes that down when it closes: what is looked at is not touched. */
    private static final String READ_ONLY = ";ACCESS_MODE_DATA=r";

    private final FirstConnection first;

    DatabaseDoor(FirstConnection first) {
        this.first = first;
    }

    /** Before a driver is looked for, which the address may have none of. */
    @Override
    public DatasourceConfiguration onInitialized(BeanInitializingEvent<DatasourceConfiguration> event) {
        DatabaseAddress address =
                new DatabaseAddress(String.valueOf(event.getBean().getConfiguredUrl()));
        if (!address.isKnown()) {
            throw new CannotStartException("ASSAY_JDBC_URL is " + address.said() + ", which no database of Assay's has."
                    + " Write " + DatabaseAddress.POSTGRES + "//HOST/NAME, or leave it out.");
        }
        return event.getBean();
    }

    @Override
    public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
        DatasourceConfiguration configuration = event.getBean();
        DatabaseAddress address = new DatabaseAddress(String.valueOf(configuration.getUrl()));
        address.file().map(DatabaseFile::new).ifPresent(DatabaseFile::prepare);
        boolean isNew = address.file().filter(Files::exists).isEmpty();
        try {
            if (!isNew) {
                refuseDamaged(address, FileParts.areMissing(address.file().orElseThrow()));
                refuseDamaged(
                        address,
                        schema(configuration, configuration.getUrl() + READ_ONLY, address)
                                .isMissing());
            }
            first.keep(open(configuration));
            address.file().map(DatabaseFile::new).ifPresent(DatabaseFile::closeFiles);
            schema(configuration, configuration.getUrl(), address).bringUpToDate();
            return configuration;
        } catch (SQLException | IOException | RuntimeException failure) {
            first.close();
            address.file().filter(path -> isNew).ifPresent(DatabaseDoor::remove);
            throw refusal(failure, address);
        }
    }

    private static void refuseDamaged(DatabaseAddress address, boolean isDamaged) {
        if (isDamaged) {
            throw new CannotStartException(DatabaseFile.damaged(address.said()));
        }
    }

    private static RuntimeException refusal(Exception failure, DatabaseAddress address) {
        return failure instanceof CannotStartException refused
                ? refused
                : DatabaseFailure.of(failure, address)
                        .<RuntimeException>map(sentence -> sentence)
                        .orElseGet(() -> new IllegalStateException("The database was not opened.", failure));
    }

    private static Connection open(DatasourceConfiguration configuration) throws SQLException {
        return DriverManager.getConnection(
                configuration.getUrl(), configuration.getUsername(), configuration.getPassword());
    }

    private static Schema schema(DatasourceConfiguration configuration, String url, DatabaseAddress address) {
        return new Schema(url, configuration.getUsername(), configuration.getPassword(), address.said());
    }

    /** What came of a first start that failed would pass for damage at the next. */
    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            throw new UncheckedIOException("The unfinished database file " + file + " cannot be removed.", stays);
        }
    }
}
