// The rooms of the product, in the order of the side navigation.
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import {
  BookOpenCheck,
  FileCheck2,
  Gavel,
  Layers,
  type LucideIcon,
  Quote,
  Radar,
  Settings,
} from "lucide-react";
import { useMemo } from "react";
import { type Capability, useCan } from "@/lib/permissions";

/** A room of whose content a person may use nothing is not offered to them. */
export interface Room {
  readonly to: string;
  readonly label: MessageDescriptor;
  readonly icon: LucideIcon;
  readonly needs?: readonly Capability[];
}

export const navigation: readonly Room[] = [
  { to: "/cases", label: msg`Cases`, icon: Layers },
  { to: "/catalog", label: msg`Catalog`, icon: BookOpenCheck },
  { to: "/claims", label: msg`Claims`, icon: Quote },
  { to: "/rulebook", label: msg`Rulebook`, icon: Gavel },
  { to: "/watch", label: msg`Watch`, icon: Radar },
  { to: "/decisions", label: msg`Decisions`, icon: FileCheck2 },
  { to: "/admin", label: msg`Admin`, icon: Settings, needs: ["managePeople", "readAudit"] },
];

/** The rooms for the person who is signed in. */
export function useRooms(): readonly Room[] {
  const can = useCan();
  return useMemo(
    () => navigation.filter(({ needs }) => needs === undefined || needs.some(can)),
    [can],
  );
}
