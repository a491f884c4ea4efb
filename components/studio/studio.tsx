"use client";

import { type ComponentType, useEffect, useMemo, useRef, useState } from "react";
import { imagePath, referencePath } from "@/lib/client/own-image";
import { useCredits } from "@/lib/client/use-credits";
import { type GalleryFilter, useGallery } from "@/lib/client/use-gallery";
import { useOnline } from "@/lib/client/use-online";
import { MAX_REFERENCES } from "@/lib/contract/bounds";
import type { ModelResource } from "@/lib/contract/models";
import type { TaskPage, TaskResource } from "@/lib/contract/task";
import { notify } from "../ui/notify";
import { Composer } from "./composer";
import {
  bodyOf,
  type Draft,
  draftOf,
  draftOfBody,
  expectedSize,
  modelOf,
  referenceLimit,
  requestOf,
  sizeOf,
  withReference,
} from "./draft";
import { DropVeil } from "./drop-veil";
import type { FullViewProps } from "./full-view";
import { Gallery } from "./gallery";
import { openerId } from "./image-card";
import type { Transferred } from "./read-transfer";
import { showNewest } from "./show-newest";
import { hasImage, type TaskActions } from "./task-actions";
import { useAnnouncements } from "./use-announcements";
import { useBackCloses } from "./use-back-closes";
import { useDraft } from "./use-draft";
import { useOpenAtOnce } from "./use-open-at-once";
import { useReferenceDrop } from "./use-reference-drop";
import { useRemoval } from "./use-removal";
import { useSubmit } from "./use-submit";
import { useUploads } from "./use-uploads";

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
  const balance = useCredits(credits);
  const isOnline = useOnline();
  const { draft, write: setDraft, amend } = useDraft(owner, models);
  const [filter, setFilter] = useState<GalleryFilter>({});
  const gallery = useGallery(filter, firstPage);
  const sentence = useAnnouncements(gallery.tasks);
  const { submit, waiting, isBeingSent, refusals } = useSubmit(gallery);
  const remove = useRemoval(gallery);
  const prompt = useRef<HTMLTextAreaElement>(null);
  const focusesPrompt = useRef(false);
  /** Whose card gets the focus when the picture that was open is gone. */
  const neighbour = useRef<string | null>(null);
  const shown = (gallery.tasks ?? []).filter(hasImage);
  const [FullView, setFullView] = useState<ComponentType<FullViewProps> | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);

  const origins = useMemo(
    () => [origin, ...(typeof window === "undefined" ? [] : [window.location.origin])],
    [origin],
  );
  const uploads = useUploads((reference) =>
    // The scene may have been changed again meanwhile; the reference is kept for later. Nobody has written anything for it.
    amend((before) => ({ ...withReference(before, reference), scene: before.scene })),
  );

  function addFiles({ files, folders }: Transferred) {
    const next = { ...draft, scene: "image-to-image" as const };
    const taken = draft.references.length + uploads.running.length;
    setDraft((before) => ({ ...before, scene: next.scene }));
    uploads.add({ files, folders }, referenceLimit(modelOf(next, models)) - taken);
  }

  function refer(path: string) {
    if (draft.references.length + uploads.running.length >= MAX_REFERENCES) {
      void notify("warning", `There is no room: a picture starts from at most ${MAX_REFERENCES} others.`);
      return;
    }
    setDraft((before) => withReference(before, { path }));
    void notify("success", "Added to the references.");
  }

  useBackCloses(openId !== null, () => setOpenId(null));
  const isDraggedOver = useReferenceDrop(origins, openId === null, {
    onReference: refer,
    onFiles: addFiles,
  });

  function takeOver(next: Draft, message: string) {
    // An open dialog would take the focus back; it hands it on when it is gone.
    if (openId) focusesPrompt.current = true;
    else prompt.current?.focus();
    setOpenId(null);
    setDraft(() => next);
    void notify("success", message);
  }

  function handFocusOn(seenLast: string) {
    const card = document.getElementById(openerId(neighbour.current ?? seenLast));
    const target = focusesPrompt.current ? prompt.current : (card ?? prompt.current);
    focusesPrompt.current = false;
    neighbour.current = null;
    target?.focus();
  }

  const actions: TaskActions = {
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
      refer(imagePath(task.images[0]));
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
  };

  useOpenAtOnce(wanted, actions.open);
  // Ahead of the first click: by then the line may be gone. What fails here is tried again, and reported, on the click.
  useEffect(() => void loadFullView().catch(() => undefined), []);
  // An older picture than the gallery has loaded stands before the others.
  const isBeyond =
    wanted !== null && hasImage(wanted) && !shown.some((task) => task.task_id === wanted.task_id);

  // Nothing is being sent while the server renders, which does not know the reader's host.
  const model = modelOf(draft, models);
  const isSending =
    typeof window !== "undefined" &&
    model !== undefined &&
    isBeingSent(bodyOf(draft, model, window.location.origin));

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

  return (
    <div className="grid grid-cols-1 gap-6 lg:grid-cols-[22rem_minmax(0,1fr)] lg:gap-8 xl:grid-cols-[24rem_minmax(0,1fr)]">
      <div className="lg:sticky lg:top-22 lg:flex lg:max-h-[calc(100dvh-7rem)] lg:flex-col lg:self-start">
        <h1 className="mb-3 text-heading max-lg:sr-only lg:px-1">New picture</h1>
        <Composer
          {...{ draft, setDraft, models, balance, uploads, isOnline, isSending, refusals }}
          onFiles={(files) => addFiles({ files, folders: [] })}
          onAddress={(address) => refer(referencePath(address, origins))}
          promptRef={prompt}
          onPutBack={({ body, forget }) => {
            forget();
            setDraft(() => draftOfBody(body, origins));
            prompt.current?.focus();
          }}
          onSubmit={send}
        />
      </div>
      <Gallery
        {...{ gallery, waiting, filter, models, actions, isOnline }}
        onFilterChange={setFilter}
        onExample={(example) => {
          setDraft((before) => ({ ...before, prompt: example }));
          prompt.current?.focus();
        }}
      />
      <p role="status" aria-live="polite" className="sr-only">
        {sentence}
      </p>
      {isDraggedOver && <DropVeil />}
      {FullView && openId && (
        <FullView
          tasks={isBeyond ? [wanted, ...shown] : shown}
          openId={openId}
          onOpenIdChange={setOpenId}
          onClosed={handFocusOn}
          models={models}
          origins={origins}
          actions={actions}
          onNearEnd={gallery.hasMore ? gallery.loadMore : undefined}
        />
      )}
    </div>
  );
}
