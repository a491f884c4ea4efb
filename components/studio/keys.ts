/** A key binding, from which both the handlers and the list of keys are made. */
export type Shortcut<Act extends string = string> = {
  /** The browser's names of the keys. */
  keys: readonly [string, ...string[]];
  act: Act;
  /** A short description for the list. */
  does: string;
};

type KeyPress = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean };

/** On a picture in the gallery. */
export const GALLERY_KEYS = [
  { keys: ["ArrowLeft"], act: "left", does: "Picture to the left" },
  { keys: ["ArrowRight"], act: "right", does: "Picture to the right" },
  { keys: ["ArrowUp"], act: "up", does: "Picture above" },
  { keys: ["ArrowDown"], act: "down", does: "Picture below" },
  { keys: ["Home"], act: "first", does: "Newest picture" },
  { keys: ["End"], act: "last", does: "Oldest loaded picture" },
  { keys: ["x"], act: "choose", does: "Select; with Shift, everything from the last one" },
  { keys: ["f"], act: "mark", does: "Add to or remove from favourites" },
  { keys: ["a"], act: "collect", does: "Collections of the picture" },
  { keys: ["Delete"], act: "remove", does: "Delete" },
  { keys: ["p"], act: "write", does: "To the prompt" },
] as const satisfies readonly Shortcut[];

/** While a picture is open. */
export const FULL_VIEW_KEYS = [
  { keys: ["ArrowLeft"], act: "newer", does: "Newer picture" },
  { keys: ["ArrowRight"], act: "older", does: "Older picture" },
  { keys: ["+", "="], act: "enlarge", does: "Zoom in" },
  { keys: ["-"], act: "reduce", does: "Zoom out" },
  { keys: ["z"], act: "toggle", does: "Zoom in, or fit to window" },
  { keys: ["0"], act: "reset", does: "Fit to window" },
  { keys: ["c"], act: "compare", does: "Compare" },
  { keys: ["f"], act: "mark", does: "Add to or remove from favourites" },
  { keys: ["a"], act: "collect", does: "Collections of the picture" },
] as const satisfies readonly Shortcut[];

/** While pictures are compared. */
export const COMPARE_KEYS = [
  { keys: ["ArrowLeft"], act: "before", does: "Compare with the one before" },
  { keys: ["ArrowRight"], act: "next", does: "Compare with the next one" },
  { keys: ["+", "="], act: "enlarge", does: "Zoom all in" },
  { keys: ["-"], act: "reduce", does: "Zoom all out" },
  { keys: ["0"], act: "reset", does: "Fit all to window" },
] as const satisfies readonly Shortcut[];

/** Anywhere except in fields. There are no others, because speech input would trigger them. */
export const ANYWHERE_KEYS = [
  { keys: ["?"], act: "help", does: "These keys" },
] as const satisfies readonly Shortcut[];

/**
 * The action of a key press in a context.
 * @returns undefined if it has none, or belongs to the browser
 */
export function actOf<Act extends string>(press: KeyPress, keys: readonly Shortcut<Act>[]): Act | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  return keys.find((one) => one.keys.includes(key))?.act;
}
