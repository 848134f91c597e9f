// What is to be bought.
import { t } from "@lingui/core/macro";
import { TextArea, TextField } from "@/components/forms/TextField";
import { useCase } from "@/lib/case/CaseContext";
import { FieldGroup, type NeedFieldsProps } from "./NeedFields";

export function PurposeFields({ need, mayEdit, isPlain, shows, errorOf, set }: NeedFieldsProps) {
  const { caseFile, change } = useCase();
  return (
    <FieldGroup
      title={t`What is to be bought`}
      note={t`Everything is saved as you type; a page left early is found as it was.`}
      isPlain={isPlain}
      isShown={["title", "useCase"].some(shows)}
    >
      {shows("title") && (
        <TextField
          id="title"
          label={t`Title of the case`}
          value={caseFile.title}
          onChange={(title) => change((current) => ({ ...current, title }))}
          error={errorOf("title")}
          isDisabled={!mayEdit}
        />
      )}
      {shows("useCase") && (
        <TextArea
          id="need.useCase"
          label={t`Use case`}
          hint={t`What the model is to do, for whom, in a sentence or two.`}
          value={need.useCase}
          onChange={(useCase) => set({ useCase })}
          error={errorOf("useCase")}
          isDisabled={!mayEdit}
        />
      )}
    </FieldGroup>
  );
}
