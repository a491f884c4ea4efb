import { useMemo, useRef } from "react";

type Actions = Record<string, (...input: never[]) => unknown>;

/**
 * Functions with stable identities that call their latest versions, so that components that receive them do not re-render.
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
