import { distance } from "fastest-levenshtein";
import { ENDPOINTS } from "@/lib/contract/endpoints";
import { AppError } from "@/lib/errors";

/** The response if there is no such endpoint: it suggests the likely one, and says where all are documented. */
export function noSuchEndpoint(path: string): AppError {
  const near = nearestEndpoint(path);
  const hint = near ? ` Did you mean ${near}?` : "";
  return new AppError("not_found", `No such endpoint.${hint} /docs lists all of them.`);
}

/** A path without `/api` and the version. */
const withoutVersion = (path: string) => path.replace(/^\/+(api\b)?(\/*v\d+\b)?/i, "").replace(/\/+$/, "");

function nearestEndpoint(path: string): string | undefined {
  const asked = withoutVersion(path.slice(0, 100)).split("/").slice(1);
  const [nearest] = Object.values(ENDPOINTS)
    .map(({ method, path }) => ({ name: `${method} ${path}`, ...distanceTo(path, asked) }))
    .sort((a, b) => a.far - b.far);
  return nearest && nearest.far <= nearest.length / 2 ? nearest.name : undefined;
}

/** The edit distance between two paths and the length compared; ids always match. */
function distanceTo(path: string, asked: string[]): { far: number; length: number } {
  const segments = withoutVersion(path).split("/").slice(1);
  const beyond = asked.slice(segments.length).join("/").length;
  const away = segments.map((segment, i) =>
    segment.startsWith("{") ? Number(!asked[i]) : distance(segment, asked[i] ?? ""),
  );
  const words = segments.filter((segment) => !segment.startsWith("{"));
  return { far: away.reduce((sum, far) => sum + far, beyond), length: words.join("").length };
}
