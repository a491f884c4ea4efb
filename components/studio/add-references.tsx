"use client";

import { clsx } from "clsx";
import { Camera, ChevronDown, ClipboardPaste, ImagePlus } from "lucide-react";
import { type ChangeEvent, type KeyboardEvent, useRef, useState } from "react";
import { webAddress } from "@/lib/client/own-image";
import { MAX_URL_LENGTH } from "@/lib/contract/bounds";
import { PICTURE_TYPES } from "@/lib/contract/limits";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { notify } from "../ui/notify";
import { isComposing } from "./is-composing";
import { readClipboard } from "./read-clipboard";

type AddReferencesProps = {
  isFull: boolean;
  /** The id of the message that a reference is missing, if shown. */
  errorId: string | undefined;
  onFiles: (files: File[]) => void;
  onAddress: (address: string) => void;
};

/** Ways to add a reference without drag and drop or keys: a file, the camera, the clipboard, or a URL. */
export function AddReferences({ isFull, errorId, onFiles, onAddress }: AddReferencesProps) {
  const picker = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [error, setError] = useState<string | null>(null);

  function addAddress() {
    const address = webAddress(text);
    setError(address ? null : faultOf(text));
    if (!address) return;
    onAddress(address);
    setText("");
  }

  function take({ target }: ChangeEvent<HTMLInputElement>) {
    onFiles([...(target.files ?? [])]);
    // Allows choosing the same file again.
    target.value = "";
  }

  async function paste() {
    try {
      const files = await readClipboard();
      if (files.length > 0) onFiles(files);
      else void notify("info", "There is no picture on the clipboard.");
    } catch {
      void notify("error", "The browser did not allow reading the clipboard.");
    }
  }

  function addByKey(event: KeyboardEvent) {
    if (event.key !== "Enter" || event.ctrlKey || event.metaKey || isComposing(event)) return;
    event.preventDefault();
    addAddress();
  }

  return (
    <div
      className={clsx(
        "flex flex-col gap-2.5 rounded-md border border-dashed px-3 py-2.5",
        errorId ? "border-danger" : "border-edge",
      )}
    >
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5">
        <Button
          variant="outline"
          size="sm"
          className="max-lg:min-h-11"
          disabled={isFull}
          aria-describedby={errorId}
          data-fault={errorId && ""}
          onClick={() => picker.current?.click()}
        >
          <ImagePlus aria-hidden="true" /> Choose pictures
        </Button>
        {/* Elsewhere, it would do the same as choosing a file. */}
        <Button
          variant="outline"
          size="sm"
          className="not-pointer-coarse:hidden"
          disabled={isFull}
          onClick={() => camera.current?.click()}
        >
          <Camera aria-hidden="true" /> Camera
        </Button>
        {/* With a keyboard, pasting works anywhere. */}
        <Button
          variant="outline"
          size="sm"
          className="not-pointer-coarse:hidden"
          disabled={isFull}
          onClick={() => void paste()}
        >
          <ClipboardPaste aria-hidden="true" /> Paste
        </Button>
        {/* Touch screens have no drag and drop. */}
        <span className="text-sm text-ink-muted [@media(hover:none)]:hidden">
          or drop or paste them anywhere
        </span>
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          aria-label="Pictures to start from"
          accept={PICTURE_TYPES.join(",")}
          onChange={take}
        />
        <input
          ref={camera}
          type="file"
          hidden
          aria-label="Photograph to start from"
          accept="image/*"
          capture="environment"
          onChange={take}
        />
      </div>
      <details>
        <summary className="flex min-h-8 items-center gap-1.5 text-sm text-ink-muted max-lg:min-h-11">
          <ChevronDown
            aria-hidden="true"
            className="size-4 transition-transform [[open]>summary>&]:rotate-180"
          />
          By URL
        </summary>
        <Field label="URL of a picture" error={error}>
          {(control) => (
            <div className="flex gap-1.5">
              <Input
                {...control}
                type="url"
                inputMode="url"
                autoComplete="off"
                placeholder="https://"
                value={text}
                disabled={isFull}
                className="min-w-0 max-lg:min-h-11!"
                onKeyDown={addByKey}
                onChange={(event) => {
                  setText(event.target.value);
                  setError(null);
                }}
              />
              <Button
                variant="outline"
                className="max-lg:min-h-11"
                disabled={isFull || text.trim() === ""}
                onClick={addAddress}
              >
                Add
              </Button>
            </div>
          )}
        </Field>
      </details>
    </div>
  );
}

/** Why a text is not an acceptable URL. */
function faultOf(text: string): string {
  return text.trim().length > MAX_URL_LENGTH
    ? `A URL can have at most ${MAX_URL_LENGTH.toLocaleString("en")} characters.`
    : "A URL starts with https:// or http://.";
}
