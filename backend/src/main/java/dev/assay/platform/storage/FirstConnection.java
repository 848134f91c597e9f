package dev.assay.platform.storage;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds the database open until the pool does: H2 closes its file, and takes its time for it, when nobody is connected. */
@Singleton
final class FirstConnection implements BeanCreatedEventListener<DataSource> {
    private static final Logger LOG = LoggerFactory.getLogger(FirstConnection.class);

    private final AtomicReference<Optional<Connection>> held = new AtomicReference<>(Optional.empty());

    void keep(Connection connection) {
        held.set(Optional.of(connection));
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        close();
        return event.getBean();
    }

    void close() {
        held.getAndSet(Optional.empty()).ifPresent(connection -> {
            try {
                connection.close();
            } catch (SQLException unclosed) {
                LOG.warn("A connection to the database could not be closed: {}", unclosed.getMessage());
            }
        });
    }
}
