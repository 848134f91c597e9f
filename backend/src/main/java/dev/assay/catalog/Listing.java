package dev.assay.catalog;

import dev.assay.quantity.PartialDate;

/**
 * One event on an official list: posted, withdrawn, listed, delisted. The state at a day follows from the events up to it.
 *
 * @param vendor vendor id
 * @param list code of the list, e.g. {@code US-1260H}, {@code US-ENTITY-LIST}
 * @param event what happened
 * @param effective when it took effect
 */
public record Listing(
        String id, String vendor, String list, Event event, PartialDate effective, Provenance provenance) {
    public enum Event {
        LISTED,
        DELISTED,
        /** A notice withdrawn before it took effect: it changes nothing and is shown as such. */
        NOTICE_WITHDRAWN
    }
}
