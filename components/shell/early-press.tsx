/** The event that says that the page's scripts have run. */
export const ALIVE = "page-alive";

/**
 * Keeps what is pressed before the page's scripts have run, the last of it, and presses it again once they have. Forms and
 * links need no script, so they go their way at once, a form only once. Sent to the browser as text: it can use nothing
 * from outside.
 */
function keepEarlyPress(alive: string): void {
  let pressed: HTMLElement | undefined;
  const sent = new WeakSet<EventTarget>();
  /** Whether React has gone through the page: what it leaves on an element does not tell, for it may have to begin again. */
  function isAwake(element: object) {
    type Fiber = { return?: Fiber; stateNode?: { current?: { memoizedState?: { isDehydrated?: boolean } } } };
    const name = Object.keys(element).find((key) => key.startsWith("__reactFiber"));
    let fiber = name === undefined ? undefined : (element as Record<string, Fiber>)[name];
    while (fiber?.return) fiber = fiber.return;
    return fiber?.stateNode?.current?.memoizedState?.isDehydrated === false;
  }
  const controlOf = ({ target }: Event) =>
    (target as Element).closest<HTMLElement>("button:not([type=submit]), input[type=radio]");
  function keep(event: Event) {
    const control = controlOf(event);
    if (!control) return;
    // Where React has been already, it has heard the press; of a radio button it hears only a change.
    const isHeard = isAwake(control);
    pressed = isHeard && !(control instanceof HTMLInputElement) ? undefined : control;
  }
  /** React stops a press on its way down if the part of the page that it is for is not there yet: nobody hears it then. */
  function keepStopped(event: Event) {
    const stop = event.stopPropagation.bind(event);
    event.stopPropagation = () => {
      if (event.eventPhase === Event.CAPTURING_PHASE) pressed = controlOf(event) ?? pressed;
      stop();
    };
  }
  /** Who writes on has given up on it: a menu that opens now would take the letters. */
  function forget() {
    pressed = undefined;
  }
  /** The second of two presses would be told that the e-mail is taken, by the first. */
  function sendOnce(event: Event) {
    const form = event.target as EventTarget;
    if (sent.has(form)) event.preventDefault();
    sent.add(form);
  }
  function replay() {
    removeEventListener("click", keepStopped, true);
    removeEventListener("click", keep);
    removeEventListener("beforeinput", forget, true);
    removeEventListener("submit", sendOnce, true);
    // The browser has checked a radio button already; only a change is noticed.
    if (pressed instanceof HTMLInputElement) pressed.checked = false;
    pressed?.click();
  }
  addEventListener("click", keepStopped, true);
  // After React, which may take over what is pressed that very moment.
  addEventListener("click", keep);
  addEventListener("beforeinput", forget, true);
  addEventListener("submit", sendOnce, true);
  addEventListener(alive, replay, { once: true });
}

/** Stands before everything that can be pressed. @param nonce of the Content-Security-Policy */
export function EarlyPress({ nonce }: { nonce: string | undefined }) {
  // Browsers hide a nonce from scripts, so React would find another one than it sent.
  return (
    <script nonce={nonce} suppressHydrationWarning>{`(${keepEarlyPress})(${JSON.stringify(ALIVE)})`}</script>
  );
}
