import type { z } from "zod";
import { AppError, type FieldFault } from "@/lib/errors";
import { describeUnknownField } from "./describe-unknown-field";
import { quote } from "./quote";

/**
 * Checks a body, or a query, against its shape. `null` for an optional field is its absence, unless it has a meaning there.
 * @throws AppError `invalid_params` with everything that is wrong; `param` is the first field at fault
 */
export function parseBody<Shape extends z.ZodObject>(
  shape: Shape,
  body: Record<string, unknown>,
): z.output<Shape> {
  const known = Object.keys(shape.shape);
  const unknown = Object.keys(body).filter((field) => !known.includes(field));
  const given = Object.fromEntries(
    Object.entries(body).filter(([field, value]) => known.includes(field) && !isAbsent(shape, field, value)),
  );
  const result = shape.safeParse(given);
  if (result.success && unknown.length === 0) return result.data;
  const issues = (result.error?.issues ?? []).filter(isFirstOfField);
  throw faultsError([
    ...unknown.map((field) => describeUnknownField(field, known)),
    ...issues.map((issue) => describeIssue(issue, given)),
  ]);
}

/** `null` says of a field that may be missing that it is. Of one that may not, it says something wrong. */
function isAbsent(shape: z.ZodObject, field: string, value: unknown): boolean {
  const rule = shape.shape[field] as z.ZodType;
  return value === null && rule.safeParse(undefined).success && !rule.safeParse(null).success;
}

/** Of a field as a whole the first fault says it: what is no list is not too long a list as well. */
function isFirstOfField({ path }: z.core.$ZodIssue, index: number, issues: z.core.$ZodIssue[]): boolean {
  return path.length !== 1 || issues.findIndex((other) => other.path[0] === path[0]) === index;
}

/** One fault is the message; of several, all are listed as well. */
function faultsError(faults: FieldFault[]): AppError {
  const [first] = faults;
  return new AppError("invalid_params", first?.message, {
    param: first?.param,
    details: faults.length > 1 ? faults : undefined,
  });
}

function describeIssue(issue: z.core.$ZodIssue, body: Record<string, unknown>): FieldFault {
  const [field, index] = issue.path;
  if (field === undefined) return { message: `The body ${issue.message}.` };
  const param = String(field);
  const value = body[param];
  const isMissing = value === undefined && issue.code !== "custom";
  const where = typeof index === "number" ? `${param}[${index}]` : param;
  const message = `${where} ${isMissing ? "is required" : issue.message}.`;
  const isBareItem = issue.code === "invalid_type" && issue.expected === "array" && typeof value === "string";
  return { param, message: isBareItem ? `${message} Send [${quote(value)}].` : message };
}
