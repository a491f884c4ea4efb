import { MAX_LIVE_KEYS } from "@/lib/contract/api-keys";
import { LIMITS } from "@/lib/contract/limits";
import { TextLink } from "../../ui/text-link";

const FACTS = [
  { number: LIMITS.generate.requests, text: "picture requests a minute per key." },
  { number: LIMITS.read.requests, text: "reads a minute per key, enough to poll all your tasks." },
  { number: MAX_LIVE_KEYS, text: "active keys at most." },
];

/** The facts needed to use a key. */
export function KeyFacts() {
  return (
    <section aria-labelledby="key-facts" className="mt-12">
      <h2 id="key-facts" className="text-heading">
        Good to know
      </h2>
      <ul className="mt-4 grid gap-x-8 gap-y-4 sm:grid-cols-3">
        {FACTS.map(({ number, text }) => (
          <li key={text} className="border-t border-edge pt-3 text-[0.9375rem] text-ink-muted">
            <span className="block font-display text-title text-ink tabular-nums">{number}</span> {text}
          </li>
        ))}
      </ul>
      <p className="mt-6">
        Every endpoint, field and error is in the <TextLink href="/docs">API reference</TextLink>.
      </p>
    </section>
  );
}
