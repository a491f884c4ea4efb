"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { GalleryFilter } from "@/lib/client/gallery-filter";
import { LARGE_PAGE_SIZE } from "@/lib/client/gallery-page";
import { imagePath } from "@/lib/client/own-image";
import { type FirstPage, useGallery } from "@/lib/client/use-gallery";
import { useKeepShares } from "@/lib/client/use-keep-shares";
import { useOnline } from "@/lib/client/use-online";
import type { ModelResource } from "@/lib/contract/models";
import type { TaskResource } from "@/lib/contract/task";
import { notify } from "../ui/notify";
import { type Draft, draftOf, requestOf } from "./draft";
import { Gallery } from "./gallery";
import type { GalleryHandle } from "./gallery-grid";
import { Making, type MakingHandle } from "./making";
import { MAX_AT_ONCE, variationsOf } from "./plan-order";
import { hasImage, MORE_COUNT, type TaskActions } from "./task-actions";
import { useAnnouncements } from "./use-announcements";
import { type Brought, useBrought } from "./use-brought";
import { useCancelling } from "./use-cancelling";
import { useCollecting } from "./use-collecting";
import { useComparison } from "./use-comparison";
import { useDoneSignals } from "./use-done-signals";
import { useFilterAddress } from "./use-filter-address";
import { useMarking } from "./use-marking";
import { useOnDemand } from "./use-on-demand";
import { useOpenAddress } from "./use-open-address";
import { useOrdering } from "./use-ordering";
import { useRemoval } from "./use-removal";
import { useSelection } from "./use-selection";
import { useStableActions } from "./use-stable-actions";
import { useSubmit } from "./use-submit";

const loadFullView = () => import("./full-view").then((module) => module.FullView);
const PICTURE_SORRY = "The picture could not be opened. Check your connection and try again.";
const loadSelectionBar = () => import("./selection-bar").then((module) => module.SelectionBar);
const BUTTONS_SORRY = "The buttons could not be loaded. Check your connection and try again.";

type StudioProps = {
  /** The signed-in user's id. */
  owner: string;
  /** Their balance at page load. */
  credits: number;
  models: readonly ModelResource[];
  /** The first page of tasks for the URL's filter. */
  first: FirstPage;
  /** The URL's input for the form. */
  brought: Brought;
  /** The URL's filter. */
  filter: GalleryFilter;
  /** The task named in the URL, whose picture opens immediately. */
  wanted: TaskResource | null;
  /** The origins of this service's images. */
  origin: string;
};

