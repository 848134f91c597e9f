// Who else has this file open just now.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { Badge } from "@/components/evidence/Badge";
import { answer, api } from "@/lib/api/client";
import styles from "./Rulebook.module.css";
import { rulebookKey } from "./rulebookApi";

/** Stale when somebody opened or left a file. */
export const othersKey = [...rulebookKey, "editors"] as const;

const again = 20_000;

type Doing = "reading" | "typing" | "left";

const say = (path: string, doing: Doing) =>
  answer(api.PUT("/api/rulebook/editors", { body: { path, doing } }));

export function Others({ path, isDirty }: { path: string; isDirty: boolean }) {
  const doing = isDirty ? "typing" : "reading";
  const { data } = useQuery({
    queryKey: [...othersKey, path, doing],
    queryFn: () => say(path, doing),
    refetchInterval: again,
    staleTime: 0,
    gcTime: 0,
  });
  useEffect(
    () => () => {
      // A page that cannot say so is forgotten after a while.
      say(path, "left").catch(() => undefined);
    },
    [path],
  );
  if (!data || data.others.length === 0) return null;
  return (
    <p className={styles["views"]} role="status">
      {data.others.map(({ name, typing }) => (
        <Badge key={name} tone={typing ? "caution" : "neutral"}>
          {typing ? t`${name} is changing this file too` : t`${name} has this file open too`}
        </Badge>
      ))}
    </p>
  );
}
