import { X } from "lucide-react";
import type { QueuePlace } from "@/lib/contract/task";
import { IconButton } from "../ui/icon-button";
import { CardFrame } from "./card-frame";
import type { Size } from "./draft";
import { Elapsed } from "./elapsed";
import type { Place } from "./lay-out";
import { waitInWords } from "./place-in-line";
import { TILE_MAIN } from "./use-grid-keys";

const STATES = { sending: "Sending", pending: "In the queue", processing: "Drawing" };

type WaitingCardProps = Size & {
  tileKey: string;
  place: Place | undefined;
  isActive: boolean;
  prompt: string;
  state: keyof typeof STATES;
  /** In milliseconds, by the server's clock. */
  since: number;
  /** The expected total duration in seconds. */
  expected?: number | undefined;
  /** Its queue position while it waits. */
  queue?: QueuePlace | undefined;
  /** The progress, from 0 to 1, if its model reports it. */
  progress?: number | undefined;
  /** Cancels it; omitted if that is impossible. */
  onCancel?: () => void;
};

/** The card of an unfinished picture, in its final aspect ratio. */
export function WaitingCard(props: WaitingCardProps) {
  const { tileKey, place, isActive, width, height, prompt, state, since, queue, progress, onCancel } = props;
  // A queue position tells more than the usual duration.
  const expected = queue ? undefined : props.expected;
  return (
    <CardFrame {...{ tileKey, place }} ratio={width / height} className="border border-line bg-sunken">
      <div
        className={state === "processing" ? "absolute inset-0 animate-pulse bg-blossom-wash" : undefined}
      />
      {/* Focusable by the arrow keys, so that it is announced. */}
      <div
        {...{ [TILE_MAIN]: "" }}
        tabIndex={isActive ? 0 : -1}
        className="absolute inset-0 flex flex-col justify-between gap-2 p-3 text-sm focus-visible:-outline-offset-4"
      >
        <p className="flex flex-wrap items-baseline justify-between gap-x-2">
          <span className="font-semibold">{STATES[state]}…</span>
          <Elapsed {...{ since, expected }} />
          {queue && <span className="basis-full text-ink-muted">{capitalised(waitInWords(queue))}</span>}
        </p>
        {/* Leaves room for the cancel button. */}
        <p dir="auto" className="line-clamp-3 pr-10 text-ink-muted [overflow-wrap:anywhere]">
          {prompt}
        </p>
      </div>
      {progress !== undefined && (
        <progress
          aria-label="Progress"
          value={progress}
          className="meter absolute inset-x-0 bottom-0 h-1.5 w-full text-blossom"
        />
      )}
      {onCancel && (
        <IconButton
          label="Cancel"
          variant="veil"
          tabIndex={isActive ? 0 : -1}
          icon={<X aria-hidden="true" />}
          onClick={onCancel}
          className="absolute right-2 bottom-2"
        />
      )}
    </CardFrame>
  );
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
