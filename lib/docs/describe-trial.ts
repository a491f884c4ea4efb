import { type EndpointName, examples } from "@/lib/client/samples/examples";
import type { TrialPrice } from "@/lib/client/trial-cost";
import { ENDPOINTS, type Endpoint } from "@/lib/contract/endpoints";
import { PICTURE_TYPES } from "@/lib/contract/limits";
import { describeFields } from "./describe-fields";
import type { DocsContext } from "./doc-page";

/** A line to fill in. */
export type TrialField = { name: string; hint: string; placeholder: string };

/** An endpoint, as the form to try it needs to know it. */
export type Trial = {
  title: string;
  method: string;
  /** With `{name}` for what is filled in. */
  path: string;
  inPath: TrialField[];
  inQuery: TrialField[];
  /** To begin with, as JSON. */
  body?: string;
  /** The kinds of file that it takes. */
  accept?: string;
  needsKey: boolean;
  /** Whether it may take credits; with `hasDryRun`, whether it can be asked without. */
  charges: boolean;
  hasDryRun: boolean;
  prices: TrialPrice[];
};

const CHARGING: readonly EndpointName[] = ["generate", "createTasks"];

/** What the form to try an endpoint begins with. */
export function describeTrial(name: EndpointName, { origin, models }: DocsContext): Trial {
  const endpoint: Endpoint = ENDPOINTS[name];
  const { body } = examples(origin)[name];
  const charges = CHARGING.includes(name);
  return {
    title: endpoint.title,
    method: endpoint.method,
    path: endpoint.path,
    inPath: [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, field = ""]) => ({
      name: field,
      hint: "",
      placeholder: "",
    })),
    inQuery: endpoint.query
      ? describeFields(endpoint.query, "input").map((field) => ({
          name: field.name,
          hint: field.values.join(", "),
          placeholder: field.default ?? "",
        }))
      : [],
    ...(endpoint.body ? { body: JSON.stringify(body ?? {}, null, 2) } : {}),
    ...(endpoint.file ? { accept: PICTURE_TYPES.join(",") } : {}),
    needsKey: endpoint.open !== true,
    charges,
    hasDryRun: endpoint.dryRun === true,
    prices: charges ? models.map(({ id, scenes, credits }) => ({ id, scenes: [...scenes], credits })) : [],
  };
}
