import { textStream } from "./text-stream";

/**
 * Keeps proxies and compression from buffering events.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export const STREAM_HEADERS = {
  "Content-Type": "text/event-stream",
  "Cache-Control": "no-cache, no-transform",
  "X-Accel-Buffering": "no",
};

/**
 * A response with server-sent events. What they throw before the first event is thrown here, and becomes an error
 * response.
 * @param isHead whether only the headers are requested
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
