"use client";

import { clsx } from "clsx";
import { Fragment, memo, type Ref, useImperativeHandle, useMemo, useRef } from "react";
import { serverNow } from "@/lib/client/server-clock";
import { isUnfinished } from "@/lib/client/use-gallery";
import { useHydrated } from "@/lib/client/use-hydrated";
import type { TaskResource } from "@/lib/contract/task";
import { DayInSight } from "./day-in-sight";
import { expectedSeconds } from "./expected-time";
import { FLOWING_ROWS, GALLERY_ROWS, LARGE_ROWS } from "./gallery-rows";
import { GalleryTileCard } from "./gallery-tile-card";
import { dayInWords, dayOf, type GalleryTile, tilesOf } from "./gallery-tiles";
import { layOut } from "./lay-out";
import { hasImage, type TaskActions } from "./task-actions";
import { TILE_KEY, useGridKeys } from "./use-grid-keys";
import { useLongPress } from "./use-long-press";
import { useMeasures } from "./use-measures";
import { useRowsInSight } from "./use-rows-in-sight";
import { useRubberBand } from "./use-rubber-band";
import { useRushing } from "./use-rushing";
import type { Submission } from "./use-submit";

/** How many pictures are loaded before the page's scripts: about as many as a window shows. */
const EARLY = 4;

/** The gallery's imperative handle. */
export type GalleryHandle = {
  focus: (taskId: string) => void;
  /** Focuses the gallery's tab stop. */
  enter: () => void;
};

type GalleryGridProps = {
  /** Submitted tasks that are not listed yet. */
  waiting: readonly Submission[];
  tasks: readonly TaskResource[];
  actions: TaskActions;
  /** Whether favourites come before the others. */
  favouritesFirst: boolean;
  /** Whether another filter is being loaded. */
  isStale: boolean;
  /** The selected ids. */
  chosen: ReadonlySet<string>;
  isChoosing: boolean;
  ref: Ref<GalleryHandle>;
};

/**
 * The tasks in justified rows, newest first, with a list per day. The server does not know the page's width and leaves the rows
 * to flexbox; in the browser they are laid out, and only visible ones are rendered, however many there are.
 */
