// The day at which facts are read, how long the contract runs, what it may cost.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { DatePicker } from "@/components/forms/DateField";
import { NumberField } from "@/components/forms/NumberField";
import { Select } from "@/components/forms/Select";
import { useCase } from "@/lib/case/CaseContext";
import { procedureQuery } from "@/lib/case/procedures";
import type { Need, Procedure } from "@/lib/case/types";
import { procedureWords } from "@/lib/case/words";
import { given, plain } from "@/lib/typed/decimal";
import styles from "../NeedPage.module.css";
import { FieldGroup, type NeedFieldsProps } from "./NeedFields";

const currencies = [
  "EUR",
  "USD",
  "GBP",
  "CHF",
  "CAD",
  "AUD",
  "JPY",
  "SEK",
  "NOK",
  "PLN",
  "SGD",
  "CNY",
];
const procedures: readonly Procedure[] = ["MARKET_STUDY", "PRIVATE_PURCHASE", "PUBLIC_TENDER"];

export function TermFields(props: NeedFieldsProps) {
  const { need, mayEdit, isPlain, shows, errorOf, set } = props;
  const { caseFile, change } = useCase();
  const forbids = useQuery(procedureQuery).data?.find(
    ({ procedure }) => procedure === caseFile.procedure,
  )?.forbids;
  return (
    <FieldGroup
      title={t`Date, term and budget`}
      isPlain={isPlain}
      isShown={["asOf", "procedure", "termMonths", "farHorizonYears", "budget"].some(shows)}
    >
      {["asOf", "procedure"].some(shows) && (
        <div className={styles["pair"]}>
          {shows("asOf") && (
            <DatePicker
              id="need.asOf"
              label={t`As-of date`}
              hint={t`Prices, evidence and rules are read as they stood on this day.`}
              value={need.asOf}
              onChange={(asOf) => set({ asOf })}
              error={errorOf("asOf")}
              isDisabled={!mayEdit}
            />
          )}
          {shows("procedure") && (
            <Select
              name="procedure"
              label={t`Procedure`}
              hint={forbids?.join(" ")}
              options={procedures.map((id) => ({ id, label: procedureWords(id) }))}
              value={caseFile.procedure}
              onChange={(procedure) =>
                change((current) => ({ ...current, procedure: procedure as Procedure }))
              }
              isDisabled={!mayEdit}
            />
          )}{" "}
        </div>
      )}{" "}
      {["termMonths", "farHorizonYears"].some(shows) && (
        <div className={styles["pair"]}>
          {shows("termMonths") && (
            <NumberField
              id="need.termMonths"
              label={t`Contract term`}
              hint={t`Also the near horizon.`}
              unit={t`months`}
              kind="whole"
              minValue={1}
              maxValue={240}
              value={need.termMonths}
              onChange={(termMonths) => set({ termMonths })}
              error={errorOf("termMonths")}
              isDisabled={!mayEdit}
            />
          )}{" "}
          {shows("farHorizonYears") && (
            <NumberField
              id="need.farHorizonYears"
              label={t`Far horizon`}
              hint={t`Renewal and beyond.`}
              unit={t`years`}
              kind="whole"
              minValue={0}
              maxValue={30}
              value={need.farHorizonYears}
              onChange={(farHorizonYears) => set({ farHorizonYears })}
              error={errorOf("farHorizonYears")}
              isDisabled={!mayEdit}
            />
          )}{" "}
        </div>
      )}{" "}
      {shows("budget") && <BudgetFields {...props} />}
    </FieldGroup>
  );
}

function BudgetFields({ need, mayEdit, errorOf, set }: NeedFieldsProps) {
  const [currency, setCurrency] = useState(need.budget?.currency ?? "EUR");
  const { budget: _, ...without } = need;
  const budget = (amount: number): Partial<Need> =>
    Number.isFinite(amount)
      ? { budget: { amount: plain(amount), currency } }
      : { ...without, budget: undefined };
  return (
    <div className={styles["pair"]}>
      <NumberField
        id="need.budget"
        label={t`Budget over the term`}
        hint={t`A rule, never the end of a scale.`}
        isOptional
        minValue={0}
        value={given(need.budget?.amount)}
        onChange={(amount) => set(budget(amount))}
        error={errorOf("budget")}
        isDisabled={!mayEdit}
      />
      <Select
        label={t`Currency`}
        options={[...new Set([currency, ...currencies])].map((id) => ({ id, label: id }))}
        value={currency}
        onChange={(next) => {
          setCurrency(next);
          if (need.budget) set({ budget: { ...need.budget, currency: next } });
        }}
        isDisabled={!mayEdit}
      />
    </div>
  );
}
