// The files of the rules folder at the left, the chosen one at the right.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { Badge } from "@/components/evidence/Badge";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { textOf } from "@/lib/urlState";
import styles from "./Rulebook.module.css";
import type { GoTo } from "./RulebookStatus";
import { type FileLine, filesQuery, type RulebookState } from "./rulebookApi";

const FileEditor = lazy(() =>
  import("./editor/FileEditor").then((module) => ({ default: module.FileEditor })),
);

export function FilesView({
  state,
  search,
  goTo,
}: {
  state: RulebookState | undefined;
  search: Record<string, unknown>;
  goTo: GoTo;
}) {
  const { data, error, refetch } = useQuery(filesQuery);
  const chosen = textOf(search["file"]) ?? "";
  if (error && !data) {
    return (
      <ErrorState
        error={error}
        what={t`The rule files could not be read`}
        kept={t`The last good rulebook goes on.`}
        onRetry={() => void refetch()}
      />
    );
  }
  if (!data) return <SkeletonRows rows={12} />;
  return (
    <div className={styles["files"]}>
      <nav aria-label={t`Rule files`} className={styles["tree"]}>
        {[...folders(data)].map(([folder, files]) => (
          <section key={folder} aria-label={folder === "" ? t`Rules folder` : folder}>
            <h3>{folder === "" ? t`Rules folder` : folder}</h3>
            <ul>
              {files.map((file) => (
                <li key={file.path}>
                  <Link
                    to="/rulebook"
                    search={{ view: "files", file: file.path }}
                    aria-current={file.path === chosen ? "page" : undefined}
                  >
                    <span>{file.path.slice(folder === "" ? 0 : folder.length + 1)}</span>
                    {file.errors > 0 && <Badge tone="negative">{t`${file.errors} wrong`}</Badge>}
                    {file.errors === 0 && file.change !== "same" && (
                      <Badge tone="accent">{file.change === "added" ? t`new` : t`changed`}</Badge>
                    )}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
      {chosen === "" ? (
        <EmptyState>{t`Choose a file to read or change it.`}</EmptyState>
      ) : (
        <Suspense fallback={<SkeletonRows rows={12} />}>
          <FileEditor
            key={chosen}
            path={chosen}
            line={Number(textOf(search["line"]) ?? 0)}
            column={Number(textOf(search["column"]) ?? 1)}
            known={state?.diagnostics ?? []}
            goTo={goTo}
          />
        </Suspense>
      )}
    </div>
  );
}

function folders(files: readonly FileLine[]): Map<string, FileLine[]> {
  const found = new Map<string, FileLine[]>();
  for (const file of files) found.set(file.folder, [...(found.get(file.folder) ?? []), file]);
  return found;
}
