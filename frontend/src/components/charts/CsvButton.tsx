// The figures of a table as a file, for tables that are their own drawing.
import { t } from "@lingui/core/macro";
import { Button } from "@/components/actions/Button";
import { csvText, fileName, save } from "./exports";
import type { FigureTable } from "./Figure";

export function CsvButton({ title, table }: { title: string; table: FigureTable }) {
  return (
    <Button
      variant="quiet"
      size="small"
      aria-label={t`Save ${title} as CSV`}
      onPress={() => save(csvText(table), fileName(title, "csv"), "text/csv")}
    >
      {t`CSV`}
    </Button>
  );
}
