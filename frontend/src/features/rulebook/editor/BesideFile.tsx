// Beside the rules: their cases with the text as it is, what this text changes in words, and whose answer it changes.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Badge } from "@/components/evidence/Badge";
import { Tabs } from "@/components/navigation/Tabs";
import styles from "../Rulebook.module.css";
import type { GoTo } from "../RulebookStatus";
import { rulebookQuery } from "../rulebookApi";
import { CasesPane } from "../workshop/CasesPane";
import { DiffWords } from "../workshop/DiffWords";
import { DraftImpact } from "../workshop/DraftImpact";
import { type Difference, draftDifference } from "../workshop/workshopApi";
import type { Checked } from "./useChecked";

export interface BesideFileProps {
  path: string;
  isDirty: boolean;
  checked: Checked | undefined;
  goTo: GoTo;
}

export function BesideFile({ path, isDirty, checked, goTo }: BesideFileProps) {
  const failing = checked?.cases.filter(({ passed }) => !passed).length ?? 0;
  const { data: state } = useQuery(rulebookQuery);
  const difference = useDifference(path, isDirty ? checked : undefined);
  return (
    <section className={styles["aside"]} aria-label={t`Beside this file`}>
      <Tabs
        label={t`Beside this file`}
        items={[
          {
            id: "cases",
            label: (
              <>
                {t`Cases`} {failing > 0 && <Badge tone="negative">{t`${failing} fail`}</Badge>}
              </>
            ),
            content: (
              <CasesPane
                path={path}
                cases={checked?.cases}
                isValid={checked?.valid !== false}
                goTo={goTo}
              />
            ),
          },
          {
            id: "changes",
            label: difference ? t`In words (${difference.entries.length})` : t`In words`,
            content: difference ? (
              <DiffWords difference={difference} />
            ) : (
              <p className={styles["muted"]}>
                {isDirty
                  ? t`This can be told as soon as the rules can be read.`
                  : t`Nothing is changed here. What you change is told in words.`}
              </p>
            ),
          },
          {
            id: "impact",
            label: t`Whose answer`,
            content:
              state && isDirty && checked?.digest ? (
                <DraftImpact
                  path={path}
                  text={checked.text}
                  digest={checked.digest}
                  state={state}
                />
              ) : (
                <p className={styles["muted"]}>
                  {isDirty
                    ? t`This can be told as soon as the rules can be read.`
                    : t`Nothing is changed here. Which cases a change touches can be looked at before it is saved.`}
                </p>
              ),
          },
        ]}
      />
    </section>
  );
}

/** The last answer stays until the next one, so that the list does not flicker while typing. */
function useDifference(path: string, checked: Checked | undefined): Difference | undefined {
  const [difference, setDifference] = useState<Difference>();
  useEffect(() => {
    if (!checked?.valid) return setDifference(undefined);
    let isCurrent = true;
    draftDifference(path, checked.text)
      .then((found) => isCurrent && setDifference(found))
      .catch(() => isCurrent && setDifference(undefined));
    return () => {
      isCurrent = false;
    };
  }, [path, checked]);
  return difference;
}
