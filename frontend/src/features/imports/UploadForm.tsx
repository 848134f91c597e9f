// Upload of one file. What the server finds unreadable is shown at the file, with its place and what to do.
import { t } from "@lingui/core/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { FileUp } from "lucide-react";
import { type FormEvent, useState } from "react";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { Button } from "@/components/actions/Button";
import { ProgressBar } from "@/components/feedback/ProgressBar";
import { DateField } from "@/components/forms/DateField";
import { ErrorSummary } from "@/components/forms/ErrorSummary";
import { Select } from "@/components/forms/Select";
import { problemFrom } from "@/lib/api/problem";
import { formatNumber } from "@/lib/format";
import { UnreadFields, useUnread } from "@/lib/typed/unread";
import styles from "./imports.module.css";
import { importsPath, largestFile, propose, useKinds } from "./importsApi";

interface Complaint {
  readonly field: string;
  readonly message: string;
}

export function UploadForm() {
  const navigate = useNavigate();
  const client = useQueryClient();
  const [kindId, setKind] = useState("csv");
  const [file, setFile] = useState<File>();
  const [dated, setDated] = useState("");
  const [errors, setErrors] = useState<readonly Complaint[]>([]);
  const [attempt, setAttempt] = useState(0);
  const unread = useUnread();
  const [sent, setSent] = useState(0);
  const formats = useKinds().map(({ format }) => format);
  const kind = formats.find(({ code }) => code === kindId);
  const upload = useMutation({
    mutationFn: (chosen: File) => propose(kindId, chosen, kind?.isDated ? dated : "", setSent),
    onSuccess: (proposal) => {
      void client.invalidateQueries({ queryKey: [importsPath] });
      void navigate({ to: "/catalog/imports/$importId", params: { importId: proposal.id } });
    },
    onError: (refusal) => {
      setErrors(complaints(refusal));
      setAttempt((before) => before + 1);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const fault = faultOf(file);
    const found = unread.and(fault === undefined ? [] : [{ field: "file", message: fault }]);
    setErrors(found);
    if (found.length > 0) setAttempt(attempt + 1);
    if (found.length > 0 || file === undefined) return;
    setSent(0);
    upload.mutate(file);
  };
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  return (
    <form className={styles["upload"]} onSubmit={submit} noValidate aria-label={t`Upload a file`}>
      <ErrorSummary errors={errors} attempt={attempt} />
      <div className={styles["fields"]}>
        <Select
          label={t`Kind of file`}
          hint={kind?.note}
          options={formats.map(({ code, label, note }) => ({ id: code, label, note }))}
          value={kindId}
          onChange={setKind}
        />
        <div className={styles["file"]}>
          <span className={styles["label"]} id="file-label">
            {t`File`}
          </span>
          <FileTrigger
            acceptedFileTypes={kind?.endings ?? []}
            onSelect={(files) => {
              setFile(files?.[0]);
              setErrors([]);
            }}
          >
            <Button id="file" icon={FileUp} aria-describedby="file-label file-state">
              {file ? t`Choose another file` : t`Choose a file`}
            </Button>
          </FileTrigger>
          <span id="file-state" className={styles["hint"]}>
            {errorOf("file") ?? file?.name ?? t`No file chosen.`}
          </span>
        </div>
        {kind?.isDated && (
          <UnreadFields value={unread.register}>
            <DateField
              id="dated"
              label={t`Published on`}
              isOptional
              hint={t`Where the file does not say.`}
              precision="month or year"
              value={dated}
              onChange={setDated}
              error={errorOf("dated")}
            />
          </UnreadFields>
        )}
      </div>
      <Button type="submit" variant="primary" isPending={upload.isPending}>
        {t`Read the file`}
      </Button>
      {upload.isPending && <Sending name={file?.name ?? ""} sent={sent} />}
    </form>
  );
}

/** How far the file is; how long the server reads what it has cannot be told. */
function Sending({ name, sent }: { name: string; sent: number }) {
  return (
    <div className={styles["sending"]}>
      {sent < 1 ? (
        <ProgressBar label={t`Sending ${name}`} value={Math.floor(sent * 100)} />
      ) : (
        <ProgressBar label={t`Reading ${name} and comparing it with the catalog`} />
      )}
    </div>
  );
}

function faultOf(file: File | undefined): string | undefined {
  if (file === undefined) return t`Choose a file.`;
  if (file.size <= largestFile) return undefined;
  const size = formatNumber(file.size / 1024 / 1024);
  return t`${file.name} has ${size} MiB; a file may have 64 MiB. Split it, or import its parts.`;
}

function complaints(refusal: unknown): readonly Complaint[] {
  const problem = problemFrom(refusal);
  if (problem.errors.length === 0) {
    return [{ field: "file", message: problem.detail === "" ? problem.title : problem.detail }];
  }
  return problem.errors.map(({ field, message, remedy }) => ({
    field: field === "dated" ? "dated" : "file",
    message: remedy ? `${message} ${remedy}` : message,
  }));
}
