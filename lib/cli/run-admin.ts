import { Command, CommanderError } from "commander";
import { findLedgerFaults } from "@/db/queries/ledger-faults";
import { endSessions } from "@/db/queries/users";
import { createUser, hashNewPassword } from "@/lib/auth/create-user";
import { DEFAULT_KEY_SCOPES } from "@/lib/closed-lists";
import { createKey } from "@/lib/keys/create-key";
import { revokeKeyByLastFour } from "@/lib/keys/revoke-key";
import { installQueue } from "@/lib/queue/install-queue";
import { group, onDatabase, print, requireUser, SILENT, scopeList, wholeNumber } from "./admin-parts";
import { addBackupCommands } from "./backup-commands";
import { addCreditsCommands } from "./credits-commands";
import { addModelCommands } from "./model-commands";
import { addPolicyCommands } from "./policy-commands";
import { readPassword } from "./read-password";
import { runCommand } from "./run-command";

const program = new Command("admin").description(
  "Manage users, credits, keys and the content policy of a GirlGenerator database.",
);

const PASSWORD = "12 to 128 characters; by default prompted for, or read from standard input";

const user = group(program, "user", "Users");
group(user, "create", "Create a user and print the id")
  .requiredOption("--email <email>", "the e-mail to sign in with")
  .option("--password <password>", PASSWORD)
  .option("--credits <number>", "credits to start with", wholeNumber, 0)
  .action(async ({ password, ...options }) => {
    const user = { ...options, password: password ?? (await readPassword()) };
    await onDatabase(async (db) => print(await createUser(db, user)), { mayBeNew: true });
  });
group(user, "set-password", "Give a user a new password and end all their sessions")
  .requiredOption("--email <email>", "whose")
  .option("--password <password>", PASSWORD)
  .action(async ({ email, password: given }) => {
    const password = given ?? (await readPassword());
    await onDatabase(async (db) => {
      const id = await requireUser(db, email);
      await endSessions(db, { id, passwordHash: await hashNewPassword(password, email) });
    });
  });
group(user, "end-sessions", "Sign a user out everywhere")
  .requiredOption("--email <email>", "whose")
  .action(({ email }) =>
    onDatabase(async (db) => void (await endSessions(db, { id: await requireUser(db, email) }))),
  );

const key = group(program, "key", "API keys");
group(key, "create", "Create a key and print it; it is not shown again")
  .requiredOption("--email <email>", "whose")
  .option("--name <name>", "what it is for", "Command line")
  .option("--scopes <list>", "what it may do, comma-separated: generate, read, manage", scopeList, [
    ...DEFAULT_KEY_SCOPES,
  ])
  .option("--test", "a test key: it draws nothing and costs nothing", false)
  .action(({ email, name, scopes, test }) =>
    onDatabase(async (db) => {
      const userId = await requireUser(db, email);
      print((await createKey(db, { userId, name, scopes, livemode: !test })).key);
    }),
  );
group(key, "revoke", "Revoke a key at once")
  .requiredOption("--email <email>", "whose")
  .requiredOption("--last-four <characters>", "its last four characters")
  .action(({ email, lastFour }) =>
    onDatabase(async (db) => revokeKeyByLastFour(db, { userId: await requireUser(db, email), lastFour })),
  );

const ledger = group(program, "ledger", "The credit ledger");
group(ledger, "verify", "Recompute every balance and check every task's charge and refund").action(() =>
  onDatabase(async (db) => {
    const faults = await findLedgerFaults(db);
    for (const { rule, subject, expected, found } of faults)
      print(`${rule}\t${subject}\texpected ${expected}\tfound ${found}`);
    if (faults.length > 0) throw new Error(`The ledger has ${faults.length} inconsistent row(s).`);
    print("The ledger is clean.");
  }),
);

group(program, "migrate", "Migrate the database, and grant the service's role access to it").action(() =>
  onDatabase(installQueue, { mayBeNew: true }),
);

addCreditsCommands(program);
addPolicyCommands(program);
addBackupCommands(program);
addModelCommands(program);

await runCommand(async () => {
  program.exitOverride().configureOutput(SILENT);
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return;
    if (error instanceof CommanderError && error.code === "commander.help") {
      throw new Error("Give a command; --help lists them.");
    }
    throw error;
  }
});
