package dev.assay.platform;

/** Something that must be done before a server that has just started may be said to be ready. Done once, on one thread. */
public interface StartupWork {
    void doAtStart();
}
