"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import type { ListedGroup, ListedPage } from "@/lib/docs/contents";
import { Link } from "../ui/link";
import { useCurrentPart } from "./use-current-part";

const LINK =
  "-ml-px block border-l-2 border-transparent py-1 pointer-coarse:py-2.5 text-ink-muted transition-colors hover:text-ink " +
  "aria-[current=page]:border-blossom aria-[current=page]:font-medium aria-[current=page]:text-ink " +
  "aria-[current=location]:border-blossom aria-[current=location]:text-ink";

/** The table of contents, with the open page and the part being read marked. */
export function DocsNav({ groups }: { groups: readonly ListedGroup[] }) {
  const path = usePathname();
  const contents = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the marked page depends on the path.
  useEffect(() => showMarked(contents.current), [path]);
  return (
    <div ref={contents} className="grid gap-6 text-[0.9375rem]">
      {groups.map(({ title, pages }) => (
        <div key={title}>
          <p className="mb-1.5 text-sm font-semibold text-ink-muted">{title}</p>
          <ul className="border-l border-line">
            {pages.map((page) => (
              <li key={page.href}>
                <Link
                  href={page.href}
                  prefetch={false}
                  aria-current={page.href === path ? "page" : undefined}
                  className={`${LINK} pl-4`}
                >
                  {page.title}
                </Link>
                {page.href === path && <Parts key={path} page={page} />}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** Scrolls only the table of contents until the open page is in view. */
function showMarked(contents: HTMLElement | null): void {
  const frame = contents?.parentElement;
  const marked = contents?.querySelector("[aria-current=page]");
  if (!frame || !marked) return;
  const [inside, outside] = [marked.getBoundingClientRect(), frame.getBoundingClientRect()];
  if (inside.top < outside.top || inside.bottom > outside.bottom)
    frame.scrollTop += inside.top - outside.top - outside.height / 3;
}

function Parts({ page: { sections } }: { page: ListedPage }) {
  const current = useCurrentPart(sections);
  const titled = sections.filter(({ title }) => title);
  if (titled.length < 2) return null;
  return (
    <ul aria-label="On this page" className="mb-1.5 text-sm">
      {titled.map(({ id, title }) => (
        <li key={id}>
          <a
            href={`#${id}`}
            aria-current={id === current ? "location" : undefined}
            className={`${LINK} pl-7`}
          >
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
