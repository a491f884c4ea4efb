/** The event that says that the page's scripts have run. */
export const ALIVE = "page-alive";

/**
 * Keeps what is pressed before the page's scripts have run, the last of it, and presses it again once they have. Forms and
 * links need no script, so they go their way at once. Sent to the browser as text: it can use nothing from outside.
 */
function keepEarlyPress(alive: string): void {
  const controlOf = ({ target }: Event) =>
    (target as Element).closest<HTMLElement>("button:not([type=submit]), input[type=radio]");
  let press: Event | undefined;
  function keep(event: Event) {
    if (controlOf(event)) press = event;
  }
  function replay() {
    removeEventListener("click", keep, true);
    if (!press) return;
    const control = controlOf(press);
    // One that is still on its way has woken the page up, which hears it now.
    const isHeard = press.eventPhase !== Event.NONE;
    setTimeout(() => {
      // The browser has checked a radio button already, and React notices only a change, even where it hears the press.
      if (control instanceof HTMLInputElement) control.checked = false;
      else if (isHeard) return;
      control?.click();
    });
  }
  addEventListener("click", keep, true);
  addEventListener(alive, replay, { once: true });
}

/** Stands before everything that can be pressed. @param nonce of the Content-Security-Policy */
export function EarlyPress({ nonce }: { nonce: string | undefined }) {
  // Browsers hide a nonce from scripts, so React would find another one than it sent.
  return (
    <script nonce={nonce} suppressHydrationWarning>{`(${keepEarlyPress})(${JSON.stringify(ALIVE)})`}</script>
  );
}
