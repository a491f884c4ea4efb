import { z } from "zod";
import { type Database, openDatabase } from "@/db/client";
import type { ReadAlong } from "@/db/queries/admission";
import type { Endpoint } from "@/lib/contract/endpoints";
import type { LimitName } from "@/lib/contract/limits";
import { AppError } from "@/lib/errors";
import { type Answer, type KeepAnswer, runOnce } from "@/lib/idempotency/run-once";
import type { SpooledFile } from "@/lib/media/spool";
import { requestOrigin } from "@/lib/request/request-origin";
import { withSemaphore } from "@/lib/semaphore";
import {
  admitCaller,
  type Caller,
  limitHeaders,
  requireScope,
  requireWithinLimit,
  SAFE_METHODS,
} from "./admit-caller";
import { answerError, answerJson, answerWithEtag, FOR_EVERYBODY } from "./answer";
import { countAsDryRun } from "./count-dry-run";
import { answerWithEvents } from "./event-stream";
import { parseBody } from "./parse-body";
import { readPreferredWait } from "./prefer-wait";
import { quote, shorten } from "./quote";
import { readFile } from "./read-file";
import { readIdempotencyKey } from "./read-idempotency-key";
import { readJsonBody } from "./read-json-body";
import { reportFailure } from "./report-failure";
import { addLogContext, REQUEST_ID_HEADER } from "./request-log";
import { inRoom } from "./stream-room";

/** How many uploads of one user are read at a time. The others wait unread, on the sender's side. */
const FILES_AT_ONCE = 4;

/** For an endpoint whose URL takes no query. */
const NO_QUERY = z.strictObject({});

/** What Next passes to a handler in addition to the request. */
export type RouteContext = { params: Promise<Record<string, string | string[] | undefined> | undefined> };
export type RouteHandler = (request: Request, context: RouteContext) => Promise<Response>;

/** The variable segments of a path. */
type PathParams<Path> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Record<Name, string> & PathParams<Rest>
  : unknown;

type Input<E extends Endpoint> = {
  db: Database;
  caller: E extends { limit: LimitName } ? Caller : undefined;
  body: E extends { body: infer Shape extends z.ZodObject } ? z.output<Shape> : undefined;
  /** Removed when the request is answered. */
  file: E extends { file: object } ? SpooledFile : undefined;
  query: E extends { query: infer Shape extends z.ZodObject } ? z.output<Shape> : undefined;
  params: PathParams<E["path"]>;
  /** The origin of URLs in the response. */
  origin: string;
  requestId: string | null;
  /** The result of the additional reading. */
  found: unknown;
  /** Aborts when the caller disconnects. */
  signal: AbortSignal;
  /** How many seconds the caller is willing to wait for the end of a task. */
  wait: E extends { waits: true } ? number | undefined : undefined;
  /** Set for idempotent requests: stores the response for repeats, in the transaction that does the work. */
  keep?: (tx: Database, output: Output<E>) => Promise<void>;
};

/** What an endpoint returns: its usual response, or one of its variants. */
type Output<E extends Endpoint> = E extends { events: true }
  ? { events: AsyncGenerator<string>; headers?: Record<string, string> }
  : JsonOutput<E>;

type JsonOutput<E extends Endpoint> =
  | { body: z.input<E["response"]>; status?: undefined; headers?: Record<string, string> }
  | (E extends { variants: readonly (infer Variant)[] } ? OutputOf<Variant> : never);

type OutputOf<Variant> = Variant extends { status: infer Status; response: infer Shape extends z.ZodType }
  ? { body: z.input<Shape>; status: Status; headers?: Record<string, string> }
  : never;

type Further<E extends Endpoint> = {
  finish?: (answer: Answer, input: Input<E>) => Promise<Answer>;
  along?: (params: PathParams<E["path"]>, wait: Input<E>["wait"]) => ReadAlong | undefined;
};

/**
 * Makes an endpoint's handler: caller, limit, scope, body or file and query, in this order, then `run`; whatever is
 * thrown on the way becomes an error response in the contract's shape. A repeat with the key of an earlier request gets
 * that response without `run`.
 * @param finish may change any response, new or replayed
 * @param along what to read in the statement that admits the caller, if anything
 */
