// The rooms of the product, in the order of the side navigation.
import { msg } from "@lingui/core/macro";
import { BookOpenCheck, FileCheck2, Gavel, Layers, Quote, Radar, Settings } from "lucide-react";

export const navigation = [
  { to: "/cases", label: msg`Cases`, icon: Layers },
  { to: "/catalog", label: msg`Catalog`, icon: BookOpenCheck },
  { to: "/claims", label: msg`Claims`, icon: Quote },
  { to: "/rulebook", label: msg`Rulebook`, icon: Gavel },
  { to: "/watch", label: msg`Watch`, icon: Radar },
  { to: "/decisions", label: msg`Decisions`, icon: FileCheck2 },
  { to: "/admin", label: msg`Admin`, icon: Settings },
] as const;
