"use client";

import { type ReactNode, type RefObject, useLayoutEffect, useRef } from "react";
import { UnderlinedTemplate } from "./underlined";
import type { DryRunReading } from "./use-dry-run";

type PromptMirrorProps = {
  value: string;
  dryRun: DryRunReading;
  /** The field below it. */
  field: RefObject<HTMLTextAreaElement | null>;
};

/** Underlines in the prompt's field what will be drawn: a copy of its text, of which only the lines are visible. */
export function PromptMirror({ value, dryRun, field }: PromptMirrorProps): ReactNode {
  const mirror = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const [below, above] = [field.current, mirror.current];
    if (!below || !above) return;
    const follow = () => {
      above.scrollTop = below.scrollTop;
    };
    // As large as the text area, less a scrollbar and the border of an invalid field.
    const cover = () => {
      const { clientLeft, clientTop, clientWidth, clientHeight } = below;
      Object.assign(above.style, {
        left: `${below.offsetLeft + clientLeft}px`,
        top: `${below.offsetTop + clientTop}px`,
        width: `${clientWidth}px`,
        height: `${clientHeight}px`,
      });
      follow();
    };
    cover();
    const watch = new ResizeObserver(cover);
    watch.observe(below);
    below.addEventListener("scroll", follow, { passive: true });
    return () => {
      watch.disconnect();
      below.removeEventListener("scroll", follow);
    };
  });

  return (
    <div
      ref={mirror}
      aria-hidden="true"
      dir="auto"
      className="pointer-events-none absolute overflow-hidden px-3 py-2.5 text-base leading-normal whitespace-pre-wrap text-transparent select-none [overflow-wrap:break-word] [unicode-bidi:plaintext] forced-color-adjust-none sm:text-[0.9375rem]"
    >
      <UnderlinedTemplate template={value} readings={dryRun.readings} />
      {/* An empty last line takes up space in the field, too. */}
      {"\u200b"}
    </div>
  );
}
