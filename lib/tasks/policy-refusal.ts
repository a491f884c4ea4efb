import { createHmac } from "node:crypto";
import { GenerationError } from "@/lib/generation-error";
import { RULES, type Rule, STAGES, type Stage, type UNNAMED_RULE } from "@/lib/policy/rules";

/** The beginning of every refusal's message. */
export const REFUSAL = "Generation failed due to content policy";

/** The stages judged by this service. */
type OwnStage = Exclude<Stage, "model">;

/** What users can do about a refusal, by stage. */
const REMEDIES: Record<OwnStage, string> = {
  prompt: "please change the prompt",
  reference: "please use other references",
  result: "please change the prompt",
};

type Refused = {
  stage: Stage;
  rule: Rule | typeof UNNAMED_RULE;
  /** The refused prompt, or the picture's bytes. */
  refused: string | Uint8Array;
  /** The index of the refused reference, from 0; omitted for anything else. */
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
   * A keyed hash that ignores case, Unicode form and spacing. Without the key, it cannot be used to test guesses.
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
 * A refusal by one of the policy's own stages. Its message names stage and rule, but none of the words.
 * @param reference the index of the refused reference, from 0
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
