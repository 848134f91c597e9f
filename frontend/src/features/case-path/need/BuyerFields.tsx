// Who buys, who uses, which data. Rules read these fields more than any others.
import { t } from "@lingui/core/macro";
import { ComboBox } from "@/components/forms/ComboBox";
import { MultiSelect } from "@/components/forms/MultiSelect";
import { Select } from "@/components/forms/Select";
import { allowedCodes, useVocabulary } from "@/lib/case/vocabulary";
import { countryWords, plain } from "@/lib/case/words";
import styles from "../NeedPage.module.css";
import { FieldGroup, type NeedFieldsProps } from "./NeedFields";

export function BuyerFields({ need, mayEdit, isPlain, shows, errorOf, set }: NeedFieldsProps) {
  const vocabulary = useVocabulary();
  const codes = (field: string, held: readonly string[]) => [
    ...new Set([...allowedCodes(vocabulary, field), ...held.filter((code) => code !== "")]),
  ];
  const named = (list: readonly string[]) => list.map((id) => ({ id, label: plain(id) }));
  const countries = codes("case.buyerCountry", [...need.userLocations, need.buyer ?? ""])
    .map((id) => ({ id, label: `${countryWords(id)} (${id})` }))
    .sort((a, b) => a.label.localeCompare(b.label));
  return (
    <FieldGroup
      title={t`Buyer, users and data`}
      note={t`Knock-outs and obligations depend on where the buyer is established and which data is sent.`}
      isPlain={isPlain}
      isShown={["buyer", "sector", "use", "userLocations", "dataClasses"].some(shows)}
    >
      {["buyer", "sector"].some(shows) && (
        <div className={styles["pair"]}>
          {shows("buyer") && (
            <ComboBox
              name="need.buyer"
              label={t`Buyer established in`}
              options={countries}
              value={need.buyer}
              onChange={(buyer) => set({ buyer })}
              error={errorOf("buyer")}
              isDisabled={!mayEdit}
              emptyText={t`No such country.`}
            />
          )}
          {shows("sector") && (
            <Select
              name="need.sector"
              label={t`Sector`}
              options={named(codes("case.sector", [need.sector]))}
              value={need.sector === "" ? undefined : need.sector}
              onChange={(sector) => set({ sector })}
              error={errorOf("sector")}
              isDisabled={!mayEdit}
              placeholder={t`Choose a sector`}
            />
          )}
        </div>
      )}
      {shows("use") && (
        <Select
          name="need.use"
          label={t`Kind of use`}
          options={named(codes("case.use", [need.use]))}
          value={need.use}
          onChange={(use) => set({ use })}
          error={errorOf("use")}
          isDisabled={!mayEdit}
        />
      )}
      {shows("userLocations") && (
        <MultiSelect
          id="need.userLocations"
          label={t`Users are in`}
          placeholder={t`Add a country`}
          options={countries}
          value={need.userLocations}
          onChange={(userLocations) => set({ userLocations })}
          error={errorOf("userLocations")}
          isDisabled={!mayEdit}
        />
      )}
      {shows("dataClasses") && (
        <MultiSelect
          id="need.dataClasses"
          label={t`Classes of data sent to the offering`}
          hint={t`Special categories, health, children's and criminal-offence data count as personal too.`}
          placeholder={t`Add a class of data`}
          options={named(codes("case.dataClasses", need.dataClasses))}
          value={need.dataClasses}
          onChange={(dataClasses) => set({ dataClasses })}
          error={errorOf("dataClasses")}
          isDisabled={!mayEdit}
        />
      )}
    </FieldGroup>
  );
}
