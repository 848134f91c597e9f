package dev.assay.platform;

import java.util.Optional;

/** Something to be done once at start, and to be told to whoever started the server. */
public interface StartupNotice {
    /**
     * @param address where the server answers, without a slash at the end
     * @return what to print, if anything
     */
    Optional<String> atStart(String address);
}
