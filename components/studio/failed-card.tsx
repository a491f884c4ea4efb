"use client";

import { clsx } from "clsx";
import { CircleAlert, Pencil, RotateCcw, X } from "lucide-react";
import type { MouseEvent } from "react";
import type { TaskResource } from "@/lib/contract/task";
import type { FailureCode } from "@/lib/failure-codes";
import { Button } from "../ui/button";
import { IconButton } from "../ui/icon-button";
import { TextLink } from "../ui/text-link";
import { CardFrame } from "./card-frame";
import type { Place } from "./lay-out";
import type { TaskActions } from "./task-actions";
import { TILE_MAIN } from "./use-grid-keys";

/** Short reasons for failures, which fit on a small card. */
const REASONS: Readonly<Record<FailureCode, string>> = {
  content_policy: "Refused",
  cancelled: "Cancelled",
  not_drawable: "Nothing to draw",
  reference_unusable: "A reference failed",
  model_unavailable: "Model unavailable",
  model_refused: "Refused by the model",
  timeout: "Took too long",
  internal: "Something went wrong",
};

type FailedCardProps = {
  tileKey: string;
  place: Place | undefined;
  isActive: boolean;
  task: Extract<TaskResource, { status: "failed" }>;
  actions: TaskActions;
};

/** The card of a failed task: the reason, and that it cost nothing. */
export function FailedCard({ tileKey, place, isActive, task, actions }: FailedCardProps) {
  const { error, error_code, prompt, retryable } = task;
  const tabIndex = isActive ? 0 : -1;
  // The second click of a double click would be charged as well.
  const retry = (event: MouseEvent) => event.detail < 2 && actions.retry(task);
  const isRefused = error_code === "content_policy";
  const colour = error_code === "cancelled" ? "text-ink-muted" : "text-danger";
  return (
    <CardFrame {...{ tileKey, place }} className="flex border border-line bg-surface text-sm">
      {/* Scrollable parts must be reachable by keyboard, with a roving tab stop like the rest of the grid. */}
      <div
        tabIndex={isActive ? 0 : undefined}
        className={clsx(
          "flex min-w-0 grow flex-col gap-0.5 py-2 pl-3 leading-snug",
          isActive ? "overflow-y-auto" : "overflow-hidden hover:overflow-y-auto",
        )}
      >
        <p className="flex shrink-0 items-center gap-1.5">
          <CircleAlert aria-hidden="true" className={clsx("size-4 shrink-0", colour)} />
          <span className={clsx("shrink-0 font-semibold", colour)}>{REASONS[error_code]}</span>
          <span dir="auto" title={prompt} className="truncate">
            {prompt}
          </span>
        </p>
        <p className="text-ink-muted [overflow-wrap:anywhere]">
          {error}
          {isRefused && (
            <>
              {" "}
              <TextLink href="/policy" tabIndex={tabIndex}>
                What we don’t draw
              </TextLink>
            </>
          )}
        </p>
      </div>
      <div className="flex shrink-0 flex-col items-end justify-between p-1.5">
        <IconButton
          label="Dismiss"
          size="sm"
          tabIndex={tabIndex}
          icon={<X aria-hidden="true" />}
          onClick={() => actions.remove(task)}
        />
        <div className="flex gap-1">
          {/* An external picture may be available again; a refusal would be repeated. */}
          {error_code === "reference_unusable" && (
            <IconButton
              label="Try again"
              size="sm"
              variant="outline"
              tabIndex={tabIndex}
              icon={<RotateCcw aria-hidden="true" />}
              onClick={retry}
            />
          )}
          <Button
            {...{ [TILE_MAIN]: "" }}
            size="sm"
            variant="outline"
            tabIndex={tabIndex}
            onClick={retryable ? retry : () => actions.reuse(task)}
          >
            {retryable ? <RotateCcw aria-hidden="true" /> : <Pencil aria-hidden="true" />}
            <span className="max-sm:sr-only">{retryable ? "Try again" : "Edit"}</span>
          </Button>
        </div>
      </div>
    </CardFrame>
  );
}
