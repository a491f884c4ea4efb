import { crc32 } from "node:zlib";
import { expect, test } from "vitest";
import { type ZipEntry, zipStream } from "@/lib/media/zip-stream";

const modified = new Date("2026-11-30T09:30:10Z");
const entry = (name: string, text: string): ZipEntry => ({
  name,
  modified,
  open: async () => new Blob([text]).stream(),
});

/** Reads an archive by its central directory, like common programs. */
function readZip(bytes: Buffer): { name: string; text: string }[] {
  const end = bytes.length - 22;
  expect(bytes.readUInt32LE(end)).toBe(0x06054b50);
  const files = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [sum, length, nameLength] = [
      bytes.readUInt32LE(at + 16),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
    ];
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26);
    const content = bytes.subarray(start, start + length);
    expect(crc32(content)).toBe(sum);
    expect(bytes.readUInt32LE(start + length)).toBe(0x08074b50);
    files.push({ name: bytes.toString("utf8", at + 46, at + 46 + nameLength), text: content.toString() });
    at += 46 + nameLength;
  }
  expect(at).toBe(end);
  return files;
}

test("an archive has its files complete and in order, and leaves out missing ones", async () => {
  const long = "x".repeat(300_000);
  const gone: ZipEntry = { name: "gone.png", modified, open: async () => undefined };
  const stream = zipStream([entry("青い髪-7.png", "a picture"), gone, entry("long.csv", long)]);
  expect(readZip(Buffer.from(await new Response(stream).arrayBuffer()))).toEqual([
    { name: "青い髪-7.png", text: "a picture" },
    { name: "long.csv", text: long },
  ]);
});

test("a file is opened when its turn comes, and no more once nobody reads", async () => {
  const opened: string[] = [];
  const noting = (name: string): ZipEntry => ({
    name,
    modified,
    open: async () => {
      opened.push(name);
      return new Blob([name]).stream();
    },
  });
  const reader = zipStream([noting("first"), noting("second"), noting("third")]).getReader();
  await reader.read();
  expect(opened).toEqual(["first"]);
  await reader.cancel();
  expect(opened).not.toContain("third");
});
