"use client";

import { RefreshCw, RotateCcw } from "lucide-react";
import { useState } from "react";
import useSWR from "swr";
import { RequestProblem, read, send } from "@/lib/client/request";
import { serverNow } from "@/lib/client/server-clock";
import { DELIVERY_DAYS } from "@/lib/contract/retention";
import type { WebhookDelivery, WebhookResource } from "@/lib/contract/webhooks";
import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";
import { notify } from "../../ui/notify";
import { DeliveryRow } from "./delivery-row";

type Page = { deliveries: WebhookDelivery[]; next_cursor: string | null };

const DAY_MS = 86_400_000;
/** The poll interval while a delivery is pending. */
const SOON_MS = 2_000;

/** The SWR key of a webhook's newest deliveries. */
export const deliveriesKey = (id: string) => `/api/v1/webhooks/${id}/deliveries`;

const isSoon = ({ status, next_attempt_at }: WebhookDelivery) =>
  status === "pending" && Date.parse(next_attempt_at ?? "") < serverNow() + 60_000;

type DeliveriesProps = {
  /** The webhook; omitted: all deliveries, including those to URLs named in single requests. */
  webhook?: WebhookResource;
};

/** Deliveries, newest first; for a single webhook, they can be replayed. */
export function Deliveries({ webhook }: DeliveriesProps) {
  const key = webhook ? deliveriesKey(webhook.id) : "/api/v1/webhooks/deliveries";
  const enabled = webhook?.enabled ?? false;
  const { data, error, isValidating, mutate } = useSWR<Page, RequestProblem>(key, read, {
    refreshInterval: (page) => (page?.deliveries.some(isSoon) ? SOON_MS : 0),
  });
  const [older, setOlder] = useState<Page[]>([]);
  const [busy, setBusy] = useState<string>();
  const pages = data ? [data, ...older] : [];
  const cursor = pages.at(-1)?.next_cursor;

  async function run(name: string, work: () => Promise<string | undefined>) {
    setBusy(name);
    try {
      const said = await work();
      if (said) void notify("success", said);
    } catch (problem) {
      void notify(
        "error",
        problem instanceof RequestProblem ? problem.message : "That did not work. Try again.",
      );
    } finally {
      setBusy(undefined);
      void mutate();
    }
  }

  const replayAll = () =>
    run("all", async () => {
      const since = new Date(serverNow() - DELIVERY_DAYS * DAY_MS).toISOString();
      const path = `/api/v1/webhooks/${webhook?.id}/replay`;
      const { replayed } = await send<{ replayed: number }>("POST", path, { since });
      setOlder([]);
      return replayed === 0 ? "Everything has been delivered." : `Queued again: ${replayed}.`;
    });

  const replayOne = (delivery: WebhookDelivery) =>
    run(delivery.id, async () => {
      await send("POST", `${key}/${delivery.id}/replay`);
      setOlder([]);
      return "It has been queued again.";
    });

  const loadMore = () =>
    run("more", async () => {
      const page = await read<Page>(`${key}?cursor=${cursor}`);
      setOlder((known) => [...known, page]);
      return undefined;
    });

  if (error && !data)
    return (
      <Notice tone="error" className="mt-4">
        The deliveries could not be loaded.
      </Notice>
    );
  const deliveries = uniqueOf(pages);
  return (
    <section aria-label="Deliveries" className="mt-4 border-t border-line pt-4">
      <div className="flex flex-wrap gap-2">
        <Button variant="outline" size="sm" loading={isValidating && !busy} onClick={() => void mutate()}>
          <RefreshCw aria-hidden="true" /> Refresh
        </Button>
        {enabled && deliveries.some(({ status }) => status !== "succeeded") && (
          <Button variant="outline" size="sm" loading={busy === "all"} onClick={() => void replayAll()}>
            <RotateCcw aria-hidden="true" /> Replay failed deliveries
          </Button>
        )}
      </div>
      {data && deliveries.length === 0 && (
        <p className="mt-4 text-ink-muted">Nothing yet. Deliveries are listed for {DELIVERY_DAYS} days.</p>
      )}
      <ul className="mt-3 grid grid-cols-1 gap-2">
        {deliveries.map((delivery) => (
          <DeliveryRow
            key={delivery.id}
            delivery={delivery}
            isBusy={busy === delivery.id}
            onReplay={enabled ? () => void replayOne(delivery) : undefined}
          />
        ))}
      </ul>
      {cursor && (
        <Button
          variant="outline"
          size="sm"
          className="mt-3"
          loading={busy === "more"}
          onClick={() => void loadMore()}
        >
          Show older
        </Button>
      )}
    </section>
  );
}

/** Removes duplicates, since new deliveries shift others onto the next page. */
function uniqueOf(pages: Page[]): WebhookDelivery[] {
  const found = new Map<string, WebhookDelivery>();
  for (const { deliveries } of pages) {
    for (const delivery of deliveries) if (!found.has(delivery.id)) found.set(delivery.id, delivery);
  }
  return [...found.values()];
}
