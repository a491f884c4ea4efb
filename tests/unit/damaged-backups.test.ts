import { randomBytes } from "node:crypto";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { create, extract } from "tar";
import { afterAll, beforeAll, expect, test } from "vitest";
import { backUp } from "@/lib/backup/back-up";
import { restore } from "@/lib/backup/restore";

const folder = mkdtempSync(path.join(tmpdir(), "girlgenerator-damaged-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => path.join(folder, name);
const backup = at("backup.tar.gz");

/** A data directory with a few files in place of a database's thousand: no database starts here. */
beforeAll(async () => {
  const dataDir = at("data");
  const put = (name: string, bytes: string | Buffer) => {
    mkdirSync(path.dirname(path.join(dataDir, name)), { recursive: true });
    writeFileSync(path.join(dataDir, name), bytes);
  };
  put("db/PG_VERSION", "18\n");
  put("db/base/5/1249", randomBytes(100_000));
  put("files/ab/picture.png", randomBytes(10_000));
  put("auth-secret", "secret");
  await backUp({ dataDir, file: backup });
});

test("restores an intact backup", async () => {
  const dataDir = at("restored");
  await restore({ dataDir, file: backup });
  expect(readFileSync(path.join(dataDir, "auth-secret"), "utf8")).toBe("secret");
  expect(readdirSync(dataDir)).toEqual(expect.arrayContaining(["auth-secret", "db", "files"]));
});

/** A backup that was unpacked, changed and packed again. */
async function forged(change: (unpacked: string) => void): Promise<string> {
  const unpacked = mkdtempSync(at("unpacked-"));
  await extract({ file: backup, cwd: unpacked });
  change(unpacked);
  const file = `${unpacked}.tar.gz`;
  await create({ gzip: { level: 1 }, file, cwd: unpacked }, readdirSync(unpacked));
  rmSync(unpacked, { recursive: true });
  return file;
}

const written = (bytes: Uint8Array): string => {
  const file = path.join(mkdtempSync(at("written-")), "backup.tar.gz");
  writeFileSync(file, bytes);
  return file;
};

const damages: [string, () => string | Promise<string>][] = [
  ["cut in half", () => written(readFileSync(backup).subarray(0, statSync(backup).size / 2))],
  ["without its last byte", () => written(readFileSync(backup).subarray(0, -1))],
  ["empty", () => written(new Uint8Array())],
  ["no archive", () => written(Buffer.from("Dear Ada, ".repeat(1_000)))],
  [
    "changed in one byte",
    () => {
      const bytes = Buffer.from(readFileSync(backup));
      const middle = bytes.length >> 1;
      bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
      return written(bytes);
    },
  ],
  ["of other files", () => forged((unpacked) => writeFileSync(path.join(unpacked, "auth-secret"), "mine"))],
  ["short of a file", () => forged((unpacked) => rmSync(path.join(unpacked, "auth-secret")))],
  ["longer by a file", () => forged((unpacked) => writeFileSync(path.join(unpacked, "files", "a.png"), ""))],
  ["without a manifest", () => forged((unpacked) => rmSync(path.join(unpacked, "manifest.json")))],
  [
    "with a manifest of its own",
    () => forged((unpacked) => writeFileSync(path.join(unpacked, "manifest.json"), "{}")),
  ],
  [
    "with a stranger in it",
    () => forged((unpacked) => writeFileSync(path.join(unpacked, ".env"), "ROLE=web")),
  ],
  [
    "with a link in it",
    () =>
      forged((unpacked) => {
        rmSync(path.join(unpacked, "auth-secret"));
        symlinkSync("/etc/passwd", path.join(unpacked, "auth-secret"));
      }),
  ],
  [
    "that climbs out of its folder",
    async () => {
      const inside = mkdtempSync(at("inside-"));
      mkdirSync(path.join(inside, "db"));
      writeFileSync(path.join(inside, "escaped"), "");
      const file = `${inside}.tar.gz`;
      await create({ gzip: true, file, cwd: inside, preservePaths: true }, ["db/../escaped"]);
      rmSync(inside, { recursive: true });
      return file;
    },
  ],
];

test.each(damages)("restores no backup that is %s, and leaves nothing behind", async (_, make) => {
  const file = await make();
  const place = mkdtempSync(at("place-"));
  const target = path.join(place, "data");
  await expect(restore({ dataDir: target, file })).rejects.toThrow("is not an intact backup");
  expect(readdirSync(place)).toEqual([]);
});
