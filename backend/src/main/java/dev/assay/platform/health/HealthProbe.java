package dev.assay.platform.health;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** When the database was last found to be writable. */
@MappedEntity("health_probe")
record HealthProbe(@Id int id, Instant at) {}
