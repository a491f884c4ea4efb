import type { KeyboardEvent } from "react";

/** Safari's key code for the Enter that ends a composition, for which `isComposing` is already false. */
const COMPOSING_KEY_CODE = 229;

/** Whether a key belongs to an input method, such as the Enter that accepts a suggestion, and not to the page. */
export function isComposing({ nativeEvent }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || nativeEvent.keyCode === COMPOSING_KEY_CODE;
}
