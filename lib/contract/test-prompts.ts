import { ERROR_CODES, ERRORS, type ErrorCode } from "@/lib/errors";
import { FAILURE_CODES, FAILURES, type FailureCode } from "@/lib/failure-codes";

/** The longest duration that a test prompt can ask for, in seconds. */
const LONGEST_TEST_SECONDS = 120;

/** The outcome of a test key's task. */
export type Fate =
  | { kind: "success"; seconds: number }
  /** It is accepted, then fails. */
  | { kind: "failure"; code: FailureCode }
  /** It is refused. */
  | { kind: "refusal"; code: ErrorCode };

/** The outcomes by the word after `test:`. */
const FATES: ReadonlyMap<string, Fate> = new Map<string, Fate>([
  ["success", { kind: "success", seconds: 0 }],
  ...ERROR_CODES.map((code): [string, Fate] => [code, { kind: "refusal", code }]),
  ["rate_limit", { kind: "refusal", code: "rate_limit_exceeded" }],
  ...FAILURE_CODES.map((code): [string, Fate] => [code, { kind: "failure", code }]),
]);

const SLOW = /^slow(?: +(\d{1,3}))?$/;
const USUAL_SECONDS = 10;

/** The outcome that a prompt asks for: success, unless it contains one of the words below. */
export function readFate(prompt: string): Fate {
  const word = /^test: *(.+)$/i.exec(prompt)?.[1]?.toLowerCase().trim() ?? "success";
  const slow = SLOW.exec(word);
  if (!slow) return FATES.get(word) ?? { kind: "success", seconds: 0 };
  return { kind: "success", seconds: Math.min(Number(slow[1] ?? USUAL_SECONDS), LONGEST_TEST_SECONDS) };
}

/** Every prompt that chooses an outcome, with its effect. */
export const TEST_PROMPTS: readonly { prompt: string; outcome: string }[] = [
  { prompt: "test: success", outcome: "Succeeds at once, like any other prompt." },
  {
    prompt: "test: slow 20",
    outcome: `Stays \`processing\` for 20 seconds, or any number up to ${LONGEST_TEST_SECONDS}, then succeeds.`,
  },
  ...FAILURE_CODES.map((code) => ({
    prompt: `test: ${code}`,
    outcome: `Is accepted, then fails with \`error_code\` \`${code}\`. ${FAILURES[code].description}`,
  })),
  { prompt: "test: rate_limit", outcome: "The same as `test: rate_limit_exceeded`." },
  ...ERROR_CODES.map((code) => ({
    prompt: `test: ${code}`,
    outcome: `Is answered ${ERRORS[code].status} \`${code}\`. ${ERRORS[code].description}`,
  })),
];
