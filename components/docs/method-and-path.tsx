import { Badge } from "../ui/badge";

const TONES = { GET: "leaf", POST: "blossom", PATCH: "amber", DELETE: "danger" } as const;

/** An endpoint's method and path. */
export function MethodAndPath({ method, path }: { method: keyof typeof TONES; path: string }) {
  return (
    <span className="inline-flex items-center gap-2">
      <Badge tone={TONES[method]} className="font-mono">
        {method}
      </Badge>
      <code className="font-mono text-[0.875rem] wrap-anywhere">{path}</code>
    </span>
  );
}
