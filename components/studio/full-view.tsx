"use client";

import { ChevronLeft, ChevronRight, X } from "lucide-react";
import * as Radix from "radix-ui/dialog";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { ModelResource } from "@/lib/contract/models";
import { IconButton } from "../ui/icon-button";
import { actOf, FULL_VIEW_KEYS } from "./keys";
import { LargePicture, type LargePictureHandle } from "./large-picture";
import { shortened } from "./shortened";
import type { FinishedTask, TaskActions } from "./task-actions";
import { TaskDetails } from "./task-details";

/** How many pictures before the end further ones are loaded. */
const AHEAD = 4;

/** The zoom factor of a key press. */
const KEY_ZOOM = 1.4;

type FullViewProps = {
  /** The pictures that the arrows step through. */
  tasks: readonly FinishedTask[];
  openId: string;
  /** Opens a picture, or closes the view with null. */
  onOpenIdChange: (id: string | null) => void;
  /** Called after closing, to restore the focus. @param id the task of the last shown picture */
  onClosed: (id: string) => void;
  models: readonly ModelResource[];
  /** The origins of this service's images. */
  origins: readonly string[];
  actions: TaskActions;
  /** Called near the end, if there is more. */
  onNearEnd: (() => void) | undefined;
};

/** The full view of a picture, with its details and actions. */
export function FullView({ tasks, openId, onOpenIdChange, onClosed, ...props }: FullViewProps) {
  const { models, origins, actions, onNearEnd } = props;
  const index = tasks.findIndex((task) => task.task_id === openId);
  const task = tasks[index];
  const [previous, next] = [tasks[index - 1], tasks[index + 1]];

  // biome-ignore lint/correctness/useExhaustiveDependencies: once per step, not whenever the list is re-read.
  useEffect(() => {
    if (index >= tasks.length - AHEAD) onNearEnd?.();
  }, [index]);

  // At either end, the pressed arrow disappears; the focus moves, so that the keys keep working.
  const content = useRef<HTMLDivElement>(null);
  const picture = useRef<LargePictureHandle>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs after each step.
  useEffect(() => {
    if (content.current?.querySelector("button:disabled:focus")) content.current.focus();
  }, [index]);

  // The picture was deleted elsewhere while it was open.
  const isGone = !task;
  useEffect(() => {
    if (isGone) onOpenIdChange(null);
  }, [isGone, onOpenIdChange]);

  function go(to: FinishedTask | undefined) {
    if (to) onOpenIdChange(to.task_id);
  }

  function steer(event: KeyboardEvent) {
    // In code, the arrows scroll; on radios, they choose.
    if (event.target instanceof Element && event.target.closest("input, [role=region], section")) return;
    const act = actOf(event, FULL_VIEW_KEYS);
    if (!act || !task) return;
    event.preventDefault();
    const acts = {
      newer: () => go(previous),
      older: () => go(next),
      enlarge: () => picture.current?.enlarge(KEY_ZOOM),
      reduce: () => picture.current?.enlarge(1 / KEY_ZOOM),
      toggle: () => picture.current?.toggle(),
      reset: () => picture.current?.reset(),
      compare: () => actions.compare([task]),
      mark: () => actions.mark([task], !task.favourite),
      collect: () => actions.collect([task]),
    };
    acts[act]();
  }

  if (!task) return null;
  return (
    <Radix.Root open onOpenChange={() => onOpenIdChange(null)}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-veil" />
        <Radix.Content
          ref={content}
          aria-describedby={undefined}
          onKeyDown={steer}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            onClosed(openId);
          }}
          className="fixed inset-0 z-50 grid animate-appear overflow-y-auto bg-paper outline-none max-lg:content-start lg:grid-cols-[minmax(0,1fr)_25rem] lg:overflow-hidden"
        >
          <Radix.Title className="sr-only">{shortened(task.prompt, 120)}</Radix.Title>
          <div className="relative flex items-center justify-center bg-sunken lg:h-dvh lg:p-6">
            <LargePicture
              key={task.task_id}
              ref={picture}
              task={task}
              onSwipe={(to) => go(to === 1 ? next : previous)}
              onCompare={() => actions.compare([task])}
            />
            {/* At one height whatever the picture's: who leafs through them taps the same place again. Between them
                is the picture, which takes the wheel and the pointer. */}
            <div className="pointer-events-none absolute inset-x-2 top-1/2 flex -translate-y-1/2 justify-between *:pointer-events-auto max-lg:top-[max(5rem,min(28vw,36dvh))]">
              <IconButton
                label="Newer picture"
                variant="veil"
                icon={<ChevronLeft aria-hidden="true" />}
                disabled={!previous}
                className="disabled:invisible"
                onClick={() => go(previous)}
              />
              <IconButton
                label="Older picture"
                variant="veil"
                icon={<ChevronRight aria-hidden="true" />}
                disabled={!next}
                className="disabled:invisible"
                onClick={() => go(next)}
              />
            </div>
          </div>
          <TaskDetails key={task.task_id} {...{ task, models, origins, actions }} />
          <Radix.Close asChild>
            <IconButton
              label="Close"
              variant="veil"
              icon={<X aria-hidden="true" />}
              className="fixed top-3 right-3 shadow-lift"
            />
          </Radix.Close>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
