// A licence of weights in four lines. That weights can be had makes a model open-weight; whether it is open-source is the licence's
// answer, and a question of its own.
import { t } from "@lingui/core/macro";
import { SummaryList } from "@/components/content/SummaryList";
import { SourceNote } from "@/components/evidence/Source";
import { UnknownCell } from "@/components/evidence/Unknown";
import type { Licence, Model } from "@/lib/catalog/types";
import { WeightsCell } from "./cells";
import { FactText } from "./FactTable";

function Condition({ text }: { text: string }) {
  if (text === "") return <UnknownCell />;
  return text === "none" ? t`none` : text;
}

export function LicenceFacts({
  model,
  licence,
}: {
  model: Model | undefined;
  licence: Licence | undefined;
}) {
  return (
    <SummaryList
      entries={[
        {
          term: t`Weights`,
          value: model ? <WeightsCell weights={model.weights} /> : <UnknownCell />,
        },
        {
          term: t`Licence`,
          value: licence
            ? `${licence.name} (${licence.code})`
            : (model?.licence ?? <UnknownCell />),
        },
        {
          term: t`Open-source`,
          value: licence ? <FactText value={licence.openSource} /> : <UnknownCell />,
        },
        {
          term: t`Commercial use`,
          value: licence ? <Condition text={licence.commercialCondition} /> : <UnknownCell />,
        },
        {
          term: t`EU clause`,
          value: licence ? <Condition text={licence.euCondition} /> : <UnknownCell />,
        },
        ...(licence
          ? [{ term: t`Basis`, value: <SourceNote provenance={licence.provenance} /> }]
          : []),
      ]}
    />
  );
}
