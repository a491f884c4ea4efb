import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { balanceOf, newPerson, request, sharedServer } from "../support/api";

const server = sharedServer();
const run = promisify(execFile);

/** Where the clients are written: beside the packages that they use. */
const dir = mkdtempSync(path.join(tmpdir(), "generated-clients-"));
const modules = path.resolve("node_modules");
const COMPILER = ["--import", path.resolve("tests/support/typescript-of-before.ts")];

/** The main job, and an error, as somebody writes them who has the client of `openapi-typescript`. */
const WITH_FETCH = `
import createClient from "openapi-fetch";
import type { paths } from "./fetch";

export async function draw(baseUrl: string, key: string) {
  const client = createClient<paths>({ baseUrl, headers: { Authorization: \`Bearer \${key}\` } });
  const body = { scene: "text-to-image", model: "plain", prompt: "a red scarf", aspect_ratio: "16:9" } as const;
  const { data: created } = await client.POST("/api/v1/generate", { body });
  if (!created || !("task_id" in created)) throw new Error("It was not accepted.");
  for (;;) {
    const params = { path: { task_id: created.task_id } };
    const { data: task } = await client.GET("/api/v1/tasks/{task_id}", { params });
    if (task?.status === "success") return { images: task.images, width: task.width };
    if (task?.status === "failed") throw new Error(task.error_code);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export async function fail(baseUrl: string, key: string) {
  const client = createClient<paths>({ baseUrl, headers: { Authorization: \`Bearer \${key}\` } });
  const params = { path: { task_id: "task_none" } };
  const { error, response } = await client.GET("/api/v1/tasks/{task_id}", { params });
  return { code: error?.error.code, status: response.status };
}
`;

/** The same with the client of `@hey-api/openapi-ts`. */
const WITH_HEY = `
import { generate, task } from "./hey";
import { client } from "./hey/client.gen";

export async function draw(baseUrl: string, key: string) {
  client.setConfig({ baseUrl, auth: key });
  const body = { scene: "text-to-image", model: "plain", prompt: "a red scarf", aspect_ratio: "16:9" } as const;
  const { data: created } = await generate({ body, headers: { Prefer: "wait=1" } });
  if (!created || !("task_id" in created)) throw new Error("It was not accepted.");
  for (;;) {
    const { data: found } = await task({ path: { task_id: created.task_id } });
    if (found?.status === "success") return { images: found.images, width: found.width };
    if (found?.status === "failed") throw new Error(found.error_code);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export async function fail() {
  const { error, response } = await task({ path: { task_id: "task_none" } });
  return { code: error?.error.code, status: response?.status };
}
`;

beforeAll(async () => {
  symlinkSync(modules, path.join(dir, "node_modules"));
  const document = path.join(dir, "openapi.json");
  writeFileSync(document, await (await request(server, "/api/openapi.json")).text());
  const at = (file: string) => path.join(dir, file);
  await Promise.all([
    run(process.execPath, [
      ...COMPILER,
      `${modules}/openapi-typescript/bin/cli.js`,
      ...[document, "-o", at("fetch.ts")],
    ]),
    run(process.execPath, [
      ...COMPILER,
      `${modules}/@hey-api/openapi-ts/dist/run.mjs`,
      ...["-i", document, "-o", at("hey")],
    ]),
  ]);
  writeFileSync(at("with-fetch.ts"), WITH_FETCH);
  writeFileSync(at("with-hey.ts"), WITH_HEY);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: "es2022",
    lib: ["es2023", "dom", "dom.iterable"],
    module: "esnext",
    moduleResolution: "bundler",
    types: [],
  };
  writeFileSync(
    at("tsconfig.json"),
    JSON.stringify({ compilerOptions, files: ["with-fetch.ts", "with-hey.ts"] }),
  );
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

test("types generated from the OpenAPI document compile in strict mode", async () => {
  const { stdout } = await run(`${modules}/.bin/tsc`, ["-p", dir]).catch((error) => error);
  expect(stdout).toBe("");
});

describe.each(["with-fetch", "with-hey"])("a generated client: %s", (name) => {
  test("generates a picture, and reads an error", async () => {
    const { key } = await newPerson(server, 5);
    const { draw, fail } = await import(/* @vite-ignore */ path.join(dir, `${name}.ts`));
    const { images, width } = await draw(server.url, key);
    expect(width).toBe(1280);
    expect((await fetch(images[0])).headers.get("content-type")).toBe("image/png");
    expect(await fail(server.url, key)).toEqual({ code: "task_not_found", status: 404 });
    expect(await balanceOf(server, key)).toBeLessThan(5);
  });
});
