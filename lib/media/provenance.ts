/**
 * How pictures come to be, in the words of the IPTC that are in use.
 * @see https://cv.iptc.org/newscodes/digitalsourcetype/
 */
export const SOURCE_TYPES = [
  "digitalCapture",
  "computationalCapture",
  "negativeFilm",
  "positiveFilm",
  "print",
  "humanEdits",
  "compositeCapture",
  "algorithmicallyEnhanced",
  "dataDrivenMedia",
  "digitalCreation",
  "virtualRecording",
  "composite",
  "compositeSynthetic",
  "compositeWithTrainedAlgorithmicMedia",
  "trainedAlgorithmicMedia",
  "algorithmicMedia",
  "screenCapture",
] as const;

/**
 * How a picture came to be. Of ours: drawn by a model that was trained on pictures, or by rules alone, somebody's own picture
 * that rules have changed, or a picture of several, with or without what a trained model made.
 */
export type SourceType = (typeof SOURCE_TYPES)[number];

/** What a picture that others made says of itself: how it came to be, by the IPTC, and whom to credit. */
export interface SourceMarks {
  sourceType?: SourceType;
  credit?: string;
}

/** What a picture says about itself. Nothing of who asked for it, and nothing of what was asked for. */
export type Provenance = {
  sourceType: SourceType;
  modelId: string;
  /** What the pictures that it was made from said about themselves. */
  ingredients?: readonly SourceMarks[] | undefined;
};

const SCHEME = "http://cv.iptc.org/newscodes/digitalsourcetype/";

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escapeXml = (text: string) => text.replace(/[&<>]/g, (character) => ESCAPES[character] ?? "");

/**
 * The XMP packet that marks a picture as made by an algorithm.
 * @see https://www.iptc.org/std/photometadata/specification/IPTC-PhotoMetadata#digital-source-type
 */
export function provenanceXmp({ sourceType, modelId, ingredients = [] }: Provenance): string {
  return packet(
    `
   <Iptc4xmpExt:DigitalSourceType>${SCHEME}${sourceType}</Iptc4xmpExt:DigitalSourceType>
   <xmp:CreatorTool>GirlGenerator, ${escapeXml(modelId)}</xmp:CreatorTool>${ingredientsXmp(ingredients)}`,
    ingredients.length > 0 ? MARKED : "",
  );
}

/** The XMP packet of a picture that others made: what it said of its source, and nothing else. */
export const marksXmp = (marks: SourceMarks): string =>
  packet(
    fieldsOf(marks)
      .map((field) => `\n   ${field}`)
      .join(""),
    MARKED,
  );

const fieldsOf = ({ sourceType, credit }: SourceMarks): string[] => [
  ...(sourceType
    ? [`<Iptc4xmpExt:DigitalSourceType>${SCHEME}${sourceType}</Iptc4xmpExt:DigitalSourceType>`]
    : []),
  ...(credit ? [`<photoshop:Credit>${escapeXml(credit)}</photoshop:Credit>`] : []),
];

function ingredientsXmp(ingredients: readonly SourceMarks[]): string {
  if (ingredients.length === 0) return "";
  const items = ingredients.map(
    (marks) => `
     <rdf:li rdf:parseType="Resource">${fieldsOf(marks)
       .map((field) => `\n      ${field}`)
       .join("")}
     </rdf:li>`,
  );
  return `
   <xmpMM:Ingredients>
    <rdf:Bag>${items.join("")}
    </rdf:Bag>
   </xmpMM:Ingredients>`;
}

/** Of what only those pictures have that were made from others. */
const MARKED = `
    xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
    xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"`;

function packet(fields: string, namespaces = ""): string {
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"${namespaces}>${fields}
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}