export const GalleryGrid = memo(function GalleryGrid(props: GalleryGridProps) {
  const { waiting, tasks, actions, favouritesFirst, isStale, chosen, isChoosing, ref } = props;
  const zone = useHydrated() ? undefined : "UTC";
  const grid = useRef<HTMLDivElement>(null);
  const tiles = useMemo(
    () => tilesOf(waiting, tasks, { zone, favouritesFirst }),
    [waiting, tasks, zone, favouritesFirst],
  );
  // A single picture is shown larger.
  const isOnly = waiting.length + tasks.length === 1;
  const measures = useMeasures(grid, isOnly);
  const layout = useMemo(() => measures && layOut(tiles, measures), [tiles, measures]);
  const rows = useRowsInSight(grid, layout);
  const isRushing = useRushing();
  const keys = useGridKeys(grid, layout, (act, key, event) => {
    if (act === "write") {
      actions.write();
      return true;
    }
    const task = tasks.find(({ task_id }) => task_id === key);
    if (!task || (act !== "mark" && act !== "remove" && !hasImage(task))) return false;
    if (act === "choose" && hasImage(task)) actions.choose(task, event.shiftKey);
    else if (act === "collect" && hasImage(task)) actions.collect([task]);
    else if (act === "mark") {
      actions.mark([task], !task.favourite);
      // The element may be moved in the DOM, losing the focus.
      keys.focus(key);
    } else if (act === "remove") actions.remove(task);
    return true;
  });
  const band = useRef<HTMLDivElement>(null);
  const dragging = useRubberBand({
    gallery: grid,
    band,
    layout,
    chosen,
    isChoosing,
    idOf: (tile) => (tile.kind === "task" && hasImage(tile.task) ? tile.task.task_id : undefined),
    onChosen: actions.chooseThese,
  });
  const pressing = useLongPress((target, at) => {
    const id = target.closest(`[${TILE_KEY}]`)?.getAttribute(TILE_KEY);
    const task = tasks.find(({ task_id }) => task_id === id);
    if (!task || !hasImage(task)) return;
    actions.choose(task, false);
    dragging.followFinger(at);
  });
  const earlyKeys = useMemo(() => firstPictures(tiles, EARLY), [tiles]);
  const known = layout ?? { places: undefined };
  const firstKey = tiles.find(({ kind }) => kind !== "heading")?.key;
  const activeKey = keys.active && tiles.some(({ key }) => key === keys.active) ? keys.active : firstKey;
  useImperativeHandle(ref, () => ({
    focus: keys.focus,
    enter: () => activeKey !== undefined && keys.focus(activeKey),
  }));
  // The server's rendering stays until the visible range is known, because a press on it may be in progress.
  const inSight =
    layout && rows ? layout.rows.slice(rows.first, rows.end).flatMap((row) => row.tiles) : tiles;
  // The focused item stays rendered, or scrolling would lose the focus.
  const kept = keys.isInside && !inSight.some(({ key }) => key === activeKey);
  const rendered = kept ? tiles.filter((tile) => tile.key === activeKey || inSight.includes(tile)) : inSight;
  const expectedFor = (tile: GalleryTile) =>
    tile.kind === "task" && isUnfinished(tile.task) ? expectedSeconds(tasks, tile.task.model) : undefined;
  const today = dayOf(serverNow(), zone);

  return (
    <div
      ref={grid}
      style={layout && { height: layout.height }}
      className={clsx(
        // A long press selects, so the browser's own selection and menu are disabled.
        "relative [-webkit-touch-callout:none] [@media(hover:none)]:select-none",
        isOnly ? LARGE_ROWS : GALLERY_ROWS,
        isStale && "opacity-50",
      )}
      {...keys.handlers}
      {...dragging.handlers}
      {...pressing}
    >
      <div
        ref={band}
        hidden
        className="pointer-events-none absolute z-10 rounded-xs border border-blossom bg-blossom/20"
      />
      <DayInSight gallery={grid} layout={layout} today={today} />
      {daysOf(rendered).map(({ day, heading, cards }) => (
        <div key={day}>
          {heading && (
            <h3
              style={known.places?.get(day)}
              className={clsx(
                "h-9 truncate pt-1.5 font-sans text-[0.9375rem] font-semibold text-ink-muted",
                layout && "absolute",
              )}
            >
              {dayInWords(day, today)}
            </h3>
          )}
          <ul
            aria-label={`Your pictures, ${dayInWords(day, today)}`}
            aria-busy={isStale}
            // Kept after layout: a change of display would repaint the pictures, and count as a late largest paint.
            className={clsx(FLOWING_ROWS, !layout && "pt-(--gap)")}
          >
            {cards.map((tile, index) => (
              <Fragment key={tile.key}>
                {!layout && index > 0 && index === cards.findIndex(({ shape }) => shape !== "note") && (
                  <li aria-hidden="true" className="basis-full" />
                )}
                <GalleryTileCard
                  tile={tile}
                  place={layout?.places.get(tile.key)}
                  expected={expectedFor(tile)}
                  actions={actions}
                  isActive={tile.key === activeKey}
                  isEarly={earlyKeys.has(tile.key)}
                  isBare={isRushing}
                  isChosen={chosen.has(tile.key)}
                  isChoosing={isChoosing}
                />
              </Fragment>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
});

/** The keys of the first items that are, or will be, pictures. */
function firstPictures(tiles: readonly GalleryTile[], count: number): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { key, shape } of tiles) {
    if (keys.size === count) break;
    if (typeof shape === "number") keys.add(key);
  }
  return keys;
}

type Day = { day: string; heading: boolean; cards: Exclude<GalleryTile, { kind: "heading" }>[] };

function daysOf(tiles: readonly GalleryTile[]): Day[] {
  const days = new Map<string, Day>();
  for (const tile of tiles) {
    const day = days.get(tile.day) ?? { day: tile.day, heading: false, cards: [] };
    days.set(tile.day, day);
    if (tile.kind === "heading") day.heading = true;
    else day.cards.push(tile);
  }
  return [...days.values()];
}
