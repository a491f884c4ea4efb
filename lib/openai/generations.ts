import { readJsonBody } from "@/lib/http/read-json-body";
import { readFields } from "./read-fields";
import { answerWhenDrawn, beginImages } from "./serve-images";
import { openAiRoute, serveOpenAi } from "./serve-openai";

const post = openAiRoute("generate", async (call) => {
  const asked = { fields: readFields(await readJsonBody(call.request)), event: "image_generation" } as const;
  return answerWhenDrawn(call, await beginImages(call, asked), asked);
});

/** `/v1/images/generations` */
export const generations = serveOpenAi({ POST: post });
