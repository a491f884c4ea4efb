"use client";

import { Menu } from "lucide-react";
import { IconButton } from "../ui/icon-button";
import { MenuOnDemand } from "./menu-on-demand";

const load = () => import("./mobile-nav-content").then((module) => module.MobileNavContent);

/** The sections behind a button, where the header has no room for them. */
export function MobileNav({ signedIn }: { signedIn: boolean }) {
  return (
    <MenuOnDemand
      load={load}
      menuProps={{ signedIn }}
      popup="dialog"
      trigger={<IconButton label="Menu" icon={<Menu aria-hidden="true" />} />}
    />
  );
}
