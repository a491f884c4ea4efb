import { crc32 } from "node:zlib";

/** A file of an archive. */
export type ZipEntry = {
  /** Without a folder. */
  name: string;
  modified: Date;
  /** Called when its turn comes; undefined if the file is missing, which leaves it out. */
  open: () => Promise<ReadableStream<Uint8Array> | undefined>;
};

/** Flags for UTF-8 names, and for sizes that follow the data, so that nothing must be known in advance. */
const FLAGS = 0x0808;
const STORED = 0;
const VERSION = 20;
const LOCAL_HEADER = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;

/**
 * Streams an archive as fast as it is read, uncompressed (pictures already are): one chunk of one file is in memory at
 * a time. All files together must be smaller than 4 GiB, and fewer than 65,536.
 *
 * Our own, because client-zip 2.5 ends in an unhandled rejection, and so the process, when a client goes away.
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function zipStream(entries: readonly ZipEntry[]): ReadableStream<Uint8Array> {
  const parts = zipParts(entries);
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => void (await parts.return(undefined)),
  });
}

async function* zipParts(entries: readonly ZipEntry[]): AsyncGenerator<Uint8Array> {
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, modified, open } of entries) {
    const content = await open();
    if (!content) continue;
    const bytes = Buffer.from(name);
    const header = Buffer.concat([
      fields([4, LOCAL_HEADER], ...common(modified), ...sums(0, 0), [2, bytes.length], [2, 0]),
      bytes,
    ]);
    yield header;
    let [sum, length] = [0, 0];
    for await (const chunk of content) {
      sum = crc32(chunk, sum);
      length += chunk.byteLength;
      yield chunk;
    }
    const descriptor = fields([4, DESCRIPTOR], ...sums(sum, length));
    yield descriptor;
    directory.push(
      fields(
        [4, CENTRAL_HEADER],
        [2, VERSION],
        ...common(modified),
        ...sums(sum, length),
        [2, bytes.length],
        // No extra field, no comment, the first disk, no attributes.
        ...[2, 2, 2, 2].map((width): Field => [width as 2, 0]),
        [4, 0],
        [4, offset],
      ),
      bytes,
    );
    offset += header.length + length + descriptor.length;
  }
  yield* directory;
  const length = directory.reduce((sum, part) => sum + part.byteLength, 0);
  const count = directory.length / 2;
  yield fields([4, END], [2, 0], [2, 0], [2, count], [2, count], [4, length], [4, offset], [2, 0]);
}

/** A number and its width in bytes. */
type Field = readonly [width: 2 | 4, value: number];

function fields(...list: readonly Field[]): Buffer {
  const buffer = Buffer.alloc(list.reduce((sum, [width]) => sum + width, 0));
  let at = 0;
  for (const [width, value] of list) at = buffer.writeUIntLE(value, at, width);
  return buffer;
}

const sums = (sum: number, length: number): Field[] => [
  [4, sum],
  [4, length],
  [4, length],
];

/** The time in MS-DOS format: a resolution of two seconds, and no zone; UTC is used. */
function common(modified: Date): Field[] {
  const time =
    (modified.getUTCHours() << 11) | (modified.getUTCMinutes() << 5) | (modified.getUTCSeconds() >> 1);
  const day =
    ((modified.getUTCFullYear() - 1980) << 9) | ((modified.getUTCMonth() + 1) << 5) | modified.getUTCDate();
  return [
    [2, VERSION],
    [2, FLAGS],
    [2, STORED],
    [2, time],
    [2, day],
  ];
}
