import { type EndpointName, examples } from "@/lib/client/samples/examples";
import type { TrialPrice } from "@/lib/client/trial-cost";
import { ENDPOINTS, type Endpoint } from "@/lib/contract/endpoints";
import { PICTURE_TYPES } from "@/lib/contract/limits";
import { describeFields } from "./describe-fields";
import type { DocsContext } from "./doc-page";

/** An input of the form. */
export type TrialField = { name: string; hint: string; placeholder: string };

/** An endpoint, for the form that tries it. */
export type Trial = {
  title: string;
  method: string;
  /** The path, with `{name}` for parameters. */
  path: string;
  inPath: TrialField[];
  inQuery: TrialField[];
  /** The initial body, as JSON. */
  body?: string;
  /** The accepted file types. */
  accept?: string;
  needsKey: boolean;
  /** Whether it may spend credits; `hasDryRun` tells whether a dry run is possible. */
  charges: boolean;
  hasDryRun: boolean;
  prices: TrialPrice[];
};

const CHARGING: readonly EndpointName[] = ["generate", "createTasks"];

/** The initial state of the form that tries an endpoint. */
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
