import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach } from "vitest";

/** A request as received by a vendor. */
export type Received = {
  method: string;
  path: string;
  headers: IncomingMessage["headers"];
  body: Buffer;
  /** The body of a JSON request. */
  json: () => Record<string, never>;
  /** The body of a form. */
  form: () => Promise<FormData>;
  /** Resolves when the response is sent completely, or the client stops reading. */
  answered: Promise<void>;
};

/** A vendor's response; `"silence"` means none at all. */
export type Reply =
  | { status?: number; headers?: Record<string, string>; body: string | Uint8Array | object }
  | "silence";
export type Answer = (request: Received, url: string) => Reply | Promise<Reply>;

export type VendorServer = {
  url: string;
  received: Received[];
  /** Sets the responses from now on. */
  answer: (answer: Answer) => void;
};

/** A stand-in for a vendor over real HTTP, shared by a file's tests. */
export function vendorServer(): VendorServer {
  const state = { url: "", received: [] as Received[], answer: (): Reply => "silence" as Reply } as {
    url: string;
    received: Received[];
    answer: Answer;
  };
  const server = createServer(async (message, response) => {
    const answered = new Promise<void>((resolve) => response.once("close", resolve));
    const request = { ...(await receive(message)), answered };
    state.received.push(request);
    send(response, await state.answer(request, state.url));
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    state.received = [];
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    get url() {
      return state.url;
    },
    get received() {
      return state.received;
    },
    answer: (answer) => {
      state.answer = answer;
    },
  };
}

async function receive(message: IncomingMessage): Promise<Omit<Received, "answered">> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  return {
    method: message.method ?? "",
    path: message.url ?? "",
    headers: message.headers,
    body,
    json: () => JSON.parse(body.toString()),
    form: () =>
      new Response(body, { headers: { "Content-Type": message.headers["content-type"] ?? "" } }).formData(),
  };
}

function send(response: ServerResponse, reply: Reply): void {
  if (reply === "silence") return;
  const { status = 200, headers, body } = reply;
  const isJson = typeof body === "object" && !(body instanceof Uint8Array);
  const type = isJson ? "application/json" : typeof body === "string" ? "text/html" : "image/png";
  response.writeHead(status, { "Content-Type": type, ...headers });
  response.end(isJson ? JSON.stringify(body) : body);
}
