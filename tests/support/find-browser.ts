import { existsSync } from "node:fs";
import { chromium, type LaunchOptions } from "@playwright/test";
import sparticuz from "@sparticuz/chromium";

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
/** What a machine without a display, a graphics card, a sandbox or the internet needs. */
const ARGS = [
  "--no-sandbox",
  // Chromium would compute what a card computes, which takes longer than to paint without.
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
];

/**
 * A Chromium that is there without a download: Playwright's own if it is installed, else the system's, else the one that
 * an npm package brings along.
 */
export async function findBrowser(): Promise<LaunchOptions> {
  if (existsSync(chromium.executablePath())) return { args: ARGS };
  const system = SYSTEM.find((file) => existsSync(file));
  if (system) return { executablePath: system, args: ARGS };
  // Not with the package's own arguments: one of them has the browser end with the first context that is closed.
  return { executablePath: await sparticuz.executablePath(), args: ARGS };
}
