import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { trackedFiles } from "../support/tracked-files";

/** The layers from the bottom up, with their folders. An import goes to a lower layer, or stays within its folder. */
const FLOORS: readonly (readonly string[])[] = [
  [
    "errors",
    "env",
    "ids",
    "shared",
    "sync",
    "lock-file",
    "near-names",
    "failure-codes",
    "closed-lists",
    "csv",
    "generation-error",
    "own-error",
    "load-typescript",
    "semaphore",
    "worker-thread",
    "list-cursor",
    "reject-when-aborted",
    "keep-made",
  ],
  ["contract", "db", "request", "logger", "service-secret"],
  ["sketch", "media", "queue", "net", "idempotency", "credits", "backup", "telemetry", "client", "showcase"],
  ["docs"],
  ["models", "policy", "uploads", "collections", "limits", "webhooks", "components"],
  ["tasks", "keys", "auth", "settings", "prompts"],
  ["http", "worker"],
  ["status", "openai", "mcp"],
  ["api"],
  ["app", "server"],
  ["cli"],
];

/** The lowest layer consists of single files, which may import each other. */
const GROUND = new Set(FLOORS[0]);

const files = trackedFiles(/^(app|components|db|lib)\/.*\.tsx?$/);
const known = new Set(files);

/** A file's folder: `tasks` for `lib/tasks/create-task.ts`, `app` for `app/studio/page.tsx`. */
function roomOf(file: string): string {
  const [top = "", second = ""] = file.split("/");
  return top === "lib" ? second.replace(/\.ts$/, "") : top;
}

const floorOf = (room: string) => FLOORS.findIndex((rooms) => rooms.includes(room));

/** The files that a file imports, including `import()` and `new URL(…, import.meta.url)`. */
function importsOf(file: string): string[] {
  const found = readFileSync(file, "utf8").matchAll(
    /(?:from|import\(|import|new URL\()\s*"((?:@|\.{1,2})\/[^"]+)"/g,
  );
  return [...found].flatMap(([, specifier = ""]) => {
    const place = specifier.startsWith("@/")
      ? specifier.slice(2)
      : path.posix.join(path.posix.dirname(file), specifier);
    return [place, `${place}.ts`, `${place}.tsx`, `${place}/index.ts`].filter((name) => known.has(name));
  });
}

test("each folder has a layer", () => {
  expect([...new Set(files.map(roomOf))].filter((room) => floorOf(room) < 0)).toEqual([]);
});

test("no import points up, or sideways to another folder of the same layer", () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => {
        const [from, to] = [roomOf(file), roomOf(target)];
        return from !== to && floorOf(to) >= floorOf(from) && !(GROUND.has(from) && GROUND.has(to));
      })
      .map((target) => `${file} → ${target}`),
  );
  expect(wrong).toEqual([]);
});

test("no import cycles", () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, way: readonly string[]) => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(" → "));
    else if (!done.has(file)) {
      for (const target of importsOf(file)) visit(target, [...way, file]);
      done.add(file);
    }
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

test("nothing imports more of the illustration engine than its entry file", () => {
  const wrong = files
    .filter((file) => roomOf(file) !== "sketch")
    .flatMap((file) =>
      importsOf(file).filter((target) => target.startsWith("lib/sketch/") && !target.endsWith("/entry.ts")),
    );
  expect(wrong).toEqual([]);
});
