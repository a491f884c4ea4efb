import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, describe, expect, test } from "vitest";
import { normalisePicture } from "@/lib/media/normalise-picture";
import { fairLine } from "@/lib/media/reader/fair-line";
import { type PicturePool, startPicturePool } from "@/lib/media/reader/picture-pool";
import { spoolBytes } from "@/lib/media/spool";
import { setShared } from "@/lib/shared";
import { chunkBomb, frameBomb, mediaOf, scanBomb, svgAsAvif } from "../support/hostile-pictures";
import { plain, pngOf } from "../support/pictures";

const dataDir = mkdtempSync(path.join(tmpdir(), "girlgenerator-pictures-"));
process.env.DATA_DIR = dataDir;
afterAll(() => rmSync(dataDir, { recursive: true }));

/** The service's own pool, but on a busy machine, the largest pictures may take longer than the service would wait. */
const pool = startPicturePool(2);
setShared("pictures.brought", { run: (owner, job) => pool.run(owner, job, 100_000) } satisfies PicturePool);

/** Normalises a picture for an account. */
async function normalise(bytes: Uint8Array, owner = "ada") {
  const file = await spoolBytes(bytes);
  try {
    const picture = await normalisePicture(file, owner);
    await picture.remove();
    return picture;
  } finally {
    await file.remove();
  }
}

const noise = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: "#446688",
      noise: { type: "gaussian", mean: 128, sigma: 30 },
    },
  });

const BROKEN = "is broken and cannot be read";
const NONE = "is not a PNG, JPEG, WebP, AVIF or GIF image";
const FTYP_AVIF = "\0\0\0\x1cftypavif\0\0\0\0mif1avifmiaf";

describe("a hostile picture is rejected", () => {
  const pictures: [string, () => Uint8Array | Promise<Uint8Array>, string][] = [
    ["SVG in a comment that begins like AVIF", () => svgAsAvif(), NONE],
    ["SVG behind the first box of an AVIF", () => svgAsAvif(FTYP_AVIF), BROKEN],
    ["SVG behind the signature of a PNG", () => svgAsAvif("\x89PNG\r\n\x1a\n"), BROKEN],
    ["SVG behind the signature of a GIF", () => svgAsAvif("GIF89a"), BROKEN],
    ["SVG behind the signature of a JPEG", () => svgAsAvif("\xff\xd8\xff\xe0"), BROKEN],
    ["SVG behind the signature of a WebP", () => svgAsAvif("RIFF\x10\0\0\0WEBP"), BROKEN],
    ["a JPEG of 20,000 scans", () => scanBomb(1000, 20_000), "is a JPEG with more than 100 scans"],
    ["a PNG of 16,383 by 16,383", () => pngOf(16_383, 16_383), "has more than 16.7 million pixels"],
    ["a PNG of nothing", () => pngOf(0, 0), BROKEN],
    ["an AVIF of which there is only the beginning", () => mediaOf("avif", "mif1"), BROKEN],
    ["a TIFF", () => plain(9, 9).tiff().toBuffer(), NONE],
  ];

  test.each(pictures)("%s", async (_, make, message) => {
    await expect(normalise(await make())).rejects.toThrow(message);
  });

  test("after its time is up, and the next one is read", async () => {
    const pool = startPicturePool(1);
    const [slow, fine] = [
      await spoolBytes(await scanBomb(3000, 90)),
      await spoolBytes(pngOf(1, 1, Buffer.alloc(4))),
    ];
    const job = { kind: "normalise", output: `${fine.path}.out`, longestSide: 9 } as const;
    expect(await pool.run("eve", { ...job, input: slow.path }, 50)).toMatchObject({ fault: "slow" });
    expect(await pool.run("eve", { ...job, input: fine.path }, 100_000)).toMatchObject({
      isDone: true,
      result: { width: 1, height: 1 },
    });
    rmSync(job.output);
    await Promise.all([slow.remove(), fine.remove()]);
  });
});

describe("a file that unpacks to a great deal is read if it shows little", () => {
  test.each([
    ["a text of a PNG", () => chunkBomb("zTXt", 60_000_000), 9],
    ["a profile of a PNG", () => chunkBomb("iCCP", 60_000_000), 9],
    ["the frames of a GIF", () => frameBomb(1, 100_000), 1],
    ["the canvas of a GIF", () => frameBomb(65_535, 3), 1],
  ])("%s", async (_, make, width) => {
    expect(await normalise(await make())).toMatchObject({ width });
  });
});

/** Greyscale, so that large ones are fast to make. */
const grey = (width: number, height: number) =>
  sharp(Buffer.alloc(width * height, 90), { raw: { width, height, channels: 1 } });

