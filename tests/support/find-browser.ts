import { existsSync } from "node:fs";
import { chromium, type LaunchOptions } from "@playwright/test";
import sparticuz from "@sparticuz/chromium";

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
/** What a machine without a display, a sandbox or the internet needs. */
const ARGS = [
  "--no-sandbox",
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
  // Not with the package's own switches: its `--single-process` takes the browser down with the first page that closes.
  return { executablePath: await sparticuz.executablePath(), args: ARGS };
}
