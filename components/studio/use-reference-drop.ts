"use client";

import { useEffect, useState } from "react";
import { ownImagePath } from "@/lib/client/own-image";
import { notify } from "../ui/notify";

const FOREIGN = "Uploads are not there yet.";
const FOREIGN_MORE =
  "For now, references are pictures that you made here: drag one in, or press “Use as reference”.";

/**
 * Takes what is dropped anywhere on the window, or pasted: the address of one of our images becomes a reference, anything
 * else that is an image gets a friendly no. Text stays text.
 * @param origins where this service's images can be reached
 * @param isEnabled not while a dialog is open, for instance
 * @returns whether something is being dragged over the window that might be an image
 */
export function useReferenceDrop(
  origins: readonly string[],
  isEnabled: boolean,
  onReference: (path: string) => void,
): boolean {
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    if (!isEnabled) return;
    let depth = 0;
    const refuse = () => void notify("info", FOREIGN, { description: FOREIGN_MORE });

    /** @returns whether it was ours to handle */
    function take(data: DataTransfer | null): boolean {
      const address = data?.getData("text/uri-list") || data?.getData("text/plain") || "";
      const path = ownImagePath(address, origins);
      if (path) onReference(path);
      else if (data?.files.length) refuse();
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
      if (!take(event.dataTransfer)) refuse();
    }
    function paste(event: ClipboardEvent) {
      if (take(event.clipboardData)) event.preventDefault();
    }

    const listeners = { dragenter: enter, dragleave: leave, dragover: over, drop, paste };
    const entries = Object.entries(listeners) as [string, EventListener][];
    for (const [name, listener] of entries) window.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of entries) window.removeEventListener(name, listener);
    };
  }, [origins, isEnabled, onReference]);

  return isOver;
}

/** While it is dragged, only the kinds of what there is can be seen. */
function mayBeImage(data: DataTransfer | null): boolean {
  return data?.types.some((type) => type === "Files" || type === "text/uri-list") ?? false;
}