/** A JPEG whose header claims another size. */
function sized(jpeg: Buffer, width: number, height: number): Buffer {
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
  jpeg.writeUInt16BE(height, frame + 5);
  jpeg.writeUInt16BE(width, frame + 7);
  return jpeg;
}

describe("photographs are read as cameras and old tools write them", () => {
  const renamed = async (brand: string) => {
    const avif = await plain(64, 40).avif().toBuffer();
    avif.write(brand, 8, "latin1");
    return avif;
  };
  const jpeg = () => noise(300, 200).jpeg().toBuffer();
  const scan = Buffer.from([0xff, 0xda]);
  const stray = Buffer.alloc(9, 1);

  test.each<[string, () => Promise<Buffer>, [number, number]]>([
    ["AVIF that says mif1", () => renamed("mif1"), [64, 40]],
    ["AVIF that says miaf", () => renamed("miaf"), [64, 40]],
    ["AVIF that says avis", () => renamed("avis"), [64, 40]],
    ["JPEG without its last two bytes", async () => (await jpeg()).subarray(0, -2), [300, 200]],
    ["JPEG with something behind its end", async () => Buffer.concat([await jpeg(), stray]), [300, 200]],
    [
      "JPEG with stray bytes before a marker",
      async () => {
        const bytes = await jpeg();
        const at = bytes.indexOf(scan);
        return Buffer.concat([bytes.subarray(0, at), stray, bytes.subarray(at)]);
      },
      [300, 200],
    ],
    [
      "JPEG with stray bytes before its end",
      async () => {
        const bytes = await jpeg();
        return Buffer.concat([bytes.subarray(0, -2), stray, bytes.subarray(-2)]);
      },
      [300, 200],
    ],
    ["JPEG in CMYK", () => plain(64, 40).toColourspace("cmyk").jpeg().toBuffer(), [64, 40]],
    ["PNG of 16 bits", () => plain(64, 40).toColourspace("rgb16").png().toBuffer(), [64, 40]],
    ["JPEG with a wide gamut", () => plain(64, 40).withIccProfile("p3").jpeg().toBuffer(), [64, 40]],
    ["a lying JPEG", () => plain(64, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer(), [40, 64]],
    ["JPEG of 50 megapixels", () => grey(8160, 6144).jpeg().toBuffer(), [2048, 1542]],
    [
      "progressive JPEG of 48 megapixels",
      () => plain(8064, 6048).jpeg({ progressive: true }).toBuffer(),
      [2048, 1536],
    ],
  ])("%s", async (_, make, [width, height]) => {
    expect(await normalise(await make())).toMatchObject({ width, height });
  });

  test.each<[string, () => Promise<Uint8Array>, string]>([
    ["one that breaks off", async () => (await jpeg()).subarray(0, -50), BROKEN],
    [
      "one of more than 50 megapixels",
      async () => sized(await jpeg(), 8192, 6200),
      "has more than 50 megapixels",
    ],
    [
      "an iPhone's own format, which says what to do",
      async () => mediaOf("heic", "mif1"),
      "Export it as JPEG",
    ],
    ["the same that says mif1", async () => mediaOf("mif1", "heic"), "Export it as JPEG"],
  ])("but not %s", async (_, make, message) => {
    await expect(normalise(await make())).rejects.toThrow(message);
  });
});

test("owners take turns, one picture each at a time, however many somebody sends", async () => {
  const line = fairLine(2);
  const begun: string[] = [];
  const gates: Record<string, () => void> = {};
  const bring = (owner: string, name: string) =>
    line.run(owner, () => {
      begun.push(name);
      return new Promise<void>((resolve) => {
        gates[name] = resolve;
      });
    });
  const all = ["eve 1", "eve 2", "eve 3", "bob 1", "bob 2", "ann 1"].map((name) =>
    bring(name.slice(0, 3), name),
  );
  const endOf = async (name: string) => {
    gates[name]?.();
    await new Promise(setImmediate);
  };
  await new Promise(setImmediate);
  expect(begun).toEqual(["eve 1", "bob 1"]);
  await endOf("bob 1");
  expect(begun.slice(2)).toEqual(["ann 1"]);
  await endOf("ann 1");
  expect(begun.slice(3)).toEqual(["bob 2"]);
  await endOf("eve 1");
  expect(begun.slice(4)).toEqual(["eve 2"]);
  await endOf("eve 2");
  expect(begun.slice(5)).toEqual(["eve 3"]);
  for (const name of ["bob 2", "eve 3"]) gates[name]?.();
  await Promise.all(all);
});

test("no input is left on the disk", async () => {
  await normalise(await plain(9, 9).png().toBuffer());
  await expect(normalise(pngOf(9, 9))).rejects.toThrow(BROKEN);
  expect(readdirSync(dataDir, { recursive: true })).toEqual(["girlgenerator-spool"]);
});
