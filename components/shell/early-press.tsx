/** The event fired when a part of the page has been hydrated. */
export const ALIVE = "page-alive";

/**
 * Records the last press before hydration and replays it afterwards. Forms and links work without scripts, so they are left
 * alone, except that a form is only sent once. The function is sent to the browser as text, so it must be self-contained.
 */
function keepEarlyPress(alive: string): void {
  let pressed: HTMLElement | undefined;
  const sent = new WeakSet<EventTarget>();
  /** Whether hydration is complete. React's marks on an element do not tell, since it may have to start over. */
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
    // In hydrated parts, React has already handled the press; for radio buttons, it only handles changes.
    const isHeard = isAwake(control);
    pressed = isHeard && !(control instanceof HTMLInputElement) ? undefined : control;
  }
  /** React stops a press whose part is not hydrated yet during the capture phase, so that nothing handles it. */
  function keepStopped(event: Event) {
    const stop = event.stopPropagation.bind(event);
    event.stopPropagation = () => {
      if (event.eventPhase === Event.CAPTURING_PHASE) pressed = controlOf(event) ?? pressed;
      stop();
    };
  }
  /** Typing discards the press, because a menu that opened now would take the keystrokes. */
  function forget() {
    pressed = undefined;
  }
  /** A second submission would, for example, find the e-mail taken by the first. */
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
    // The browser has already checked the radio button, and React only handles changes.
    if (pressed instanceof HTMLInputElement) pressed.checked = false;
    pressed?.click();
  }
  addEventListener("click", keepStopped, true);
  // After React, which may be hydrating the element at this very moment.
  addEventListener("click", keep);
  addEventListener("beforeinput", forget, true);
  addEventListener("submit", sendOnce, true);
  addEventListener(alive, replay, { once: true });
}

/** Must come before everything that can be pressed. @param nonce the Content-Security-Policy's nonce */
export function EarlyPress({ nonce }: { nonce: string | undefined }) {
  // Browsers hide nonces from scripts, so React would see a mismatch.
  return (
    <script nonce={nonce} suppressHydrationWarning>{`(${keepEarlyPress})(${JSON.stringify(ALIVE)})`}</script>
  );
}
