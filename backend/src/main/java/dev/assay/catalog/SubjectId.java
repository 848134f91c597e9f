package dev.assay.catalog;

/** What a fact is about: an entry at its level, by its catalog id. */
public record SubjectId(Level level, String id) implements Comparable<SubjectId> {

    public SubjectId {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A subject at level " + level + " needs an id.");
        }
    }

    @Override
    public int compareTo(SubjectId other) {
        int byLevel = level.compareTo(other.level);
        return byLevel != 0 ? byLevel : id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return level.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ":" + id;
    }
}
