import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { stdSerializers } from "pino";
import { describe, expect, test } from "vitest";
import { RULES, type Rule, STAGES, UNNAMED_RULE } from "@/lib/policy/rules";
import { refusal } from "@/lib/tasks/policy-refusal";

const PROMPT = "Zebraquux  at\tthe window";

describe("a refusal", () => {
  test.each(Object.keys(RULES) as Rule[])(
    "by the rule %s names the rule and the stage, but none of the words",
    (rule) => {
      for (const stage of ["prompt", "reference", "result"] as const) {
        const { message, retryable } = refusal(stage, rule, PROMPT);
        expect(message.startsWith("Generation failed due to content policy: ")).toBe(true);
        expect(message).toContain(STAGES[stage]);
        expect(message).toContain(RULES[rule]);
        expect(message).toContain("Your credits are back");
        expect(retryable).toBe(false);
      }
    },
  );

  test("does not reveal the refused prompt in the list", () => {
    const error = refusal("prompt", "gore", PROMPT);
    for (const text of [inspect(error), JSON.stringify(error), JSON.stringify(stdSerializers.err(error))])
      expect(text).not.toMatch(/zebraquux/i);
  });

  test("has a keyed hash that ignores case, Unicode form and whitespace", () => {
    const hash = (prompt: string | Uint8Array, key = "one") => refusal("prompt", "gore", prompt).hash(key);
    expect(hash(PROMPT)).toMatch(/^[0-9a-f]{64}$/);
    expect(hash(" zebraquux at the ＷＩＮＤＯＷ\n")).toBe(hash(PROMPT));
    expect(hash(`${PROMPT}s`)).not.toBe(hash(PROMPT));
    expect(hash(PROMPT, "two")).not.toBe(hash(PROMPT));
    expect(hash(new Uint8Array([1, 2]))).not.toBe(hash(new Uint8Array([1, 3])));
  });
});

test("the operator's page names each rule and stage as they are counted", () => {
  const page = readFileSync("docs/operations.md", "utf8");
  const rows = [...page.matchAll(/^\| `([a-z-]+)` +\| ([^|`]+?) +\|$/gm)].map(([, name, text]) => [
    name,
    text,
  ]);
  for (const rule of Object.entries(RULES)) expect(rows).toContainEqual(rule);
  for (const name of [UNNAMED_RULE, ...Object.keys(STAGES)]) expect(page).toContain(`\`${name}\``);
});
