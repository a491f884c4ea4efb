import type { Database } from "@/db/client";
import type { TaskRow } from "@/db/queries/tasks";
import type { QueuePlace } from "@/lib/contract/task";
import { readFate } from "@/lib/contract/test-prompts";
import { findPlaces, type JobPlace } from "@/lib/queue/find-places";
import { DRAW, lineOf } from "@/lib/queue/jobs";
import { measurePace } from "./measure-pace";
import { turnsOfLine } from "./turns-of-line";

/** The position of a task whose job was taken between two reads. */
const NEXT: JobPlace = { queue: DRAW.name, position: 1 };

/**
 * The queue positions of pending tasks, by id. Queries nothing if none is pending.
 * @param find queries the positions of jobs, by task id
 */
export async function queuePlaces(
  db: Database,
  tasks: TaskRow[],
  find = findPlaces,
): Promise<Map<string, QueuePlace>> {
  const pending = tasks.filter(({ status }) => status === "pending");
  const live = pending.filter(({ livemode }) => livemode);
  const places = new Map(pending.map((task) => [task.id, placeOfTest(task)]));
  if (live.length === 0) return places;
  const jobs = await find(
    db,
    live.map(({ id }) => id),
  );
  for (const { id, model } of live) {
    const { queue, position } = jobs.get(id) ?? NEXT;
    // While references are being fetched, there is no estimate, since other servers' speed is unknown.
    const line = lineOf(DRAW, queue);
    const pace = line ? await measurePace(db, { model }) : null;
    const seconds = line && pace !== null ? estimateSeconds(position, pace, turnsOfLine(line.line)) : null;
    places.set(id, { position, estimated_seconds: seconds });
  }
  return places;
}

/** Tests do not wait, and take as long as their prompt says. */
function placeOfTest({ prompt }: TaskRow): QueuePlace {
  const fate = readFate(prompt);
  return { position: 1, estimated_seconds: Math.max(1, fate.kind === "success" ? fate.seconds : 0) };
}

/**
 * The estimated time until the picture at a queue position is finished, in whole seconds.
 * @param pace the duration of one picture
 * @param turns how many are drawn at a time
 */
export function estimateSeconds(position: number, pace: number, turns: number): number {
  return Math.max(1, Math.round((position / turns) * pace + pace));
}
