package dev.assay.intake;

import dev.assay.quantity.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;

/** Reads a single file from beginning to end. */
public interface StreamReader extends SourceReader {

    /** @param dated from when its figures hold where it does not say */
    Reading read(InputStream in, Optional<PartialDate> dated) throws IOException;

    @Override
    default Reading read(Source source) throws IOException {
        if (Files.isDirectory(source.path())) {
            return new Reading.Unreadable(source.name(), "This is a folder.", "Name the file itself.");
        }
        try (InputStream in = Files.newInputStream(source.path())) {
            return read(in, source.dated());
        }
    }
}
