package dev.assay.platform.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Says which Assay this is, as the jar's manifest states it. */
public final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"assay " + current()};
    }

    /** The version of the running jar, or "development" where no jar is run. */
    public static String current() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
