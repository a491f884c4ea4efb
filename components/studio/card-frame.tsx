import { clsx } from "clsx";
import type { ReactNode } from "react";

type CardFrameProps = {
  /** Of the picture, in pixels. */
  width: number;
  height: number;
  className?: string;
  children: ReactNode;
};

/**
 * A place in the gallery, in its picture's ratio. The rows are justified by flexbox alone: all pictures of a row grow and
 * shrink by their ratios, and so stay equally high; the order on the page is the order in the document.
 */
export function CardFrame({ width, height, className, children }: CardFrameProps) {
  const ratio = width / height;
  return (
    <li
      style={{ flex: `${ratio} 1 calc(var(--row) * ${ratio})`, aspectRatio: ratio }}
      className={clsx("relative max-h-[36rem] min-w-0 overflow-hidden rounded-md", className)}
    >
      {children}
    </li>
  );
}
