import type { Page } from "@playwright/test";
import axe, { type RunOptions } from "axe-core";

export type Search = {
  /** A selector of what is searched; omitted: the whole page. */
  include?: string;
  /** A selector of what is left out. */
  exclude?: string;
  options?: RunOptions;
};

/**
 * Has axe search a page, which has no frames. Its half a megabyte of script is loaded once a page rather than for each search:
 * that takes longer than most searches.
 * @returns each fault's rule and elements
 */
export async function findFaults(page: Page, search: Search = {}): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(async ({ include = "html", exclude, options }) => {
    const context = { include: [[include]], exclude: exclude === undefined ? [] : [[exclude]] };
    // Only the faults are described.
    const { violations } = await window.axe.run(context, { ...options, resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  }, search);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
