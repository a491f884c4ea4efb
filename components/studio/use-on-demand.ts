"use client";

import { type ComponentType, useEffect, useEffectEvent, useState } from "react";
import { notify } from "../ui/notify";

const LIST_SORRY = "The list could not be loaded. Check your connection and try again.";

type OnDemandOptions = {
  /** Is said where it does not come. */
  sorry?: string;
  /** Whether it is fetched right after the page: by the time that it is wanted, the line may be gone. */
  isEarly?: boolean;
  /** Brings it as soon as this is true. */
  isWanted?: boolean;
};

/**
 * A part of the page whose script is no part of the page's own.
 * @param load fetches it, always by the same function
 * @returns the part, null until it is there, and a way to fetch it: `then` is called once it is there
 */
export function useOnDemand<Props>(
  load: () => Promise<ComponentType<Props>>,
  { sorry = LIST_SORRY, isEarly = false, isWanted = false }: OnDemandOptions = {},
): [part: ComponentType<Props> | null, bring: (then?: () => void, otherwise?: () => void) => void] {
  const [Part, setPart] = useState<ComponentType<Props> | null>(null);
  function bring(then?: () => void, otherwise: () => void = () => void notify("error", sorry)) {
    load().then((loaded) => {
      setPart(() => loaded);
      then?.();
    }, otherwise);
  }
  const bringWanted = useEffectEvent(() => bring());
  // What fails ahead of time is tried again, and reported, when it is wanted.
  useEffect(() => {
    if (isEarly) load().catch(() => undefined);
  }, [load, isEarly]);
  useEffect(() => {
    if (isWanted) bringWanted();
  }, [isWanted]);
  return [Part, bring];
}
