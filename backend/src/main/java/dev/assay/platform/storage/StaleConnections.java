package dev.assay.platform.storage;

import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;

/**
 * H2 that closed its file, as it does on a full disk, stays closed for whoever comes while anybody is still connected. Whoever finds
 * it so has all connections of the pool closed at once, after which the next one opens the file again.
 */
@Singleton
public class StaleConnections {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long STEP_MILLIS = 20;

    private final DataSource dataSource;

    StaleConnections(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Closes the connections where this is what the failure tells of; any other failure changes nothing. */
    public void closeAfter(Throwable failure) {
        boolean isClosed = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .anyMatch(cause -> ((SQLException) cause).getErrorCode() == ErrorCode.DATABASE_IS_CLOSED);
        if (isClosed && DelegatingDataSource.unwrapDataSource(dataSource) instanceof HikariDataSource pool) {
            closeAll(pool);
        }
    }

    private static void closeAll(HikariDataSource pool) {
        int kept = pool.getMinimumIdle();
        // A connection that the pool makes anew meanwhile would hold on to the closed file like those before it.
        pool.setMinimumIdle(0);
        try {
            pool.getHikariPoolMXBean().softEvictConnections();
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (pool.getHikariPoolMXBean().getTotalConnections() > 0 && System.nanoTime() < end) {
                Thread.sleep(STEP_MILLIS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            pool.setMinimumIdle(kept);
        }
    }
}
