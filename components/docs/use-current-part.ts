"use client";

import { useEffect, useState } from "react";

/** @returns the last part whose beginning has passed the upper quarter of the window */
export function useCurrentPart(parts: readonly { id: string }[]): string | undefined {
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    const headings = parts.map(({ id }) => document.getElementById(id)).filter((heading) => heading !== null);
    const update = () => {
      const line = window.innerHeight / 4;
      const passed = headings.filter((heading) => heading.getBoundingClientRect().top <= line);
      setCurrent((passed.at(-1) ?? headings[0])?.id);
    };
    const observer = new IntersectionObserver(update, { rootMargin: "0px 0px -75% 0px" });
    for (const heading of headings) observer.observe(heading);
    // A jump can carry a heading past the line without the observer seeing it there.
    window.addEventListener("scrollend", update);
    return () => {
      observer.disconnect();
      window.removeEventListener("scrollend", update);
    };
  }, [parts]);
  return current;
}
