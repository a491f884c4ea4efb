import type { TaskResource } from "@/lib/contract/task";
import { sizeOf } from "./draft";
import type { Tile } from "./lay-out";
import { hasImage } from "./task-actions";
import type { Submission } from "./use-submit";

/** An item of the gallery: a day's heading, a submission that is not listed yet, or a task. */
export type GalleryTile = Tile & { day: string } & (
    | { kind: "heading" }
    | { kind: "sent"; submission: Submission }
    | { kind: "task"; task: TaskResource }
  );

/** The day of an instant, as `2026-11-30`. @param zone by default, the reader's own */
export function dayOf(time: string | number, zone?: "UTC"): string {
  const date = new Date(time);
  const [year, month, day] =
    zone === "UTC"
      ? [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
      : [date.getFullYear(), date.getMonth(), date.getDate()];
  return `${year}-${String(month + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The heading of favourites, if they come first. */
const FAVOURITES = "favourites";

// Created once, since scrolling formats days by the hundred.
const IN_DAYS = { weekday: "short", day: "numeric", month: "long", timeZone: "UTC" } as const;
const THIS_YEAR = new Intl.DateTimeFormat("en-GB", IN_DAYS);
const ANY_YEAR = new Intl.DateTimeFormat("en-GB", { ...IN_DAYS, year: "numeric" });

/** A day in words. @param today as `2026-11-30` */
export function dayInWords(day: string, today: string): string {
  if (day === FAVOURITES) return "Favourites";
  const daysAgo = Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000);
  if (daysAgo === 0) return "Today";
  if (daysAgo === 1) return "Yesterday";
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return (isThisYear ? THIS_YEAR : ANY_YEAR).format(new Date(day));
}

/**
 * All items in order, with a heading before each day.
 * @param zone the days' time zone, by default the reader's own
 * @param favouritesFirst whether favourites come first, under a heading of their own
 */
export function tilesOf(
  sent: readonly Submission[],
  tasks: readonly TaskResource[],
  { zone, favouritesFirst }: { zone: "UTC" | undefined; favouritesFirst: boolean },
): GalleryTile[] {
  const tiles: GalleryTile[] = [];
  const begun = new Set<string>();
  function add(tile: GalleryTile) {
    if (!begun.has(tile.day)) tiles.push({ kind: "heading", key: tile.day, shape: "heading", day: tile.day });
    begun.add(tile.day);
    tiles.push(tile);
  }
  for (const submission of sent) {
    const { id, sentAtMs, width, height } = submission;
    add({ kind: "sent", key: id, shape: width / height, day: dayOf(sentAtMs, zone), submission });
  }
  for (const task of tasks) {
    const day = favouritesFirst && task.favourite ? FAVOURITES : dayOf(task.created_at, zone);
    if (task.status === "failed") add({ kind: "task", key: task.task_id, shape: "note", day, task });
    else if (task.status !== "success" || hasImage(task)) {
      const { width, height } = sizeOf(task);
      add({ kind: "task", key: task.task_id, shape: width / height, day, task });
    }
  }
  return tiles;
}
