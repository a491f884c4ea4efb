import { cookies, headers } from "next/headers";
import { PageMain } from "@/components/shell/page-main";
import { Studio } from "@/components/studio/studio";
import { openDatabase } from "@/db/client";
import { hasCollection } from "@/db/queries/collections";
import { requireUser } from "@/lib/auth/current-user";
import { filterOf, type GalleryFilter } from "@/lib/client/gallery-filter";
import { GALLERY_PAGE_SIZE } from "@/lib/client/gallery-page";
import type { TaskResource } from "@/lib/contract/task";
import { TASK_ID } from "@/lib/contract/task-id";
import { AppError } from "@/lib/errors";
import { shareKeptCookie } from "@/lib/http/share-kept";
import { availableModels, toModelResource } from "@/lib/models/catalogue";
import { requestOrigin } from "@/lib/request/request-origin";
import { getTask } from "@/lib/tasks/get-task";
import { listTasks } from "@/lib/tasks/list-tasks";

type StudioPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/**
 * The studio. The first page of the gallery is rendered with it, and so is the picture that a link names.
 */
export default async function StudioPage({ searchParams }: StudioPageProps) {
  const user = await requireUser("/studio");
  const origin = requestOrigin(await headers());
  const address = await searchParams;
  const asked = filterOf(new URLSearchParams(Object.entries(address).flatMap(firstOfEach)));
  const filter = await withoutGone(asked, user.id);
  // A day's hours depend on the browser's time zone, so the browser loads filtered days itself.
  const { day: _, ...served } = filter;
  const page = await listTasks(openDatabase().db, {
    userId: user.id,
    livemode: true,
    origin,
    query: { ...served, total: "true", limit: GALLERY_PAGE_SIZE },
  });
  const wanted = await findWanted({ userId: user.id, origin, id: address.task });
  return (
    <PageMain width="wide" className="max-sm:py-5! sm:py-6!">
      <Studio
        owner={user.id}
        credits={user.credits}
        models={availableModels().map(toModelResource)}
        filter={filter}
        first={{ filter: served, page }}
        wanted={wanted}
        brought={{ prompt: textOf(address.prompt), shared: await sharedOf(address.shared) }}
        origin={origin}
      />
    </PageMain>
  );
}

const textOf = (value: unknown) => (typeof value === "string" ? value : null);

/** A kept share is only taken in the browser that shared it; otherwise, any link could fill in the form. */
async function sharedOf(value: unknown): Promise<string | null> {
  const isKept = (await cookies()).has(shareKeptCookie(await headers()));
  return value === "again" && !isKept ? null : textOf(value);
}

/** A link may name a deleted collection, or somebody else's; then everything is shown. */
async function withoutGone({ collection, ...others }: GalleryFilter, userId: string): Promise<GalleryFilter> {
  if (collection === undefined) return others;
  const isThere = await hasCollection(openDatabase().db, { id: collection, userId, livemode: true });
  return isThere ? { ...others, collection } : others;
}

function firstOfEach([name, value]: [string, string | string[] | undefined]): [string, string][] {
  const first = Array.isArray(value) ? value[0] : value;
  return first === undefined ? [] : [[name, first]];
}

/** The task that a link to the studio names; null if it is not the user's. */
async function findWanted({
  userId,
  origin,
  id,
}: {
  userId: string;
  origin: string;
  id: unknown;
}): Promise<TaskResource | null> {
  if (typeof id !== "string" || !TASK_ID.test(id)) return null;
  return getTask(openDatabase().db, { id, userId, livemode: true, origin }).catch((error: unknown) => {
    if (error instanceof AppError) return null;
    throw error;
  });
}
