"use client";

import { useCallback, useEffect, useRef } from "react";
import { SHARE_PATH } from "@/lib/contract/share-fields";
import type { TaskResource } from "@/lib/contract/task";
import { notify } from "../ui/notify";
import { shortened } from "./shortened";
import { hasImage } from "./task-actions";

const COUNT_KEY = "girlgenerator:finished";
const ASKED_KEY = "girlgenerator:asked";
/** The number of pictures after which users are asked about notifications, since they then know what they are for. */
const ASK_AFTER = 3;

/**
 * Signals finished pictures while the tab is hidden: in its title and, if allowed, by a notification. Asks for permission once,
 * after the third picture.
 * @returns call it with tasks that have ended
 */
export function useDoneSignals(): (ended: readonly TaskResource[]) => void {
  const unseen = useRef(0);
  const title = useRef<string>(undefined);

  useEffect(() => {
    const onSight = () => {
      if (document.hidden || title.current === undefined) return;
      document.title = title.current;
      title.current = undefined;
      unseen.current = 0;
    };
    document.addEventListener("visibilitychange", onSight);
    return () => document.removeEventListener("visibilitychange", onSight);
  }, []);

  return useCallback((ended) => {
    const drawn = ended.filter(hasImage);
    if (drawn.length === 0) return;
    const before = readCount();
    keepCount(before + drawn.length);
    if (document.hidden) {
      unseen.current += drawn.length;
      title.current ??= document.title;
      document.title = `(${unseen.current}) ${unseen.current === 1 ? "Picture" : "Pictures"} ready`;
      raiseNotification(drawn[0]?.prompt ?? "", drawn.length);
    } else if (before + drawn.length >= ASK_AFTER) offerNotifications();
  }, []);
}

function raiseNotification(prompt: string, count: number): void {
  if (!("Notification" in window) || Notification.permission !== "granted") return;
  const body = count === 1 ? shortened(prompt, 100) : `${count} pictures are ready.`;
  // The tag makes a new notification replace the previous one.
  const options = { body, tag: "girlgenerator", icon: "/icons/192.png" };
  try {
    const notification = new Notification("GirlGenerator", options);
    notification.onclick = () => {
      window.focus();
      notification.close();
    };
  } catch {
    // Chrome on Android only allows service workers to show notifications.
    void navigator.serviceWorker
      ?.getRegistration(SHARE_PATH)
      .then((worker) => worker?.showNotification("GirlGenerator", options));
  }
}

function offerNotifications(): void {
  if (!("Notification" in window) || Notification.permission !== "default" || wasAsked()) return;
  void notify("info", "Get a notification when your pictures are ready?", {
    duration: 20_000,
    action: { label: "Notify me", onClick: () => void Notification.requestPermission() },
  });
}

/** Whether the user was asked before; records that they are now. */
function wasAsked(): boolean {
  try {
    const before = localStorage.getItem(ASKED_KEY) !== null;
    localStorage.setItem(ASKED_KEY, "yes");
    return before;
  } catch {
    return true;
  }
}

function readCount(): number {
  try {
    return Number(localStorage.getItem(COUNT_KEY)) || 0;
  } catch {
    return ASK_AFTER;
  }
}

function keepCount(count: number): void {
  try {
    localStorage.setItem(COUNT_KEY, String(count));
  } catch {
    // Storage is forbidden in a private window; then do not ask.
  }
}
