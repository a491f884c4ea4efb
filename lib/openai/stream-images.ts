import { setTimeout as sleep } from "node:timers/promises";
import type { TaskResource } from "@/lib/contract/task";
import { STREAM_HEADERS } from "@/lib/http/event-stream";
import { reportFailure } from "@/lib/http/report-failure";
import { textStream } from "@/lib/http/text-stream";
import { CHARGED_HEADER, describeImages } from "./describe-images";
import { failureOf, notYet, type OpenAiError } from "./openai-fault";
import { isDrawn, pictureIn, type ResponseFormat } from "./picture-in";
import { openAiErrorBody, toOpenAiError } from "./to-openai-error";

/** Proxies cut connections that are silent for longer. */
const KEEP_ALIVE_MS = 15_000;
const KEEP_ALIVE = ": keep-alive\n\n";

type Streamed = { event: "image_generation" | "image_edit"; format: ResponseFormat; origin: string };

/**
 * A response that streams each picture as soon as it is finished, with keep-alive comments in between.
 * @param charged the credits charged for them; failed ones are refunded
 * @param tasks each resolves once it has finished, or time is up
 */
export function streamImages(
  tasks: readonly Promise<TaskResource>[],
  { charged, ...how }: Streamed & { charged: number },
): Response {
  // Reading may fail midway.
  for (const task of tasks) task.catch(() => {});
  return new Response(textStream(writeEvents(tasks, how)), {
    headers: { ...STREAM_HEADERS, [CHARGED_HEADER]: String(charged) },
  });
}

async function* writeEvents(
  tasks: readonly Promise<TaskResource>[],
  { event, format, origin }: Streamed,
): AsyncGenerator<string> {
  yield KEEP_ALIVE;
  const others: TaskResource[] = [];
  let drawn = 0;
  try {
    for await (const task of asTheyCome(tasks)) {
      if (!task) yield KEEP_ALIVE;
      else if (isDrawn(task)) {
        drawn++;
        const created_at = Math.floor(Date.parse(task.finished_at) / 1_000);
        const said = { type: `${event}.completed`, created_at, ...describeImages([task]) };
        yield write(said.type, { ...said, ...(await pictureIn(format, task)) });
      } else others.push(task);
    }
    const error = whatIsMissing(others, drawn, origin);
    if (error) yield write("error", { type: "error", ...openAiErrorBody(error) });
  } catch (cause) {
    const error = reportFailure(cause, { message: "an image stream was interrupted" });
    yield write("error", { type: "error", ...openAiErrorBody(toOpenAiError(error)) });
  }
}

/** A failed picture is skipped if others succeed. */
function whatIsMissing(
  others: readonly TaskResource[],
  drawn: number,
  origin: string,
): OpenAiError | undefined {
  const running = others.filter(({ status }) => status !== "failed");
  if (running.length > 0) return notYet(running, origin);
  const failed = others.find((task) => task.status === "failed");
  return failed && drawn === 0 ? failureOf(failed) : undefined;
}

const write = (event: string, data: object) => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/** Yields results as they settle, and undefined after a while without any. */
async function* asTheyCome<T>(promises: readonly Promise<T>[]): AsyncGenerator<T | undefined> {
  const waiting = new Map(
    promises.map((promise, index) => [index, promise.then((value) => ({ index, value }))]),
  );
  while (waiting.size > 0) {
    const quiet = new AbortController();
    const pause = sleep(KEEP_ALIVE_MS, undefined, { signal: quiet.signal }).catch(() => undefined);
    const next = await Promise.race([...waiting.values(), pause]).finally(() => quiet.abort());
    if (next) waiting.delete(next.index);
    yield next?.value;
  }
}
