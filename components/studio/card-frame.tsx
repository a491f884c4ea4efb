import { clsx } from "clsx";
import type { CSSProperties, ReactNode } from "react";
import type { Place } from "./lay-out";
import { TILE_KEY } from "./use-grid-keys";

type CardFrameProps = {
  /** By which the gallery finds it. */
  tileKey: string;
  /** Where it stands; undefined while the rows are flexbox's. */
  place: Place | undefined;
  /** Width by height of its picture; left out for what is none. */
  ratio?: number;
  /** Called when somebody points at it, or the focus comes. */
  onNear?: () => void;
  className?: string;
  children: ReactNode;
};

/** A place in the gallery. */
export function CardFrame({ tileKey, place, ratio, onNear, className, children }: CardFrameProps) {
  return (
    <li
      {...{ [TILE_KEY]: tileKey }}
      style={place ?? flowing(ratio)}
      onPointerEnter={onNear}
      onFocus={onNear}
      className={clsx("min-w-0 overflow-hidden rounded-md", place ? "absolute" : "relative", className)}
    >
      {children}
    </li>
  );
}

/** All pictures of a row grow and shrink by their ratios, and so stay equally high. */
function flowing(ratio: number | undefined): CSSProperties {
  if (ratio === undefined) return { flex: "1 1 20rem", maxWidth: "33rem", height: "7.5rem" };
  return { flex: `${ratio} 1 calc(var(--row) * ${ratio})`, aspectRatio: ratio };
}
