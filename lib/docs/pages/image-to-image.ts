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
  description:
    "Start from pictures: by address or by upload, which kinds are taken, and how they are fetched.",
  lead: "Start from up to eight pictures: yours, this service’s, or any on the public internet.",
  sections: (context) => [
    {
      id: "references",
      title: "Starting from pictures",
      blocks: [
        text(
          `With \`image-to-image\` a picture starts from others: put 1 to ${MAX_REFERENCES} of them into \`image_input\`, the most important first. Some [models](/docs/models) take fewer. With \`aspect_ratio\` at \`auto\`, the result takes the shape of the first one.`,
        ),
        text("A reference is the address of"),
        list(
          "a picture of this service, as a task’s `images` has it;",
          "a file of yours, once you have [uploaded](/docs/image-to-image#upload) it;",
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
      title: "What a reference may be",
      blocks: [
        text(
          `PNG, JPEG, WebP, AVIF and GIF (its first frame) are taken, with at most ${MAX_PICTURE_BYTES / 1024 / 1024} MB and 4096 × 4096 pixels, JPEG with up to 50 megapixels and 100 scans. HEIC is not: export it as JPEG. What else the file holds, such as where a photo was taken, is dropped, and it is turned upright.`,
        ),
        text(
          "A picture elsewhere is fetched when the task is worked on: over ports 80 and 443, from public hosts only, within 10 seconds and 3 redirects, without credentials. An address that can never be fetched is answered with [invalid_params](/docs/errors#error-invalid_params). If fetching fails later, the task fails, `error` says which reference it was and why, and the credits come back. Until a first reference from elsewhere is there, a task with `auto` has no `width` and `height`.",
        ),
      ],
      beside: [shell("From a file of yours", fromFile(context.origin))],
    },
    ...endpointSections(context, endpointsOn("image-to-image")),
  ],
};

function fromFile(origin: string): string {
  const upload = { method: "POST", path: "/api/v1/uploads", file: "photo.jpg" };
  const body = { scene: "image-to-image", prompt: "in winter", image_input: ["URL"] };
  return `${curlSample(origin, upload)}

# The answer has a url. Put it where URL stands:
${curlSample(origin, { method: "POST", path: "/api/v1/generate", body })}`;
}
