import { closest, distance } from "fastest-levenshtein";
import type { FieldFault } from "@/lib/errors";
import { quote, shorten } from "./quote";

/** What other services call things, and what to do here. */
const HINTS: readonly (readonly [names: RegExp, hint: string])[] = [
  [
    /^(size|image_?size|width|height|dimensions|resolution|ratio|aspect)$/,
    "The shape of a picture is set by aspect_ratio.",
  ],
  [
    /^(n|num|count|num_?images|num_?outputs|number_?of_?images|batch_?size|samples)$/,
    "Each request makes one picture; POST /api/v1/tasks takes several at once.",
  ],
  [/^(negative_?prompt|uc)$/, "What is not to be in the picture is said in negative_prompt."],
  [
    /^(webhook|webhook_?url|callback|callback_?url|fal_webhook)$/,
    "webhook_url names the address that is told of the end of one task.",
  ],
  [
    /^(image|images|image_?urls?|init_?images?|input_?images?|reference|references|reference_?images?)$/,
    "References are a list of URLs in image_input.",
  ],
  [
    /^(input|inputs|params|parameters|data|body|request)$/,
    "The fields stand at the top of the body, not inside another one.",
  ],
  [
    /^(version|model_?id|model_?name|engine|checkpoint)$/,
    "A model is chosen by model, with an id of GET /api/v1/models.",
  ],
  [/^(text|text_?prompts?|caption|description)$/, "The words for the picture are in prompt."],
  [
    /^(steps|num_?inference_?steps|cfg|cfg_?scale|guidance|guidance_?scale|sampler|sampler_?name|scheduler|strength)$/,
    "Each model settles this by itself.",
  ],
  [
    /^(format|image_?format|file_?format|output_?type|mime_?type|extension)$/,
    "What the picture is delivered as is said in output_format.",
  ],
  [
    /^(response_?format|output_?quality|quality|output_?compression)$/,
    "The finished task has the addresses of its pictures in images, in the format that output_format names.",
  ],
  [
    /^(stream|sync|sync_?mode|wait)$/,
    "Send the header Prefer: wait=30, or watch GET /api/v1/tasks/{task_id}/events.",
  ],
];

/**
 * What to say of a field that there is not: the near miss, else what this service has for what peers call so, else all
 * the fields that there are.
 * @param known the fields that there are
 * @param within where it stands, if not at the top: `requests[2]`
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
