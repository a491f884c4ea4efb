import { clsx } from "clsx";
import type { DocsBlock, DocsSection } from "@/lib/docs/doc-page";
import { DocsBlockView, type DocsReader } from "./docs-block";
import { DocsHeading } from "./docs-heading";

type DocsSectionViewProps = { section: DocsSection; reader: DocsReader; pageTitle: string };

/** A part of a page: text, with examples beside it if there is room. */
export function DocsSectionView({ section, reader, pageTitle }: DocsSectionViewProps) {
  const { id, title, blocks, beside = [] } = section;
  return (
    <section
      {...(title ? { "aria-labelledby": id } : { id, "aria-label": pageTitle })}
      className="scroll-mt-20 border-t border-line py-10 first:border-0 first:pt-0"
    >
      {title && <DocsHeading id={id}>{title}</DocsHeading>}
      <div
        className={clsx(
          title && "mt-4",
          beside.length > 0 && "grid gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,1fr)_minmax(0,31rem)]",
        )}
      >
        <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] content-start gap-4">
          <Blocks blocks={blocks} reader={reader} />
        </div>
        {beside.length > 0 && (
          <div className="min-w-0 max-w-3xl">
            <div className="grid grid-cols-[minmax(0,1fr)] gap-4 xl:sticky xl:top-24">
              <Blocks blocks={beside} reader={reader} />
            </div>
          </div>
        )}
      </div>
    </section>
  );
}

function Blocks({ blocks, reader }: { blocks: readonly DocsBlock[]; reader: DocsReader }) {
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the list is static.
    <DocsBlockView key={index} block={block} reader={reader} />
  ));
}
