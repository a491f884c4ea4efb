import { type Command, InvalidArgumentError } from "commander";
import { listRefusals, type RefusalRow } from "@/db/queries/policy-refusals";
import { group, onDatabase, print, wholeNumber } from "./admin-parts";

const DAY_MS = 24 * 3600_000;
const MAX_DAYS = 3650;

/** Adds the commands about the content policy. */
export function addPolicyCommands(program: Command): void {
  const policy = group(program, "policy", "The content policy");
  group(policy, "report", "List what it refused: when, to whom, by which rule, where, a hash, the task")
    .option("--days <number>", "how many days to look back", days, 30)
    .action((options) =>
      onDatabase(async (db) => {
        const since = new Date(Date.now() - options.days * DAY_MS);
        for (const line of report(await listRefusals(db, { since }))) print(line);
      }),
    );
}

function days(text: string): number {
  const number = wholeNumber(text);
  if (number < 1 || number > MAX_DAYS) throw new InvalidArgumentError(`It must be 1 to ${MAX_DAYS}.`);
  return number;
}

/** The refusals, then how many there are by rule and by user. Tabs stand between the columns. */
function report(refusals: RefusalRow[]): string[] {
  if (refusals.length === 0) return ["Nothing was refused."];
  const lines = refusals.map(({ createdAt, email, rule, stage, hash, taskId }) =>
    [createdAt.toISOString(), email ?? "(no account)", rule, stage, hash, taskId ?? "(a dry run)"].join("\t"),
  );
  return [
    ...lines,
    "",
    ...tally(refusals.map(({ rule }) => rule)),
    "",
    ...tally(refusals.map(({ email }) => email ?? "(no account)")),
  ];
}

/** How often each name is there, the most frequent first. */
function tally(names: string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([name, count]) => `${name}\t${count}`);
}
