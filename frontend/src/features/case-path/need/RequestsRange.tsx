// Between which numbers the requests may plausibly turn out. Whole or not at all: a half-typed range never counts.
import { t } from "@lingui/core/macro";
import { useState } from "react";
import { NumberField } from "@/components/forms/NumberField";
import { TextField } from "@/components/forms/TextField";
import { formatDate } from "@/lib/format";
import { useSession } from "@/lib/session";
import { given, plain } from "@/lib/typed/decimal";
import styles from "../NeedPage.module.css";
import type { NeedFieldsProps } from "./NeedFields";

interface Typed {
  readonly low: number;
  readonly high: number;
  readonly source: string;
}

export function RequestsRange({
  need,
  mayEdit,
  errorOf,
  set,
}: Pick<NeedFieldsProps, "need" | "mayEdit" | "errorOf" | "set">) {
  const person = useSession()?.person;
  const { requestsRange, ...workload } = need.workload;
  const [typed, setTyped] = useState<Typed>({
    low: given(requestsRange?.low),
    high: given(requestsRange?.high),
    source: requestsRange?.source ?? "",
  });
  const isWhole = (range: Typed) =>
    Number.isFinite(range.low) && Number.isFinite(range.high) && range.source.trim() !== "";
  const isEmpty = ({ low, high }: Typed) => !(Number.isFinite(low) || Number.isFinite(high));
  const put = (part: Partial<Typed>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    if (isWhole(next)) {
      set({
        workload: {
          ...workload,
          requestsRange: {
            low: plain(next.low),
            high: plain(next.high),
            source: next.source.trim(),
            author: person?.name ?? "",
            recorded: formatDate(new Date().toISOString()),
          },
        },
      });
    } else if (requestsRange !== undefined) {
      set({ workload });
    }
  };
  const field = { isOptional: true, minValue: 0, unit: t`per month`, isDisabled: !mayEdit };
  return (
    <>
      <div className={styles["pair"]}>
        <NumberField
          {...field}
          id="need.workload.requestsRange"
          label={t`Requests, plausibly at least`}
          hint={t`In nineteen cases of twenty more. Costs of all alternatives move together with it.`}
          value={typed.low}
          onChange={(low) => put({ low })}
          error={errorOf("workload.requestsRange")}
        />
        <NumberField
          {...field}
          id="need.workload.requestsRange.high"
          label={t`Requests, plausibly at most`}
          hint={t`In nineteen cases of twenty fewer.`}
          value={typed.high}
          onChange={(high) => put({ high })}
        />
      </div>
      {!isEmpty(typed) && (
        <TextField
          id="need.workload.requestsRange.source"
          label={t`Source of the range`}
          hint={t`What it rests on. Until both numbers and the source are there, the requests are taken as stated.`}
          value={typed.source}
          onChange={(source) => put({ source })}
          isDisabled={!mayEdit}
        />
      )}
    </>
  );
}
