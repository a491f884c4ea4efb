import { existsSync } from "node:fs";
import { chromium, type LaunchOptions } from "@playwright/test";
import sparticuz from "@sparticuz/chromium";

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
/** Arguments for machines without a display, a GPU, a sandbox or internet access. */
const ARGS = [
  "--no-sandbox",
  // Software emulation of a GPU is slower than rendering without one.
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
];

/**
 * Finds a Chromium without downloading one: Playwright's own if installed, otherwise the system's, otherwise that of an npm
 * package.
 */
export async function findBrowser(): Promise<LaunchOptions> {
  if (existsSync(chromium.executablePath())) return { args: ARGS };
  const system = SYSTEM.find((file) => existsSync(file));
  if (system) return { executablePath: system, args: ARGS };
  // Without the package's own arguments, one of which makes the browser exit with its first closed context.
  return { executablePath: await sparticuz.executablePath(), args: ARGS };
}
