"use client";

import { type RefObject, useLayoutEffect, useState } from "react";
import type { Measures } from "./lay-out";

/**
 * What the gallery's rows go by: its width, and what its style sheet says of rows and gaps. Undefined on the server and
 * until the page is alive.
 * @param isLarge whether another height of the rows is in force
 */
export function useMeasures(gallery: RefObject<HTMLElement | null>, isLarge: boolean): Measures | undefined {
  const [measures, setMeasures] = useState<Measures>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the style sheet's answer hangs on it.
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
