import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { DrizzleQueryError } from "drizzle-orm/errors";
import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { whyUnavailable } from "@/db/unavailable";
import { hideCause } from "@/lib/http/answer";

/** A PostgreSQL protocol message: type, length, content. */
function message(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.write(type);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

const GREETING = Buffer.concat([message("R", Buffer.alloc(4)), message("Z", Buffer.from("I"))]);
const errorOf = (code: string) =>
  message("E", Buffer.from(`SERROR\0VERROR\0C${code}\0Mthe server's words\0\0`));

/** A fake PostgreSQL server with fixed responses to connections and to queries. */
async function poolTo(greeting: Buffer, answer: Buffer = Buffer.alloc(0)): Promise<pg.Pool> {
  const server = createServer((socket) => {
    socket.once("data", () => {
      socket.write(greeting);
      socket.on("data", () => socket.write(answer));
    });
    socket.on("error", () => {});
  });
  return poolAt(await listen(server));
}

async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

function poolAt(port: number): pg.Pool {
  const where = { host: "127.0.0.1", port, user: "any", database: "any" };
  const pool = new pg.Pool({ ...where, max: 1, connectionTimeoutMillis: 200 });
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: Error) => error,
  );
/** The error as Drizzle wraps it. */
const wrapped = (error: Error | undefined) => new DrizzleQueryError("select 1", [], error);

test.each([
  ["too many clients", errorOf("53300"), undefined, "no connection could be made"],
  ["a server that is starting", errorOf("57P03"), undefined, "no connection could be made"],
  ["a server that says nothing", Buffer.alloc(0), undefined, "no connection could be made"],
  ["a statement that took too long", GREETING, errorOf("57014"), "a statement took too long"],
  ["a server that is shut down", GREETING, errorOf("57P01"), "no connection could be made"],
])("%s is 503, with the time after which to try again", async (_, greeting, answer, reason) => {
  const pool = await poolTo(greeting, answer);
  const error = await failureOf(pool.query("select 1"));
  expect(whyUnavailable(error)).toBe(reason);
  expect(hideCause(wrapped(error))).toMatchObject({
    code: "service_unavailable",
    status: 503,
    headers: { "Retry-After": "5" },
  });
});

test("a pool whose connections are all in use is 503", async () => {
  const pool = await poolTo(GREETING);
  await pool.connect();
  const error = await failureOf(pool.query("select 1"));
  expect(whyUnavailable(error)).toBe("no connection was free");
  expect(hideCause(wrapped(error)).code).toBe("service_unavailable");
});

test("a port where nobody listens is 503", async () => {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  expect(whyUnavailable(await failureOf(poolAt(port).query("select 1")))).toBe("no connection could be made");
});

test.each([
  ["a statement that is wrong", errorOf("42703")],
  ["a row that contradicts another", errorOf("23505")],
])("%s is 500", async (_, answer) => {
  const pool = await poolTo(GREETING, answer);
  const error = wrapped(await failureOf(pool.query("select 1")));
  for (const isRead of [false, true]) expect(hideCause(error, { isRead }).code).toBe("internal_error");
});

test("a connection that breaks under a statement is 503 for who reads, else 500, for it may have been done", async () => {
  const server = createServer((socket) => {
    socket.once("data", () => {
      socket.write(GREETING);
      socket.once("data", () => socket.destroy());
    });
  });
  const error = await failureOf(poolAt(await listen(server)).query("select 1"));
  expect(error).toBeInstanceOf(Error);
  expect(hideCause(wrapped(error)).code).toBe("internal_error");
  expect(hideCause(wrapped(error), { isRead: true }).code).toBe("service_unavailable");
});

test("a server that freezes under a statement is 503 for who reads", async () => {
  const pool = await poolTo(GREETING);
  const error = wrapped(
    await failureOf(pool.query({ text: "select 1", query_timeout: 50 } as pg.QueryConfig)),
  );
  expect(hideCause(error).code).toBe("internal_error");
  expect(hideCause(error, { isRead: true }).code).toBe("service_unavailable");
});
