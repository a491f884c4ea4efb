"use client";

import { type ComponentType, useEffect, useState } from "react";
import { notify } from "../ui/notify";
import type { SelectionBarProps } from "./selection-bar";

/**
 * The bar of what is selected. Its script comes after the page's own, and where that failed, with the first selection.
 * @returns null until it is there
 */
export function useSelectionBar(isChoosing: boolean): ComponentType<SelectionBarProps> | null {
  const [Bar, setBar] = useState<ComponentType<SelectionBarProps> | null>(null);
  useEffect(() => {
    import("./selection-bar").then(
      (module) => setBar(() => module.SelectionBar),
      () =>
        isChoosing &&
        void notify("error", "The buttons could not be loaded. Check your connection and try again."),
    );
  }, [isChoosing]);
  return Bar;
}
