import { z } from "zod";
import type { OwnServer } from "./own-servers";
import type { ServerClient } from "./server-client";

const Stopped = z.looseObject({ cancelled: z.boolean() });

/**
 * Has a server of ComfyUI stop a job, and no other.
 * @returns whether it does: one from before June 2026 can take it out of its line, and stops what it draws only by stopping
 * whatever it draws
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
