import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { draw, enter, newAccount } from "../support/browser-person";
import { findBrowser } from "../support/find-browser";
import { createDatabase, startPostgres } from "../support/start-postgres";
import { discardServer, newDataDir, startServer, WITH_PAGES } from "../support/start-server";
import { studioOf } from "../support/studio-visitor";
import { fillGallery } from "./fill-gallery";

/**
 * `npm run bench:gallery`: the studio with ten thousand pictures. Measures the 95th percentile of frame times while scrolling,
 * relative to a blank page of the same length; and main-thread time per key press in the form, relative to a studio with one
 * picture. `PICTURES` changes the number.
 */
const PICTURES = Number(process.env.PICTURES ?? 10_000);
const ROUNDS = Number(process.env.ROUNDS ?? 7);
const FRAMES = 180;
/** Scroll speeds in pixels per frame: reading, searching, flinging. */
const SPEEDS = [20, 80, 400];
const TYPED = "a girl with silver hair and a red scarf, snowy forest at dusk, ";
const PROMPTS = ["a girl with blue hair", "a lighthouse at night", "a red fox in the snow", "a dragon"];

const say = (line: string) => void process.stdout.write(`${line}\n`);
const sorted = (values: number[]) => values.toSorted((a, b) => a - b);
const at = (values: number[], part: number) =>
  sorted(values)[Math.ceil(values.length * part) - 1] ?? Number.NaN;

/** Scrolls down and back by a number of pixels per frame. @returns the frame times in milliseconds */
function scroll(page: Page, speed: number): Promise<number[]> {
  return page.evaluate(
    ({ speed, frames }) =>
      new Promise<number[]>((resolve) => {
        const times: number[] = [];
        let [last, left] = [0, frames];
        const step = (now: number) => {
          if (last > 0) times.push(now - last);
          last = now;
          if (left-- === 0) return resolve(times);
          window.scrollBy({ top: left > frames / 2 ? speed : -speed, behavior: "instant" });
          requestAnimationFrame(step);
        };
        window.scrollTo({ top: document.body.scrollHeight / 2, behavior: "instant" });
        setTimeout(() => requestAnimationFrame(step), 500);
      }),
    { speed, frames: FRAMES },
  );
}

/** @returns main-thread time per key press in milliseconds */
async function type(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  const busy = async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1_000;
  };
  const { prompt } = studioOf(page);
  await prompt.fill("");
  const before = await busy();
  await prompt.pressSequentially(TYPED, { delay: 20 });
  const perKey = ((await busy()) - before) / TYPED.length;
  await devtools.detach();
  return perKey;
}

/** Opens the studio and reads its list to the end. */
async function openWhole(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(new URL("/studio", url).href);
  await page.waitForFunction(
    () => {
      window.scrollTo({ top: document.body.scrollHeight, behavior: "instant" });
      const list = document.querySelector("section[aria-labelledby=gallery-title] ul");
      const buttons = [...document.querySelectorAll("main button")];
      return list !== null && !buttons.some(({ textContent }) => /^Load/.test(textContent ?? ""));
    },
    undefined,
    { polling: 250, timeout: 600_000 },
  );
  return page;
}

const postgres = await startPostgres();
const databaseUrl = await createDatabase(postgres.url);
const dataDir = newDataDir();
const server = await startServer({ ...WITH_PAGES, LOG_LEVEL: "warn", DATABASE_URL: databaseUrl }, dataDir, {
  livesLong: true,
});
const browser = await chromium.launch(await findBrowser());
try {
  const open = async (pictures: number) => {
    const person = await newAccount(server);
    for (const prompt of PROMPTS.slice(0, pictures))
      await draw(server, person.key, { prompt, model: "sketch" });
    await fillGallery({ databaseUrl, dataDir, userId: person.userId, pictures });
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await enter(context, server, person);
    return openWhole(context, server.url);
  };
  const [many, one] = [await open(PICTURES), await open(1)];
  const blank = await many.context().newPage();
  const height = await many.evaluate(() => document.body.scrollHeight);
  await blank.setContent(`<body style="margin:0;height:${height}px">`);
  say(`${PICTURES} pictures are ${height} px high`);
  for (const speed of SPEEDS) {
    const p95: [number[], number[]] = [[], []];
    for (let round = -1; round < ROUNDS; round++)
      for (const index of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
        const page = index === 0 ? many : blank;
        await page.bringToFront();
        const times = await scroll(page, speed);
        // The first round warms both up.
        if (round >= 0) p95[index].push(at(times, 0.95));
      }
    const ratios = p95[0].map((ms, round) => ms / (p95[1][round] ?? Number.NaN));
    say(
      `${speed} px a frame: p95 ${at(ratios, 0.5).toFixed(3)} (${at(p95[0], 0.5).toFixed(1)} ÷ ${at(p95[1], 0.5).toFixed(1)} ms; ` +
        `rounds ${ratios.map((ratio) => ratio.toFixed(2)).join(" ")})`,
    );
  }
  for (const page of [many, one]) await page.evaluate(() => window.scrollTo(0, 0));
  const keys: [number[], number[]] = [[], []];
  for (let round = -1; round < ROUNDS; round++)
    for (const [index, page] of [many, one].entries()) {
      await page.bringToFront();
      const perKey = await type(page);
      if (round >= 0) keys[index]?.push(perKey);
    }
  const [x, y] = [at(keys[0], 0.5), at(keys[1], 0.5)];
  say(`a key in the form: ${(x / y).toFixed(3)} (${x.toFixed(2)} ÷ ${y.toFixed(2)} ms of the page's thread)`);
} finally {
  await browser.close();
  await discardServer(server);
  await postgres.stop();
}
