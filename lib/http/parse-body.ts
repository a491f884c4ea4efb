import { closest, distance } from "fastest-levenshtein";
import type { z } from "zod";
import { AppError } from "@/lib/errors";

/**
 * Checks a body against its shape.
 * @throws AppError `invalid_params` for the first thing that is wrong, with `param` where it is one field
 */
export function parseBody<Shape extends z.ZodObject>(
  shape: Shape,
  body: Record<string, unknown>,
): z.output<Shape> {
  const known = Object.keys(shape.shape);
  for (const field of Object.keys(body)) {
    if (!known.includes(field)) throw unknownField(field, known);
  }
  const result = shape.safeParse(body);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const [field, index] = issue?.path ?? [];
  if (field === undefined)
    throw new AppError("invalid_params", `The body ${issue?.message ?? "is not valid"}.`);
  const isMissing = body[String(field)] === undefined && issue?.code !== "custom";
  const where = typeof index === "number" ? `${String(field)}[${index}]` : String(field);
  throw new AppError("invalid_params", `${where} ${isMissing ? "is required" : issue?.message}.`, {
    param: String(field),
  });
}

/** A name that the caller made up, fit to be shown back: not without end, and of whole characters. */
export function shortenName(name: string): string {
  return (name.length > 64 ? `${name.slice(0, 64)}…` : name).toWellFormed();
}

function unknownField(field: string, known: string[]): AppError {
  const shown = shortenName(field);
  const near = nearMiss(field, known);
  const hint = near ? ` Did you mean ${near}?` : ` The fields are: ${known.join(", ")}.`;
  return new AppError("invalid_params", `Unknown field ${JSON.stringify(shown)}.${hint}`, {
    param: shown,
  });
}

/** The known field that was probably meant: `aspectRatio` is `aspect_ratio` in another style, `promt` a slip. */
function nearMiss(field: string, known: string[]): string | undefined {
  const plain = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  if (plain(field) === "" || field.length > 40) return undefined;
  const plainKnown = new Map(known.map((name) => [plain(name), name]));
  const nearest = closest(plain(field), [...plainKnown.keys()]);
  return distance(plain(field), nearest) <= 2 ? plainKnown.get(nearest) : undefined;
}
