"use client";

import { useState, useTransition } from "react";
import type { LedgerPage } from "@/lib/contract/ledger";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { notify } from "../../ui/notify";
import { Table, Th } from "../../ui/table";
import type { FormAction } from "../form-result";
import { LedgerRow } from "./ledger-row";

type LedgerSectionProps = {
  first: LedgerPage;
  /** Loads the page that begins there. */
  load: FormAction<LedgerPage>;
};

/** All transfers of credits, newest first. */
export function LedgerSection({ first, load }: LedgerSectionProps) {
  const [more, setMore] = useState<LedgerPage[]>([]);
  const [isPending, startTransition] = useTransition();
  const lines = [first, ...more].flatMap((page) => page.lines);
  const { nextBefore } = more.at(-1) ?? first;

  function loadMore(before: number) {
    startTransition(async () => {
      try {
        const form = new FormData();
        form.set("before", String(before));
        const loaded = await load(form);
        if (!loaded.ok) throw new Error(loaded.message);
        startTransition(() => setMore((pages) => [...pages, loaded.value]));
      } catch {
        void notify("error", "The older transactions could not be loaded. Try again.");
      }
    });
  }

  return (
    <section aria-labelledby="ledger" className="mt-12">
      <h2 id="ledger" className="mb-3 text-heading">
        Ledger
      </h2>
      {lines.length === 0 ? (
        <EmptyState title="No transactions yet">Credits you spend and receive are listed here.</EmptyState>
      ) : (
        <Table caption="Credit transactions, newest first">
          <thead>
            <tr>
              <Th>What</Th>
              <Th className="max-sm:hidden">When</Th>
              <Th numeric>Amount</Th>
              <Th numeric>Balance</Th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <LedgerRow key={line.id} line={line} />
            ))}
          </tbody>
        </Table>
      )}
      <p role="status" className="sr-only">
        {more.length > 0 && `Showing ${lines.length} transactions.`}
      </p>
      {nextBefore !== null && (
        <Button variant="outline" className="mt-6" loading={isPending} onClick={() => loadMore(nextBefore)}>
          Show older
        </Button>
      )}
    </section>
  );
}
