package dev.assay.rulebook.language;

import dev.assay.rulebook.Place;

/** A piece of a rule file and where it stands. */
public record Located(String text, Place place) {

    public boolean isBlank() {
        return text.isBlank();
    }

    public Located trimmed() {
        return new Located(text.strip(), place);
    }
}
