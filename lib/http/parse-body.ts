import { z } from "zod";
import { AppError, type FieldFault } from "@/lib/errors";
import { describeUnknownField } from "./describe-unknown-field";
import { quote } from "./quote";

/**
 * Validates a body or a query. `null` for an optional field counts as absent, unless null has a meaning there. Objects in a
 * list, such as a batch of requests, are validated alike.
 * @throws AppError `invalid_params` with all faults; `param` is the first field at fault
 */
export function parseBody<Shape extends z.ZodObject>(
  shape: Shape,
  body: Record<string, unknown>,
): z.output<Shape> {
  const unknown: FieldFault[] = [];
  const given = pickKnown(shape, body, (...field) => unknown.push(describeUnknownField(...field)));
  const result = shape.safeParse(given);
  if (result.success && unknown.length === 0) return result.data;
  const issues = (result.error?.issues ?? []).filter(isFirstOfField);
  throw faultsError([...unknown, ...issues.map((issue) => describeIssue(issue, given))]);
}

/**
 * The known fields of a body.
 * @param tellUnknown is called with each other one
 */
function pickKnown(
  shape: z.ZodObject,
  body: Record<string, unknown>,
  tellUnknown: (...field: Parameters<typeof describeUnknownField>) => void,
  within = "",
): Record<string, unknown> {
  const known = Object.keys(shape.shape);
  const given: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(body)) {
    const item = itemOf(shape.shape[field]);
    if (!known.includes(field)) tellUnknown(field, known, within);
    else if (item && Array.isArray(value))
      given[field] = value.map((one, index) =>
        isObject(one) ? pickKnown(item, one, tellUnknown, `${field}[${index}]`) : one,
      );
    else if (!isAbsent(shape, field, value)) given[field] = value;
  }
  return given;
}

/** The shape of the objects in a list, where a field is such a list. */
function itemOf(field: unknown): z.ZodObject | undefined {
  const item = field instanceof z.ZodArray ? field.element : undefined;
  return item instanceof z.ZodObject ? item : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `null` means absence for an optional field; for a required one it is a wrong value. */
function isAbsent(shape: z.ZodObject, field: string, value: unknown): boolean {
  const rule = shape.shape[field] as z.ZodType;
  return value === null && rule.safeParse(undefined).success && !rule.safeParse(null).success;
}

/** Only the first issue of a field counts: what is not a list cannot be too long a list as well. */
function isFirstOfField(issue: z.core.$ZodIssue, index: number, issues: z.core.$ZodIssue[]): boolean {
  const isWhole = typeof issue.path.at(-1) === "string";
  return !isWhole || issues.findIndex((other) => fieldOf(other) === fieldOf(issue)) === index;
}

/** The field that an issue is about: an item counts as its list, unless it has fields itself. */
function fieldOf(issue: z.core.$ZodIssue): string {
  const { path } = issue;
  const isValue = typeof path.at(-1) === "number" && !isOfObject(issue);
  return z.core.toDotPath(isValue ? path.slice(0, -1) : path);
}

const isOfObject = (issue: z.core.$ZodIssue) => issue.code === "invalid_type" && issue.expected === "object";

/** A single fault becomes the message; several are listed in addition. */
function faultsError(faults: FieldFault[]): AppError {
  const [first] = faults;
  return new AppError("invalid_params", first?.message, {
    param: first?.param,
    details: faults.length > 1 ? faults : undefined,
  });
}

function describeIssue(issue: z.core.$ZodIssue, body: Record<string, unknown>): FieldFault {
  if (issue.path.length === 0) return { message: `The body ${issue.message}.` };
  const value = issue.path.reduce<unknown>(
    (one, name) => (one as Record<PropertyKey, unknown>)?.[name],
    body,
  );
  const isMissing = value === undefined && issue.code !== "custom";
  const why = isMissing ? "is required" : isOfObject(issue) ? "must be an object" : issue.message;
  const message = `${z.core.toDotPath(issue.path)} ${why}.`;
  const isBareItem = issue.code === "invalid_type" && issue.expected === "array" && typeof value === "string";
  return { param: fieldOf(issue), message: isBareItem ? `${message} Send [${quote(value)}].` : message };
}
