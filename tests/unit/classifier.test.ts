import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import sharp from "sharp";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { GenerationError } from "@/lib/generation-error";
import { type Classifier, serveClassifier, startClassifier } from "@/lib/policy/classifier";
import { judgePicture } from "@/lib/policy/judge-picture";
import { PICTURE_CLASSES, SIDE } from "@/lib/policy/picture-classes";
import { judgeReferences, judgeResult } from "@/lib/tasks/judge-task";
import { PolicyRefusal } from "@/lib/tasks/policy-refusal";
import { PATIENCE_MS } from "../support/patience";
import { PICTURE_JUDGES } from "../support/picture-judges";
import { draw } from "./sketch-pixels";

const folder = mkdtempSync(path.join(tmpdir(), "girlgenerator-classifier-"));
const open: Classifier[] = [];
const thread = (name: string) => new URL(`../support/threads/${name}.ts`, import.meta.url);
const grey = new Uint8Array(SIDE * SIDE * 3).fill(128);
/** The real classifier, shared because its model takes a second of CPU time to load. */
const real = startClassifier(undefined, PATIENCE_MS);
afterAll(() => real.stop());

function classifierFor(...input: Parameters<typeof startClassifier>): Classifier {
  const made = startClassifier(...input);
  open.push(made);
  serveClassifier(made);
  return made;
}

async function errorOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  );
}

afterEach(() => Promise.all(open.splice(0).map((made) => made.stop())));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the classifier", () => {
  test("gives five shares that add up to 1, in another thread, one picture at a time", async () => {
    const { classify } = real;
    await classify(grey);
    // If the work were done in this thread, timers could not fire meanwhile.
    let ticks = 0;
    const timer = setInterval(() => ticks++, 1);
    const answers = await Promise.all([
      classify(grey),
      classify(new Uint8Array(grey.length)),
      classify(grey),
    ]);
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(5);
    for (const shares of answers) {
      expect(Object.keys(shares).sort()).toEqual([...PICTURE_CLASSES].sort());
      const values = Object.values(shares);
      for (const value of values) expect(value).toBeGreaterThanOrEqual(0);
      expect(values.reduce((sum, value) => sum + value)).toBeCloseTo(1, 4);
    }
    expect(answers[0]).toEqual(answers[2]);
    expect(answers[0]).not.toEqual(answers[1]);
  });

  test("recovers after its thread was ended", async () => {
    const before = await real.classify(grey);
    await real.stop();
    expect(await real.classify(grey)).toEqual(before);
  });

  test("gives a picture a second chance when its thread dies", async () => {
    process.env.TEST_DIED = path.join(folder, "died");
    expect(await classifierFor(thread("dies-once")).classify(grey)).toMatchObject({ Drawing: 1 });
  });

  test.each([
    ["dies of every picture", "dies", PATIENCE_MS],
    ["hangs", "hangs", 1_500],
    ["is not there", "nowhere", PATIENCE_MS],
  ])("fails if its thread %s, and lets no picture pass", async (_, name, limitMs) => {
    const made = classifierFor(thread(name), limitMs);
    expect(await errorOf(made.classify(grey))).toBeInstanceOf(Error);
    const png = await sharp(grey, { raw: { width: SIDE, height: SIDE, channels: 3 } })
      .png()
      .toBuffer();
    for (const judge of [() => judgeResult(png), () => judgeReferences([png])]) {
      const error = await errorOf(judge());
      expect(error).toBeInstanceOf(GenerationError);
      expect(error).not.toBeInstanceOf(PolicyRefusal);
      expect(error).toMatchObject({ retryable: false, message: expect.stringContaining("credits are back") });
    }
  });
});

test("a process that has judged a picture can exit, and prints nothing", async () => {
  const script = `
    import { judgePicture } from "@/lib/policy/judge-picture";
    import sharp from "sharp";
    const picture = sharp({ create: { width: 9, height: 9, channels: 3, background: "#808080" } }).png();
    console.log(String(await judgePicture(await picture.toBuffer())));`;
  const words = ["--import", "./lib/load-typescript.ts", "--input-type=module", "-e", script];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, words, { timeout: PATIENCE_MS });
  expect({ stdout, stderr }).toEqual({ stdout: "undefined\n", stderr: "" });
});

describe("pictures", () => {
  beforeEach(() => serveClassifier(real));

  test.each([
    "a woman in a swimsuit at the beach",
    "two girls in bikinis on the beach in summer",
    "a couple kissing at sunset, watercolor",
    "a woman sleeping in bed, noir",
    "a warrior fighting a dragon",
    "a woman with red lips, close-up portrait, line art",
  ])("of %s pass", async (prompt) => {
    expect(await judgePicture(await draw(prompt, 5, [416, 624]))).toBeUndefined();
  });

  test("are judged whatever their format: grey, transparent, sixteen bits, CMYK", async () => {
    const sketch = sharp(await draw("a cat", 1));
    const formats = [
      sketch.clone().greyscale().png(),
      sketch.clone().ensureAlpha(0.5).webp(),
      sketch.clone().toColourspace("rgb16").png(),
      sketch.clone().toColourspace("cmyk").jpeg(),
    ];
    for (const format of formats) expect(await judgePicture(await format.toBuffer())).toBeUndefined();
  });

  test("that cannot be decoded cannot be judged", async () => {
    expect(await errorOf(judgeResult(new Uint8Array([1, 2, 3])))).toBeInstanceOf(GenerationError);
  });

  test("are refused if explicit, and pass if they show a beach", async () => {
    const png = await draw("a cat", 1);
    serveClassifier(PICTURE_JUDGES.strict());
    const refused = await errorOf(judgeResult(png));
    expect(refused).toBeInstanceOf(PolicyRefusal);
    expect(refused).toMatchObject({
      stage: "result",
      rule: "sexual",
      retryable: false,
      message: expect.stringMatching(
        /^Generation failed due to content policy: the result breaks the rule on sexual content\./,
      ),
    });
    expect(await errorOf(judgeReferences([png]))).toMatchObject({ stage: "reference", rule: "sexual" });
    serveClassifier(PICTURE_JUDGES.beach());
    expect(await errorOf(judgeResult(png))).toBeUndefined();
  });
});
