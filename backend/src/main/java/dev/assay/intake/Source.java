package dev.assay.intake;

import dev.assay.evidence.Snapshot;
import dev.assay.quantity.PartialDate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A file or folder to be read.
 *
 * @param name how messages and the proposal call it
 * @param dated from when its figures hold where it does not say
 * @param held what references in it may point to
 */
public record Source(Path path, String name, Optional<PartialDate> dated, Snapshot held, LocalDate today) {}
