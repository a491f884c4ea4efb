import { clsx } from "clsx";
import type { CSSProperties, ReactNode } from "react";
import { flowing } from "./gallery-rows";
import type { Place } from "./lay-out";
import { TILE_KEY } from "./use-grid-keys";

type CardFrameProps = {
  /** The key by which the gallery finds it. */
  tileKey: string;
  /** Its position; undefined while flexbox lays out the rows. */
  place: Place | undefined;
  /** Its picture's aspect ratio; omitted for anything else. */
  ratio?: number;
  /** Called on hover and focus. */
  onNear?: () => void;
  className?: string;
  children: ReactNode;
};

/** The frame of an item in the gallery. */
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

/** The width from the layout, if two or more fit side by side. */
const NOTE: CSSProperties = {
  flex: "1 1 22rem",
  maxWidth: "33rem",
  height: "7.5rem",
  marginBottom: "var(--gap)",
};
