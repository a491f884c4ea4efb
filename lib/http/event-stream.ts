import { textStream } from "./text-stream";

/**
 * What keeps proxies, and whoever compresses, from holding events back.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export const STREAM_HEADERS = {
  "Content-Type": "text/event-stream",
  "Cache-Control": "no-cache, no-transform",
  "X-Accel-Buffering": "no",
};

/**
 * Server-sent events as an answer. What they throw before the first one is thrown here: it is an answer of its own.
 * @param isHead whether only the headers are asked for
 */
export async function answerWithEvents(
  events: AsyncGenerator<string, undefined>,
  { isHead, headers }: { isHead: boolean; headers: Record<string, string> },
): Promise<Response> {
  const first = await events.next();
  if (isHead) await events.return(undefined);
  const body = isHead ? null : textStream(events, first.value);
  return new Response(body, { headers: { ...STREAM_HEADERS, ...headers } });
}
