import { FIXED_RATIOS, SIZES } from "@/lib/contract/aspect-ratios";
import { type DocsPage, type DocsSection, json, text } from "../doc-page";
import { endpointsOn } from "../endpoint-places";
import { endpointSections } from "../endpoint-section";

/** How to submit tasks. */
export const GENERATE: DocsPage = {
  slug: "generate",
  title: "Generate",
  description:
    "POST /api/v1/generate: every field of a submission, its response, dry runs, batches and sizes.",
  lead: "Submit a prompt and get a task, or up to eight in one call.",
  sections: (context) => [...endpointSections(context, endpointsOn("generate")), SIZES_SECTION],
};

const shapeOf = ({ width, height }: { width: number; height: number }) => {
  if (width === height) return "square";
  return width > height ? "landscape" : "portrait";
};

const SIZES_SECTION: DocsSection = {
  id: "sizes",
  title: "Sizes",
  blocks: [
    text(
      "`auto` takes the ratio closest to the first reference; without one, the model chooses what suits the prompt. Every picture has exactly these pixel sizes.",
    ),
    {
      kind: "table",
      caption: "Aspect ratios and their sizes in pixels",
      columns: [
        { title: "Ratio" },
        { title: "Shape" },
        { title: "Width", isNumeric: true },
        { title: "Height", isNumeric: true },
      ],
      rows: FIXED_RATIOS.map((ratio) => ({
        cells: [
          `\`${ratio}\``,
          { shape: ratio, text: shapeOf(SIZES[ratio]) },
          String(SIZES[ratio].width),
          String(SIZES[ratio].height),
        ],
      })),
    },
  ],
  beside: [
    json("Body", {
      scene: "text-to-image",
      prompt: "a lighthouse at dusk",
      aspect_ratio: "16:9",
    }),
  ],
};
