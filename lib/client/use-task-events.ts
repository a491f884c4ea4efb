"use client";

import { useEffect, useRef, useState } from "react";
import type { TaskResource } from "@/lib/contract/task";

const EVENTS = "/api/v1/events";
/** Events that arrive together are shown together. The response to a submission in flight arrives before its events. */
const GATHER_MS = 150;
/** How long to wait if there is no stream: one too many is open, or a proxy lets none through. */
const AGAIN_MS = 60_000;

type Heard = {
  /** What has changed, each task once and as it is now. */
  onTasks: (tasks: readonly TaskResource[]) => void;
  /** Called when the stream opens, or the first one is refused: what happened before was missed. */
  onMissed: () => void;
};

/**
 * Listens to changes of the user's tasks while the page is visible: a hidden page leaves its place among the few
 * streams to others.
 * @returns whether it receives everything; if not, poll
 */
export function useTaskEvents({ onTasks, onMissed }: Heard): boolean {
  const [isOpen, setOpen] = useState(false);
  const latest = useRef({ onTasks, onMissed });
  latest.current = { onTasks, onMissed };

  useEffect(() => {
    let stream: EventSource | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    let gathering: ReturnType<typeof setTimeout> | undefined;
    let isFirst = true;
    const gathered = new Map<string, TaskResource>();

    function handOn() {
      gathering = undefined;
      const tasks = [...gathered.values()];
      gathered.clear();
      latest.current.onTasks(tasks);
    }

    function listen() {
      stream = new EventSource(EVENTS);
      stream.onopen = () => {
        setOpen(true);
        isFirst = false;
        latest.current.onMissed();
      };
      stream.onmessage = ({ data }: MessageEvent<string>) => {
        const task = JSON.parse(data) as TaskResource;
        gathered.set(task.task_id, task);
        gathering ??= setTimeout(handOn, GATHER_MS);
      };
      // The browser reconnects by itself, unless it was refused.
      stream.onerror = () => {
        setOpen(false);
        if (stream?.readyState !== EventSource.CLOSED) return;
        again = setTimeout(listen, AGAIN_MS);
        if (isFirst) latest.current.onMissed();
        isFirst = false;
      };
    }
    function stop() {
      clearTimeout(again);
      stream?.close();
      stream = undefined;
      setOpen(false);
    }
    function look() {
      stop();
      if (!document.hidden) listen();
    }
    look();
    document.addEventListener("visibilitychange", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      clearTimeout(gathering);
      stop();
    };
  }, []);

  return isOpen;
}
