"use client";

import { useTheme } from "next-themes";
import { Segmented } from "../ui/segmented";
import { THEMES } from "./themes";

/** The three themes as a segmented control. */
export function ThemeChoice() {
  const { theme = "system", setTheme } = useTheme();
  return (
    <Segmented
      legend="Theme"
      name="theme"
      fill
      value={theme}
      onValueChange={setTheme}
      options={THEMES.map(({ value, label, Icon }) => ({
        value: value as string,
        name: label,
        label: <Icon aria-hidden="true" className="my-1 size-5" />,
      }))}
    />
  );
}
