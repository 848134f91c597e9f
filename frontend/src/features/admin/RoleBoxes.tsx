// The roles as check boxes, each with what it allows.
import { t } from "@lingui/core/macro";
import { Checkbox } from "@/components/forms/Checkbox";
import styles from "./admin.module.css";
import { roleWords } from "./roles";

export function RoleBoxes({
  roles,
  onChange,
}: {
  roles: readonly string[];
  onChange: (roles: readonly string[]) => void;
}) {
  return (
    <fieldset className={styles["roles"]}>
      <legend>{t`Roles`}</legend>
      {roleWords().map(({ code, name, may }) => (
        <Checkbox
          key={code}
          isSelected={roles.includes(code)}
          onChange={(isHeld) =>
            onChange(isHeld ? [...roles, code] : roles.filter((role) => role !== code))
          }
        >
          {name} <span className={styles["hint"]}>{may}</span>
        </Checkbox>
      ))}
    </fieldset>
  );
}
