package dev.assay.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.catalog.Basis;
import dev.assay.catalog.Listing;
import dev.assay.quantity.PartialDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A list that was posted, withdrawn and published again")
class ListingTimelineTest {

    private final SheetFixture held = new SheetFixture();

    @BeforeEach
    void theNoticeAndTheListing() {
        held.listing("maker", "US-1260H", Listing.Event.NOTICE_WITHDRAWN, "2026-02-13", "2026-02-13");
        held.listing("maker", "US-1260H", Listing.Event.LISTED, "2026-06-08", "2026-06-08");
    }

    @ParameterizedTest(name = "on {0} the company stands on: \"{1}\"")
    @CsvSource({
        "2026-02-12, ''",
        "2026-02-13, ''",
        "2026-02-20, ''",
        "2026-05-09, ''",
        "2026-06-07, ''",
        "2026-06-08, US-1260H",
        "2026-07-01, US-1260H"
    })
    @DisplayName("lists nobody before the publication that took effect")
    void theWithdrawnNoticeIsVoid(String asOf, String standing) {
        assertEquals(standing, held.read(asOf, "developer.listings"));
        assertEquals(standing, held.read(asOf, "operator.listings"));
    }

    @Test
    @DisplayName("shows the withdrawn notice as the source of the reading")
    void theNoticeIsShown() {
        assertEquals(
                "US-1260H notice withdrawn 2026-02-13 (register)",
                held.alternative("2026-05-09").reading("developer.listings").source());
    }

    @Test
    @DisplayName("ends with a delisting, and a listing not yet published does not count")
    void delisting() {
        held.listing("maker", "US-1260H", Listing.Event.DELISTED, "2026-09-01", "2026-09-10");
        assertEquals("US-1260H", held.read("2026-09-09", "developer.listings"));
        assertEquals("", held.read("2026-09-10", "developer.listings"));
    }

    @Test
    @DisplayName("that is unverified leaves open what else may be true, and an unverified delisting frees nobody")
    void unverifiedEvents() {
        held.listings.add(unverified("US-1260H", Listing.Event.DELISTED));
        assertEquals("US-1260H", held.read("2026-09-01", "developer.listings"));
        held.listings.add(unverified("US-ENTITY-LIST", Listing.Event.LISTED));
        assertEquals("US-1260H|?", held.read("2026-09-01", "developer.listings"));
    }

    private static Listing unverified(String list, Listing.Event event) {
        return new Listing(
                "rumour-" + list,
                "maker",
                list,
                event,
                new PartialDate("2026-08-01"),
                SheetFixture.provenance(Basis.UNVERIFIED, "2026-08-01"));
    }
}
