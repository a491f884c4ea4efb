"use client";

import { clsx } from "clsx";
import { useId, useLayoutEffect, useRef, useState } from "react";
import { Button } from "../ui/button";
import { CopyButton } from "../ui/copy-button";
import type { FinishedTask } from "./task-actions";
import { Underlined } from "./underlined";

/** A picture's prompt with the drawn words underlined, to read and copy. A long one is initially truncated. */
export function PromptText({ task }: { task: FinishedTask }) {
  const { prompt } = task;
  const [isLong, setLong] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const text = useRef<HTMLParagraphElement>(null);
  const id = useId();

  // Only the browser knows how many lines it takes.
  useLayoutEffect(() => {
    const shown = text.current;
    if (shown) setLong(shown.scrollHeight > shown.clientHeight);
  }, []);

  return (
    <div>
      <p
        ref={text}
        id={id}
        dir="auto"
        className={clsx(
          "text-[0.9375rem] whitespace-pre-line [overflow-wrap:anywhere]",
          !isWhole && "line-clamp-8",
        )}
      >
        {task.drawn ? (
          <Underlined prompt={prompt} drawn={task.drawn} notDrawn={task.not_drawn ?? []} />
        ) : (
          prompt
        )}
      </p>
      <div className="mt-1 -ml-3 flex flex-wrap">
        <CopyButton text={prompt} label="Copy prompt" show="label" />
        {isLong && (
          <Button
            variant="ghost"
            size="sm"
            aria-expanded={isWhole}
            aria-controls={id}
            onClick={() => setWhole(!isWhole)}
          >
            {isWhole ? "Show less" : "Show more"}
          </Button>
        )}
      </div>
    </div>
  );
}
