"use client";

import { type ComponentType, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { imagePath } from "@/lib/client/own-image";
import { type GalleryFilter, useGallery } from "@/lib/client/use-gallery";
import { useOnline } from "@/lib/client/use-online";
import type { ModelResource } from "@/lib/contract/models";
import type { TaskPage, TaskResource } from "@/lib/contract/task";
import { notify } from "../ui/notify";
import { bodyOf, type Draft, draftOf, expectedSize, requestOf, sizeOf } from "./draft";
import type { FullViewProps } from "./full-view";
import { Gallery } from "./gallery";
import type { GalleryHandle } from "./gallery-grid";
import { Making, type MakingHandle } from "./making";
import { showNewest } from "./show-newest";
import { hasImage, type TaskActions } from "./task-actions";
import { useAnnouncements } from "./use-announcements";
import { useBackCloses } from "./use-back-closes";
import { useOpenAtOnce } from "./use-open-at-once";
import { useRemoval } from "./use-removal";
import { useStableActions } from "./use-stable-actions";
import { useSubmit } from "./use-submit";

type StudioProps = {
  /** The id of who is signed in. */
  owner: string;
  /** Their balance when the page was served. */
  credits: number;
  models: readonly ModelResource[];
  /** The newest tasks when the page was served. */
  firstPage: TaskPage;
  /** The task that the link to this page named; its picture opens at once. */
  wanted: TaskResource | null;
  /** Where this service's images are reached. */
  origin: string;
};

const loadFullView = () => import("./full-view").then((module) => module.FullView);

/** The studio: a form at the left, what came of it at the right. */
export function Studio({ owner, credits, models, firstPage, wanted, origin }: StudioProps) {
  const isOnline = useOnline();
  const [filter, setFilter] = useState<GalleryFilter>({});
  const gallery = useGallery(filter, firstPage);
  const { tasks, problem, hasMore, isLoadingMore, isStale, loadMore, refresh } = gallery;
  const { submit, ordered, waiting, isBeingSent, refusals } = useSubmit(gallery);
  const sentence = useAnnouncements(tasks, ordered);
  const remove = useRemoval(gallery);
  const form = useRef<MakingHandle>(null);
  const grid = useRef<GalleryHandle>(null);
  const focusesPrompt = useRef(false);
  /** Whose card gets the focus when the picture that was open is gone. */
  const neighbour = useRef<string | null>(null);
  const shown = useMemo(() => tasks.filter(hasImage), [tasks]);
  const [FullView, setFullView] = useState<ComponentType<FullViewProps> | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);

  const origins = useMemo(
    () => [origin, ...(typeof window === "undefined" ? [] : [window.location.origin])],
    [origin],
  );
  useBackCloses(openId !== null, () => setOpenId(null));

  function takeOver(next: Draft, message: string) {
    // An open dialog would take the focus back; it hands it on when it is gone.
    if (openId) focusesPrompt.current = true;
    else form.current?.focus();
    setOpenId(null);
    form.current?.take(() => next);
    void notify("success", message);
  }

  function handFocusOn(seenLast: string) {
    const isForForm = focusesPrompt.current || shown.length === 0;
    if (isForForm) form.current?.focus();
    else grid.current?.focus(neighbour.current ?? seenLast);
    focusesPrompt.current = false;
    neighbour.current = null;
  }

  const actions: TaskActions = useStableActions<TaskActions>({
    open: (task) => {
      loadFullView().then(
        (Loaded) => {
          setFullView(() => Loaded);
          setOpenId(task.task_id);
        },
        () => void notify("error", "The picture could not be opened. Check your connection and try again."),
      );
    },
    reuse: (task) => takeOver(draftOf(task, { withSeed: true, origins }), "All settings are in the form."),
    remix: (task) =>
      takeOver(draftOf(task, { withSeed: false, origins }), "All settings but the seed are in the form."),
    refer: (task) => {
      setOpenId(null);
      form.current?.refer(imagePath(task.images[0]));
    },
    retry: (task) => {
      setFilter({});
      void order(requestOf(task), sizeOf(task)).then((isAccepted) => {
        // The form, which says more, may be out of sight.
        if (!isAccepted) void notify("error", "It was not sent; the form says why.");
      });
    },
    remove: (task) => {
      const place = shown.findIndex((one) => one.task_id === task.task_id);
      neighbour.current = (shown[place + 1] ?? shown[place - 1])?.task_id ?? null;
      setOpenId(null);
      void remove(task);
    },
  });

  useOpenAtOnce(wanted, actions.open);
  // Ahead of the first click: by then the line may be gone. What fails here is tried again, and reported, on the click.
  useEffect(() => void loadFullView().catch(() => undefined), []);
  // An older picture than the gallery has loaded stands before the others.
  const isBeyond =
    wanted !== null && hasImage(wanted) && !shown.some((task) => task.task_id === wanted.task_id);

  function send(sent: Draft, model: ModelResource) {
    // The new card must be in sight.
    if (
      filter.source === "api" ||
      (filter.scene ?? sent.scene) !== sent.scene ||
      (filter.model ?? model.id) !== model.id
    )
      setFilter({});
    void order(bodyOf(sent, model, window.location.origin), expectedSize(sent.ratio));
  }

  /** Submits a task and brings its card into sight. @returns whether it was accepted */
  async function order(...task: Parameters<typeof submit>): Promise<boolean> {
    const isAccepted = await submit(...task);
    if (isAccepted) showNewest();
    return isAccepted;
  }

  const putExample = useCallback((example: string) => {
    form.current?.take((before) => ({ ...before, prompt: example }));
    form.current?.focus();
  }, []);

  return (
    <div className="grid grid-cols-1 gap-6 lg:grid-cols-[22rem_minmax(0,1fr)] lg:gap-8 xl:grid-cols-[24rem_minmax(0,1fr)]">
      <div className="lg:sticky lg:top-22 lg:flex lg:max-h-[calc(100dvh-7rem)] lg:flex-col lg:self-start">
        <h1 className="mb-3 text-heading max-lg:sr-only lg:px-1">New picture</h1>
        <Making
          ref={form}
          {...{ owner, credits, models, origins, isOnline, isBeingSent, refusals }}
          isCovered={openId !== null}
          onSubmit={send}
        />
      </div>
      <Gallery
        ref={grid}
        {...{ tasks, problem, hasMore, isLoadingMore, isStale, loadMore, refresh }}
        {...{ waiting, filter, models, actions, isOnline }}
        onFilterChange={setFilter}
        onExample={putExample}
      />
      <p role="status" aria-live="polite" className="sr-only">
        {sentence}
      </p>
      {FullView && openId && (
        <FullView
          tasks={isBeyond ? [wanted, ...shown] : shown}
          openId={openId}
          onOpenIdChange={setOpenId}
          onClosed={handFocusOn}
          models={models}
          origins={origins}
          actions={actions}
          onNearEnd={hasMore ? loadMore : undefined}
        />
      )}
    </div>
  );
}
