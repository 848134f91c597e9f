// Header, side navigation and the page. On narrow screens the navigation becomes a menu in the header.
import { t } from "@lingui/core/macro";
import { useLingui } from "@lingui/react";
import { Link, Outlet, useLocation } from "@tanstack/react-router";
import { Menu as MenuIcon } from "lucide-react";
import { useEffect, useRef } from "react";
import { IconButton } from "@/components/actions/Button";
import { Menu, MenuItem } from "@/components/overlays/Menu";
import { useSession } from "@/lib/session";
import { AppearanceMenu } from "./AppearanceMenu";
import { BrandMark } from "./BrandMark";
import { CommandPalette } from "./CommandPalette";
import { useRooms } from "./navigation";
import { PersonMenu } from "./PersonMenu";
import { ResetNotice } from "./ResetNotice";
import styles from "./Shell.module.css";

export function Shell() {
  const { i18n } = useLingui();
  const main = useRef<HTMLElement>(null);
  const session = useSession();
  const rooms = useRooms();
  useFocusOnNewPage(main);
  return (
    <div className={styles["shell"]}>
      <a className={styles["skip"]} href="#main">
        {t`Skip to content`}
      </a>
      <header className={styles["header"]}>
        <div className={styles["narrowMenu"]}>
          <Menu
            trigger={<IconButton label={t`Navigation`} icon={MenuIcon} />}
            label={t`Navigation`}
          >
            {rooms.map(({ to, label, icon }) => (
              <MenuItem key={to} href={to} icon={icon}>
                {i18n._(label)}
              </MenuItem>
            ))}
          </Menu>
        </div>
        <Link to="/cases" className={styles["brand"]}>
          <BrandMark />
          Assay
        </Link>
        {session?.demo && <span className={styles["demo"]}>{t`Demo`}</span>}
        <CommandPalette />
        <AppearanceMenu />
        <PersonMenu />
      </header>
      <nav className={styles["navigation"]} aria-label={t`Main`}>
        <ul>
          {rooms.map(({ to, label, icon: Icon }) => (
            <li key={to}>
              <Link to={to} className={styles["place"]} activeOptions={{ includeSearch: false }}>
                <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
                {i18n._(label)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <main id="main" ref={main} className={styles["main"]} tabIndex={-1}>
        <ResetNotice />
        <Outlet />
      </main>
    </div>
  );
}

/** A new page begins at its top for the keyboard too; the first page keeps the browser's own focus. */
function useFocusOnNewPage(main: React.RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  const previous = useRef(pathname);
  useEffect(() => {
    if (previous.current === pathname) return;
    previous.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname, main]);
}
