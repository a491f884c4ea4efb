"use client";

import { ChevronLeft, ChevronRight, X, ZoomIn, ZoomOut } from "lucide-react";
import * as Radix from "radix-ui/dialog";
import { type KeyboardEvent, useState } from "react";
import { IconButton } from "../ui/icon-button";
import { Segmented } from "../ui/segmented";
import { useOpener } from "../ui/use-opener";
import { ComparePane } from "./compare-pane";
import { CompareSlider } from "./compare-slider";
import { type Compared, type CompareMode, type Comparison, MOST_COMPARED } from "./comparison";
import { actOf, COMPARE_KEYS } from "./keys";
import { useZoom } from "./use-zoom";

const KEY_ZOOM = 1.4;

type CompareViewProps = { comparison: Comparison; onClose: () => void };

/** Two to four pictures side by side, or two behind a slider, zoomed and panned together. */
export function CompareView({ comparison: { pictures, ...begin }, onClose }: CompareViewProps) {
  const [mode, setMode] = useState<CompareMode>(begin.mode);
  /** The index of the picture beside the first. */
  const [place, setPlace] = useState(1);
  const others = pictures.length - 1;
  const step = (by: number) => setPlace((now) => Math.min(others, Math.max(1, now + by)));
  const { zoom, frame, enlarge, toggle, reset, handlers } = useZoom({ onSwipe: step });
  const [first, second] = [pictures[0], pictures[place]];
  const opener = useOpener();
  const isEnlarged = zoom.scale > 1;
  if (!first || !second) return null;

  // The original comes first.
  const pair: readonly [Compared, Compared] =
    begin.isReference && place === 1 ? [second, first] : [first, second];
  const shown = mode === "four" ? pictures.slice(0, MOST_COMPARED) : pair;
  const isLed = mode !== "four" && others > 1;

  const acts = {
    before: () => isLed && step(-1),
    next: () => isLed && step(1),
    enlarge: () => enlarge(KEY_ZOOM),
    reduce: () => enlarge(1 / KEY_ZOOM),
    reset,
  };
  function steer(event: KeyboardEvent) {
    const act = actOf(event, COMPARE_KEYS);
    // On the slider and the radios, the arrows belong to the focused control.
    const isOwn = event.target instanceof HTMLInputElement && event.key.startsWith("Arrow");
    // The full view below has the same keys.
    event.stopPropagation();
    if (!act || isOwn) return;
    event.preventDefault();
    acts[act]();
  }

  const modes = [
    { value: "slider" as const, label: "Slider" },
    { value: "two" as const, label: "Two" },
    ...(others > 1 ? [{ value: "four" as const, label: pictures.length === 3 ? "Three" : "Four" }] : []),
  ];
  return (
    <Radix.Root open onOpenChange={onClose}>
      <Radix.Portal>
        <Radix.Content
          aria-describedby={undefined}
          {...opener}
          onKeyDown={steer}
          className="fixed inset-0 z-50 flex animate-appear flex-col bg-paper outline-none"
        >
          <div className="flex flex-wrap items-center gap-2 border-b border-line px-3 py-2">
            <Radix.Title className="mr-auto font-display text-heading">Compare</Radix.Title>
            <Segmented
              legend="Layout"
              name="compare"
              options={modes}
              value={mode}
              onValueChange={(value) => {
                reset();
                setMode(value);
              }}
              className="max-sm:order-last max-sm:w-full"
            />
            <IconButton
              label={isEnlarged ? "Fit to window" : "Zoom in"}
              variant="outline"
              className="max-lg:size-11"
              icon={isEnlarged ? <ZoomOut aria-hidden="true" /> : <ZoomIn aria-hidden="true" />}
              onClick={() => toggle()}
            />
            <Radix.Close asChild>
              <IconButton label="Close" icon={<X aria-hidden="true" />} className="max-lg:size-11" />
            </Radix.Close>
          </div>
          <div
            ref={frame}
            {...handlers}
            style={{ touchAction: isEnlarged ? "none" : "pan-y", cursor: isEnlarged ? "grab" : undefined }}
            className="relative min-h-0 grow bg-sunken p-2"
          >
            {mode === "slider" ? (
              <CompareSlider pair={pair} zoom={zoom} />
            ) : (
              <ul
                aria-label="Compared pictures"
                className={
                  shown.length > 2
                    ? "grid size-full grid-cols-2 grid-rows-2 gap-2"
                    : "grid size-full gap-2 max-sm:grid-rows-2 sm:grid-cols-2"
                }
              >
                {shown.map((picture) => (
                  <ComparePane key={picture.key} picture={picture} zoom={zoom} />
                ))}
              </ul>
            )}
            {isLed && (
              <>
                <IconButton
                  label="Compare with the one before"
                  variant="veil"
                  icon={<ChevronLeft aria-hidden="true" />}
                  disabled={place === 1}
                  className="absolute top-1/2 left-3 -translate-y-1/2 disabled:invisible max-lg:size-11"
                  onClick={() => step(-1)}
                />
                <IconButton
                  label="Compare with the next one"
                  variant="veil"
                  icon={<ChevronRight aria-hidden="true" />}
                  disabled={place === others}
                  className="absolute top-1/2 right-3 -translate-y-1/2 disabled:invisible max-lg:size-11"
                  onClick={() => step(1)}
                />
              </>
            )}
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
