import type { Found } from "./find-terms";

/** The maximum number of characters between a warning and what it warns of. */
const LONGEST_BETWEEN = 14;
/** Languages in which "against" follows its object. */
const WARNING_LAST: ReadonlySet<string> = new Set("zh ja ko tr hi bn ur ta fi hu".split(" "));
/** Terms for sexual violence, under any heading. */
const VIOLENCE = /^(?:undress|sexual|rape .{2}|sex .{2})$/;
/** What one can be against. */
export type Wrong = "rape" | "abuse";

/**
 * Drops terms that a campaign, a trial or a helpline is against: a poster against sexual violence does not show any.
 * @param found the terms of a text
 * @param wrong what it may warn of
 */
export function withoutWarnings<T extends string>(found: Found<T>[], wrong: Wrong): Found<T>[] {
  const warnings = found.filter(({ meaning }) => meaning.startsWith("against "));
  if (warnings.length === 0) return found;
  const warnedOf = found.filter(({ meaning, start, end }) => {
    const [notion, language = ""] = meaning.split(" ");
    return (
      notion === wrong &&
      warnings.some((warning) => {
        if (warning.meaning !== `against ${language}`) return false;
        const between = WARNING_LAST.has(language) ? warning.start - end : start - warning.end;
        return between >= 0 && between <= LONGEST_BETWEEN;
      })
    );
  });
  return found.filter(
    ({ meaning, start, end }) =>
      !warnedOf.some(
        (named) => named.start < end && start < named.end && (wrong === "abuse" || VIOLENCE.test(meaning)),
      ),
  );
}
