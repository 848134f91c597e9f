// Theme and row density, kept in this browser.
import { t } from "@lingui/core/macro";
import { SlidersHorizontal } from "lucide-react";
import { IconButton } from "@/components/actions/Button";
import { Menu, MenuGroup, MenuItem, MenuSeparator } from "@/components/overlays/Menu";
import { changePreferences, type Density, type Theme, usePreferences } from "@/lib/preferences";

export function AppearanceMenu() {
  const { theme, density } = usePreferences();
  return (
    <Menu
      trigger={<IconButton label={t`Appearance`} icon={SlidersHorizontal} />}
      label={t`Appearance`}
    >
      <MenuGroup
        title={t`Theme`}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[theme]}
        onSelectionChange={(keys) => changePreferences({ theme: [...keys][0] as Theme })}
      >
        <MenuItem id="system">{t`Like the system`}</MenuItem>
        <MenuItem id="light">{t`Light`}</MenuItem>
        <MenuItem id="dark">{t`Dark`}</MenuItem>
      </MenuGroup>
      <MenuSeparator />
      <MenuGroup
        title={t`Rows`}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[density]}
        onSelectionChange={(keys) => changePreferences({ density: [...keys][0] as Density })}
      >
        <MenuItem id="comfortable">{t`Comfortable`}</MenuItem>
        <MenuItem id="compact">{t`Compact`}</MenuItem>
      </MenuGroup>
    </Menu>
  );
}
