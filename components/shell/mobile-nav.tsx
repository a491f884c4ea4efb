"use client";

import { Menu } from "lucide-react";
import { IconButton } from "../ui/icon-button";
import type { MobileNavProps } from "./current-user";
import { MenuOnDemand } from "./menu-on-demand";

const load = () => import("./mobile-nav-content").then((module) => module.MobileNavContent);

/** The button for the mobile menu, which replaces the header's links on narrow screens. */
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
