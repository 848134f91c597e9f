// Several of a long list: what is chosen stands as removable chips, more is found by typing.
import { t } from "@lingui/core/macro";
import { X } from "lucide-react";
import { useId, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { announce } from "@/lib/announce";
import { ComboBox } from "./ComboBox";
import type { FieldProps } from "./Field";
import styles from "./MultiSelect.module.css";
import type { Option } from "./Select";

export interface MultiSelectProps extends FieldProps {
  id?: string;
  options: readonly Option[];
  value: readonly string[];
  onChange: (value: readonly string[]) => void;
  placeholder?: string;
  isDisabled?: boolean;
}

export function MultiSelect({
  id,
  label,
  options,
  value,
  onChange,
  isDisabled,
  ...rest
}: MultiSelectProps) {
  // A new box after each choice, which keeps the focus: the same one would open its list again over what stands below.
  const field = useRef<HTMLDivElement>(null);
  const [{ round, isFocused }, setNext] = useState({ round: 0, isFocused: false });
  const listId = useId();
  const nameOf = (code: string) => options.find((option) => option.id === code)?.label ?? code;
  const add = (code: string) => {
    onChange([...value, code]);
    announce(t`${nameOf(code)} added`);
    setNext({
      round: round + 1,
      isFocused: field.current?.contains(document.activeElement) ?? false,
    });
  };
  const remove = (code: string) => {
    onChange(value.filter((other) => other !== code));
    announce(t`${nameOf(code)} removed`);
  };
  return (
    <div id={id} ref={field} className={styles["field"]}>
      <ComboBox
        key={round}
        {...rest}
        autoFocus={isFocused}
        name={id}
        label={label}
        options={options.filter((option) => !value.includes(option.id))}
        value={undefined}
        onChange={add}
        isDisabled={isDisabled}
        emptyText={t`Nothing matches.`}
      />
      {value.length > 0 && (
        <ul className={styles["chosen"]} id={listId} aria-label={t`${label}: chosen`}>
          {value.map((code) => (
            <li key={code} className={styles["chip"]}>
              {nameOf(code)}
              {!isDisabled && (
                <Button
                  className={styles["remove"] ?? ""}
                  aria-label={t`Remove ${nameOf(code)}`}
                  onPress={() => remove(code)}
                >
                  <X size={12} strokeWidth={2} aria-hidden="true" />
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
