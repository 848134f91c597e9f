// A new claim. What was typed survives a reload of the page.
import { t } from "@lingui/core/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { NotForYou } from "@/components/feedback/NotForYou";
import { toast } from "@/components/feedback/Toasts";
import { Page } from "@/components/navigation/Page";
import { type Problem, problemFrom } from "@/lib/api/problem";
import { useCan } from "@/lib/permissions";
import { forget, readStored, store } from "@/lib/storage";
import { ClaimForm } from "./ClaimForm";
import { claimsPath, enterClaim } from "./claimsApi";
import { contentOf, type Draft, emptyDraft } from "./draft";

const kept = "assay.claim-draft";

export function NewClaimPage() {
  const mayEnter = useCan()("enterClaims");
  const client = useQueryClient();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(storedDraft);
  // A changed claim is another request, so it gets another key.
  const [key, setKey] = useState(() => crypto.randomUUID());
  const change = (next: Draft) => {
    setDraft(next);
    setKey(crypto.randomUUID());
    store(kept, next);
  };
  const enter = async (): Promise<Problem | undefined> => {
    try {
      const { claim } = await enterClaim(contentOf(draft), key);
      forget(kept);
      await client.invalidateQueries({ queryKey: [claimsPath] });
      toast({ title: t`The claim is recorded.`, tone: "positive" });
      await navigate({ to: "/claims/claim", search: { id: claim.id } });
      return undefined;
    } catch (refusal) {
      return problemFrom(refusal);
    }
  };
  return (
    <Page
      title={t`Enter a claim`}
      description={t`A sentence from a press release or an article, taken apart so that each part can be graded.`}
      width="measure"
    >
      {!mayEnter && <NotForYou what={t`Entering claims`} capability="enterClaims" />}
      {mayEnter && (
        <ClaimForm
          draft={draft}
          onChange={change}
          onSubmit={enter}
          onCancel={() => {
            forget(kept);
            void navigate({ to: "/claims" });
          }}
          submitLabel={t`Record the claim`}
        />
      )}
    </Page>
  );
}

function storedDraft(): Draft {
  const empty = emptyDraft();
  const stored = readStored(kept);
  return typeof stored === "object" && stored !== null && hasShape(stored, empty)
    ? (stored as Draft)
    : empty;
}

/** Whether the text kept is a draft of this version of the form. */
function hasShape(stored: object, empty: Draft): boolean {
  return Object.entries(empty).every(
    ([field, value]) =>
      typeof (stored as Record<string, unknown>)[field] === typeof value &&
      Array.isArray((stored as Record<string, unknown>)[field]) === Array.isArray(value),
  );
}
