"use client";

import { Menu } from "lucide-react";
import { IconButton } from "../ui/icon-button";
import type { CurrentUser, SignOutAction } from "./current-user";
import { MenuOnDemand } from "./menu-on-demand";

const load = () => import("./mobile-nav-content").then((module) => module.MobileNavContent);

/** Who is signed in, if anybody is, and the way out. */
export type MobileNavProps = { user: CurrentUser | null; signOut: SignOutAction };

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
