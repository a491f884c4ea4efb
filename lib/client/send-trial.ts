/** A request composed by the reader of the documentation. */
export type TrialRequest = {
  method: string;
  /** The path with the query. */
  path: string;
  /** If omitted, the page's session is used. */
  key?: string;
  json?: string;
  file?: File;
};

/** The response, as far as it has arrived. */
export type TrialAnswer = {
  status: number;
  headers: [name: string, value: string][];
  body: string;
  isComplete: boolean;
};

/** How much of a body is shown, in characters. */
const MOST_SHOWN = 60_000;

/** The headers shown first. */
const FIRST = ["x-request-id", "ratelimit", "ratelimit-policy", "retry-after", "location", "content-type"];

/**
 * Sends a request from the page to the API it is about.
 * @param onAnswer called when the answer begins, and again as more of it comes
 * @throws what `fetch` throws without a response, or when the signal aborts
 */
export async function sendTrial(
  { method, path, key, json, file }: TrialRequest,
  { signal, onAnswer }: { signal: AbortSignal; onAnswer: (answer: TrialAnswer) => void },
): Promise<void> {
  const response = await fetch(path, {
    method,
    signal,
    body: json ?? file,
    cache: "no-store",
    // A key is tried the way a program sends it: without the session cookie.
    credentials: key === undefined ? "same-origin" : "omit",
    headers: {
      ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }),
      ...(json === undefined ? {} : { "Content-Type": "application/json" }),
      ...(file === undefined ? {} : { "Content-Type": "application/octet-stream" }),
    },
  });
  const answer = { status: response.status, headers: inOrder(response.headers) };
  onAnswer({ ...answer, body: "", isComplete: false });
  let body = "";
  for await (const piece of piecesOf(response)) {
    body += piece;
    onAnswer({ ...answer, body: body.slice(0, MOST_SHOWN), isComplete: false });
  }
  onAnswer({ ...answer, body: indented(body).slice(0, MOST_SHOWN), isComplete: true });
}

async function* piecesOf(response: Response): AsyncGenerator<string> {
  // Not every browser can iterate over a stream.
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) yield next.value;
}

function inOrder(headers: Headers): [string, string][] {
  const rank = (name: string) => (FIRST.indexOf(name) + FIRST.length + 1) % (FIRST.length + 1);
  return [...headers].sort(([a], [b]) => rank(a) - rank(b) || a.localeCompare(b));
}

function indented(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
