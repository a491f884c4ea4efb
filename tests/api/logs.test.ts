import { describe, expect, test } from "vitest";
import { generate, newPerson, request, serverForFile, VALID } from "../support/api";
import { PASSWORD, signIn } from "../support/sign-in";
import { WITH_PAGES } from "../support/start-server";

/** It could be taken for the end of a message, and of a list of parameters. */
const PARAGRAPHS = "a girl who waits,\n    at the window\nparams: by the sea";

const server = serverForFile(WITH_PAGES);

describe("a client's fault", () => {
  test("at sign-in is not logged as an error of the service", async () => {
    for (const path of ["/api/auth/csrf", "/api/auth/callback/nobody", "/api/auth/signin/credentials"])
      await request(server, path, { method: "POST", redirect: "manual" });
    await expect.poll(server.log).toContain("sign-in failed");
    // On a busy machine, the queue may have to wait for a connection, which is a fault of the service.
    const errors = server
      .log()
      .split("\n")
      .filter((line) => line.includes('"level":50'));
    expect(errors.filter((line) => !line.includes("queue error"))).toEqual([]);
  });
});

describe("a fault of ours", () => {
  test("is a bare 500, and its cause in the log contains nothing that users wrote", async () => {
    const person = await newPerson(server, 10);
    const before = server.log().length;
    await server.command("query", { text: "alter table tasks rename to lost" });
    const body = { ...VALID, prompt: PARAGRAPHS };
    const response = await generate(server, person.key, body);
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({ error: { code: "internal_error", message: "Server error." } });
    await server.command("query", { text: "alter table users rename to missing" });
    expect(await signIn(server, person)).not.toContain("session-token");
    await server.stop();
    const log = server.log().slice(before);
    expect(log).toContain("request failed");
    expect(log).toContain("sign-in failed");
    expect(log).toContain("does not exist");
    for (const secret of [...PARAGRAPHS.split("\n"), person.email, PASSWORD])
      expect(log).not.toContain(secret);
  });
});
