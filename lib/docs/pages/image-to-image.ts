import { curlSample, requestSamples } from "@/lib/client/samples/request-samples";
import { MAX_REFERENCES } from "@/lib/contract/bounds";
import { MAX_PICTURE_BYTES } from "@/lib/contract/limits";
import { type DocsPage, list, shell, text } from "../doc-page";
import { endpointsOn } from "../endpoint-places";
import { endpointSections } from "../endpoint-section";

/** Starting from pictures. */
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
          "Sketch, the built-in model, works on the first picture itself; of the others it takes nothing. What the prompt says decides how:",
        ),
        list(
          "A manner redraws the whole picture as it is: anime, comic, manga, watercolour, oil, pencil, pixel art or flat design, in any of the languages that prompts are read in. Composition and people stay.",
          "A background, such as “change the background to a beach at sunset” or “a plain white background”, is drawn behind whoever is in the picture. It takes a person who stands out from what is behind them.",
          "A hair colour, as in “pink hair”, dyes the hair that is there. It takes a face that is seen from the front or nearly so; hair under a hat stays as it is.",
          "Glasses and sunglasses, hats of all kinds (a straw, top, chef’s, cowboy or police hat, a cap, a beanie, a helmet, a crown), cat, fox and rabbit ears, horns and a halo are put onto the largest face that is found.",
          "A tone, such as “black and white” or “sepia”, is laid over the picture.",
        ),
        text(
          "These go together: “pink hair, sunglasses, before a city at night, anime style” does all four. A picture that Sketch drew itself is drawn again from what it was made of, with what the prompt changes: the same person with another dress, pose or place.",
        ),
        text(
          "It does not change a photograph’s clothes, eyes, expression or pose, add or remove people or things, or make a photograph of a drawing. Words of that kind are in `not_drawn`. Where nothing that the prompt asks for can be done, or no face is found for what needs one, the task fails with a sentence that says so, and the credits come back: nobody else is drawn in the place of who is there.",
        ),
        text(
          "The result says what it is, in the words of the IPTC: `algorithmicallyEnhanced` for a picture that was redrawn, dyed or toned, `composite` where a background or something worn was added. If the reference says that a trained model made it, the result keeps saying so; what the reference names as its source and its credit is listed among the result’s ingredients.",
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
