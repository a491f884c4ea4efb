import { SCENES, type Scene, TASK_SOURCES, TASK_STATUS_NAMES } from "@/lib/closed-lists";
import { countCodePoints, MAX_MODEL_LENGTH, MAX_PROMPT_LENGTH } from "@/lib/contract/bounds";
import type { TaskResource } from "@/lib/contract/task";

/** Which tasks to show; omitted conditions do not apply. */
export type GalleryFilter = {
  scene?: Scene;
  model?: string;
  source?: TaskResource["source"];
  status?: TaskResource["status"];
  /** A day such as `2026-11-30`, in the reader's time zone. */
  day?: string;
  favourite?: "true";
  /** The id of a collection. */
  collection?: string;
  /** Favourites first, instead of the newest. */
  sort?: "favourites";
  /** Words of the prompt. */
  q?: string;
};

const DAY_MS = 86_400_000;
const isOneOf = <Value extends string>(values: readonly Value[], value: string | null): value is Value =>
  value !== null && (values as readonly string[]).includes(value);

/** Whether the task list accepts a text, which may come from a link that somebody else made. */
const isText = (text: string | null | undefined, longest: number): text is string =>
  text !== null &&
  text !== undefined &&
  text !== "" &&
  !/\p{Cc}/u.test(text) &&
  countCodePoints(text) <= longest;

/** The filter in a URL. Unknown, outdated and invalid parts are ignored. */
export function filterOf(address: URLSearchParams): GalleryFilter {
  const [scene, source, status] = [address.get("scene"), address.get("source"), address.get("status")];
  const [model, day, q] = [address.get("model"), address.get("day"), address.get("q")?.trim()];
  const collection = address.get("collection");
  return {
    ...(isOneOf(SCENES, scene) && { scene }),
    ...(isText(model, MAX_MODEL_LENGTH) && { model }),
    ...(isOneOf(TASK_SOURCES, source) && { source }),
    ...(isOneOf(TASK_STATUS_NAMES, status) && { status }),
    ...(day && /^\d{4}-\d{2}-\d{2}$/.test(day) && Number.isFinite(Date.parse(day)) && { day }),
    ...(address.get("favourite") === "true" && { favourite: "true" as const }),
    ...(collection && /^col_[0-9a-z]{26}$/.test(collection) && { collection }),
    ...(address.get("sort") === "favourites" && { sort: "favourites" as const }),
    ...(isText(q, MAX_PROMPT_LENGTH) && { q }),
  };
}

/** The query of the task list for a filter. */
export function queryOf({ day, ...filter }: GalleryFilter): URLSearchParams {
  const query = new URLSearchParams(filter);
  if (!day) return query;
  // Without an offset, the time is in the reader's zone.
  const start = new Date(`${day}T00:00`);
  // A day on which daylight saving time starts or ends has 23 or 25 hours.
  const next = new Date(start.getTime() + DAY_MS * 1.5);
  const end = new Date(next.getFullYear(), next.getMonth(), next.getDate());
  query.set("created_after", new Date(start.getTime() - 1).toISOString());
  query.set("created_before", end.toISOString());
  return query;
}

/** Whether a task submitted in the studio right now would match the filter. */
export function isNewFitting(filter: GalleryFilter, order: { scene: Scene; model: string }): boolean {
  return (
    (filter.scene ?? order.scene) === order.scene &&
    (filter.model ?? order.model) === order.model &&
    filter.source !== "api" &&
    !filter.status &&
    !filter.day &&
    !filter.favourite &&
    !filter.collection &&
    !filter.sort &&
    !filter.q
  );
}
