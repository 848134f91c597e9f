// What official lists said about a vendor, in order of time. A withdrawn notice stays in sight, and changes nothing.
import { t } from "@lingui/core/macro";
import { Timeline } from "@/components/content/Timeline";
import { Badge, type BadgeTone } from "@/components/evidence/Badge";
import { SourceNote } from "@/components/evidence/Source";
import { EmptyState } from "@/components/feedback/EmptyState";
import type { Listing } from "@/lib/catalog/types";

const tones: Record<Listing["event"], BadgeTone> = {
  LISTED: "negative",
  DELISTED: "positive",
  NOTICE_WITHDRAWN: "muted",
};

function eventWords(event: Listing["event"]): string {
  return {
    LISTED: t`listed`,
    DELISTED: t`delisted`,
    NOTICE_WITHDRAWN: t`notice withdrawn: no effect`,
  }[event];
}

export function ListingTimeline({
  listings,
  vendorName,
}: {
  listings: readonly Listing[];
  /** Where the listings of several vendors stand together. */
  vendorName?: (vendor: string) => string;
}) {
  if (listings.length === 0) {
    return (
      <EmptyState>
        {t`No event on an official list is held. That is no finding that there is none.`}
      </EmptyState>
    );
  }
  const inOrder = [...listings].sort(
    (a, b) => a.effective.localeCompare(b.effective) || a.id.localeCompare(b.id),
  );
  return (
    <Timeline
      label={t`Events on official lists`}
      events={inOrder.map((listing) => ({
        id: listing.id,
        date: listing.effective,
        isVoid: listing.event === "NOTICE_WITHDRAWN",
        title: (
          <>
            {vendorName && `${vendorName(listing.vendor)} · `}
            {listing.list} <Badge tone={tones[listing.event]}>{eventWords(listing.event)}</Badge>
          </>
        ),
        body: <SourceNote provenance={listing.provenance} />,
      }))}
    />
  );
}
