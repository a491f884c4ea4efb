"use client";

import { SunMoon } from "lucide-react";
import { IconButton } from "../ui/icon-button";
import { MenuOnDemand } from "./menu-on-demand";

const load = () => import("./theme-menu-content").then((module) => module.ThemeMenuContent);
const NOTHING = {};

/** Chooses between light, dark, and the system's theme. */
export function ThemeMenu() {
  return (
    <MenuOnDemand
      load={load}
      menuProps={NOTHING}
      popup="menu"
      trigger={<IconButton label="Theme" icon={<SunMoon aria-hidden="true" />} />}
    />
  );
}
