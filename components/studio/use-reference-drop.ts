"use client";

import { useEffect, useRef, useState } from "react";
import { ownImagePath, webAddress } from "@/lib/client/own-image";
import { notify } from "../ui/notify";
import { namesFiles, readTransfer, type Transferred } from "./read-transfer";

export type Dropped = {
  /** A path on this host, or an external URL. */
  onReference: (path: string) => void;
  onFiles: (brought: Transferred) => void;
};

/**
 * Accepts drops anywhere on the window, and pastes: our own pictures, files, and URLs of external pictures. Other text is left
 * alone, and so is a URL pasted into a field.
 * @param origins the origins of this service's images
 * @param isEnabled false while a dialog is open, for example
 * @returns whether something that may be an image is being dragged over the window
 */
export function useReferenceDrop(origins: readonly string[], isEnabled: boolean, dropped: Dropped): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(dropped);
  latest.current = dropped;

  useEffect(() => {
    if (!isEnabled) return;
    let depth = 0;

    /** @returns whether it was handled */
    function take(data: DataTransfer | null, isText: boolean): boolean {
      const text = data?.getData("text/uri-list") || data?.getData("text/plain") || "";
      const own = ownImagePath(text, origins);
      const brought = readTransfer(data);
      const things = [...brought.files, ...brought.folders.map((name) => ({ name }))];
      const plain = data?.getData("text/plain") ?? "";
      // Some programs add a picture of a text; file managers add files' names as text.
      const areMeant = things.length > 0 && (!isText || plain === "" || namesFiles(plain, things));
      // A picture dragged from another page comes as both a file and a URL; the file suffices.
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
      // Otherwise, the browser would leave the page to show the file.
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

/** During a drag, only the types of the data are available. */
function mayBeImage(data: DataTransfer | null): boolean {
  return data?.types.some((type) => type === "Files" || type === "text/uri-list") ?? false;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
