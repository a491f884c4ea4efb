"use client";

import { useEffect, useRef, useState } from "react";
import { ownImagePath, webAddress } from "@/lib/client/own-image";
import { notify } from "../ui/notify";
import { namesFiles, readTransfer, type Transferred } from "./read-transfer";

export type Dropped = {
  /** A path on this host, or an address elsewhere. */
  onReference: (path: string) => void;
  onFiles: (brought: Transferred) => void;
};

/**
 * Takes what is dropped anywhere on the window, or pasted: pictures of ours, files, and addresses of pictures elsewhere. Text
 * stays text, and so does an address that is pasted into a field.
 * @param origins where this service's images can be reached
 * @param isEnabled not while a dialog is open, for instance
 * @returns whether something is being dragged over the window that might be an image
 */
export function useReferenceDrop(origins: readonly string[], isEnabled: boolean, dropped: Dropped): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(dropped);
  latest.current = dropped;

  useEffect(() => {
    if (!isEnabled) return;
    let depth = 0;

    /** @returns whether it was ours to handle */
    function take(data: DataTransfer | null, isText: boolean): boolean {
      const text = data?.getData("text/uri-list") || data?.getData("text/plain") || "";
      const own = ownImagePath(text, origins);
      const brought = readTransfer(data);
      const things = [...brought.files, ...brought.folders.map((name) => ({ name }))];
      const plain = data?.getData("text/plain") ?? "";
      // Some programs put a picture of the text beside it; file managers, the files' names.
      const areMeant = things.length > 0 && (!isText || plain === "" || namesFiles(plain, things));
      // A picture that is dragged out of another page comes as a file and as an address; the file is there already.
      const address = isText ? undefined : webAddress(text);
      if (own) latest.current.onReference(own);
      else if (areMeant) latest.current.onFiles(brought);
      else if (address) latest.current.onReference(address);
      else return false;
      return true;
    }

    function enter(event: DragEvent) {
      if (!mayBeImage(event.dataTransfer)) return;
      depth++;
      setOver(true);
    }
    function leave(event: DragEvent) {
      if (!mayBeImage(event.dataTransfer)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    }
    function over(event: DragEvent) {
      // Without this the browser would leave the page and show the file.
      if (mayBeImage(event.dataTransfer)) event.preventDefault();
    }
    function drop(event: DragEvent) {
      depth = 0;
      setOver(false);
      if (!mayBeImage(event.dataTransfer)) return;
      event.preventDefault();
      if (!take(event.dataTransfer, false)) void notify("info", "That is not a picture, nor the URL of one.");
    }
    function paste(event: ClipboardEvent) {
      if (take(event.clipboardData, isField(event.target))) event.preventDefault();
    }

    const listeners = { dragenter: enter, dragleave: leave, dragover: over, drop, paste };
    const entries = Object.entries(listeners) as [string, EventListener][];
    for (const [name, listener] of entries) window.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of entries) window.removeEventListener(name, listener);
    };
  }, [origins, isEnabled]);

  return isOver;
}

/** While it is dragged, only the kinds of what there is can be seen. */
function mayBeImage(data: DataTransfer | null): boolean {
  return data?.types.some((type) => type === "Files" || type === "text/uri-list") ?? false;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
