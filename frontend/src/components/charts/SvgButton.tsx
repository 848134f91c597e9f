// A drawing as a file, for figures that are tables on the page.
import { t } from "@lingui/core/macro";
import { Button } from "@/components/actions/Button";
import { fileName, save } from "./exports";

export function SvgButton({ title, drawing }: { title: string; drawing: () => string }) {
  return (
    <Button
      variant="quiet"
      size="small"
      aria-label={t`Save ${title} as SVG`}
      onPress={() => save(drawing(), fileName(title, "svg"), "image/svg+xml")}
    >
      {t`SVG`}
    </Button>
  );
}
