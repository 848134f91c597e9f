package dev.assay.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL, started at first use and shared by all tests of this process; each gets a database of its own. */
public final class Postgres {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Postgres() {}

    /** Properties of a server over a new, empty database. */
    public static Map<String, Object> emptyDatabase() {
        String name = "assay" + DATABASES.incrementAndGet();
        try (Connection connection = Running.INSTANCE.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException("The database " + name + " could not be created.", failure);
        }
        return Map.of(
                "assay.jdbc.url",
                Running.INSTANCE.getJdbcUrl("postgres", name),
                "assay.jdbc.username",
                "postgres",
                "assay.jdbc.password",
                "");
    }

    /** Loaded, and so started, when first asked for; it stops with the process. */
    private static final class Running {
        private static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException failure) {
                throw new UncheckedIOException("PostgreSQL does not start.", failure);
            }
        }
    }
}
