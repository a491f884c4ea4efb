import { z } from "zod";
import type { OwnServer } from "./own-servers";
import type { ServerClient } from "./server-client";

const Stopped = z.looseObject({ cancelled: z.boolean() });

/**
 * Stops a ComfyUI job, and no other.
 * @returns whether it did: a server from before June 2026 can remove it from its queue, but can only interrupt whatever
 * is being drawn
 */
export async function stopComfyJob(
  client: ServerClient,
  id: string,
  { exclusive }: OwnServer,
): Promise<boolean> {
  const answer = await client.tell(`/api/jobs/${id}/cancel`, {});
  if (answer?.ok)
    return Stopped.safeParse(await answer.json().catch(() => undefined)).data?.cancelled ?? true;
  await client.tell("/queue", { delete: [id] });
  return exclusive && (await client.tell("/interrupt", {}))?.ok === true;
}
