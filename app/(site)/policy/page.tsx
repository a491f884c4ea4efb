import type { Metadata } from "next";
import type { ReactNode } from "react";
import { PageMain } from "@/components/shell/page-main";
import { RuleList } from "@/components/site/rule-list";
import { Surface } from "@/components/ui/surface";
import { TextLink } from "@/components/ui/text-link";
import { SLOW_DOWN } from "@/lib/contract/limits";
import { env } from "@/lib/env";
import { describeStages } from "@/lib/policy/describe-stages";
import { NEVER, PASSES, RULES, type Rule } from "@/lib/policy/rules";

export const metadata: Metadata = {
  title: "Content policy",
  description: "What is never drawn here, what else is refused, what is allowed, and how we decide.",
};

const REST = (Object.keys(RULES) as Rule[]).filter((rule) => !NEVER.includes(rule));

/** The content policy, rendered from the tables that are enforced. */
export default function PolicyPage() {
  const { OPENAI_API_KEY } = env();
  const { refusals, within, requests, seconds } = SLOW_DOWN;
  return (
    <PageMain>
      <header className="max-w-3xl">
        <h1 className="text-display">What we don’t draw</h1>
        <p className="mt-5 text-[1.1875rem] leading-relaxed">
          People are drawn here, so there are limits. They apply to every account, key and model, however a
          request is worded.
        </p>
      </header>
      <div className="mt-12 grid items-start gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <section aria-labelledby="never">
          <h2 id="never" className="mb-5 text-title">
            Never
          </h2>
          <RuleList rules={NEVER.map((rule) => RULES[rule])} size="large" />
          <h2 id="refused" className="mt-12 mb-5 text-title">
            Also refused
          </h2>
          <RuleList rules={REST.map((rule) => RULES[rule])} />
        </section>
        <Surface as="section" tone="sunken" padding="lg" aria-labelledby="passes">
          <h2 id="passes" className="text-title">
            What is allowed
          </h2>
          <p className="mt-2">Nearly everything else, including:</p>
          <ul className="mt-4 grid list-disc gap-2 pl-5 marker:text-ink-muted">
            {PASSES.map((subject) => (
              <li key={subject} className="first-letter:uppercase">
                {subject}
              </li>
            ))}
          </ul>
        </Surface>
      </div>
      <div className="mt-16 border-b border-line sm:mt-24">
        <Row id="stages" title="How we decide">
          <ol className="grid list-decimal gap-3 pl-5 marker:text-ink-muted">
            {describeStages({ moderated: OPENAI_API_KEY !== undefined }).map(({ stage, name, how }) => (
              <li key={stage} className="first-letter:uppercase">
                <span className="font-semibold">{name}.</span> {how}
              </li>
            ))}
          </ol>
          <p>If one of these checks cannot run, nothing is delivered: the task fails at no cost.</p>
        </Row>
        <Row id="refusal" title="What happens when something is refused">
          <p>
            The task ends as <TextLink href="/docs/tasks#statuses">failed</TextLink>. Its error says at which
            stage and by which rule it was refused, and its error code is “content_policy”. Its credits are
            refunded automatically.
          </p>
          <p>
            We record the account, the rule, the stage, the time and a keyed hash, but neither the prompt nor
            the picture.
          </p>
          <p>
            After {refusals} refusals within {within / 60} minutes, the account can submit {requests} task
            every {seconds} seconds until that time has passed. The response then says so, and{" "}
            <TextLink href="/docs/rate-limits#other-bounds">how long to wait</TextLink>.
          </p>
        </Row>
        <Row id="wrong" title="If we got it wrong">
          <p>
            Rules make mistakes. Rephrase the prompt or try another seed; it costs nothing. If something
            harmless keeps being refused, or something gets through that should not, send the task’s id to
            whoever runs this service, so that they can look into it.
          </p>
        </Row>
        <Row id="marks" title="Made by an algorithm">
          <p>Every picture carries machine-readable metadata saying that an algorithm made it.</p>
        </Row>
      </div>
    </PageMain>
  );
}

/** A question on the left, its answer on the right. */
function Row({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-16 gap-y-3 border-t border-line py-8 md:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]"
    >
      <h2 id={id} className="text-heading">
        {title}
      </h2>
      <div className="grid max-w-2xl gap-4">{children}</div>
    </section>
  );
}
