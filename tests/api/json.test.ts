import { describe, expect, test } from "vitest";
import { errorOf, newPerson, send, sharedServer } from "../support/api";
import { DEEP, deep, READ, REFUSED } from "../support/json-bodies";

const server = sharedServer();

const NOT_READ = /is not valid JSON|is not valid UTF-8|is empty/;

/** Messages to bodies, each sent with a key that is not over its limit. */
async function messagesTo(bodies: (string | Buffer)[]): Promise<[body: string, message: string][]> {
  const messages: [string, string][] = [];
  let key = "";
  for (const [index, body] of bodies.entries()) {
    if (index % 10 === 0) ({ key } = await newPerson(server));
    const response = await send(server, key, new Uint8Array(Buffer.from(body)));
    const shown = JSON.stringify(String(body).slice(0, 40));
    expect(response.status, shown).toBe(422);
    const { code, message } = await errorOf(response);
    expect(code, shown).toBe("invalid_params");
    messages.push([shown, message]);
  }
  return messages;
}

describe("a body", () => {
  test("that is not JSON is rejected as such, whatever other parsers make of it", async () => {
    for (const [body, message] of await messagesTo(REFUSED)) expect(message, body).toMatch(NOT_READ);
  });

  test("that is JSON is rejected for its content, not its syntax", async () => {
    for (const [body, message] of await messagesTo(READ)) expect(message, body).not.toMatch(NOT_READ);
  });

  test("that is nested without end is rejected", async () => {
    await messagesTo(DEEP);
  });

  test("of 100,000 nested lists is too large and not parsed", async () => {
    const { key } = await newPerson(server);
    expect((await send(server, key, deep("[", "]", 100_000))).status).toBe(413);
  });
});
