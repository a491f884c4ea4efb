"use client";

import { Menu } from "lucide-react";
import { IconButton } from "../ui/icon-button";
import type { MobileNavProps } from "./current-user";
import { MenuOnDemand } from "./menu-on-demand";

const load = () => import("./mobile-nav-content").then((module) => module.MobileNavContent);

/** The sections behind a button, where the header has no room for them. */
export function MobileNav(props: MobileNavProps) {
  return (
    <MenuOnDemand
      load={load}
      menuProps={props}
      popup="dialog"
      trigger={<IconButton label="Menu" icon={<Menu aria-hidden="true" />} />}
    />
  );
}
