"use client";

import { type ComponentType, useState } from "react";
import { notify } from "../ui/notify";

const LIST_SORRY = "The list could not be loaded. Check your connection and try again.";

/**
 * A part of the page whose script comes when it is wanted.
 * @param load fetches it
 * @param sorry is said where it does not come
 * @returns the part, null until it is there, and a way to fetch it: `then` is called once it is there
 */
export function useOnDemand<Props>(
  load: () => Promise<ComponentType<Props>>,
  sorry = LIST_SORRY,
): [part: ComponentType<Props> | null, bring: (then: () => void, otherwise?: () => void) => void] {
  const [Part, setPart] = useState<ComponentType<Props> | null>(null);
  function bring(then: () => void, otherwise: () => void = () => void notify("error", sorry)) {
    load().then((loaded) => {
      setPart(() => loaded);
      then();
    }, otherwise);
  }
  return [Part, bring];
}
