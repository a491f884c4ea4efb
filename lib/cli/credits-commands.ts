import { type Command, InvalidArgumentError } from "commander";
import { MAX_REASON_LENGTH } from "@/lib/closed-lists";
import { adjustBalance } from "@/lib/credits/adjust-balance";
import { group, onDatabase, print, requireUser } from "./admin-parts";

/** Adds the commands that give credits and take them back. */
export function addCreditsCommands(program: Command): void {
  const credits = group(program, "credits", "Credits");
  group(credits, "grant", "Give a user credits or take some back, and print the balance")
    .requiredOption("--email <email>", "whose")
    .requiredOption("--amount <number>", "how many; negative to take them back", change)
    .option("--reason <sentence>", "why, for the user to read; required to take credits back", words)
    .option("--reference <name>", "a unique name, such as an invoice's; repeating it does nothing", words)
    .action(({ email, ...adjustment }) =>
      onDatabase(async (db) => {
        const userId = await requireUser(db, email);
        print(String(await adjustBalance(db, { userId, ...adjustment })));
      }),
    );
}

function change(text: string): number {
  if (!/^[+-]?\d{1,15}$/.test(text) || Number(text) === 0)
    throw new InvalidArgumentError("It must be a whole number, and not 0.");
  return Number(text);
}

/** A value as one line of output. */
function words(text: string): string {
  const trimmed = text.trim();
  if (
    trimmed === "" ||
    trimmed.length > MAX_REASON_LENGTH ||
    /\p{Cc}/u.test(trimmed) ||
    !trimmed.isWellFormed()
  )
    throw new InvalidArgumentError(`It must be 1 to ${MAX_REASON_LENGTH} characters on one line.`);
  return trimmed;
}
