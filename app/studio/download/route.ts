import { openDatabase } from "@/db/client";
import { requireUser } from "@/lib/auth/current-user";
import { MAX_ARCHIVED } from "@/lib/contract/limits";
import { TASK_ID } from "@/lib/contract/task-id";
import { consume } from "@/lib/limits/consume";
import { openStore } from "@/lib/media/open-store";
import { zipTasks } from "@/lib/tasks/zip-tasks";

const ARCHIVES = { requests: 20, seconds: 60 };

/** Pictures of the signed-in user as one archive. `ids`: task ids, separated by commas. */
export async function GET(request: Request): Promise<Response> {
  const user = await requireUser("/studio");
  const ids = (new URL(request.url).searchParams.get("ids") ?? "")
    .split(",")
    .filter((id) => TASK_ID.test(id));
  if (ids.length > MAX_ARCHIVED) return inWords(`A ZIP file holds at most ${MAX_ARCHIVED} pictures.\n`, 422);
  const { allowed, resetSeconds } = await consume("archive", ARCHIVES, user.id);
  if (!allowed)
    return inWords(`Too many downloads. Try again in ${resetSeconds} seconds.\n`, 429, resetSeconds);
  const archive = await zipTasks(openDatabase().db, openStore(), { ids, userId: user.id, livemode: true });
  if (!archive) return inWords("None of these pictures was found.\n", 404);
  const day = new Date().toISOString().slice(0, 10);
  return new Response(archive, {
    headers: {
      "Cache-Control": "no-store",
      "Content-Disposition": `attachment; filename="girlgenerator-${day}.zip"`,
      "Content-Type": "application/zip",
    },
  });
}

function inWords(text: string, status: number, retryAfterSeconds?: number): Response {
  return new Response(text, {
    status,
    headers: {
      "Cache-Control": "no-store",
      "Content-Type": "text/plain; charset=utf-8",
      ...(retryAfterSeconds === undefined ? {} : { "Retry-After": String(retryAfterSeconds) }),
    },
  });
}
