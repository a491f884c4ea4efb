import { clsx } from "clsx";
import { describeTrial } from "@/lib/docs/describe-trial";
import type { Cell, DocsBlock, DocsContext } from "@/lib/docs/doc-page";
import { CodeBlock } from "../ui/code-block";
import { CodeTabs } from "../ui/code-tabs";
import { Table, Td, Th } from "../ui/table";
import { DocsHeading } from "./docs-heading";
import { FieldList } from "./field-list";
import { InlineText } from "./inline-text";
import { MethodAndPath } from "./method-and-path";
import { TryIt } from "./try-it";

/** The page's reader and origin. */
export type DocsReader = { context: DocsContext; isSignedIn: boolean };

/** A block of the documentation. */
export function DocsBlockView({ block, reader }: { block: DocsBlock; reader: DocsReader }) {
  switch (block.kind) {
    case "text":
      return (
        <p className={clsx(block.isQuiet && "text-sm text-ink-muted")}>
          <InlineText text={block.text} />
        </p>
      );
    case "list":
      return <DocsList items={block.items} isOrdered={block.isOrdered ?? false} />;
    case "table":
      return <DocsTable table={block} />;
    case "code":
      return <CodeBlock label={block.label} code={block.code} />;
    case "samples":
      return <CodeTabs samples={block.samples} />;
    case "fields":
      return <FieldList {...block} />;
    case "call":
      return (
        <p>
          <MethodAndPath method={block.method} path={block.path} />
        </p>
      );
    case "error":
      return <DocsError error={block} />;
    case "try":
      return <TryIt trial={describeTrial(block.name, reader.context)} isSignedIn={reader.isSignedIn} />;
  }
}

function DocsList({ items, isOrdered }: { items: readonly string[]; isOrdered: boolean }) {
  const Element = isOrdered ? "ol" : "ul";
  return (
    <Element
      className={clsx(
        "grid grid-cols-1 gap-2.5 pl-5 marker:text-ink-muted",
        isOrdered ? "list-decimal" : "list-disc",
      )}
    >
      {items.map((item) => (
        <li key={item}>
          <InlineText text={item} />
        </li>
      ))}
    </Element>
  );
}

function DocsTable({ table }: { table: DocsBlock & { kind: "table" } }) {
  const { caption, columns, rows } = table;
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          {columns.map(({ title, isNumeric }) => (
            <Th key={title} numeric={isNumeric ?? false}>
              {title}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells }) => (
          <tr key={cells.map(wordsOf).join()} id={id} className="scroll-mt-20 target:bg-blossom-wash">
            {columns.map(({ title, isNumeric, isNarrow }, index) => (
              <Td
                key={title}
                numeric={isNumeric ?? false}
                className={clsx(
                  isNarrow
                    ? "min-w-32 sm:min-w-20 sm:whitespace-nowrap"
                    : !isNumeric && "min-w-28 sm:min-w-40",
                )}
              >
                <CellView cell={cells[index] ?? ""} />
              </Td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

const wordsOf = (cell: Cell) => (typeof cell === "string" ? cell : cell.text);

function CellView({ cell }: { cell: Cell }) {
  if (typeof cell === "string") return <InlineText text={cell} />;
  return (
    <span className="flex items-center gap-3">
      <span className="flex w-11 shrink-0 justify-center">
        <span
          className="block h-6 rounded-sm border border-ink bg-surface"
          style={{ aspectRatio: cell.shape.replace(":", " / ") }}
        />
      </span>
      {cell.text}
    </span>
  );
}

function DocsError({ error }: { error: DocsBlock & { kind: "error" } }) {
  return (
    <div className="border-t border-line pt-5 pb-1">
      <DocsHeading id={error.id} level={3}>
        <span className="font-mono text-base wrap-anywhere">
          <span className="text-ink-muted">{error.status}</span> {error.code}
        </span>
      </DocsHeading>
      <p className="mt-2">
        <InlineText text={error.what} />
      </p>
      <p className="mt-1 text-ink-muted">
        <InlineText text={error.remedy} />
      </p>
    </div>
  );
}
