import { OpenAiImageBody } from "@/lib/contract/openai";
import { parseBody } from "@/lib/http/parse-body";

const KNOWN = Object.keys(OpenAiImageBody.shape);

/**
 * The supported fields of a request. Others are ignored, because clients send what any of OpenAI's models takes. An empty form
 * field counts as absent.
 * @throws AppError `invalid_params`
 */
export function readFields(body: Record<string, unknown>): OpenAiImageBody {
  const meant = Object.entries(body).filter(
    ([name, value]) => KNOWN.includes(name) && (name === "prompt" || value !== ""),
  );
  return parseBody(OpenAiImageBody, Object.fromEntries(meant));
}
