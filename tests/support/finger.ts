import type { BrowserContext, Page } from "@playwright/test";

type Point = { x: number; y: number };

/** The browser of somebody with a phone: fingers, no mouse. */
export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** What fingers do on a page of a context with `PHONE`; Playwright's own can only tap. */
export async function fingersOn(page: Page, context: BrowserContext) {
  const devtools = await context.newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", points: readonly Point[]) =>
    devtools.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: points.map((point, id) => ({ ...point, id })),
    });
  const steps = 5;
  return {
    press: (...at: Point[]) => send("touchStart", at),
    /** Each finger goes from where it is to where it is to be. */
    move: async (...ways: { from: Point; to: Point }[]) => {
      for (let step = 1; step <= steps; step++) {
        const part = step / steps;
        await send(
          "touchMove",
          ways.map(({ from, to }) => ({
            x: from.x + (to.x - from.x) * part,
            y: from.y + (to.y - from.y) * part,
          })),
        );
      }
    },
    lift: () => send("touchEnd", []),
  };
}

/** What can be pressed on a page and is smaller than a finger, but for links in a line of text. */
export function tooSmallForFingers(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = document.querySelectorAll(
      "a, button, summary, label:has(input), input:not(label input), textarea",
    );
    return [...all]
      .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((one) => !one.matches("input[hidden], :disabled") && getComputedStyle(one).display !== "inline")
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width > 1 && (width < 43.9 || height < 43.9);
      })
      .map((one) => `${one.outerHTML.slice(0, 120)}: ${one.getBoundingClientRect().height}`);
  });
}
