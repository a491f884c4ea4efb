"use client";

import { type RefObject, useLayoutEffect, useState } from "react";
import type { Measures } from "./lay-out";

/**
 * The gallery's width, and the row height and gap from its style sheet. Undefined on the server and before hydration.
 * @param isLarge whether the larger row height applies
 */
export function useMeasures(gallery: RefObject<HTMLElement | null>, isLarge: boolean): Measures | undefined {
  const [measures, setMeasures] = useState<Measures>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the style sheet's values depend on it.
  useLayoutEffect(() => {
    const { current: element } = gallery;
    if (!element) return;
    function measure() {
      if (!element) return;
      const style = getComputedStyle(element);
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const next = {
        width: element.clientWidth,
        rowHeight: Number.parseFloat(style.getPropertyValue("--row")) * rem,
        gap: Number.parseFloat(style.getPropertyValue("--gap")) * rem,
      };
      setMeasures((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    }
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [gallery, isLarge]);

  return measures;
}
