import { CardFrame } from "./card-frame";
import type { Size } from "./draft";
import { Elapsed } from "./elapsed";

const STATES = { sending: "Sending", pending: "In the queue", processing: "Drawing" };

type WaitingCardProps = Size & {
  prompt: string;
  state: keyof typeof STATES;
  /** In milliseconds, by the server's clock. */
  since: number;
};

/** The place of a picture that is not there yet, in the shape that it will have. */
export function WaitingCard({ width, height, prompt, state, since }: WaitingCardProps) {
  return (
    <CardFrame width={width} height={height} className="border border-line bg-sunken">
      <div
        className={state === "processing" ? "absolute inset-0 animate-pulse bg-blossom-wash" : undefined}
      />
      <div className="absolute inset-0 flex flex-col justify-between gap-2 p-3 text-sm">
        <p className="flex flex-wrap items-baseline justify-between gap-x-2">
          <span className="font-semibold">{STATES[state]}…</span>
          <Elapsed since={since} />
        </p>
        <p dir="auto" className="line-clamp-3 text-ink-muted [overflow-wrap:anywhere]">
          {prompt}
        </p>
      </div>
    </CardFrame>
  );
}
