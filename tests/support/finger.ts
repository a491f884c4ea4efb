import type { BrowserContext, Page } from "@playwright/test";

type Point = { x: number; y: number };

/** The browser options of a phone: touch, no mouse. */
export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** Touch gestures on a page of a context with `PHONE`; Playwright's own API can only tap. */
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
    /** Moves each finger to a new position. */
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

/** Touch targets that are too small, except for links within text. */
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
