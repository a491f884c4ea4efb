import type { TaskResource } from "@/lib/contract/task";
import { textStream } from "@/lib/http/text-stream";
import { CHARGED_HEADER, chargedFor, describeImages } from "./describe-images";
import { failureOf, notYet, OpenAiFault } from "./openai-fault";
import { type Drawn, isDrawn, pictureIn, type ResponseFormat } from "./picture-in";

/**
 * The response with all pictures of a request. Failed ones cost nothing and are left out.
 * @throws OpenAiFault if time ran out before all were done, or none succeeded
 */
export async function answerImages(
  tasks: readonly TaskResource[],
  { format, origin }: { format: ResponseFormat; origin: string },
): Promise<Response> {
  if (!tasks.every(isFinished)) throw new OpenAiFault(notYet(tasks, origin));
  const drawn = tasks.filter(isDrawn);
  const failed = tasks.find((task) => task.status === "failed");
  if (drawn.length === 0 && failed) throw new OpenAiFault(failureOf(failed));
  const text = writeBody(drawn, format);
  // Reads the first picture before responding, so that an unavailable store is an error and not half a response.
  const begin = await text.next();
  return new Response(textStream(text, begin.value), {
    headers: {
      "Content-Type": "application/json",
      "Cache-Control": "no-store",
      [CHARGED_HEADER]: String(chargedFor(drawn)),
    },
  });
}

const isFinished = ({ status }: TaskResource) => status === "success" || status === "failed";

/** One picture at a time is in memory: ten of them in base64 are large. */
async function* writeBody(
  drawn: readonly Drawn[],
  format: ResponseFormat,
): AsyncGenerator<string, undefined> {
  const [latest = 0] = drawn.map(({ finished_at }) => Date.parse(finished_at)).toSorted((a, b) => b - a);
  const head = { created: Math.floor(latest / 1_000), ...describeImages(drawn) };
  let before = `${JSON.stringify(head).slice(0, -1)},"data":[`;
  for (const task of drawn) {
    yield before + JSON.stringify(await pictureIn(format, task));
    before = ",";
  }
  yield "]}";
}
