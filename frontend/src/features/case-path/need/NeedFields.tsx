// The fields of the need, all of them or those that are shown in one place.
import type { ReactNode } from "react";
import { Section } from "@/components/content/Section";
import type { Need } from "@/lib/case/types";
import styles from "../NeedPage.module.css";
import { BuyerFields } from "./BuyerFields";
import { PurposeFields } from "./PurposeFields";
import { TermFields } from "./TermFields";
import { WorkloadFields } from "./WorkloadFields";

export interface NeedFieldsProps {
  readonly need: Need;
  readonly mayEdit: boolean;
  /** The fields that belong here, by their name within the need; "title" and "procedure" are the case's own. */
  shows(field: string): boolean;
  /** Without headings: one list of questions. */
  readonly isPlain: boolean;
  /** The message at a field, by its name within the need. */
  errorOf(field: string): string | undefined;
  set(change: Partial<Need>): void;
}

export function NeedFields(props: NeedFieldsProps) {
  return (
    <>
      <PurposeFields {...props} />
      <BuyerFields {...props} />
      <TermFields {...props} />
      <WorkloadFields {...props} />
    </>
  );
}

/** Some fields of one kind; nothing where none of them is shown. */
export function FieldGroup({
  title,
  note,
  isPlain,
  isShown,
  children,
}: {
  title: string;
  note?: string;
  isPlain: boolean;
  isShown: boolean;
  children: ReactNode;
}) {
  if (!isShown) return null;
  const fields = <div className={styles["fields"]}>{children}</div>;
  return isPlain ? (
    fields
  ) : (
    <Section title={title} note={note}>
      {fields}
    </Section>
  );
}
