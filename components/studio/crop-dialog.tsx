"use client";

import { RotateCcw, RotateCw } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { cutPicture, type ReadPicture, readPicture } from "@/lib/client/cut-picture";
import { imagePath } from "@/lib/client/own-image";
import { RequestProblem } from "@/lib/client/request";
import { uploadImage } from "@/lib/client/upload-image";
import { type AspectRatio, type FixedRatio, SIZES } from "@/lib/contract/aspect-ratios";
import { Button } from "../ui/button";
import { Dialog, DialogContent } from "../ui/dialog";
import { Segmented } from "../ui/segmented";
import { Spinner } from "../ui/spinner";
import { type Box, largestBox, movedBox, resizedBox, turnedBox, wholePixels } from "./crop-box";
import { CropStage } from "./crop-stage";
import type { Size } from "./draft";

const UPLOAD_MS = 60_000;
/** The step of an arrow key, as a share of the longer side. */
const STEP = 1 / 100;

const ARROWS: Readonly<Record<string, { x: -1 | 0 | 1; y: -1 | 0 | 1 }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Clockwise quarter turns. */
const TURNS = [
  { label: "Left", by: 3, Icon: RotateCcw },
  { label: "Right", by: 1, Icon: RotateCw },
] as const;

type CropDialogProps = {
  /** The picture's path on this host. */
  path: string;
  /** The reference's number, from 1. */
  place: number;
  /** The aspect ratio of the picture to generate. */
  ratio: AspectRatio;
  /** Called with the new picture's path. */
  onDone: (path: string) => void;
  onClose: () => void;
};

type Shape = "free" | FixedRatio;

/** Crops and rotates a reference. The result is uploaded as a new picture; the original stays. */
export function CropDialog({ path, place, ratio, onDone, onClose }: CropDialogProps) {
  const [picture, setPicture] = useState<ReadPicture>();
  const [quarters, setQuarters] = useState(0);
  const [shape, setShape] = useState<Shape>("free");
  const [box, setBox] = useState<Box>({ x: 0, y: 0, width: 1, height: 1 });
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string>();

  useEffect(() => {
    let read: ReadPicture | undefined;
    let isGone = false;
    readPicture(path).then(
      (one) => {
        read = one;
        if (isGone) return one.bitmap.close();
        setPicture(one);
        setBox(largestBox(one.bitmap, null));
      },
      () => setError("The picture could not be loaded. Close this and try again."),
    );
    return () => {
      isGone = true;
      read?.bitmap.close();
    };
  }, [path]);

  // Discards the result if the dialog has been closed.
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);

  const size = sizeOf(picture, quarters);
  const kept = shape === "free" ? null : SIZES[shape].width / SIZES[shape].height;
  const cut = wholePixels(box, size);
  const isWhole = quarters === 0 && cut.width === size.width && cut.height === size.height;

  function turn(by: 1 | 3) {
    let turned = box;
    for (let done = 0; done < by; done++) turned = turnedBox(turned, sizeOf(picture, quarters + done));
    const next = (quarters + by) % 4;
    setQuarters(next);
    setBox(kept === null ? turned : largestBox(sizeOf(picture, next), kept));
  }

  function choose(next: Shape) {
    setShape(next);
    setBox(largestBox(size, next === "free" ? null : SIZES[next].width / SIZES[next].height));
  }

  function steer(event: KeyboardEvent) {
    const arrow = ARROWS[event.key];
    if (!arrow || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const step = Math.max(size.width, size.height) * STEP;
    const by = { x: arrow.x * step, y: arrow.y * step };
    setBox((before) =>
      event.shiftKey
        ? resizedBox(before, { x: arrow.x === 0 ? 0 : 1, y: arrow.y === 0 ? 0 : 1 }, by, size, kept)
        : movedBox(before, by, size),
    );
  }

  async function apply() {
    if (!picture || isBusy) return;
    if (isWhole) return onClose();
    setBusy(true);
    setError(undefined);
    stop.current = new AbortController();
    const signal = AbortSignal.any([stop.current.signal, AbortSignal.timeout(UPLOAD_MS)]);
    try {
      const file = await cutPicture(picture, quarters, cut);
      signal.throwIfAborted();
      const { url } = await uploadImage(file, { signal, onProgress: () => {} });
      onDone(imagePath(url));
    } catch (cause) {
      const isKnown = cause instanceof RequestProblem && cause.code !== "unreachable";
      setError(isKnown ? cause.message : "It could not be uploaded. Check your connection and try again.");
      setBusy(false);
    }
  }

  const shapes: Shape[] = [
    "free",
    ...new Set<FixedRatio>([...(ratio === "auto" ? [] : [ratio]), "1:1", "2:3", "3:2"]),
  ];
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent
        title={`Crop and rotate reference ${place}`}
        size="lg"
        footer={
          <>
            <Button variant="ghost" className="max-lg:min-h-11" onClick={onClose}>
              Cancel
            </Button>
            <Button
              className="max-lg:min-h-11"
              loading={isBusy}
              disabled={!picture}
              onClick={() => void apply()}
            >
              Apply
            </Button>
          </>
        }
      >
        <div className="mb-3 flex flex-wrap items-center gap-2">
          {TURNS.map(({ label, by, Icon }) => (
            <Button
              key={label}
              variant="outline"
              size="sm"
              className="max-lg:min-h-11"
              disabled={!picture}
              onClick={() => turn(by)}
            >
              <Icon aria-hidden="true" /> {label}
            </Button>
          ))}
          <Segmented
            legend="Aspect ratio"
            name="crop-shape"
            value={shape}
            onValueChange={choose}
            options={shapes.map((one) => ({ value: one, label: one === "free" ? "Free" : one }))}
          />
        </div>
        {picture ? (
          <CropStage
            {...{ picture: picture.bitmap, quarters, size, box, cut }}
            onKeyDown={steer}
            onMove={(by) => setBox((before) => movedBox(before, by, size))}
            onResize={(grip, by) => setBox((before) => resizedBox(before, grip, by, size, kept))}
          />
        ) : (
          <p className="flex min-h-60 items-center justify-center text-ink-muted">
            {!error && <Spinner className="size-6" />}
          </p>
        )}
        <p role="status" className="mt-2 text-sm text-ink-muted tabular-nums">
          {picture && `${cut.width} × ${cut.height} of ${size.width} × ${size.height} pixels`}
        </p>
        <p role="alert" className="text-sm font-medium text-danger">
          {error}
        </p>
      </DialogContent>
    </Dialog>
  );
}

function sizeOf(picture: ReadPicture | undefined, quarters: number): Size {
  const { width, height } = picture?.bitmap ?? { width: 1, height: 1 };
  return quarters % 2 === 1 ? { width: height, height: width } : { width, height };
}
