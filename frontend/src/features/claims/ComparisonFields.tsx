// The comparisons of a sentence, a row each: the model said to be ahead, the other one, and the benchmark in its exact version.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { Plus, Trash2 } from "lucide-react";
import { useMemo } from "react";
import { Button } from "@/components/actions/Button";
import { Section } from "@/components/content/Section";
import { ComboBox } from "@/components/forms/ComboBox";
import type { Option } from "@/components/forms/Select";
import { announce } from "@/lib/announce";
import type { Model } from "@/lib/catalog/types";
import { wholeListQuery } from "@/lib/paging";
import styles from "./claims.module.css";
import { type ComparisonDraft, comparison } from "./draft";

interface Benchmark {
  readonly id: string;
  readonly name: string;
  readonly version: string;
}

export function ComparisonFields({
  comparisons,
  onChange,
  error,
}: {
  comparisons: readonly ComparisonDraft[];
  onChange: (comparisons: readonly ComparisonDraft[]) => void;
  error: (field: string) => string | undefined;
}) {
  const { data: models } = useQuery(wholeListQuery("/api/catalog/models"));
  const { data: benchmarks } = useQuery(wholeListQuery("/api/catalog/benchmarks"));
  const modelOptions = useMemo(() => (models ?? []).map(modelOption), [models]);
  const benchmarkOptions = useMemo(() => (benchmarks ?? []).map(benchmarkOption), [benchmarks]);
  const change = (key: string, part: Partial<ComparisonDraft>) =>
    onChange(comparisons.map((each) => (each.key === key ? { ...each, ...part } : each)));
  const last = comparisons.at(-1);
  return (
    <Section
      title={t`Comparisons`}
      note={t`One for each pair of models and each benchmark of the sentence. Versions and windows are never joined.`}
    >
      {error("comparisons") && <p className={styles["error"]}>{error("comparisons")}</p>}
      <ol className={styles["comparisons"]}>
        {comparisons.map(({ key, better, worse, benchmark }, index) => (
          <li key={key}>
            <fieldset className={styles["comparison"]}>
              <legend>{t`Comparison ${index + 1}`}</legend>
              <ComboBox
                label={t`Said to be ahead`}
                name={`comparisons.${index}.better`}
                value={better}
                onChange={(chosen) => change(key, { better: chosen })}
                error={error(`comparisons.${index}.better`)}
                emptyText={t`No model matches.`}
                options={modelOptions}
              />
              <ComboBox
                label={t`Of this model`}
                name={`comparisons.${index}.worse`}
                value={worse}
                onChange={(chosen) => change(key, { worse: chosen })}
                error={error(`comparisons.${index}.worse`)}
                emptyText={t`No model matches.`}
                options={modelOptions}
              />
              <ComboBox
                label={t`Benchmark and version`}
                name={`comparisons.${index}.benchmark`}
                value={benchmark}
                onChange={(chosen) => change(key, { benchmark: chosen })}
                error={error(`comparisons.${index}.benchmark`) ?? error(`comparisons.${index}`)}
                emptyText={t`No benchmark matches.`}
                options={benchmarkOptions}
              />
              <Button
                icon={Trash2}
                variant="quiet"
                isDisabled={comparisons.length === 1}
                onPress={() => {
                  onChange(comparisons.filter((each) => each.key !== key));
                  announce(t`Comparison ${index + 1} removed.`);
                }}
              >
                {t`Remove comparison ${index + 1}`}
              </Button>
            </fieldset>
          </li>
        ))}
      </ol>
      <Button
        icon={Plus}
        onPress={() =>
          onChange([
            ...comparisons,
            comparison(last && { better: last.better, benchmark: last.benchmark }),
          ])
        }
      >
        {t`Add a comparison`}
      </Button>
    </Section>
  );
}

function modelOption({ id, name }: Model): Option {
  return { id, label: name === id ? name : `${name} (${id})` };
}

function benchmarkOption({ id, name, version }: Benchmark): Option {
  return { id, label: `${name} ${version}`.trim(), note: id };
}