/** The studio: the form on the left, the gallery on the right. */
export function Studio({ owner, credits, models, first, wanted, brought, origin, ...props }: StudioProps) {
  useKeepShares();
  const isOnline = useOnline();
  const [filter, setFilter] = useFilterAddress(props.filter);
  const gallery = useGallery(filter, first);
  const { tasks, total, problem, hasMore, isLoadingMore, isStale, loadMore, refresh } = gallery;
  const { submit, ordered, waiting, isBeingSent, refusals } = useSubmit(gallery);
  const sentence = useAnnouncements(tasks, ordered, useDoneSignals());
  const remove = useRemoval(gallery);
  const mark = useMarking(gallery);
  const cancel = useCancelling(gallery);
  const collecting = useCollecting(gallery, filter.collection);
  const form = useRef<MakingHandle>(null);
  const grid = useRef<GalleryHandle>(null);
  const focusesPrompt = useRef(false);
  /** The task whose card gets the focus when the full view closes. */
  const neighbour = useRef<string | null>(null);
  const shown = useMemo(() => tasks.filter(hasImage), [tasks]);
  const selection = useSelection(shown);
  const { chosen, isChoosing } = selection;
  const [SelectionBar] = useOnDemand(loadSelectionBar, {
    sorry: BUTTONS_SORRY,
    isEarly: true,
    isWanted: isChoosing,
  });
  const { send, resend, question } = useOrdering({ submit, form, shown, filter, setFilter });
  const [FullView, bringFullView] = useOnDemand(loadFullView, { sorry: PICTURE_SORRY, isEarly: true });
  const [openId, setOpenId] = useState<string | null>(null);

  const origins = useMemo(
    () => [origin, ...(typeof window === "undefined" ? [] : [window.location.origin])],
    [origin],
  );
  const comparison = useComparison({ shown, models, origins });

  function takeOver(next: Draft, message: string) {
    // An open dialog would reclaim the focus; it passes it on when it closes.
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
    open: ({ task_id }) => bringFullView(() => setOpenId(task_id)),
    reuse: (task) => takeOver(draftOf(task, { withSeed: true, origins }), "All settings are in the form."),
    remix: (task) =>
      takeOver(draftOf(task, { withSeed: false, origins }), "All settings except the seed are in the form."),
    takeTemplate: (task) => {
      const { template: prompt = task.prompt } = task;
      takeOver({ ...draftOf(task, { withSeed: false, origins }), prompt }, "The template is in the form.");
    },
    more: (task) => {
      setOpenId(null);
      void resend(variationsOf(requestOf(task), MORE_COUNT), task);
    },
    write: () => form.current?.focus(),
    refer: (task) => {
      setOpenId(null);
      form.current?.refer(imagePath(task.images[0]));
    },
    retry: (task) => void resend([requestOf(task)], task),
    retryAll: (failed) => {
      for (let at = 0; at < failed.length; at += MAX_AT_ONCE) {
        const some = failed.slice(at, at + MAX_AT_ONCE);
        if (!some[0]) continue;
        void resend(some.map(requestOf), some[0]).then((isAccepted) =>
          isAccepted ? remove(some) : undefined,
        );
      }
    },
    remove: (task) => {
      const place = shown.findIndex((one) => one.task_id === task.task_id);
      neighbour.current = (shown[place + 1] ?? shown[place - 1])?.task_id ?? null;
      setOpenId(null);
      void remove([task]);
    },
    cancel: (some) => void cancel(some),
    mark: (some, favourite) => void mark(some, favourite),
    collect: collecting.collect,
    takeOut: collecting.takeOut,
    choose: ({ task_id }, isRange) => selection.toggle(task_id, isRange),
    chooseThese: selection.put,
    compare: comparison.compare,
    dismiss: (failed) => void remove(failed),
  });

  const putExample = useCallback((example: string) => {
    form.current?.take((before) => ({ ...before, prompt: example }));
    form.current?.focus();
  }, []);

  useOpenAddress({
    isOpen: openId !== null || comparison.isComparing,
    openId,
    open: (taskId) => {
      const task = [...shown, wanted].find((one) => one?.task_id === taskId);
      if (task && hasImage(task)) actions.open(task);
      return task !== undefined;
    },
    close: () => {
      if (comparison.isComparing) comparison.close();
      else setOpenId(null);
      return comparison.isComparing && openId !== null;
    },
  });
  useBrought(brought, {
    words: putExample,
    reference: (path) => form.current?.refer(path),
    photo: (file) => form.current?.upload(file),
  });
  // New users have no pictures yet, so the form gets the focus.
  const isNewcomer = useRef(first.page.tasks.length === 0 && Object.keys(props.filter).length === 0);
  useEffect(() => {
    if (isNewcomer.current && document.activeElement === document.body) form.current?.focus();
  }, []);
  // A picture older than the loaded part of the gallery is put before the others.
  const isBeyond =
    wanted !== null && hasImage(wanted) && !shown.some((task) => task.task_id === wanted.task_id);

  return (
    <div className="grid grid-cols-1 gap-6 lg:grid-cols-[22rem_minmax(0,1fr)] lg:gap-8 xl:grid-cols-[24rem_minmax(0,1fr)]">
      <div className="lg:sticky lg:top-22 lg:flex lg:max-h-[calc(100dvh-7rem)] lg:flex-col lg:self-start">
        <h1 className="mb-3 text-heading max-lg:sr-only lg:px-1">New picture</h1>
        <Making
          ref={form}
          {...{ owner, credits, models, origins, isOnline, isBeingSent, refusals }}
          galleryPrompts={() => tasks.slice(0, LARGE_PAGE_SIZE).map(({ prompt }) => prompt)}
          isCovered={openId !== null}
          onSubmit={send}
          onLeave={() => grid.current?.enter()}
        />
      </div>
      <div className="flex min-w-0 flex-col">
        <Gallery
          ref={grid}
          {...{ tasks, total, problem, hasMore, isLoadingMore, isStale, loadMore, refresh }}
          {...{ waiting, filter, models, actions, isOnline, chosen, isChoosing }}
          onChoosing={selection.begin}
          onFilterChange={setFilter}
          onExample={putExample}
        />
        {SelectionBar && isChoosing && (
          <SelectionBar
            chosen={shown.filter(({ task_id }) => chosen.has(task_id))}
            actions={actions}
            isCollection={filter.collection !== undefined}
            onAll={selection.chooseAll}
            onStop={selection.stop}
          />
        )}
      </div>
      <p role="status" aria-live="polite" className="sr-only">
        {sentence}
      </p>
      {question}
      {collecting.dialog}
      {comparison.view}
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
