// Who is signed in, and the way out.
import { t } from "@lingui/core/macro";
import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { KeyRound, LogOut } from "lucide-react";
import { Button as AriaButton } from "react-aria-components/Button";
import { VisuallyHidden } from "react-aria-components/VisuallyHidden";
import { buttonClass } from "@/components/actions/Button";
import { toast } from "@/components/feedback/Toasts";
import { Menu, MenuGroup, MenuItem } from "@/components/overlays/Menu";
import { answer, api } from "@/lib/api/client";
import { type Person, useSession } from "@/lib/session";
import styles from "./Shell.module.css";

export function PersonMenu() {
  const person = useSession()?.person;
  if (person === undefined) {
    return (
      <Link to="/sign-in" className={buttonClass("quiet")}>
        {t`Sign in`}
      </Link>
    );
  }
  return <SignedIn person={person} />;
}

function SignedIn({ person }: { person: Person }) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const signOut = async () => {
    try {
      await answer(api.DELETE("/api/session"));
      queryClient.clear();
      await navigate({ to: "/sign-in" });
    } catch {
      toast({ title: t`You are still signed in: the server did not answer.`, tone: "caution" });
    }
  };
  return (
    <Menu
      label={t`Account`}
      trigger={
        <AriaButton className={styles["person"] ?? ""}>
          {initials(person.name)}
          <VisuallyHidden>{t`Account of ${person.name}`}</VisuallyHidden>
        </AriaButton>
      }
    >
      <MenuGroup title={`${person.name} · ${person.roles.join(", ")}`}>
        <MenuItem icon={KeyRound} href="/admin?view=tokens">
          {t`Your tokens`}
        </MenuItem>
        <MenuItem icon={LogOut} onAction={() => void signOut()}>
          {t`Sign out`}
        </MenuItem>
      </MenuGroup>
    </Menu>
  );
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.[0]?.toUpperCase() ?? "")
    .join("");
}
