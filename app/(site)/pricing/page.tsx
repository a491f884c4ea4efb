import type { Metadata } from "next";
import { PageMain } from "@/components/shell/page-main";
import { PetalRow } from "@/components/site/petal-row";
import { PriceList } from "@/components/site/price-list";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Surface } from "@/components/ui/surface";
import { TextLink } from "@/components/ui/text-link";
import { currentUser } from "@/lib/auth/current-user";
import { env } from "@/lib/env";
import { availableModels, toModelResource } from "@/lib/models/catalogue";

export const metadata: Metadata = {
  title: "Pricing",
  description: "What a credit buys, model by model, and what a new account starts with.",
};

/** The most petals that are drawn. */
const MAX_PETALS = 60;

const ANSWERS = [
  {
    question: "When are credits charged?",
    answer: "When a task is accepted. The studio shows the price before you click; the API returns it.",
  },
  {
    question: "What if a task fails?",
    answer: "It costs nothing: its credits are refunded automatically, whatever the reason.",
  },
  {
    question: "Does the API cost extra?",
    answer: "No. API keys and the studio share one balance, at the same prices.",
  },
  {
    question: "Do credits expire?",
    answer: "No. They stay until you spend them, and your ledger shows where each one went.",
  },
  {
    question: "How do I get more?",
    answer: "Credits are not for sale here. Whoever runs this service can add some to your account.",
  },
];

/** The prices, from the catalogue. */
export default async function PricingPage() {
  const user = await currentUser();
  const { SIGNUP_CREDITS } = env();
  const models = availableModels().map(toModelResource);
  return (
    <PageMain>
      <header className="max-w-3xl">
        <h1 className="text-display">Paid in petals</h1>
        <p className="mt-5 text-[1.1875rem] leading-relaxed">
          A petal is a credit. Every picture has a price in petals, set by the model that draws it. That is
          all: no plans, no tiers, nothing that renews.
        </p>
      </header>
      <div className="mt-12 grid grid-cols-1 items-start gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <section aria-labelledby="prices">
          <h2 id="prices" className="mb-5 text-title">
            What a picture costs
          </h2>
          <PriceList models={models} gift={SIGNUP_CREDITS} />
          <p className="mt-4 text-sm text-ink-muted">
            These are the models you can use right now; the list is{" "}
            <TextLink href="/docs/models#models">available over the API, too</TextLink>.
          </p>
        </section>
        {SIGNUP_CREDITS > 0 && (
          <Surface as="section" tone="blossom" padding="lg" aria-labelledby="gift">
            <PetalRow count={Math.min(SIGNUP_CREDITS, MAX_PETALS)} />
            <h2 id="gift" className="mt-6 text-title">
              {SIGNUP_CREDITS.toLocaleString("en")} to start with
            </h2>
            <p className="mt-2">They are in a new account from the first minute, as a gift.</p>
            <Button asChild variant="blossom" size="lg" className="mt-6">
              {user ? (
                <Link href="/studio">Open the studio</Link>
              ) : (
                <Link href="/sign-up">Create an account</Link>
              )}
            </Button>
          </Surface>
        )}
      </div>
      <section aria-labelledby="questions" className="mt-16 sm:mt-24">
        <h2 id="questions" className="text-title">
          Good to know
        </h2>
        <dl className="mt-6 border-b border-line">
          {ANSWERS.map(({ question, answer }) => (
            <div
              key={question}
              className="grid grid-cols-1 gap-x-16 gap-y-1 border-t border-line py-5 md:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]"
            >
              <dt className="font-semibold">{question}</dt>
              <dd className="max-w-xl">{answer}</dd>
            </div>
          ))}
        </dl>
      </section>
    </PageMain>
  );
}
