// Editing a claim against the version that was read; an edit that somebody overtook overwrites nothing and keeps what was typed.
import { t } from "@lingui/core/macro";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { ErrorState } from "@/components/feedback/ErrorState";
import { NotForYou } from "@/components/feedback/NotForYou";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { toast } from "@/components/feedback/Toasts";
import { Page } from "@/components/navigation/Page";
import type { Versioned } from "@/lib/api/client";
import { useCan } from "@/lib/permissions";
import { textOf } from "@/lib/urlState";
import { useAddress } from "@/lib/useAddress";
import { ClaimForm, vendorsQuery } from "./ClaimForm";
import { type ClaimDetail, claimQuery, claimsPath, editClaim } from "./claimsApi";
import { contentOf, draftOf } from "./draft";

export function EditClaimPage() {
  const { search } = useAddress();
  const id = textOf(search["id"]) ?? "";
  const claim = useQuery(claimQuery(id));
  const vendors = useQuery(vendorsQuery);
  const error = claim.error ?? vendors.error;
  const mayEnter = useCan()("enterClaims");
  return (
    <Page title={t`Edit the claim`} width="measure">
      {!mayEnter && <NotForYou what={t`Editing claims`} capability="enterClaims" />}
      {mayEnter && error && (
        <ErrorState
          error={error}
          what={t`The claim could not be loaded.`}
          onRetry={() => {
            void claim.refetch();
            void vendors.refetch();
          }}
        />
      )}
      {mayEnter && !error && !(claim.data && vendors.data) && <SkeletonRows rows={8} />}
      {mayEnter && claim.data && vendors.data && (
        <Editor
          key={id}
          held={claim.data}
          isVendor={vendors.data.some((vendor) => vendor.id === claim.data.value.claim.claimant)}
        />
      )}
    </Page>
  );
}

function Editor({ held, isVendor }: { held: Versioned<ClaimDetail>; isVendor: boolean }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  // The version the draft was made from, whatever arrives later.
  const [start] = useState(held);
  const { id } = start.value.claim;
  const [draft, setDraft] = useState(() => draftOf(start.value.claim, isVendor));
  const back = () => navigate({ to: "/claims/claim", search: { id } });
  const save = async () => {
    const saving = await editClaim(id, contentOf(draft), start.etag);
    if (saving.kind !== "saved") return saving.problem;
    await client.invalidateQueries({ queryKey: [claimsPath] });
    toast({ title: t`The claim is saved.`, tone: "positive" });
    await back();
    return undefined;
  };
  return (
    <ClaimForm
      draft={draft}
      onChange={setDraft}
      onSubmit={save}
      onCancel={() => void back()}
      submitLabel={t`Save`}
    />
  );
}
