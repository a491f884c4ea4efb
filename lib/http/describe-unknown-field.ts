import { closest, distance } from "fastest-levenshtein";
import type { FieldFault } from "@/lib/errors";
import { quote, shorten } from "./quote";

/** Other services' names for things, and what to use here. */
const HINTS: readonly (readonly [names: RegExp, hint: string])[] = [
  [
    /^(size|image_?size|width|height|dimensions|resolution|ratio|aspect)$/,
    "Use aspect_ratio for the picture's shape.",
  ],
  [
    /^(n|num|count|num_?images|num_?outputs|number_?of_?images|batch_?size|samples)$/,
    "Each request draws one picture; POST /api/v1/tasks accepts several requests at once.",
  ],
  [/^(negative_?prompt|uc)$/, "Use negative_prompt for what should not be in the picture."],
  [
    /^(webhook|webhook_?url|callback|callback_?url|fal_webhook)$/,
    "Use webhook_url for the address to notify when this task ends.",
  ],
  [
    /^(image|images|image_?urls?|init_?images?|input_?images?|reference|references|reference_?images?)$/,
    "Put the URLs of references in image_input, an array.",
  ],
  [
    /^(input|inputs|params|parameters|data|body|request)$/,
    "Fields go at the top level of the body, not inside another field.",
  ],
  [
    /^(version|model_?id|model_?name|engine|checkpoint)$/,
    "Use model to choose a model, with an id from GET /api/v1/models.",
  ],
  [/^(text|text_?prompts?|caption|description)$/, "Use prompt for the text."],
  [
    /^(steps|num_?inference_?steps|cfg|cfg_?scale|guidance|guidance_?scale|sampler|sampler_?name|scheduler|strength)$/,
    "Each model decides this itself.",
  ],
  [
    /^(format|image_?format|file_?format|output_?type|mime_?type|extension)$/,
    "Use output_format for the picture's format.",
  ],
  [
    /^(response_?format|output_?quality|quality|output_?compression)$/,
    "The finished task has the URLs of its pictures in images; use output_format for their format.",
  ],
  [
    /^(stream|sync|sync_?mode|wait)$/,
    "Send the header Prefer: wait=30, or stream GET /api/v1/tasks/{task_id}/events.",
  ],
];

/**
 * The message for an unknown field: the near miss, else our counterpart of what other services call it, else all known
 * fields.
 * @param known field names
 * @param within where it is, unless at the top level: `requests[2]`
 */
export function describeUnknownField(field: string, known: readonly string[], within = ""): FieldFault {
  const near = nearMiss(field, known);
  const hint =
    (near && `Did you mean ${near}?`) ??
    HINTS.find(([names]) => names.test(field.toLowerCase()))?.[1] ??
    (known.length > 0 ? `The fields are: ${known.join(", ")}.` : "There are no fields here.");
  const [param, where] = within === "" ? ["", ""] : [`${within}.`, ` in ${within}`];
  return {
    param: `${param}${shorten(field)}`,
    message: `Unknown field ${quote(field)}${where}. ${hint}`,
  };
}

/** The known field that was probably meant: `aspectRatio` is `aspect_ratio` in another style, `promt` a slip. */
function nearMiss(field: string, known: readonly string[]): string | undefined {
  const plain = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  if (plain(field) === "" || field.length > 40 || known.length === 0) return undefined;
  const plainKnown = new Map(known.map((name) => [plain(name), name]));
  const nearest = closest(plain(field), [...plainKnown.keys()]);
  return distance(plain(field), nearest) <= 2 ? plainKnown.get(nearest) : undefined;
}
