import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { trackedFiles } from "../support/tracked-files";

/** Each room of the house on its floor, from the ground up. An import leads to a lower floor, or stays in its room. */
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

/** What may be imported within its own floor only downwards: the lowest has no rooms, only files that know each other. */
const GROUND = new Set(FLOORS[0]);

const files = trackedFiles(/^(app|components|db|lib)\/.*\.tsx?$/);
const known = new Set(files);

/** `lib/tasks/create-task.ts` is in the room `tasks`, `app/studio/page.tsx` in `app`. */
function roomOf(file: string): string {
  const [top = "", second = ""] = file.split("/");
  return top === "lib" ? second.replace(/\.ts$/, "") : top;
}

const floorOf = (room: string) => FLOORS.findIndex((rooms) => rooms.includes(room));

/** The files that a file imports, `import()` and `new URL(…, import.meta.url)` included. */
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

test("each room has a floor", () => {
  expect([...new Set(files.map(roomOf))].filter((room) => floorOf(room) < 0)).toEqual([]);
});

test("no import leads up, or across to another room of the same floor", () => {
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

test("no circle of files", () => {
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

test("of the illustration engine nobody knows more than its entry file", () => {
  const wrong = files
    .filter((file) => roomOf(file) !== "sketch")
    .flatMap((file) =>
      importsOf(file).filter((target) => target.startsWith("lib/sketch/") && !target.endsWith("/entry.ts")),
    );
  expect(wrong).toEqual([]);
});
