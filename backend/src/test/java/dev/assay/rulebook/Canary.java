package dev.assay.rulebook;

import java.util.concurrent.atomic.AtomicInteger;

/** Sings when code of a rule file runs. Hostile samples call it. */
public final class Canary {

    public static final String SONG = "x";
    private static final AtomicInteger SONGS = new AtomicInteger();

    public static boolean sing() {
        SONGS.incrementAndGet();
        return true;
    }

    public static int songs() {
        return SONGS.get();
    }

    private Canary() {}
}
