// The files of the rules folder at the left, the chosen one at the right.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FilePlus } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { Button, buttonClass } from "@/components/actions/Button";
import { Badge } from "@/components/evidence/Badge";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { useMay } from "@/lib/session";
import { wholeOr } from "@/lib/typed/decimal";
import { textOf } from "@/lib/urlState";
import { storedDraft } from "./drafts";
import { NewFileDialog } from "./NewFileDialog";
import styles from "./Rulebook.module.css";
import type { GoTo } from "./RulebookStatus";
import { type FileLine, filesQuery, type RulebookState } from "./rulebookApi";

const readMe = "README.md";

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
  const mayWrite = useMay("compliance-author");
  const [isNew, setNew] = useState(false);
  const isDraft = data?.every(({ path }) => path !== chosen) && storedDraft(chosen)?.etag === "";
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
      <div className={styles["side"]}>
        {mayWrite && (
          <Button icon={FilePlus} onPress={() => setNew(true)}>
            {t`New file`}
          </Button>
        )}
        <nav aria-label={t`Rule files`} className={styles["tree"]}>
          {isDraft && (
            <section aria-label={t`Not saved yet`}>
              <h2>{t`Not saved yet`}</h2>
              <ul>
                <li>
                  <Link to="/rulebook" search={{ view: "files", file: chosen }} aria-current="page">
                    {chosen}
                  </Link>
                </li>
              </ul>
            </section>
          )}
          {[...folders(data)].map(([folder, files]) => (
            <section key={folder} aria-label={folder === "" ? t`Rules folder` : folder}>
              <h2>{folder === "" ? t`Rules folder` : folder}</h2>
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
      </div>
      {chosen === "" ? (
        <EmptyState
          action={
            <Link to="/rulebook" search={{ view: "files", file: readMe }} className={buttonClass()}>
              {t`How to change a rule`}
            </Link>
          }
        >
          {mayWrite
            ? t`Choose a file to read or change it. Tables (.csv) and sentences (.drl) hold rules; the cases beside them (.cases.yaml) prove them.`
            : t`Choose a file to read it. Compliance authors may change it. Tables (.csv) and sentences (.drl) hold rules; the cases beside them (.cases.yaml) prove them.`}
        </EmptyState>
      ) : (
        <Suspense fallback={<SkeletonRows rows={12} />}>
          <FileEditor
            key={chosen}
            path={chosen}
            line={wholeOr(textOf(search["line"]), 0)}
            column={wholeOr(textOf(search["column"]), 1)}
            known={state?.diagnostics ?? []}
            goTo={goTo}
            saved={data.find((file) => file.path === chosen)?.saved}
          />
        </Suspense>
      )}
      {isNew && (
        <NewFileDialog
          paths={data.map(({ path }) => path)}
          onClose={() => setNew(false)}
          onOpen={(path) => {
            setNew(false);
            goTo(path, 0, 1);
          }}
        />
      )}
    </div>
  );
}

function folders(files: readonly FileLine[]): Map<string, FileLine[]> {
  const found = new Map<string, FileLine[]>();
  for (const file of files) found.set(file.folder, [...(found.get(file.folder) ?? []), file]);
  return found;
}
