import type { Found } from "./find-terms";

/** The maximum number of characters between a warning and what it warns of. */
const LONGEST_BETWEEN = 14;
/** The same for what is said right behind or before it: that it is a crime, or forbidden. */
const BESIDE = 6;
/** Words for spying are alike in many languages, of which one may have any short word for "against". */
const SHORT = /^[a-z ]{1,3}$/;
/** Languages in which "against" follows its object. */
const WARNING_LAST: ReadonlySet<string> = new Set("zh ja ko tr hi bn ur ta fi hu".split(" "));
/** What one can be against. */
export type Wrong = "rape" | "abuse" | "touch" | "spying" | "skirt";
/** What some terms for it mean, whose language is not recorded. */
const ANYWHERE: Partial<Record<Wrong, string>> = { spying: "covert" };
/** Terms for sexual violence, under any heading: only these are taken back together with a name for the abuse of children. */
const VIOLENCE = /^(?:undress|sexual|rape .{2}|sex .{2})$/;

/** Whether a warning, or a word that it is forbidden, belongs to a term of the same language. */
function isWarnedOf(
  plain: string,
  { meaning, start, end }: Found<string>,
  warnings: readonly Found<string>[],
): boolean {
  const isShort = (warning: Found<string>) => SHORT.test(plain.slice(warning.start, warning.end));
  const [notion = "", language = ""] = meaning.split(" ");
  return warnings.some((warning) => {
    if (notion !== "rape" && notion !== "abuse" && isShort(warning)) return false;
    if (warning.meaning === `told ${language}`) {
      const between = Math.max(warning.start - end, start - warning.end);
      return between >= 0 && between <= BESIDE;
    }
    const said = language || warning.meaning.slice(-2);
    if (warning.meaning !== `against ${said}`) return false;
    const between = WARNING_LAST.has(said) ? warning.start - end : start - warning.end;
    return between >= 0 && between <= LONGEST_BETWEEN;
  });
}

/**
 * Drops terms that a campaign, a trial or a helpline is against: a poster against sexual violence does not show any.
 * @param plain the normalised text
 * @param found its terms
 * @param wrongs what it may warn of
 */
export function withoutWarnings<T extends string>(
  plain: string,
  found: Found<T>[],
  wrongs: readonly Wrong[],
): Found<T>[] {
  const warnings = found.filter(({ meaning }) => /^(?:against|told) /.test(meaning));
  if (warnings.length === 0) return found;
  const warnedOf = found.filter(
    (term) =>
      wrongs.some((wrong) => term.meaning.startsWith(`${wrong} `) || term.meaning === ANYWHERE[wrong]) &&
      isWarnedOf(plain, term, warnings),
  );
  const isAbuse = wrongs.includes("abuse");
  return found.filter(
    ({ meaning, start, end }) =>
      (!isAbuse && !VIOLENCE.test(meaning) && /^(?:whose|whom|young|minor)/.test(meaning)) ||
      !warnedOf.some((named) => named.start < end && start < named.end),
  );
}
