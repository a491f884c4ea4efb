import { useMemo, useRef } from "react";

type Actions = Record<string, (...input: never[]) => unknown>;

/**
 * The same functions for good, each of which does what its newest version does: who gets them is not redrawn for them.
 */
export function useStableActions<A extends Actions>(actions: A): A {
  const latest = useRef(actions);
  latest.current = actions;
  return useMemo(() => {
    const names = Object.keys(latest.current) as (keyof A)[];
    const forward =
      (name: keyof A) =>
      (...input: never[]) =>
        latest.current[name]?.(...input);
    return Object.fromEntries(names.map((name) => [name, forward(name)])) as A;
  }, []);
}
