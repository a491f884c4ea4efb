"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import useSWR, { useSWRConfig } from "swr";
import { UNFINISHED_STATUSES } from "@/lib/closed-lists";
import type { TaskResource } from "@/lib/contract/task";
import type { TaskPage } from "@/lib/contract/task-list";
import { type GalleryFilter, queryOf } from "./gallery-filter";
import { GALLERY_PAGE_SIZE, LARGE_PAGE_SIZE } from "./gallery-page";
import {
  type KnownTasks,
  movesOthersUp,
  withHead,
  withMore,
  withNews,
  withoutTasks,
  withTask,
} from "./merge-tasks";
import { RequestProblem, read } from "./request";
import { serverNow } from "./server-clock";
import { useTaskEvents } from "./use-task-events";

/** The gallery's initial data. */
export type FirstPage = { filter: GalleryFilter; page: TaskPage };

/** The gallery's tasks, and how to change and extend them. */
export type Gallery = ReturnType<typeof useGallery>;

const LIST = "/api/v1/tasks";
const LONGEST_RETRY_SECONDS = 30;
const MORE_RETRY_MS = 5_000;
/** Poll interval with an event stream, which lacks queue positions and events that a proxy holds back. */
const LIVE_LOOK_MS = 10_000;
/** The delay from a submission to the next poll. */
const SOON_MS = 900;

export function isUnfinished(task: TaskResource): boolean {
  return (UNFINISHED_STATUSES as readonly string[]).includes(task.status);
}

/** The interval for polling unfinished tasks: short while a young one may finish any moment, longer later. */
function untilNextLookMs(page: TaskPage | undefined): number {
  const started = (page?.tasks ?? []).filter(isUnfinished).map((task) => task.created_at);
  const ageMs = Math.min(...started.map((time) => serverNow() - Date.parse(time)));
  if (ageMs < 10_000) return 1_000;
  return ageMs < 60_000 ? 2_000 : 5_000;
}

/**
 * The tasks of the signed-in user, newest first, with another page for each `loadMore`. Only the beginning of the list is ever
 * read again, as far down as the last unfinished task: new tasks are there, and usually all unfinished ones. A stream reports
 * changes; without one, the beginning is polled while something is unfinished, with one request for all tasks.
 * @param first the first page of the filter that the page was served with
 */
