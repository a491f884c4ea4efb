import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { PROMPT } from "../support/api";
import { findSecrets } from "../support/find-secrets";
import { SECRETS_FILE } from "../support/keep-logs";
import { PASSWORD } from "../support/sign-in";

const KEY = `gg_live_${"aB3".repeat(12)}`;
const DEMO = `
  A demo account with 1,000 credits is ready (also in .data/demo.json):

    address   http://localhost:3000
    e-mail    demo@girlgenerator.local
    password  AbCdEfGhIjKlMnOp
    API key   ${KEY}

  Try it:

    curl -X POST http://localhost:3000/api/v1/generate \\
      -H "Authorization: Bearer ${KEY}"

  or:  npm run demo -- "${PROMPT}"

`;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "girlgenerator-logs-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const found = (text: string) => {
  writeFileSync(path.join(folder, "server-1.log"), text);
  return findSecrets(folder);
};

describe("what is looked for in the logs of all tests", () => {
  test.each([
    ["an API key", KEY],
    ["a session", "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2Q0JDIn0..Zm9v.YmFy.YmF6"],
    ["a CSRF token or a hash", "0123456789abcdef".repeat(4)],
    ["a password's hash", "$argon2id$v=19$m=19456"],
    ["the password of a database", "postgres://app:hunter2@db/app"],
    ["an e-mail address", "ada@example.com"],
    [`"${PASSWORD}"`, PASSWORD],
    [`"${PROMPT}"`, PROMPT],
  ])("%s", (what, secret) => {
    const line = JSON.stringify({ level: 30, msg: `x ${secret} y` });
    expect(found(`{"msg":"ready"}\n${line}\n`)).toEqual([`server-1.log: ${what}: ${line}`]);
  });

  test("the run's own secrets", () => {
    writeFileSync(path.join(folder, SECRETS_FILE), "made for this run only\n");
    expect(found("signed with made for this run only")).toHaveLength(1);
    expect(found("signed")).toEqual([]);
  });

  test("the demo account's values, except where they are meant to be shown", () => {
    expect(found(`${DEMO}{"msg":"ready"}\n`)).toEqual([]);
    expect(found(`${DEMO}{"msg":"AbCdEfGhIjKlMnOp"}\n`)).toHaveLength(1);
    expect(found(`${DEMO}{"msg":"${KEY}"}\n`)).not.toEqual([]);
  });

  test("whether there are logs at all", () => {
    expect(findSecrets(folder)).toEqual(["there are no logs"]);
  });
});
