import type { IncomingMessage, ServerResponse } from "node:http";
import { afterEach, beforeEach, expect } from "vitest";
import { FetchFault } from "@/lib/net/fetch-fault";
import { fetchPublic } from "@/lib/net/fetch-public";
import { FAR_ADDRESS, type FarHosts, farNetwork } from "./far-network";
import { startFarServer } from "./far-server";

export const OTHER_ADDRESS = "93.184.215.15";
export const MAX_BYTES = 1024 * 1024;
export const BODY = Buffer.from("the bytes of a picture");

export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A redirect. */
export const redirect = (location: string, status = 302): Answer => {
  return (response) => response.writeHead(status, { Location: location }).end("elsewhere");
};

/** For each test of a file, a server at `far.example` and functions that fetch from it. */
export function farForEachTest() {
  let server: Awaited<ReturnType<typeof startFarServer>>;
  /** Its responses by path. */
  const answers: Record<string, Answer> = {};
  const requests: IncomingMessage[] = [];

  beforeEach(async () => {
    for (const path of Object.keys(answers)) delete answers[path];
    answers["/"] = (response) => response.end(BODY);
    requests.length = 0;
    server = await startFarServer((request, response) => {
      requests.push(request);
      const answer = answers[request.url ?? ""];
      if (answer) answer(response, request);
      else response.writeHead(404).end();
    });
  });
  afterEach(() => server.stop());

  function farAway(hosts: FarHosts["hosts"] = {}) {
    return farNetwork({
      hosts: { "far.example": [[FAR_ADDRESS]], ...hosts },
      ports: { [FAR_ADDRESS]: server.port, [OTHER_ADDRESS]: server.port },
    });
  }

  function fetchFrom(
    address: string,
    { network = farAway(), timeoutMs = 5_000, signal = new AbortController().signal } = {},
  ) {
    return fetchPublic(network, address, { maxBytes: MAX_BYTES, timeoutMs, signal });
  }

  /** Fetches and returns the fault. */
  async function faultOf(...call: Parameters<typeof fetchFrom>): Promise<FetchFault> {
    const error = await fetchFrom(...call).then(
      (bytes) => new Error(`fetched ${bytes.length} bytes`),
      (cause: unknown) => cause,
    );
    expect(error).toBeInstanceOf(FetchFault);
    return error as FetchFault;
  }

  return { answers, requests, farAway, fetchFrom, faultOf, openConnections: () => server.openConnections() };
}
