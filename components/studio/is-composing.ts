import type { KeyboardEvent } from "react";

/** What Safari gives to the Enter that ends a composition: to everything else the composition is over by then. */
const COMPOSING_KEY_CODE = 229;

/** Whether a key belongs to an input method, as the Enter that takes a suggestion does: it is not meant for the page. */
export function isComposing({ nativeEvent }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || nativeEvent.keyCode === COMPOSING_KEY_CODE;
}
