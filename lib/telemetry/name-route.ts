import { existsSync, readFileSync } from "node:fs";
import { shared } from "@/lib/shared";

/** Written by `next build`. */
const MANIFEST = ".next/routes-manifest.json";

type Route = { page: string; regex: string };

/**
 * The route of a path, as a label with few values.
 * @param path without the query
 * @returns for example `/api/v1/tasks/[task_id]`; `other` for unknown paths
 */
export function nameRoute(path: string): string {
  if (path.startsWith("/files/")) return "/files/[path]";
  if (path.startsWith("/_next/")) return "/_next";
  return routes().find(({ pattern }) => pattern.test(path))?.page ?? "other";
}

function routes(): { page: string; pattern: RegExp }[] {
  return shared("telemetry.routes", () => {
    if (!existsSync(MANIFEST)) return [];
    const { staticRoutes, dynamicRoutes } = JSON.parse(readFileSync(MANIFEST, "utf8")) as Record<
      "staticRoutes" | "dynamicRoutes",
      Route[]
    >;
    return [...staticRoutes, ...dynamicRoutes].map(({ page, regex }) => ({
      page,
      pattern: new RegExp(regex),
    }));
  });
}
