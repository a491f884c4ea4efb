import { createHmac } from "node:crypto";
import { GenerationError } from "@/lib/generation-error";
import { RULES, type Rule, STAGES, type Stage, type UNNAMED_RULE } from "@/lib/policy/rules";

/** How the sentence of every refusal begins. */
export const REFUSAL = "Generation failed due to content policy";

/** The stages at which this service itself judges. */
type OwnStage = Exclude<Stage, "model">;

/** What to do about a refusal, by where it happened. */
const REMEDIES: Record<OwnStage, string> = {
  prompt: "please change the prompt",
  reference: "please use other references",
  result: "please change the prompt",
};

type Refused = {
  stage: Stage;
  rule: Rule | typeof UNNAMED_RULE;
  /** The prompt, or the picture's bytes. */
  refused: string | Uint8Array;
  /** Which of the task's references it is, from 0 on; left out where it is none of them. */
  reference?: number;
};

/**
 * A content policy refusal. Another attempt would end the same way, so there is none. What was refused is hidden from
 * error logging: only its hash is exposed.
 */
export class PolicyRefusal extends GenerationError {
  static override readonly errorName: string = "PolicyRefusal";
  readonly stage: Refused["stage"];
  readonly rule: Refused["rule"];
  readonly reference: Refused["reference"];
  readonly #refused: Refused["refused"];

  constructor(message: string, { stage, rule, refused, reference }: Refused, cause?: unknown) {
    super(message, { code: "content_policy", retryable: false, isByUser: true, cause });
    this.stage = stage;
    this.rule = rule;
    this.reference = reference;
    this.#refused = refused;
  }

  /**
   * A hash that is equal for what is equal but for letters' case and form, and spaces. Without the key nobody can try
   * whether some words have it.
   */
  hash(key: string): string {
    const hmac = createHmac("sha256", `policy:${key}`);
    const refused = this.#refused;
    return hmac.update(typeof refused === "string" ? normalise(refused) : refused).digest("hex");
  }
}

function normalise(prompt: string): string {
  return prompt.normalize("NFKC").toLowerCase().trim().replaceAll(/\s+/g, " ");
}

/**
 * A refusal by one of the policy's own stages. Its sentence names stage and rule, and none of the words.
 * @param reference which of the task's references was refused, from 0 on
 */
export function refusal(
  stage: OwnStage,
  rule: Rule,
  refused: string | Uint8Array,
  reference?: number,
): PolicyRefusal {
  return new PolicyRefusal(
    `${REFUSAL}: ${STAGES[stage]} breaks the rule on ${RULES[rule]}. ` +
      `Your credits are back; ${REMEDIES[stage]}.`,
    { stage, rule, refused, reference },
  );
}
