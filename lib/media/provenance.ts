/**
 * How a picture came to be, in the words of the IPTC: drawn by a model that was trained on pictures, or by rules alone,
 * somebody's own picture that rules have changed, or a
 * picture of several, none of them by a trained model.
 * @see https://cv.iptc.org/newscodes/digitalsourcetype/
 */
export type SourceType =
  | "trainedAlgorithmicMedia"
  | "algorithmicMedia"
  | "algorithmicallyEnhanced"
  | "composite";

/** What a picture says about itself. Nothing of who asked for it, and nothing of what was asked for. */
export type Provenance = { sourceType: SourceType; modelId: string };

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escapeXml = (text: string) => text.replace(/[&<>]/g, (character) => ESCAPES[character] ?? "");

/**
 * The XMP packet that marks a picture as made by an algorithm.
 * @see https://www.iptc.org/std/photometadata/specification/IPTC-PhotoMetadata#digital-source-type
 */
export function provenanceXmp({ sourceType, modelId }: Provenance): string {
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/">
   <Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/${sourceType}</Iptc4xmpExt:DigitalSourceType>
   <xmp:CreatorTool>GirlGenerator, ${escapeXml(modelId)}</xmp:CreatorTool>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}
