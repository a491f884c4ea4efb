"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { type DocsFind, readDocsIndex, searchDocs } from "@/lib/client/docs-index";
import { Dialog, DialogContent } from "../ui/dialog";
import { Input } from "../ui/input";
import { Link } from "../ui/link";

const MOST_SHOWN = 12;

type Index = ReturnType<typeof readDocsIndex>;
let fetched: Promise<Index> | undefined;

/** The index is loaded once per page; a failed load is retried next time. */
function fetchIndex(): Promise<Index> {
  fetched ??= fetch("/docs/search.json")
    .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(`${answer.status}`))))
    .then(readDocsIndex)
    .catch((cause) => {
      fetched = undefined;
      throw cause;
    });
  return fetched;
}

export type DocsSearchContentProps = { onClose: (how: { isLeaving: boolean }) => void };

/** The search dialog: a field, and results that the arrow keys walk through. */
export function DocsSearchContent({ onClose }: DocsSearchContentProps) {
  const id = useId();
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [index, setIndex] = useState<Index | "failed">();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);

  useEffect(() => {
    fetchIndex().then(setIndex, () => setIndex("failed"));
  }, []);

  const asked = query.trim();
  const finds = index && index !== "failed" && asked ? searchDocs(index, asked, MOST_SHOWN) : [];
  const chosen = finds[active];

  function choose(find: DocsFind) {
    onClose({ isLeaving: true });
    router.push(find.id);
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && finds.length > 0) {
      event.preventDefault();
      const next = (active + step + finds.length) % finds.length;
      setActive(next);
      document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: "nearest" });
    }
    if (event.key === "Enter" && chosen) {
      event.preventDefault();
      choose(chosen);
    }
  }

  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose({ isLeaving: false })}>
      <DialogContent title="Search the documentation" size="md" firstSelected={input}>
        <Input
          ref={input}
          type="search"
          role="combobox"
          aria-label="Search terms"
          aria-autocomplete="list"
          aria-expanded={finds.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={chosen ? `${id}-${active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder="idempotency, image_input, 429 …"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <p role="status" className="mt-3 text-sm text-ink-muted">
          {describe(index, asked, finds.length)}
        </p>
        <div
          role="listbox"
          id={`${id}-list`}
          aria-label="Found"
          className="mt-2 -mx-2 h-[min(24rem,50dvh)] overflow-y-auto px-2"
        >
          {finds.map((find, place) => (
            <Link
              key={find.id}
              id={`${id}-${place}`}
              href={find.id}
              prefetch={false}
              role="option"
              aria-selected={place === active}
              tabIndex={-1}
              onPointerMove={() => setActive(place)}
              onClick={() => onClose({ isLeaving: true })}
              className="block rounded-md px-3 py-2 aria-selected:bg-sunken"
            >
              <span className="flex flex-wrap items-baseline justify-between gap-x-3">
                <span className="font-semibold wrap-anywhere">{find.title}</span>
                <span className="text-sm text-ink-muted">{find.page}</span>
              </span>
              <span className="line-clamp-2 text-sm text-ink-muted">{find.excerpt}</span>
            </Link>
          ))}
        </div>
      </DialogContent>
    </Dialog>
  );
}

function describe(index: Index | "failed" | undefined, asked: string, count: number): string {
  if (index === "failed") return "The search index could not be loaded. Close this and try again.";
  if (!asked) return "Arrow keys choose, Enter opens.";
  if (!index) return "Loading …";
  if (count === 0) return "Nothing found. Try fewer or different words.";
  return count === 1 ? "1 result" : `${count === MOST_SHOWN ? "The best " : ""}${count} results`;
}
