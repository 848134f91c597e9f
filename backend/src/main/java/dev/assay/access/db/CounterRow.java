package dev.assay.access.db;

import dev.assay.access.Failures;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Failed sign-ins as counted. */
@MappedEntity("sign_in_counter")
public record CounterRow(@Id String counterKey, int failures, Instant since, Instant openFrom, Instant forgotten) {
    public Failures asFailures() {
        return new Failures(failures, since, openFrom);
    }
}
