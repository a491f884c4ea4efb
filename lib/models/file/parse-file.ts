import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { z } from "zod";
import { readVariable } from "@/lib/env";
import { shared } from "@/lib/shared";
import { checkModels } from "./check-models";
import { type Fault, ModelsFileFault, type Place } from "./fault";
import { type ModelsConfig, ModelsShape } from "./shape";

/** The most faults reported at once. */
const MOST_TOLD = 5;

/** `${NAME}`, an environment variable. */
const VARIABLE = /\$\{([A-Za-z_]\w*)\}/g;

/** The values of variables used in files so far, any of which may be secret. */
export const filledIn = () => shared("models.filledIn", () => new Set<string>());

/**
 * Parses the text of a `models.json`.
 * @throws ModelsFileFault
 */
export function parseModelsFile(text: string): ModelsConfig {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [broken] = errors;
  if (broken) {
    const why = printParseErrorCode(broken.error);
    throw new ModelsFileFault(`line ${lineOf(text, broken.offset)}: this is not JSON (${why})`);
  }
  const faults: Fault[] = [];
  const filled = fillIn(JSON.parse(text), [], faults);
  if (faults.length > 0) throw explain(text, root, faults);
  const parsed = ModelsShape.safeParse(filled);
  if (!parsed.success) throw explain(text, root, parsed.error.issues.flatMap(faultsOf));
  const wrong = checkModels(parsed.data);
  if (wrong.length > 0) throw explain(text, root, wrong);
  return parsed.data;
}

/** Adds line numbers to faults found elsewhere. */
export function explainFaults(text: string, faults: Fault[]): ModelsFileFault {
  return explain(text, parseTree(text), faults);
}

/** Substitutes variables. */
function fillIn(value: unknown, at: Place, faults: Fault[]): unknown {
  if (typeof value === "string")
    return value.replaceAll(VARIABLE, (_, name: string) => {
      const found = readVariable(name);
      if (found) filledIn().add(found);
      else faults.push({ at, reason: `the environment has no ${name}` });
      return found ?? "";
    });
  if (Array.isArray(value)) return value.map((item, index) => fillIn(item, [...at, index], faults));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, fillIn(item, [...at, name], faults)]),
  );
}

function faultsOf(issue: z.core.$ZodIssue): Fault[] {
  const at = issue.path as Place;
  if (issue.code !== "unrecognized_keys") return [{ at, reason: issue.message }];
  return issue.keys.map((key) => ({ at: [...at, key], reason: "is not a field of this file" }));
}

function explain(text: string, root: Node | undefined, faults: Fault[]): ModelsFileFault {
  const told = faults.slice(0, MOST_TOLD).map(({ at, reason }) => {
    const name = at.map((part) => (typeof part === "number" ? `[${part}]` : `.${part}`)).join("");
    return `line ${lineOf(text, offsetOf(root, at))}: ${name.replace(/^\./, "") || "the file"}: ${reason}`;
  });
  return new ModelsFileFault(told.join("; "));
}

/** The position of a field or, if it is missing, of the object that should have it. */
function offsetOf(root: Node | undefined, at: Place): number {
  if (!root) return 0;
  for (let length = at.length; length > 0; length--) {
    const node = findNodeAtLocation(root, at.slice(0, length));
    if (node) return node.parent?.type === "property" ? node.parent.offset : node.offset;
  }
  return root.offset;
}

const lineOf = (text: string, offset: number) => text.slice(0, offset).split("\n").length;
