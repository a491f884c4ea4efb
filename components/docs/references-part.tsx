import { curlSample, requestSamples } from "@/lib/client/samples/request-samples";
import { MAX_REFERENCES } from "@/lib/contract/bounds";
import { MAX_PICTURE_BYTES } from "@/lib/contract/limits";
import { CodeBlock } from "../ui/code-block";
import { CodeTabs } from "../ui/code-tabs";
import { TextLink } from "../ui/text-link";
import { DocsPart } from "./docs-part";
import { InlineCode } from "./with-code";

/** Image-to-image. */
export function ReferencesPart({ origin }: { origin: string }) {
  const body = {
    scene: "image-to-image",
    prompt: "the same place in winter, at night",
    image_input: [
      `${origin}/files/QmXv3kT0wYbR7dLsPz1uHcNf5aEj8gOi.png`,
      "https://pictures.example.com/street.jpg",
    ],
  };
  return (
    <DocsPart
      id="references"
      title="Starting from pictures"
      beside={
        <>
          <CodeTabs samples={requestSamples(origin, { method: "POST", path: "/api/v1/generate", body })} />
          <CodeBlock label="From a file of yours" code={fromFile(origin)} />
        </>
      }
    >
      <p>
        With <InlineCode>image-to-image</InlineCode> a picture starts from others: put 1 to {MAX_REFERENCES}{" "}
        of them into <InlineCode>image_input</InlineCode>, the most important first. Some{" "}
        <TextLink href="#models-and-prices">models</TextLink> take fewer. With{" "}
        <InlineCode>aspect_ratio</InlineCode> at <InlineCode>auto</InlineCode>, the result takes the shape of
        the first one.
      </p>
      <p>A reference is the address of</p>
      <ul className="list-disc space-y-1.5 pl-5">
        <li>
          a picture of this service, as a task’s <InlineCode>images</InlineCode> has it;
        </li>
        <li>
          a file of yours, once you have <TextLink href="#upload">uploaded</TextLink> it;
        </li>
        <li>a picture anywhere on the public internet.</li>
      </ul>
      <p>
        PNG, JPEG, WebP, AVIF and GIF (its first frame) are taken, with at most{" "}
        {MAX_PICTURE_BYTES / 1024 / 1024} MB and 4096 × 4096 pixels, JPEG with up to 50 megapixels and 100
        scans. HEIC is not: export it as JPEG. What else the file holds, such as where a photo was taken, is
        dropped, and it is turned upright.
      </p>
      <p>
        A picture elsewhere is fetched when the task is worked on: over ports 80 and 443, from public hosts
        only, within 10 seconds and 3 redirects, without credentials. An address that can never be fetched is
        answered with <TextLink href="#error-invalid_params">invalid_params</TextLink>. If fetching fails
        later, the task fails, <InlineCode>error</InlineCode> says which reference it was and why, and the
        credits come back. Until a first reference from elsewhere is there, a task with{" "}
        <InlineCode>auto</InlineCode> has no <InlineCode>width</InlineCode> and{" "}
        <InlineCode>height</InlineCode>.
      </p>
    </DocsPart>
  );
}

function fromFile(origin: string): string {
  const upload = { method: "POST", path: "/api/v1/uploads", file: "photo.jpg" };
  const body = { scene: "image-to-image", prompt: "in winter", image_input: ["URL"] };
  return `${curlSample(origin, upload)}

# The answer has a url. Put it where URL stands:
${curlSample(origin, { method: "POST", path: "/api/v1/generate", body })}`;
}
