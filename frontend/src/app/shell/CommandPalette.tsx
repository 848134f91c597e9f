// Ctrl/⌘-K: go anywhere, do what the present screen offers (lib/commands).
import { t } from "@lingui/core/macro";
import { useLingui } from "@lingui/react";
import { useNavigate } from "@tanstack/react-router";
import { Search } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import { Autocomplete, useFilter } from "react-aria-components/Autocomplete";
import { Button } from "react-aria-components/Button";
import { Dialog } from "react-aria-components/Dialog";
import { Input } from "react-aria-components/Input";
import { Menu } from "react-aria-components/Menu";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { SearchField } from "react-aria-components/SearchField";
import { MenuGroup, MenuItem } from "@/components/overlays/Menu";
import overlays from "@/components/overlays/overlays.module.css";
import { type Command, useRegisteredCommands } from "@/lib/commands";
import styles from "./CommandPalette.module.css";
import { useRooms } from "./navigation";
import shell from "./Shell.module.css";

const shortcut = /Mac|iPhone|iPad/.test(navigator.platform) ? "⌘K" : "Ctrl K";

export function CommandPalette() {
  const [isOpen, setOpen] = useState(false);
  useShortcut(() => setOpen((open) => !open));
  return (
    <>
      <Button className={shell["search"] ?? ""} onPress={() => setOpen(true)}>
        <Search size={16} strokeWidth={1.75} aria-hidden="true" />
        <span className={shell["searchText"]}>{t`Search and commands`}</span>
        <span className={shell["key"]}>{shortcut}</span>
      </Button>
      <ModalOverlay
        className={overlays["scrim"] ?? ""}
        isOpen={isOpen}
        onOpenChange={setOpen}
        isDismissable
      >
        <Modal className={overlays["modal"] ?? ""}>
          <Dialog className={styles["palette"] ?? ""} aria-label={t`Search and commands`}>
            <Commands onDone={() => setOpen(false)} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}

function Commands({ onDone }: { onDone: () => void }) {
  const groups = useCommandGroups();
  const { contains } = useFilter({ sensitivity: "base" });
  const run = (command: Command) => {
    onDone();
    command.run();
  };
  return (
    <Autocomplete filter={contains}>
      <SearchField className={styles["field"] ?? ""} aria-label={t`Search and commands`} autoFocus>
        <Search size={16} strokeWidth={1.75} aria-hidden="true" />
        <Input className={styles["input"] ?? ""} placeholder={t`Where to, or what to do?`} />
      </SearchField>
      <Menu
        className={styles["list"] ?? ""}
        aria-label={t`Commands`}
        renderEmptyState={() => <div className={styles["nothing"]}>{t`No command matches.`}</div>}
      >
        {groups.map(([title, commands]) => (
          <MenuGroup key={title} title={title}>
            {commands.map((command) => (
              <MenuItem
                key={command.id}
                id={command.id}
                textValue={`${command.label} ${command.keywords ?? ""}`}
                shortcut={command.shortcut}
                onAction={() => run(command)}
              >
                {command.label}
              </MenuItem>
            ))}
          </MenuGroup>
        ))}
      </Menu>
    </Autocomplete>
  );
}

/** What the screen offers first, then the places. */
function useCommandGroups(): readonly (readonly [string, readonly Command[]])[] {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const registered = useRegisteredCommands();
  const rooms = useRooms();
  return useMemo(() => {
    const places = rooms.map(({ to, label }) => ({
      id: to,
      label: i18n._(label),
      group: t`Go to`,
      run: () => void navigate({ to }),
    }));
    return [...Map.groupBy([...registered, ...places], (command) => command.group)];
  }, [i18n, navigate, registered, rooms]);
}

function useShortcut(toggle: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (
        event.key.toLowerCase() !== "k" ||
        !(event.ctrlKey || event.metaKey) ||
        event.altKey ||
        event.shiftKey
      )
        return;
      event.preventDefault();
      toggle();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  });
}
