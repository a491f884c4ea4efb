import type { MethodHandlers } from "@/lib/http/serve-methods";
import { noOpenAiEndpoint } from "@/lib/openai/no-endpoint";
import { noEndpoint } from "./no-endpoint";
import { ROUTES } from "./routes";

/** The handler of a path. */
export type FoundRoute = {
  /** As Next writes it, for metrics and traces: `/api/v1/tasks/[task_id]`; `other` if it is not an endpoint. */
  name: string;
  handlers: MethodHandlers;
  params: Record<string, string>;
};

type Pattern = { segments: string[]; name: string; handlers: MethodHandlers };

const isVariable = (segment: string) => segment.startsWith("{");
const literal = new Map<string, FoundRoute>();
const patterns: Pattern[] = [];
/** The first path segments answered here, such as `/api`: everything below them is ours, whatever anybody adds. */
const ours = new Set<string>();
const SHARED = ".well-known";

for (const [path, handlers] of Object.entries(ROUTES)) {
  const name = path.replaceAll(/\{(\w+)\}/g, "[$1]");
  const segments = path.split("/");
  if (segments[1] !== SHARED) ours.add(segments[1] ?? "");
  if (segments.some(isVariable)) patterns.push({ segments, name, handlers });
  else literal.set(path, { name, handlers, params: {} });
}

/** Next's own part of `/api`: the sign-in library needs Next's requests. */
const NEXTS = /^\/api\/auth(\/|$)/;

/**
 * Finds the handler of a path, unless it is Next's.
 * @param path without the query, well-formed; one trailing slash is ignored
 */
export function findRoute(path: string): FoundRoute | undefined {
  const known = literal.get(path);
  if (known) return known;
  const given = path.split("/");
  if (!ours.has(given[1] ?? "") || NEXTS.test(path)) return undefined;
  if (given.at(-1) === "") given.pop();
  const handlers = given[1] === "v1" ? noOpenAiEndpoint : noEndpoint;
  return literal.get(given.join("/")) ?? matchPattern(given) ?? { name: "other", handlers, params: {} };
}

function matchPattern(given: string[]): FoundRoute | undefined {
  const found = patterns.find(
    ({ segments }) =>
      segments.length === given.length &&
      segments.every((segment, i) => (isVariable(segment) ? given[i] !== "" : segment === given[i])),
  );
  if (!found) return undefined;
  const variables = found.segments.flatMap((segment, i) =>
    isVariable(segment) ? [[segment.slice(1, -1), decodeURIComponent(given[i] ?? "")]] : [],
  );
  return { name: found.name, handlers: found.handlers, params: Object.fromEntries(variables) };
}
