"use client";

import { clsx } from "clsx";
import { type ReactNode, useId, useState } from "react";
import { hasWords, PROMPT_WORDS, withoutWords, withWords } from "./prompt-words";

type WordChipsProps = {
  prompt: string;
  onPromptChange: (prompt: string) => void;
  /** Content at the end of the line. */
  aside: ReactNode;
};

const CHIP =
  "petal-sm inline-flex min-h-8 items-center border px-2.5 text-sm transition-colors max-lg:min-h-11 max-lg:px-3";

/** Words to add to the prompt and remove again, by subject. One group is open at a time. */
export function WordChips({ prompt, onPromptChange, aside }: WordChipsProps) {
  const [open, setOpen] = useState<string>();
  const id = useId();
  const offered = PROMPT_WORDS.find(([about]) => about === open)?.[1];
  return (
    <div>
      <div className="-mx-1.5 flex flex-wrap items-center">
        {PROMPT_WORDS.map(([about]) => (
          <button
            key={about}
            type="button"
            aria-expanded={about === open}
            aria-controls={id}
            onClick={() => setOpen(about === open ? undefined : about)}
            className={clsx(
              CHIP,
              "justify-center border-transparent font-medium px-1.5! max-lg:grow max-lg:px-1!",
              about === open ? "bg-sunken text-ink" : "text-ink-muted hover:bg-ink/8 hover:text-ink",
            )}
          >
            {about}
          </button>
        ))}
        <span className="ml-auto shrink-0">{aside}</span>
      </div>
      <fieldset
        id={id}
        aria-label={open && `${open}: words to add to the prompt`}
        className={offered ? "mt-1.5 flex flex-wrap gap-1" : "hidden"}
      >
        {offered?.map((words) => {
          const isThere = hasWords(prompt, words);
          return (
            <button
              key={words}
              type="button"
              aria-pressed={isThere}
              onClick={() => onPromptChange(isThere ? withoutWords(prompt, words) : withWords(prompt, words))}
              className={clsx(
                CHIP,
                isThere ? "border-ink bg-ink text-paper" : "border-line bg-surface hover:border-edge",
              )}
            >
              {words}
            </button>
          );
        })}
      </fieldset>
    </div>
  );
}