export function useGallery(filter: GalleryFilter, first: FirstPage) {
  const query = useMemo(() => queryOf(filter).toString(), [filter]);
  const [served] = useState(() => queryOf(first.filter).toString());
  const [shown, setShown] = useState<{ query: string; known: KnownTasks; from: TaskPage }>(() => ({
    query: served,
    known: withHead(undefined, first.page, orderOf(first.filter)),
    from: first.page,
  }));
  const [isLoadingMore, setLoadingMore] = useState(false);
  const { tasks, cursor } = shown.known;

  const lastUnfinished = useMemo(() => tasks.findLastIndex(isUnfinished), [tasks]);
  const isBusy = lastUnfinished !== -1;
  const headSize = useRef(GALLERY_PAGE_SIZE);
  const isBusyNow = useRef(isBusy);
  isBusyNow.current = isBusy && shown.query === query;
  headSize.current = lastUnfinished < GALLERY_PAGE_SIZE ? GALLERY_PAGE_SIZE : LARGE_PAGE_SIZE;

  const change = useCallback(
    (to: (known: KnownTasks) => KnownTasks) => setShown((before) => ({ ...before, known: to(before.known) })),
    [],
  );

  /** The number of reads in progress, and the changes that arrived meanwhile. */
  const reading = useRef(0);
  const news = useRef<TaskResource[]>([]);
  const isPlain = query === "" || query === "sort=favourites";
  const tasksNow = useRef(tasks);
  tasksNow.current = tasks;
  const isLive = useTaskEvents({
    onTasks: (changed) => {
      // Events do not include other tasks' queue positions; only polling does.
      if (movesOthersUp(tasksNow.current, changed)) refreshSoon();
      if (isPlain) {
        change((known) => changed.reduce(withTask, known));
        if (reading.current > 0) news.current.push(...changed);
        return;
      }
      // Only the server knows whether it matches the filter, and a read in progress may be outdated: read again instead.
      if (reading.current > 0) void mutate((page) => page, { revalidate: false });
      refreshSoon();
    },
    onMissed: () => refreshSoon(),
  });
  const { cache } = useSWRConfig();
  const key = `${LIST}?${query}`;
  const { data, error, isLoading, mutate } = useSWR<TaskPage, RequestProblem>(
    key,
    async () => {
      if (reading.current++ === 0) news.current = [];
      try {
        // While something is unfinished, the page counts the total itself.
        const page = await readPage(query, headSize.current, { total: !isBusyNow.current });
        return isPlain ? withNews(page, news.current, orderOf(filter)) : page;
      } finally {
        reading.current--;
      }
    },
    {
      // What came with the page is read again when the stream opens; what is left of an earlier visit may be older.
      ...(query === served
        ? { fallbackData: first.page, revalidateOnMount: cache.get(key)?.data !== undefined }
        : {}),
      focusThrottleInterval: 2_000,
      dedupingInterval: 500,
      // SWR restarts its timer when this changes, and calls the function for each interval. Hidden tabs keep polling, so
      // that they can announce finished tasks.
      refreshWhenHidden: true,
      refreshInterval: isBusy ? (isLive ? LIVE_LOOK_MS : untilNextLookMs) : 0,
      onErrorRetry: (problem, _key, _config, revalidate, { retryCount }) => {
        if (problem.code === "unauthorized") return;
        const seconds = problem.retryAfterSeconds ?? Math.min(2 ** retryCount, LONGEST_RETRY_SECONDS);
        setTimeout(() => void revalidate({ retryCount }), seconds * 1_000);
      },
    },
  );
  if (data && (data !== shown.from || query !== shown.query)) {
    const before = query === shown.query ? shown.known : undefined;
    setShown({ query, known: withHead(before, data, orderOf(filter)), from: data });
  }

  const isReading = useRef(false);
  const loadMore = useCallback(async () => {
    if (isReading.current || cursor === null) return;
    isReading.current = true;
    setLoadingMore(true);
    try {
      const page = await readPage(query, LARGE_PAGE_SIZE, { cursor });
      setShown((before) =>
        before.query === query && before.known.cursor === cursor
          ? { ...before, known: withMore(before.known, page) }
          : before,
      );
    } catch (cause) {
      if (!(cause instanceof RequestProblem)) throw cause;
      // At the end of the list, it would immediately load again.
      await new Promise((resolve) => setTimeout(resolve, MORE_RETRY_MS));
    } finally {
      isReading.current = false;
      setLoadingMore(false);
    }
  }, [query, cursor]);

  const soon = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(soon.current), []);
  const refreshSoon = useCallback(() => {
    soon.current ??= setTimeout(() => {
      soon.current = undefined;
      void mutate();
    }, SOON_MS);
  }, [mutate]);

  /** Tasks that the list still contains but the page hides. */
  const [dropped, setDropped] = useState<ReadonlySet<string>>(() => new Set());
  const listed = useMemo(
    () => (dropped.size === 0 ? tasks : tasks.filter(({ task_id }) => !dropped.has(task_id))),
    [tasks, dropped],
  );

  return {
    tasks: listed,
    /** The total, including tasks not read yet. */
    total: shown.known.total - (tasks.length - listed.length),
    problem: error,
    hasMore: cursor !== null,
    isLoadingMore,
    /**
     * Whether these are still the previous filter's tasks. The page's initial data is current, although it is being
     * re-read.
     */
    isStale: isLoading && shown.query !== query,
    loadMore,
    /** Reads the first page again. */
    refresh: useCallback(() => mutate(), [mutate]),
    /** The same after a moment, when a new submission may be listed; several submissions share one read. */
    refreshSoon,
    /** Removes tasks from the page only. */
    hide: useCallback((...ids: string[]) => change((known) => withoutTasks(known, new Set(ids))), [change]),
    /** Hides a task that stays in the list, for as long as the page is open. */
    drop: useCallback((id: string) => setDropped((before) => new Set(before).add(id)), []),
    /** Inserts or updates a task. */
    show: useCallback((task: TaskResource) => change((known) => withTask(known, task)), [change]),
  };
}

const orderOf = ({ sort }: GalleryFilter) => ({ favouritesFirst: sort === "favourites" });

function readPage(
  query: string,
  limit: number,
  { cursor, total }: { cursor?: string; total?: boolean },
): Promise<TaskPage> {
  const parameters = new URLSearchParams(query);
  parameters.set("limit", String(limit));
  if (cursor) parameters.set("cursor", cursor);
  if (total) parameters.set("total", "true");
  return read(`${LIST}?${parameters}`);
}
