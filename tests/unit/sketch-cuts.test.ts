import { expect, test } from "vitest";
import { readPrompt } from "@/lib/sketch/read-prompt";
import { draw, type Region, shareOf } from "./sketch-pixels";

interface Pixel {
  h: number;
  s: number;
  l: number;
}

const isRed = ({ h, s }: Pixel) => (h < 15 || h > 345) && s > 0.4;
const isGreen = ({ h, s, l }: Pixel) => h > 110 && h < 170 && s > 0.25 && l > 0.2 && l < 0.7;

const hair = (prompt: string) => {
  const { subject } = readPrompt(prompt);
  return subject.kind === "people" ? subject.people[0].hair : undefined;
};

test.each([
  ["a boy with spiky hair", { shape: "spiky" }],
  ["ツンツン頭の少年", { shape: "spiky" }],
  ["a girl with twin drills", { tie: "drills" }],
  ["縦ロールの少女", { tie: "drills" }],
  ["a girl with black hair over one eye", { overEye: true }],
  ["片目隠れの少女", { overEye: true }],
])("%s", (prompt, cut) => {
  expect(hair(prompt)).toMatchObject(cut);
});

test("a spiked collar is not a haircut", () => {
  expect(hair("a girl with a spiky collar")?.shape).toBeUndefined();
});

test("spikes stay under a hat", () => {
  expect(hair("a boy with spiky hair and a baseball cap")?.shape).toBeUndefined();
});

test.each([1, 2, 3])("spiky hair sticks out around the head (%i)", async (seed) => {
  const about: Region = { left: 0, top: 0, width: 1, height: 0.45 };
  const share = async (cut: string) =>
    shareOf(
      await draw(`half body of a boy with ${cut} red hair, white background, green shirt`, seed),
      about,
      isRed,
    );
  expect(await share("spiky")).toBeGreaterThan((await share("short")) * 1.2);
});

test.each([1, 2, 3])("hair over one eye leaves the other visible (%i)", async (seed) => {
  const face: Region = { left: 0.15, top: 0.3, width: 0.7, height: 0.4 };
  const share = async (cut: string) =>
    shareOf(
      await draw(`portrait of a girl with red ${cut}, green eyes, white background, white shirt`, seed),
      face,
      isGreen,
    );
  const [both, one] = [await share("hair"), await share("hair over one eye")];
  expect(one).toBeLessThan(both * 0.75);
  expect(one).toBeGreaterThan(both * 0.25);
});
