// The author of changes that were made in the folder says so; from then on a second person publishes them.
import { t } from "@lingui/core/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "@/components/actions/Button";
import { ErrorState } from "@/components/feedback/ErrorState";
import { useMay } from "@/lib/session";
import { type ClaimedFile, claimChanges, rulebookKey } from "../rulebookApi";

export function ClaimChanges({ files }: { files: readonly ClaimedFile[] }) {
  const client = useQueryClient();
  const mayClaim = useMay("compliance-author", "compliance-publisher");
  const claim = useMutation({
    mutationFn: () => claimChanges(files),
    onSettled: () => client.invalidateQueries({ queryKey: rulebookKey }),
  });
  if (!mayClaim) return null;
  return (
    <>
      <Button size="small" isPending={claim.isPending} onPress={() => claim.mutate()}>
        {t`These changes are mine`}
      </Button>
      {claim.error && <ErrorState error={claim.error} what={t`Nothing was noted down`} />}
    </>
  );
}
