import { OpenAiImageBody } from "@/lib/contract/openai";
import { parseBody } from "@/lib/http/parse-body";

const KNOWN = Object.keys(OpenAiImageBody.shape);

/**
 * The fields of a request that mean something here. All others are passed over: clients send what one or another of OpenAI's
 * models takes. An empty one is one that a form left out.
 * @throws AppError `invalid_params`
 */
export function readFields(body: Record<string, unknown>): OpenAiImageBody {
  const meant = Object.entries(body).filter(
    ([name, value]) => KNOWN.includes(name) && (name === "prompt" || value !== ""),
  );
  return parseBody(OpenAiImageBody, Object.fromEntries(meant));
}
