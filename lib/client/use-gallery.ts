"use client";

import { useCallback, useMemo, useState } from "react";
import useSWRInfinite from "swr/infinite";
import { type Scene, UNFINISHED_STATUSES } from "@/lib/closed-lists";
import type { TaskPage, TaskResource } from "@/lib/contract/task";
import { GALLERY_PAGE_SIZE } from "./gallery-page";
import { type RequestProblem, read } from "./request";
import { serverNow } from "./server-clock";

/** Which tasks to show; what is left out does not matter. */
export type GalleryFilter = { scene?: Scene; model?: string; source?: TaskResource["source"] };

/** What `useGallery` keeps: its tasks and the ways to change and extend them. */
export type Gallery = ReturnType<typeof useGallery>;

const LONGEST_RETRY_SECONDS = 30;

export function isUnfinished(task: TaskResource): boolean {
  return (UNFINISHED_STATUSES as readonly string[]).includes(task.status);
}

function pageKey(filter: GalleryFilter, cursor?: string): string {
  const query = new URLSearchParams({ limit: String(GALLERY_PAGE_SIZE), ...filter });
  if (cursor) query.set("cursor", cursor);
  return `/api/v1/gallery?${query}`;
}

/** Until the next look at what is unfinished: often while something young may be done any moment, rarely later. */
function untilNextLookMs(pages: TaskPage[] = []): number {
  const started = pages.flatMap((page) => page.tasks.filter(isUnfinished)).map((task) => task.created_at);
  const ageMs = Math.min(...started.map((time) => serverNow() - Date.parse(time)));
  if (ageMs < 10_000) return 1_000;
  return ageMs < 60_000 ? 2_000 : 5_000;
}

/**
 * The tasks of whoever is signed in, newest first, a page more with each `loadMore`. While one of them is unfinished the
 * page that it stands on is read again and again: one request for all of them.
 * @param first the first page without a filter, as the page was served with
 */
export function useGallery(filter: GalleryFilter, first: TaskPage) {
  const isFiltered = Object.keys(filter).length > 0;
  const [isBusy, setBusy] = useState(first.tasks.some(isUnfinished));
  const [isBusyFurtherDown, setBusyFurtherDown] = useState(false);
  // SWR starts its timer anew when this changes, and asks the function for each round's length.
  const refreshInterval = useMemo(() => (isBusy ? untilNextLookMs : 0), [isBusy]);

  const { data, error, isLoading, isValidating, size, setSize, mutate } = useSWRInfinite<
    TaskPage,
    RequestProblem
  >(
    (_index: number, previous: TaskPage | null) => {
      if (previous && previous.next_cursor === null) return null;
      return pageKey(filter, previous?.next_cursor ?? undefined);
    },
    read,
    {
      ...(isFiltered ? {} : { fallbackData: [first] }),
      keepPreviousData: true,
      focusThrottleInterval: 2_000,
      dedupingInterval: 500,
      refreshInterval,
      revalidateAll: isBusyFurtherDown,
      onErrorRetry: (problem, _key, _config, revalidate, { retryCount }) => {
        if (problem.code === "unauthorized") return;
        const seconds = problem.retryAfterSeconds ?? Math.min(2 ** retryCount, LONGEST_RETRY_SECONDS);
        setTimeout(() => void revalidate({ retryCount }), seconds * 1_000);
      },
    },
  );

  const busyPages = (data ?? []).map((page) => page.tasks.some(isUnfinished));
  if (busyPages.includes(true) !== isBusy) setBusy(!isBusy);
  if (busyPages.lastIndexOf(true) > 0 !== isBusyFurtherDown) setBusyFurtherDown(!isBusyFurtherDown);

  const loadMore = useCallback(() => void setSize((count) => count + 1), [setSize]);
  const tasks = useMemo(() => uniqueTasks(data ?? []), [data]);
  return {
    /** Undefined until the first answer. */
    tasks: data && tasks,
    problem: error,
    hasMore: data !== undefined && data.at(-1)?.next_cursor !== null,
    isLoadingMore: isValidating && data !== undefined && data.length < size,
    /** Whether these are still the tasks of another filter. What came with the page is right, though it is read again. */
    isStale: isLoading && data?.[0] !== first,
    loadMore,
    /** Reads the newest page again. */
    refresh: () => mutate((pages) => pages),
    /** Reads every loaded page again. */
    refreshAll: () => mutate(),
    /** Takes a task out of sight; the server is not told. */
    hide: (taskId: string) =>
      mutate((pages) => pages?.map((page) => without(page, taskId)), { revalidate: false }),
  };
}

/** While something new pushes the pages down, a task can stand at the end of one and the head of the next. */
function uniqueTasks(pages: TaskPage[]): TaskResource[] {
  return [...new Map(pages.flatMap((page) => page.tasks).map((task) => [task.task_id, task])).values()];
}

function without(page: TaskPage, taskId: string): TaskPage {
  return { ...page, tasks: page.tasks.filter((task) => task.task_id !== taskId) };
}
