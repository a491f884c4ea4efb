"use client";

import { useEffect, useState } from "react";

/**
 * @returns the last part whose beginning has passed the upper quarter of the window; at the end of a page, which may not
 * scroll that far, the visible part that the URL names
 */
export function useCurrentPart(parts: readonly { id: string }[]): string | undefined {
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    const headings = parts.map(({ id }) => document.getElementById(id)).filter((heading) => heading !== null);
    const update = () => {
      const line = window.innerHeight / 4;
      const topOf = (heading: HTMLElement) => heading.getBoundingClientRect().top;
      const passed = headings.filter((heading) => topOf(heading) <= line);
      const { scrollHeight } = document.documentElement;
      const isAtEnd = window.scrollY + window.innerHeight >= scrollHeight - 1;
      const named = headings.find(
        (heading) =>
          `#${heading.id}` === location.hash && topOf(heading) >= 0 && topOf(heading) < window.innerHeight,
      );
      setCurrent(((isAtEnd ? named : undefined) ?? passed.at(-1) ?? headings[0])?.id);
    };
    const observer = new IntersectionObserver(update, { rootMargin: "0px 0px -75% 0px" });
    for (const heading of headings) observer.observe(heading);
    // After a jump, a heading may be past the line without the observer having noticed.
    window.addEventListener("scrollend", update);
    window.addEventListener("hashchange", update);
    return () => {
      observer.disconnect();
      window.removeEventListener("scrollend", update);
      window.removeEventListener("hashchange", update);
    };
  }, [parts]);
  return current;
}
