"use client";

import { ChevronLeft, ChevronRight, CircleAlert, Crop, X } from "lucide-react";
import { useId, useRef, useState } from "react";
import type { AspectRatio } from "@/lib/contract/aspect-ratios";
import type { ModelResource } from "@/lib/contract/models";
import { IconButton } from "../ui/icon-button";
import { notify } from "../ui/notify";
import { AddReferences } from "./add-references";
import { type Reference, tooManyReferences } from "./draft";
import { ReferenceImage } from "./reference-image";
import { UploadTile } from "./upload-tile";
import { useLostPicture } from "./use-lost-picture";
import { useOnDemand } from "./use-on-demand";
import type { Uploads } from "./use-uploads";

const loadCropDialog = () => import("./crop-dialog").then((module) => module.CropDialog);

type ReferenceListProps = {
  references: readonly Reference[];
  uploads: Uploads;
  model: ModelResource | undefined;
  /** The most references. */
  limit: number;
  /** The aspect ratio of the picture to generate. */
  ratio: AspectRatio;
  /** The error that a reference is missing, if shown. */
  error: string | undefined;
  onFiles: (files: File[]) => void;
  onAddress: (address: string) => void;
  onChange: (change: (references: Reference[]) => Reference[]) => void;
};

/** The references in order; the first has the most influence. */
export function ReferenceList(props: ReferenceListProps) {
  const { references, uploads, model, limit, ratio, error, onFiles, onAddress, onChange } = props;
  const heading = useRef<HTMLParagraphElement>(null);
  const count = references.length + uploads.running.length;
  const surplus = tooManyReferences(references, model);
  const complaints = [surplus, error, ...uploads.faults].filter((one) => one != null);
  const errorId = useId();
  const [CropDialog, bring] = useOnDemand(loadCropDialog, {
    sorry: "It could not be opened. Check your connection and try again.",
  });
  /** The path of the reference being cropped. */
  const [cutting, setCutting] = useState<string>();

  function remove(path: string) {
    onChange((list) => list.filter((one) => one.path !== path));
    // The focused button was removed with its picture.
    heading.current?.focus();
  }

  function replace(path: string, next: string) {
    onChange((list) => list.map((one) => (one.path === path ? { path: next } : one)));
    setCutting(undefined);
    // The button that opened the dialog was replaced with its picture, so the focus moves once the dialog has closed.
    setTimeout(() => heading.current?.focus());
  }

  function dropGone(path: string) {
    onChange((list) => list.filter((one) => one.path !== path));
    void notify("warning", "A reference no longer exists, so it was removed from the list.");
  }

  return (
    <div data-field>
      <p
        ref={heading}
        tabIndex={-1}
        data-fault={surplus ? "" : undefined}
        className="mb-1.5 flex justify-between text-sm font-semibold outline-none"
      >
        References
        <span className="font-normal text-ink-muted tabular-nums">
          {count} / {limit}
        </span>
      </p>
      {count > 0 && (
        <ol aria-label="References" className="mb-2 grid grid-cols-2 gap-1.5">
          {references.map(({ path }, index) => (
            <li key={path} className="flex overflow-hidden rounded-md border border-line bg-surface">
              <div className="relative min-w-0 grow">
                <KeptReference path={path} place={index + 1} onGone={() => dropGone(path)} />
                <span className="absolute bottom-1 left-1 rounded-sm bg-surface/90 px-1.5 text-xs font-medium">
                  {index === 0 ? "Leads" : "Adds"}
                </span>
              </div>
              <div className="grid shrink-0 grid-cols-2">
                <Mini
                  label={`Move reference ${index + 1} forward`}
                  icon={<ChevronLeft aria-hidden="true" />}
                  disabled={index === 0}
                  onClick={() => onChange((list) => swapped(list, index - 1))}
                />
                <Mini
                  label={`Move reference ${index + 1} back`}
                  icon={<ChevronRight aria-hidden="true" />}
                  disabled={index === references.length - 1}
                  onClick={() => onChange((list) => swapped(list, index))}
                />
                <Mini
                  label={`Crop and rotate reference ${index + 1}`}
                  icon={<Crop aria-hidden="true" />}
                  // External references cannot be cropped.
                  disabled={!path.startsWith("/")}
                  onClick={() => bring(() => setCutting(path))}
                />
                <Mini
                  label={`Remove reference ${index + 1}`}
                  icon={<X aria-hidden="true" />}
                  onClick={() => remove(path)}
                />
              </div>
            </li>
          ))}
          {uploads.running.map((upload) => (
            <UploadTile
              key={upload.id}
              upload={upload}
              onCancel={() => {
                uploads.cancel(upload.id);
                heading.current?.focus();
              }}
            />
          ))}
        </ol>
      )}
      {references.length > 0 && (
        <p className="mb-2 text-sm leading-snug text-ink-muted">
          The first one leads: it decides the composition and, with “Auto”, the aspect ratio.
          {references.length > 1 && " The others add colours and details."}
        </p>
      )}
      <p role="status" className="sr-only">
        {uploads.running.length > 0 && `Uploading ${uploads.running.map(({ name }) => name).join(", ")}.`}
      </p>
      {/* The region stands there before its text does, or the text would not be announced. */}
      <ul aria-label="What went wrong" aria-live="polite" className="text-sm font-medium text-danger">
        {complaints.map((complaint) => (
          <li
            key={complaint}
            id={complaint === error ? errorId : undefined}
            className="mb-2 flex items-start gap-1.5 [overflow-wrap:anywhere]"
          >
            <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
            {complaint}
          </li>
        ))}
      </ul>
      <AddReferences
        isFull={count >= limit}
        errorId={error && errorId}
        onFiles={onFiles}
        onAddress={onAddress}
      />
      {CropDialog && cutting && (
        <CropDialog
          path={cutting}
          place={references.findIndex(({ path }) => path === cutting) + 1}
          ratio={ratio}
          onDone={(next) => replace(cutting, next)}
          onClose={() => setCutting(undefined)}
        />
      )}
    </div>
  );
}

function KeptReference(props: { path: string; place: number; onGone: () => void }) {
  const { path, place, onGone } = props;
  const { attempt, onError } = useLostPicture(path, onGone);
  return (
    <ReferenceImage
      key={attempt}
      path={path}
      place={place}
      width={96}
      height={96}
      draggable={false}
      className="h-22 w-full object-cover text-xs"
      onError={onError}
    />
  );
}

function Mini(props: { label: string; icon: React.ReactNode; disabled?: boolean; onClick: () => void }) {
  return <IconButton size="sm" {...props} className="!size-11" />;
}

/** Swaps `index` and the next item. */
function swapped(list: Reference[], index: number): Reference[] {
  const copy = [...list];
  const [first, second] = [copy[index], copy[index + 1]];
  if (first && second) copy.splice(index, 2, second, first);
  return copy;
}
