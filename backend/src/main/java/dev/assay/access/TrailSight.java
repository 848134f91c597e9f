package dev.assay.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What one reader of the audit trail may know of what it tells about. Each subject is asked about once. */
public final class TrailSight {
    private final Actor reader;
    private final Map<String, SubjectSight> sights = new HashMap<>();
    private final Map<String, Boolean> known = new HashMap<>();

    public TrailSight(Actor reader, Collection<? extends SubjectSight> sights) {
        this.reader = reader;
        sights.forEach(sight -> this.sights.put(sight.kind(), sight));
    }

    /** Whether the reader may know of this subject, e.g. {@code case:7f3a…}. */
    public boolean shows(String subject) {
        return known.computeIfAbsent(subject, this::look);
    }

    /** What kind of thing a subject is: all that is told of one that is hidden. */
    public static String kind(String subject) {
        int colon = subject.indexOf(':');
        return colon < 0 ? subject : subject.substring(0, colon);
    }

    private boolean look(String subject) {
        SubjectSight sight = sights.get(kind(subject));
        String id = subject.substring(Math.min(subject.length(), kind(subject).length() + 1));
        return sight == null || sight.isShownTo(reader, id);
    }
}
