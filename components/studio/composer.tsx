"use client";

import { clsx } from "clsx";
import { ChevronDown } from "lucide-react";
import {
  type FormEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";
import { useHydrated } from "@/lib/client/use-hydrated";
import type { Scene } from "@/lib/closed-lists";
import type { ModelResource } from "@/lib/contract/models";
import { Button } from "../ui/button";
import { FadingScroll } from "../ui/fading-scroll";
import { Segmented } from "../ui/segmented";
import { ComposerBar } from "./composer-bar";
import {
  type Draft,
  hasFaultInSettings,
  isSendable,
  missingIn,
  modelOf,
  negativeExcess,
  referenceLimit,
  seedFault,
} from "./draft";
import { DryRunNote } from "./dry-run-note";
import { focusFault } from "./focus-fault";
import { isComposing } from "./is-composing";
import { ModelPicker } from "./model-picker";
import { NegativeField } from "./negative-field";
import { countFault, countOf } from "./plan-order";
import { PromptField } from "./prompt-field";
import { RatioPicker } from "./ratio-picker";
import { RecentPrompts } from "./recent-prompts";
import { ReferenceList } from "./reference-list";
import { SeedField } from "./seed-field";
import { summariseDraft } from "./summarise-draft";
import type { DryRunReading } from "./use-dry-run";
import type { Refusal } from "./use-submit";
import type { Uploads } from "./use-uploads";
import { WordChips } from "./word-chips";

const SCENES = [
  { value: "text-to-image", label: "From text" },
  { value: "image-to-image", label: "From images" },
] as const;

type ComposerProps = {
  draft: Draft;
  setDraft: (change: (draft: Draft) => Draft) => void;
  models: readonly ModelResource[];
  balance: number;
  uploads: Uploads;
  onFiles: (files: File[]) => void;
  /** Called with an external picture's URL. */
  onAddress: (address: string) => void;
  /** Whether the browser reports being online. */
  isOnline: boolean;
  /** The dry run of the current draft. */
  dryRun: DryRunReading | undefined;
  /** Recently submitted prompts, newest first. */
  recent: () => readonly string[];
  /** Whether the current draft is being submitted. */
  isSending: boolean;
  /** A submission that failed. */
  refusals: readonly Refusal[];
  /** Puts the failed submission back into the form. */
  onPutBack: (refusal: Refusal) => void;
  onSubmit: (draft: Draft, model: ModelResource) => void;
  onLeave: () => void;
  promptRef: RefObject<HTMLTextAreaElement | null>;
};

/** The form for new pictures. Ctrl+Enter or Cmd+Enter submits it from any field. */
export function Composer(props: ComposerProps) {
  const { draft, setDraft, models, balance, uploads, isSending, refusals, promptRef } = props;
  const isHydrated = useHydrated();
  const [isOpen, setOpen] = useState(false);
  /** The scene of the last attempt to submit; missing fields are only reported after one. */
  const [tried, setTried] = useState<Scene | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const settingsId = useId();
  const model = modelOf(draft, models);
  const patch = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));

  const isPaused = refusals.some(({ problem }) => problem.code === "rate_limit_exceeded");
  const isAffordable = model !== undefined && countOf(draft) * model.credits <= balance;
  const startsFromImages = draft.scene === "image-to-image";
  // Running uploads are meant to be part of the picture.
  const isWaiting = startsFromImages && uploads.running.length > 0;
  const hasNews = uploads.running.length + uploads.faults.length > 0;
  const missing = tried === draft.scene ? missingIn(draft) : {};
  const isBlocked = isPaused || !isAffordable || countFault(draft) !== null;

  // Opens the settings, so that dropped or pasted references are visible.
  useEffect(() => {
    if (hasNews) setOpen(true);
  }, [hasNews]);

  // Text typed before hydration is in the field, but not in the state yet.
  useEffect(() => {
    const written = promptRef.current?.value;
    if (written) setDraft((before) => (before.prompt ? before : { ...before, prompt: written }));
  }, [promptRef, setDraft]);

  function submit(event?: FormEvent) {
    event?.preventDefault();
    if (isSending || isWaiting || isBlocked || !model) return;
    const isFit = isSendable(draft, model);
    // Must be visible before it can be focused.
    flushSync(() => {
      setTried(isFit ? null : draft.scene);
      if (hasFaultInSettings(draft, model)) setOpen(true);
    });
    if (isFit) props.onSubmit(draft, model);
    else focusFault(form.current);
  }

  function submitByKey(event: KeyboardEvent) {
    const { key, ctrlKey, metaKey, repeat, target } = event;
    // Dialogs opened from here handle Enter themselves.
    if (key !== "Enter" || !event.currentTarget.contains(target as Node)) return;
    const isMeant = (ctrlKey || metaKey) && !isComposing(event);
    if (isMeant && !repeat) submit(event as unknown as FormEvent);
    // A key that is held down orders one picture. A single line's Enter would send the form; a picture costs credits, so
    // that takes the two keys or the button.
    else if (isMeant || target instanceof HTMLInputElement || (repeat && target instanceof HTMLButtonElement))
      event.preventDefault();
  }

  return (
    <form
      ref={form}
      aria-label="New picture"
      onSubmit={(event) => event.target === event.currentTarget && submit(event)}
      onKeyDown={submitByKey}
      // Focused fields scroll into view above the bar with the button.
      className={clsx("flex min-h-0 flex-col", isOpen && "max-lg:**:scroll-mb-32")}
      noValidate
    >
      {/* The scrollbar is beside the fields, in the gap before the gallery. */}
      <FadingScroll
        className="lg:-mr-3 lg:min-h-0 lg:pr-4 lg:pl-1"
        contentClassName="flex flex-col gap-4 lg:py-1"
      >
        <PromptField
          ref={promptRef}
          value={draft.prompt}
          error={missing.prompt}
          dryRun={props.dryRun}
          recent={props.recent}
          onLeave={props.onLeave}
          onValueChange={(prompt) => patch({ prompt })}
        />
        <DryRunNote dryRun={props.dryRun} />
        <div inert={!isHydrated} className="-mt-3 -mb-1">
          <WordChips
            prompt={draft.prompt}
            onPromptChange={(prompt) => patch({ prompt })}
            aside={
              <RecentPrompts
                recent={props.recent}
                current={draft.prompt}
                onChoose={(prompt) => {
                  patch({ prompt });
                  promptRef.current?.focus();
                }}
              />
            }
          />
        </div>
        <Button
          variant="outline"
          size="sm"
          aria-expanded={isOpen}
          aria-controls={settingsId}
          onClick={() => setOpen(!isOpen)}
          inert={!isHydrated}
          className="lg:hidden [&>span]:w-full"
        >
          <span className="min-w-0 grow truncate text-left">{summariseDraft(draft, model)}</span>
          <ChevronDown aria-hidden="true" className={clsx("transition-transform", isOpen && "rotate-180")} />
        </Button>
        <div
          id={settingsId}
          inert={!isHydrated}
          className={clsx("flex-col gap-5 lg:flex lg:gap-4", isOpen ? "flex" : "max-lg:hidden")}
        >
          <Segmented
            legend="Scene"
            name="scene"
            fill
            options={SCENES}
            value={draft.scene}
            onValueChange={(scene) => patch({ scene })}
          />
          {startsFromImages && (
            <ReferenceList
              references={draft.references}
              uploads={uploads}
              model={model}
              limit={referenceLimit(model)}
              ratio={draft.ratio}
              error={uploads.running.length === 0 ? missing.references : undefined}
              onFiles={props.onFiles}
              onAddress={props.onAddress}
              onChange={(change) =>
                setDraft((before) => ({ ...before, references: change(before.references) }))
              }
            />
          )}
          <RatioPicker
            value={draft.ratio}
            onValueChange={(ratio) => patch({ ratio })}
            automatic={startsFromImages ? "as the first" : "model’s pick"}
          />
          <ModelPicker
            models={models}
            scene={draft.scene}
            value={model?.id}
            onValueChange={(id) => patch({ model: id })}
          />
          {model?.negative_prompt && (
            <NegativeField
              value={draft.negative}
              excess={negativeExcess(draft, model)}
              onValueChange={(negative) => patch({ negative })}
            />
          )}
          <SeedField value={draft.seed} error={seedFault(draft)} onValueChange={(seed) => patch({ seed })} />
        </div>
      </FadingScroll>
      <ComposerBar
        {...{ draft, model, models, balance, refusals, isHydrated, isOpen, isBlocked }}
        isOnline={props.isOnline}
        isBusy={isSending || isWaiting}
        onPutBack={props.onPutBack}
        onPatch={patch}
      />
    </form>
  );
}
