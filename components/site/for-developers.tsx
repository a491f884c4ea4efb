import { curlSample } from "@/lib/client/samples/request-samples";
import { LIMITS } from "@/lib/contract/limits";
import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";
import { CodeBlock } from "../ui/code-block";
import { TextLink } from "../ui/text-link";

type ForDevelopersProps = {
  /** This deployment's origin. */
  origin: string;
  prompt: string;
};

/** The API at a glance, with a working call. */
export function ForDevelopers({ origin, prompt }: ForDevelopersProps) {
  const body = { scene: "text-to-image", prompt };
  const request = curlSample(origin, { method: "POST", path: "/api/v1/generate", body });
  return (
    <section aria-labelledby="developers" className="border-t border-line py-16 sm:py-24">
      <div className="grid grid-cols-1 gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
        <div>
          <h2 id="developers" className="text-title">
            One call draws, one call fetches
          </h2>
          <p className="mt-4 max-w-lg text-ink-muted">
            The studio has no back door: it calls the same API as you do. Submit a prompt, poll the task, get
            the picture’s URL.
          </p>
          <ul className="mt-6 grid max-w-lg gap-3">
            {[
              "One balance for the API and the studio. Failed tasks are refunded automatically.",
              `${LIMITS.generate.requests} submissions a minute per key, and every response says where you stand.`,
              "Seven aspect ratios, exact pixel sizes, and reference images to start from.",
            ].map((fact) => (
              <li key={fact} className="grid grid-cols-[0.75rem_1fr] items-baseline gap-3">
                <span aria-hidden="true" className="petal-sm size-2.5 bg-blossom" />
                {fact}
              </li>
            ))}
          </ul>
          <p className="mt-8 flex flex-wrap gap-x-6 gap-y-2">
            <TextLink href="/docs">Read the API reference</TextLink>
            <TextLink href={SETTINGS_SECTIONS.apiKeys.href}>Create a key</TextLink>
          </p>
        </div>
        <div className="grid min-w-0 content-start gap-4">
          <CodeBlock label="Request" code={request} />
          <CodeBlock label="Response, once it is drawn" code={answer(origin)} />
        </div>
      </div>
    </section>
  );
}

const answer = (origin: string) => `{
  "task_id": "task_01kagw3m8q4t7x2v5n9r6c0hse",
  "status": "success",
  "images": ["${origin}/files/QmXv3kT0wYbR7dLsPz1uHcNf5aEj8gOi.png"]
}`;
