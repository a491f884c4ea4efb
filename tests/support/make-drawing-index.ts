/** `npm run drawings`: regenerates the index of the library's drawings: bounding boxes, colours, and names in thirty languages. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { extract } from "tar";
import { KINDS } from "@/lib/sketch/things/catalogue";
import { doingDrawing, listDoing } from "@/lib/sketch/things/drawn-doing";
import { ownDrawing } from "@/lib/sketch/things/own-drawings";

/** The languages of the index, by CLDR's codes. English comes first, since its words win if languages share one. */
const LANGUAGES = [
  ..."en es pt fr de it nl ru ja zh zh-Hant ko ar pl tr uk cs sv da no fi hu ro el he fa hi bn id ms th vi".split(
    " ",
  ),
];
/** The most drawings with a keyword before it counts as meaning none of them. */
const MOST = 6;
const FILE = new URL("../../lib/sketch/things/index.json", import.meta.url);
const require = createRequire(import.meta.url);
/** CLDR's names of characters. Downloaded on demand, because installing them would cost everybody 56 MB. */
const ANNOTATIONS = "cldr-annotations-full@48.2.0";

type Annotations = Record<string, { default?: string[]; tts?: string[] }>;
type Icons = { icons: Record<string, { body: string }> };

/** Unpacks CLDR's names. @returns the folder with a folder per language */
async function fetchAnnotations(into: string): Promise<string> {
  const words = ["pack", ANNOTATIONS, "--silent", "--pack-destination", into];
  const file = path.join(into, execFileSync("npm", words, { encoding: "utf8" }).trim());
  await extract({ file, cwd: into });
  return path.join(into, "package/annotations");
}

const parse = <T>(file: string | URL) => JSON.parse(readFileSync(file, "utf8")) as T;
const library = parse<Icons>(require.resolve("@iconify-json/fluent-emoji-flat/icons.json")).icons;
const chars = parse<Record<string, string>>(require.resolve("@iconify-json/fluent-emoji-flat/chars.json"));

/** Every character that has a drawing. */
const charsOf = new Map<string, string[]>();
for (const [code, slug] of Object.entries(chars)) {
  const char = String.fromCodePoint(...code.split("-").map((part) => Number.parseInt(part, 16)));
  charsOf.set(slug, [...(charsOf.get(slug) ?? []), char]);
}

const clean = (word: string) =>
  word
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[“”"„«».:!?]/gu, "")
    .replace(/\s*\|.*/u, "")
    .trim();

/** A language's words for each drawing: its name, and keywords that hardly mean anything else. */
function wordsOf(annotationsFolder: string, language: string): Map<string, string[]> {
  const { annotations } = parse<{ annotations: { annotations: Annotations } }>(
    path.join(annotationsFolder, language, "annotations.json"),
  ).annotations;
  const all = Object.values(annotations).map(({ default: keywords = [] }) => new Set(keywords.map(clean)));
  const spread = new Map<string, number>();
  for (const keywords of all) for (const word of keywords) spread.set(word, (spread.get(word) ?? 0) + 1);
  const found = new Map<string, string[]>();
  const taken = new Set<string>();
  const entries = [...KINDS.keys()].flatMap((slug) => {
    const char = charsOf
      .get(slug)
      ?.find((one) => annotations[one.replaceAll("\uFE0F", "")] ?? annotations[one]);
    const entry = char && (annotations[char.replaceAll("\uFE0F", "")] ?? annotations[char]);
    return entry
      ? [{ slug, name: clean(entry.tts?.[0] ?? ""), keywords: (entry.default ?? []).map(clean) }]
      : [];
  });
  const give = (slug: string, word: string) => {
    if (word === "" || taken.has(word)) return;
    taken.add(word);
    found.set(slug, [...(found.get(slug) ?? []), word]);
  };
  for (const { slug, name } of entries) give(slug, name);
  for (const { slug, name, keywords } of language === "en" ? [] : entries) {
    for (const word of keywords) if (name.includes(word) && (spread.get(word) ?? 0) <= MOST) give(slug, word);
  }
  // English has a list of further words, and needs no guessing.
  for (const { slug, keywords } of language === "en" ? [] : entries) {
    for (const word of keywords) if (spread.get(word) === 1) give(slug, word);
  }
  return found;
}

/** A drawing's bounding box in its 32-unit square, and its colours by area, largest first. */
async function measure(body: string): Promise<{ box: number[]; colours: string[] }> {
  const scale = 4;
  // Horns and tails of our own drawings exceed the square.
  const [around, side] = [10, 52];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side * scale}" height="${side * scale}" viewBox="${-around} ${-around} ${side} ${side}">${body}</svg>`;
  const { data, info } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const count = new Map<string, number>();
  let [left, top, right, bottom] = [info.width, info.height, 0, 0];
  for (let y = 0; y < info.height; y++) {
    for (let x = 0; x < info.width; x++) {
      const at = (y * info.width + x) * 4;
      if ((data[at + 3] ?? 0) < 128) continue;
      [left, top, right, bottom] = [
        Math.min(left, x),
        Math.min(top, y),
        Math.max(right, x + 1),
        Math.max(bottom, y + 1),
      ];
      const hex = `#${[0, 1, 2].map((channel) => (data[at + channel] ?? 0).toString(16).padStart(2, "0")).join("")}`;
      count.set(hex, (count.get(hex) ?? 0) + 1);
    }
  }
  const colours = [...count]
    .sort((one, other) => other[1] - one[1])
    .slice(0, 3)
    .map(([hex]) => hex);
  return {
    box: [left, top, right, bottom].map((edge) => Math.round((edge / scale - around) * 10) / 10),
    colours,
  };
}

const drawings: string[] = [];
for (const slug of KINDS.keys()) {
  const body = ownDrawing(slug) ?? library[slug]?.body;
  if (!body) throw new Error(`The library has no drawing named ${slug}.`);
  const { box, colours } = await measure(body);
  drawings.push([slug, box.join(","), colours.join(","), (charsOf.get(slug) ?? []).join(",")].join(" "));
}
for (const name of listDoing()) {
  const { box, colours } = await measure(doingDrawing(name) ?? "");
  drawings.push([name, box.join(","), colours.join(","), ""].join(" "));
}
const fetched = mkdtempSync(path.join(tmpdir(), "girlgenerator-annotations-"));
const annotations = await fetchAnnotations(fetched);
const words: Record<string, string> = {};
for (const language of LANGUAGES) {
  words[language] = [...wordsOf(annotations, language)]
    .map(([slug, found]) => `${slug}:${found.join("|")}`)
    .join("\n");
}
rmSync(fetched, { recursive: true });
writeFileSync(FILE, `${JSON.stringify({ drawings: drawings.join("\n"), words }, undefined, 1)}\n`);
