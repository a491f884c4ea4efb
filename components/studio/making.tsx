"use client";

import { type Ref, useImperativeHandle, useMemo, useRef } from "react";
import { referencePath } from "@/lib/client/own-image";
import { keepSentPrompt, readSentPrompts } from "@/lib/client/sent-prompts";
import { useCredits } from "@/lib/client/use-credits";
import { MAX_REFERENCES } from "@/lib/contract/bounds";
import type { GenerateBody } from "@/lib/contract/generate";
import type { ModelResource } from "@/lib/contract/models";
import { notify } from "../ui/notify";
import { Composer } from "./composer";
import { bodyOf, type Draft, draftOfBody, isSendable, modelOf, referenceLimit, withReference } from "./draft";
import { DropVeil } from "./drop-veil";
import { samplesOf } from "./expand-template";
import { bodiesOf } from "./plan-order";
import type { Transferred } from "./read-transfer";
import { useDraft } from "./use-draft";
import { useDryRun } from "./use-dry-run";
import { useReferenceDrop } from "./use-reference-drop";
import type { Refusal } from "./use-submit";
import { useUploads } from "./use-uploads";

/** The form's imperative handle. */
export type MakingHandle = {
  /** Replaces the form's contents. */
  take: (change: (draft: Draft) => Draft) => void;
  /** Adds a picture to the references. @param path on this host, or an external URL */
  refer: (path: string) => void;
  /** Uploads a file and adds it to the references. */
  upload: (file: File) => void;
  focus: () => void;
};

type MakingProps = {
  /** The signed-in user's id. */
  owner: string;
  /** The balance when the page was served. */
  credits: number;
  models: readonly ModelResource[];
  /** The origin of this service's images. */
  origins: readonly string[];
  isOnline: boolean;
  /** Whether something covers the form, so that nothing can be dropped into it. */
  isCovered: boolean;
  /** The gallery's prompts, newest first. */
  galleryPrompts: () => readonly string[];
  isBeingSent: (bodies: readonly GenerateBody[]) => boolean;
  refusals: readonly Refusal[];
  onSubmit: (draft: Draft, model: ModelResource) => void;
  /** Called when the user moves from the prompt to the pictures. */
  onLeave: () => void;
  ref: Ref<MakingHandle>;
};

/** The left half of the studio: the form with everything typed, dropped and pasted. Typing re-renders nothing outside it. */
export function Making(props: MakingProps) {
  const { owner, models, origins, isOnline, isBeingSent, refusals } = props;
  const balance = useCredits(props.credits);
  const { draft, write: setDraft, amend } = useDraft(owner, models);
  const prompt = useRef<HTMLTextAreaElement>(null);
  const uploads = useUploads((reference) =>
    // The scene may have been changed again meanwhile; the reference is kept for later. It is not the user's own change.
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
      void notify("warning", `A picture can start from at most ${MAX_REFERENCES} others.`);
      return;
    }
    setDraft((before) => withReference(before, { path }));
    void notify("success", "Added to the references.");
  }

  const isDraggedOver = useReferenceDrop(origins, !props.isCovered, {
    onReference: refer,
    onFiles: addFiles,
  });
  useImperativeHandle(props.ref, () => ({
    take: setDraft,
    refer,
    upload: (file) => addFiles({ files: [file], folders: [] }),
    focus: () => prompt.current?.focus(),
  }));

  // Nothing is sent during server rendering, where the requested host is unknown.
  const model = modelOf(draft, models);
  const isSending = useMemo(
    () =>
      typeof window !== "undefined" &&
      model !== undefined &&
      isBeingSent(bodiesOf(draft, model, window.location.origin)),
    [draft, model, isBeingSent],
  );

  const dryRun = useDryRun(
    isOnline && model && typeof window !== "undefined" && isSendable(draft, model)
      ? samplesOf(draft.prompt.trim()).map(({ prompt: sample }) =>
          bodyOf({ ...draft, prompt: sample }, model, window.location.origin),
        )
      : [],
  );

  return (
    <>
      <Composer
        {...{ draft, setDraft, models, balance, uploads, isOnline, isSending, refusals }}
        onFiles={(files) => addFiles({ files, folders: [] })}
        onAddress={(address) => refer(referencePath(address, origins))}
        promptRef={prompt}
        onLeave={props.onLeave}
        onPutBack={({ body, forget }) => {
          forget();
          setDraft(() => draftOfBody(body, origins));
          prompt.current?.focus();
        }}
        dryRun={dryRun}
        recent={() => [...new Set([...readSentPrompts(owner), ...props.galleryPrompts()])]}
        onSubmit={(sent, model) => {
          keepSentPrompt(owner, sent.prompt.trim());
          props.onSubmit(sent, model);
        }}
      />
      {isDraggedOver && <DropVeil />}
    </>
  );
}
