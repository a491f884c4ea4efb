"use client";

import { clsx } from "clsx";
import { type ReactNode, useEffect, useRef, useState } from "react";

/** The tolerance for rounding, in pixels. */
const SLACK = 1;

type FadingScrollProps = { className?: string; contentClassName?: string; children: ReactNode };

/**
 * On wide screens, a scroll container that fades towards edges with hidden content. On narrow ones, it is as high as its content.
 */
export function FadingScroll({ className, contentClassName, children }: FadingScrollProps) {
  const frame = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [isMoreAbove, setMoreAbove] = useState(false);
  const [isMoreBelow, setMoreBelow] = useState(false);

  useEffect(() => {
    const { current: element } = frame;
    if (!element || !content.current) return;
    const look = () => {
      setMoreAbove(element.scrollTop > SLACK);
      setMoreBelow(element.scrollHeight - element.clientHeight - element.scrollTop > SLACK);
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    observer.observe(content.current);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, []);

  return (
    <div
      ref={frame}
      data-more-above={isMoreAbove || undefined}
      data-more-below={isMoreBelow || undefined}
      className={clsx("fading-scroll", className)}
    >
      <div ref={content} className={contentClassName}>
        {children}
      </div>
    </div>
  );
}
