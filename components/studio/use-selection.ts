"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import type { FinishedTask } from "./task-actions";

const NONE: ReadonlySet<string> = new Set();

/** The selected pictures, and whether a press selects. */
export function useSelection(shown: readonly FinishedTask[]) {
  const [chosen, setChosen] = useState(NONE);
  const [isChoosing, setChoosing] = useState(false);
  const anchor = useRef<string>(undefined);
  const order = useRef(shown);
  order.current = shown;

  // Pictures that are gone from the gallery are deselected.
  const there = useMemo(() => {
    if (chosen.size === 0) return NONE;
    return new Set(shown.map(({ task_id }) => task_id).filter((id) => chosen.has(id)));
  }, [shown, chosen]);

  const stop = useCallback(() => {
    setChosen(NONE);
    setChoosing(false);
    anchor.current = undefined;
  }, []);

  /** @param isRange whether to select all since the last selected one */
  const toggle = useCallback((id: string, isRange: boolean) => {
    setChoosing(true);
    const from = anchor.current;
    anchor.current = id;
    setChosen((before) => {
      const next = new Set(before);
      if (isRange && from !== undefined && from !== id) {
        const ids = order.current.map(({ task_id }) => task_id);
        const [first, last] = [ids.indexOf(from), ids.indexOf(id)].sort((one, other) => one - other);
        for (const one of ids.slice(first, (last ?? 0) + 1)) next.add(one);
      } else if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);

  const chooseAll = useCallback(() => {
    setChoosing(true);
    setChosen(new Set(order.current.map(({ task_id }) => task_id)));
  }, []);

  /** Selects exactly these. */
  const put = useCallback((ids: ReadonlySet<string>) => {
    setChoosing(true);
    setChosen(ids);
  }, []);

  const begin = useCallback(() => setChoosing(true), []);
  return { chosen: there, isChoosing, toggle, put, chooseAll, begin, stop };
}
