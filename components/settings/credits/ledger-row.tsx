import { clsx } from "clsx";
import type { LedgerLine } from "@/lib/contract/ledger";
import { Td } from "../../ui/table";
import { TextLink } from "../../ui/text-link";
import { Time } from "../../ui/time";

const NOTES = {
  grant: "Added to your balance",
  charge: null,
  refund: "The picture failed, and its credits were refunded",
  correction: "Taken back by the operator of this service",
};

/** A row of the ledger. */
export function LedgerRow({ line }: { line: LedgerLine }) {
  const { kind, amount, balanceAfter, model, via, reason, createdAt } = line;
  const note = NOTES[kind]
    ? [NOTES[kind], reason].filter(Boolean).join(": ")
    : [model, via].filter(Boolean).join(" · ");
  return (
    <tr>
      <Td className="w-full max-w-0">
        <What line={line} />
        <span className="block text-sm text-ink-muted wrap-anywhere">{note}</span>
        <Time value={createdAt} className="block text-sm text-ink-muted sm:hidden" />
      </Td>
      <Td className="whitespace-nowrap text-ink-muted max-sm:hidden">
        <Time value={createdAt} />
      </Td>
      <Td numeric className={clsx("font-semibold whitespace-nowrap", amount > 0 && "text-leaf")}>
        {amount > 0 ? "+" : "−"}
        {Math.abs(amount).toLocaleString("en")}
      </Td>
      <Td numeric>{balanceAfter.toLocaleString("en")}</Td>
    </tr>
  );
}

function What({ line: { kind, taskId, prompt } }: { line: LedgerLine }) {
  if (kind === "grant" || kind === "correction") return <span className="font-medium">Credits</span>;
  const name = kind === "refund" ? "Refund" : "Picture";
  if (!prompt) return <span className="font-medium">{name}, since deleted</span>;
  return (
    <span className="flex gap-1.5">
      {kind === "refund" && <span className="shrink-0 font-medium">Refund:</span>}
      {/* Truncated at the end of the text, which in some scripts is on the left. */}
      <TextLink href={`/studio?task=${taskId}`} dir="auto" className="truncate" title={prompt}>
        {prompt}
      </TextLink>
    </span>
  );
}