export function defineRoute<E extends Endpoint>(
  endpoint: E,
  run: (input: Input<E>) => Promise<Output<NoInfer<E>>>,
  { finish, along }: Further<E> = {},
): RouteHandler {
  return async (request, context) => {
    const requestId = request.headers.get(REQUEST_ID_HEADER);
    const headers: Record<string, string> = endpoint.open ? { ...FOR_EVERYBODY } : {};
    try {
      const { db } = openDatabase();
      const params = await readParams(context);
      const wait = (endpoint.waits && readPreferredWait(request.headers)) as Input<E>["wait"];
      const reading = along?.(params as PathParams<E["path"]>, wait);
      let admitted = endpoint.limit && (await admitCaller(db, request, endpoint.limit, reading));
      // The body is read first if it decides which limit applies.
      const early = admitted && endpoint.dryRun && (await readEarly(request, endpoint));
      const isDryRun = early?.json?.dry_run === true;
      if (admitted && isDryRun) admitted = await countAsDryRun(admitted);
      const caller = admitted?.caller;
      if (admitted) {
        const { userId, apiKeyId } = admitted.caller;
        addLogContext(requestId, { userId, apiKeyId: apiKeyId ?? undefined });
        Object.assign(headers, limitHeaders(admitted));
        requireWithinLimit(admitted);
        if (endpoint.scope) requireScope(admitted.caller, endpoint.scope);
        if (early?.fault) throw early.fault;
      }
      const respond = async () => {
        const key = endpoint.idempotent && readIdempotencyKey(request.headers);
        const body = endpoint.body
          ? parseBody(endpoint.body, early?.json ?? (await readJsonBody(request, endpoint)))
          : undefined;
        const file = endpoint.file && (await readFile(request, endpoint.file.maxBytes));
        try {
          const query: unknown = parseBody(endpoint.query ?? NO_QUERY, readQuery(request.url));
          const origin = requestOrigin(request.headers);
          const found = admitted?.found ?? null;
          const input = {
            ...{ db, caller, body, file, query, params, origin, requestId, found, wait },
            // A getter, because creating the signal costs something and few handlers wait for anything.
            get signal() {
              return request.signal;
            },
          };
          const answerOf = (output: Output<E>): Answer => ({
            headers: {},
            status: endpoint.status,
            ...(output as Partial<Answer> & { body: unknown }),
          });
          const work = async (keepAnswer?: KeepAnswer) => {
            const keep =
              keepAnswer && ((tx: Database, output: Output<E>) => keepAnswer(tx, answerOf(output)));
            return answerOf(await run((keep ? { ...input, keep } : input) as unknown as Input<E>));
          };
          const asks = [endpoint.path, file ? file.sha256 : body];
          const once = key &&
            caller &&
            !isDryRun && { userId: caller.userId, key, livemode: caller.livemode, asks };
          const answer = await (once ? runOnce(db, once, work) : work());
          const preference = wait === undefined ? undefined : { "Preference-Applied": `wait=${wait}` };
          const finished = finish ? await finish(answer, input as unknown as Input<E>) : answer;
          return { ...finished, headers: { ...finished.headers, ...preference } };
        } finally {
          await file?.remove();
        }
      };
      const answer = await (endpoint.file && caller
        ? withSemaphore(`files.${caller.userId}`, FILES_AT_ONCE, respond)
        : respond());
      const allHeaders = { ...headers, ...answer.headers };
      if (answer.events && caller) {
        const events = inRoom(caller.apiKeyId ?? caller.userId, answer.events);
        return await answerWithEvents(events, { isHead: request.method === "HEAD", headers: allHeaders });
      }
      return endpoint.etag
        ? answerWithEtag(request, answer.status, answer.body, allHeaders)
        : answerJson(answer.status, answer.body, allHeaders);
    } catch (cause) {
      const error = reportFailure(cause, { requestId, isRead: SAFE_METHODS.includes(request.method) });
      if (endpoint.open) delete headers["Cache-Control"];
      return answerError(error, headers);
    }
  };
}

/** A body, or its fault, which callers over a limit are not told. */
async function readEarly(
  request: Request,
  endpoint: Endpoint,
): Promise<{ json?: Record<string, unknown>; fault?: unknown }> {
  return readJsonBody(request, endpoint).then(
    (json) => ({ json }),
    (fault: unknown) => ({ fault }),
  );
}

/** @throws AppError `invalid_params` for a name that appears twice: the caller would not know which one was used */
function readQuery(url: string): Record<string, unknown> {
  if (!url.includes("?")) return {};
  const { searchParams } = new URL(url);
  const names = [...searchParams.keys()];
  const doubled = names.find((name, index) => names.indexOf(name) !== index);
  if (doubled !== undefined)
    throw new AppError("invalid_params", `The query contains ${quote(doubled)} twice.`, {
      param: shorten(doubled),
    });
  return Object.fromEntries(searchParams);
}

/** No id contains NUL, and PostgreSQL refuses it in text: a placeholder is just as unknown. */
async function readParams(context: RouteContext): Promise<Record<string, unknown>> {
  const entries = Object.entries((await context.params) ?? {});
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value).replaceAll("\0", "\ufffd")]));
}
