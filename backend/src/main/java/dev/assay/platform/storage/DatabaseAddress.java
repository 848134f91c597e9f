package dev.assay.platform.storage;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the database is.
 *
 * @param url as configured; it may hold a password, so it is never shown whole
 */
record DatabaseAddress(String url) {
    static final String POSTGRES = "jdbc:postgresql:";
    private static final String H2 = "jdbc:h2:";
    private static final Pattern H2_FILE = Pattern.compile("jdbc:h2:(?:file:|(?!\\w{2,}:))([^;]+).*");
    private static final String FILE_ENDING = ".mv.db";

    boolean isKnown() {
        return url.startsWith(H2) || url.startsWith(POSTGRES);
    }

    /** The file that H2 keeps everything in; empty for every other database. */
    Optional<Path> file() {
        Matcher named = H2_FILE.matcher(url);
        return named.matches()
                ? Optional.of(Path.of(home(named.group(1)) + FILE_ENDING)
                        .toAbsolutePath()
                        .normalize())
                : Optional.empty();
    }

    /** For a person: the file, or the address without what follows it, such as a password. */
    String said() {
        return file().map(Path::toString).orElseGet(() -> url.split("[?;]", 2)[0].replaceAll("//[^/@]*@", "//"));
    }

    private static String home(String path) {
        return path.startsWith("~") ? System.getProperty("user.home") + path.substring(1) : path;
    }
}
