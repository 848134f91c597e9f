// A case from an exported YAML file. A file that is refused says where: line, column, what to write instead.
import { t } from "@lingui/core/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Upload } from "lucide-react";
import { useState } from "react";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { Button } from "@/components/actions/Button";
import { Callout } from "@/components/feedback/Callout";
import { Dialog } from "@/components/overlays/Dialog";
import { type Problem, problemFrom } from "@/lib/api/problem";
import { casesKey } from "@/lib/case/caseApi";
import styles from "./CasesPage.module.css";
import { importCase } from "./casesApi";

export function ImportCaseDialog({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [name, setName] = useState("");
  const [refusal, setRefusal] = useState<Problem>();
  const [isPending, setPending] = useState(false);

  const read = async (file: File) => {
    setName(file.name);
    setRefusal(undefined);
    setPending(true);
    try {
      const created = await importCase(await file.text(), crypto.randomUUID());
      void queryClient.invalidateQueries({ queryKey: casesKey });
      await navigate({ to: "/cases/$caseId", params: { caseId: created.case.id } });
    } catch (error) {
      setRefusal(problemFrom(error));
      setPending(false);
    }
  };

  return (
    <Dialog
      title={t`Import a case`}
      isOpen
      onClose={onClose}
      footer={<Button onPress={onClose}>{t`Cancel`}</Button>}
    >
      <div className={styles["form"]}>
        <p>{t`Choose a case file that was exported as YAML. It becomes a new case that you own; nothing of yours is replaced. What others stated in it is marked as brought by you, and what was confirmed elsewhere waits to be confirmed here.`}</p>
        <FileTrigger
          acceptedFileTypes={[".yaml", ".yml"]}
          onSelect={(files) => {
            const file = files?.[0];
            if (file) void read(file);
          }}
        >
          <Button icon={Upload} isPending={isPending}>
            {name === "" ? t`Choose a file` : t`Choose another file`}
          </Button>
        </FileTrigger>
        {refusal && (
          <div role="alert">
            <Callout tone="negative" title={t`${name} was not imported`}>
              <p>{refusal.detail === "" ? refusal.title : refusal.detail}</p>
            </Callout>
            <ul className={styles["fileProblems"]}>
              {refusal.errors.map(({ field, message, remedy, line, column }) => (
                <li key={`${line}:${column} ${field} ${message}`} className={styles["fileProblem"]}>
                  <span className={styles["place"]}>
                    {line === undefined
                      ? field
                      : t`line ${line}, column ${column ?? 1}${field === "" ? "" : ` · ${field}`}`}
                  </span>
                  <span>{message}</span>
                  {remedy && <span className={styles["quiet"]}>{remedy}</span>}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Dialog>
  );
}
