"use client";

import { useEffect, useState } from "react";
import type { DocsSection } from "./docs-sections";

type Group = { title: string; sections: readonly DocsSection[] };

/** The table of contents; it marks the part that is being read. */
export function DocsContents({ groups }: { groups: readonly Group[] }) {
  const current = useCurrentPart(groups);
  return (
    <div className="grid gap-6 text-[0.9375rem]">
      {groups.map(({ title, sections }) => (
        <div key={title}>
          <p className="mb-1.5 text-sm font-semibold text-ink-muted">{title}</p>
          <ul className="border-l border-line">
            {sections.map(({ id, title: name }) => (
              <li key={id}>
                <a
                  href={`#${id}`}
                  aria-current={id === current ? "location" : undefined}
                  className="-ml-px block border-l-2 border-transparent py-1 pl-4 text-ink-muted transition-colors hover:text-ink aria-[current=location]:border-blossom aria-[current=location]:font-medium aria-[current=location]:text-ink"
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** The last part whose heading has passed the upper quarter of the window. */
function useCurrentPart(groups: readonly Group[]): string | undefined {
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    const headings = groups
      .flatMap(({ sections }) => sections)
      .map(({ id }) => document.getElementById(id))
      .filter((heading) => heading !== null);
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
  }, [groups]);
  return current;
}
