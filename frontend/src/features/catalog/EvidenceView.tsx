// Every figure held, whatever it is about. A click opens the model it is about.
import { t } from "@lingui/core/macro";
import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { WholeList } from "@/components/browse/WholeList";
import type { GradedRow } from "@/lib/catalog/types";
import { evaluatorWords } from "@/lib/catalog/words";
import type { Facet } from "@/lib/facets";
import { evidencePath } from "./catalogApi";
import { entryAddress } from "./cells";
import { evidenceColumns } from "./evidenceColumns";
import { tall } from "./layout";

const texts = ({ row }: GradedRow) => [row.subject.id, row.benchmark, row.evaluator, row.config];

export function EvidenceView() {
  const navigate = useNavigate();
  const columns = useMemo(() => evidenceColumns(true), []);
  const facets = useMemo(evidenceFacets, []);
  return (
    <WholeList
      path={evidencePath}
      label={t`Evidence`}
      searchLabel={t`Search evidence`}
      placeholder={t`Model, benchmark or evaluator`}
      noun={t`figure`}
      nothing={t`No figure matches. Take a filter out, or search for less.`}
      columns={columns}
      facets={facets}
      texts={texts}
      rowKey={({ row }) => row.id}
      onOpen={({ row }) =>
        row.subject.level === "MODEL" && void navigate(entryAddress("model", row.subject.id))
      }
      maxHeight={tall}
    />
  );
}

function evidenceFacets(): readonly Facet<GradedRow>[] {
  return [
    {
      id: "grade",
      title: t`Grade`,
      of: ({ grade }) => grade,
      words: (grade) =>
        ({
          A: t`A replicated`,
          B: t`B single third party`,
          C: t`C vendor or competitor claim`,
          D: t`D secondary report`,
          E: t`E conjecture`,
          J: t`J judged`,
        })[grade] ?? grade,
    },
    {
      id: "evaluator",
      title: t`Evaluator`,
      of: ({ row }) => row.evaluatorClass,
      words: evaluatorWords,
    },
    {
      id: "benchmark",
      title: t`Benchmark`,
      of: ({ row }) => row.benchmark,
      words: (benchmark) => benchmark,
    },
  ];
}
