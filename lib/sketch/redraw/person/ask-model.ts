import { shared } from "@/lib/shared";
import { openWorkerThread, type WorkerThread } from "@/lib/worker-thread";
import type { Question } from "./models";

/** Generous for an answer, which takes a tenth of a second, so that a thread can start on a busy machine. */
const LIMIT_MS = 20_000;
/** An idle thread ends and gives its memory back. */
const IDLE_MS = 60_000;

const thread = (): WorkerThread<Question, Float32Array> =>
  shared("portraits", () =>
    openWorkerThread(new URL("./model-thread.ts", import.meta.url), LIMIT_MS, IDLE_MS),
  );

/** What a model finds in a picture. @throws Error when it cannot tell */
export const askModel = (question: Question): Promise<Float32Array> => thread().ask(question);
