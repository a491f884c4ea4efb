import { curlSample, requestSamples } from "@/lib/client/samples/request-samples";
import { MAX_REFERENCES } from "@/lib/contract/bounds";
import { MAX_PICTURE_BYTES } from "@/lib/contract/limits";
import { type DocsPage, list, shell, text } from "../doc-page";
import { endpointsOn } from "../endpoint-places";
import { endpointSections } from "../endpoint-section";

/** How to start from pictures. */
export const IMAGE_TO_IMAGE: DocsPage = {
  slug: "image-to-image",
  title: "Image-to-image",
  description: "Start from pictures by URL or upload: which formats are accepted, and how they are fetched.",
  lead: "Start from up to eight pictures: yours, this service’s, or any on the public internet.",
  sections: (context) => [
    {
      id: "references",
      title: "Starting from pictures",
      blocks: [
        text(
          `With \`image-to-image\`, a picture starts from others: put the URLs of 1 to ${MAX_REFERENCES} of them in \`image_input\`, the most important first. Some [models](/docs/models) accept fewer. With \`aspect_ratio\` set to \`auto\`, the result has the aspect ratio of the first one.`,
        ),
        text("A reference is the URL of"),
        list(
          "a picture on this service, from a task’s `images`;",
          "a file that you have [uploaded](/docs/image-to-image#upload);",
          "a picture anywhere on the public internet.",
        ),
      ],
      beside: [
        {
          kind: "samples",
          samples: requestSamples(context.origin, {
            method: "POST",
            path: "/api/v1/generate",
            body: {
              scene: "image-to-image",
              prompt: "the same place in winter, at night",
              image_input: [
                `${context.origin}/files/QmXv3kT0wYbR7dLsPz1uHcNf5aEj8gOi.png`,
                "https://pictures.example.com/street.jpg",
              ],
            },
          }),
        },
      ],
    },
    {
      id: "reference-files",
      title: "Requirements",
      blocks: [
        text(
          `PNG, JPEG, WebP, AVIF and GIF (its first frame) are accepted, with at most ${MAX_PICTURE_BYTES / 1024 / 1024} MB and 4096 × 4096 pixels; JPEG with up to 50 megapixels and 100 scans. HEIC is not: export it as JPEG. Metadata, such as where a photo was taken, is removed, and the picture is turned upright.`,
        ),
        text(
          "External pictures are fetched when the task is processed: over ports 80 and 443, from public hosts only, within 10 seconds and 3 redirects, without credentials. A URL that can never be fetched gets [invalid_params](/docs/errors#error-invalid_params). If fetching fails later, the task fails, `error` says which reference it was and why, and the credits are refunded. Until an external first reference has been fetched, a task with `auto` has no `width` and `height`.",
        ),
      ],
      beside: [shell("From your own file", fromFile(context.origin))],
    },
    {
      id: "edits",
      title: "What Sketch does with a picture",
      blocks: [
        text(
          "Sketch, the built-in model, works on the first picture itself and ignores the others. The prompt decides how:",
        ),
        list(
          "A style redraws the whole picture as it is: anime, comic, manga, watercolour, oil, pencil, pixel art, vintage photo, film noir, ukiyo-e, cyberpunk or flat design, in any language that prompts can be in. Composition and people stay.",
          "A background, such as “change the background to a beach at sunset” or “a plain white background”, is drawn behind the people in the picture. They need to stand out from what is behind them.",
          "A time of day, weather or season without a place, such as “turn day into night”, “make it snow”, “at sunset” or “in autumn”, changes the light and the air of the picture itself. Stars, northern lights, the moon, a rainbow and “a pink sky” need a sky in it. Night cannot be turned into day.",
          "A hair colour, as in “pink hair”, dyes the existing hair. This needs a face seen roughly from the front; hair under a hat stays as it is.",
          "“Make her dress red” dyes the upper garment, if it has a single colour that differs from the skin. “Blue eyes” and “red lips” need a face that is close. “Turn the car blue” works in pictures without people, if the thing stands out by its colour.",
          "“Blur the background” puts everything but the people out of focus.",
          "Glasses and sunglasses, hats of all kinds (a straw, top, chef’s, cowboy or police hat, a cap, a beanie, a helmet, a crown), cat, fox and rabbit ears, horns and a halo are added to the largest face.",
          "A tone or correction, such as “black and white”, “sepia”, “brighter”, “more contrast”, “sharper” or “flip the image”, is applied to the picture.",
        ),
        text(
          "These can be combined: “pink hair, sunglasses, in front of a city at night, anime style” does all four. A picture that Sketch drew itself is redrawn from its original prompt and seed with the changes in the new one: the same person in another dress, pose or place.",
        ),
        text(
          "It cannot change expression, pose or what somebody wears in a photograph, add or remove people or things, or turn a drawing into a photograph. Such words are listed in `not_drawn`. If nothing that the prompt asks for can be done, or no face is found where one is needed, the task fails with an error that says so and is refunded: nobody else is drawn instead of the person in the picture.",
        ),
        text(
          "The result’s metadata says what it is, in IPTC terms: `algorithmicallyEnhanced` for a picture that was redrawn, dyed, toned or given another light, `composite` if a background, something worn, or something in the air or the sky was added. If the reference says that a trained model made it, so does the result; the reference’s stated source and credit are listed among the result’s ingredients.",
        ),
      ],
    },
    ...endpointSections(context, endpointsOn("image-to-image")),
  ],
};

function fromFile(origin: string): string {
  const upload = { method: "POST", path: "/api/v1/uploads", file: "photo.jpg" };
  const body = { scene: "image-to-image", prompt: "in winter", image_input: ["URL"] };
  return `${curlSample(origin, upload)}

# The response has a url. Put it in place of URL:
${curlSample(origin, { method: "POST", path: "/api/v1/generate", body })}`;
}
