import { clsx } from "clsx";
import type { CSSProperties, ReactNode } from "react";
import { flowing } from "./gallery-rows";
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
      style={place ?? (ratio === undefined ? NOTE : flowing(ratio))}
      onPointerEnter={onNear}
      onFocus={onNear}
      className={clsx("min-w-0 overflow-hidden rounded-md", place ? "absolute" : "relative", className)}
    >
      {children}
    </li>
  );
}

/** As wide as the layout makes it where two or more fit side by side. */
const NOTE: CSSProperties = {
  flex: "1 1 22rem",
  maxWidth: "33rem",
  height: "7.5rem",
  marginBottom: "var(--gap)",
};
