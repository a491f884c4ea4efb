import type { Metadata } from "next";
import { headers } from "next/headers";
import { PageMain } from "@/components/shell/page-main";
import { ForDevelopers } from "@/components/site/for-developers";
import { Hero } from "@/components/site/hero";
import { MoreThanPortraits } from "@/components/site/more-than-portraits";
import { WhatDraws } from "@/components/site/what-draws";
import { WordsDecide } from "@/components/site/words-decide";
import { currentUser } from "@/lib/auth/current-user";
import { env } from "@/lib/env";
import { availableModels, toModelResource } from "@/lib/models/catalogue";
import { requestOrigin } from "@/lib/request/request-origin";
import { showcasePicture } from "@/lib/showcase/pictures";

export const metadata: Metadata = {
  title: { absolute: "GirlGenerator: say who she is, see her drawn" },
  description:
    "Describe a girl in a sentence and see her drawn: in the studio, or from your own program with one HTTP call.",
};

/** The landing page. */
export default async function LandingPage() {
  const origin = requestOrigin(await headers());
  const models = availableModels().map(toModelResource);
  const { SIGNUP_CREDITS } = env();
  const cheapest = Math.min(...models.map(({ credits }) => credits));
  const neon = showcasePicture("neon");
  return (
    <PageMain width="wide" className="max-w-[90rem]">
      <Hero
        pictures={[showcasePicture("blossom"), neon, showcasePicture("reader")]}
        gift={{ credits: SIGNUP_CREDITS, pictures: Math.floor(SIGNUP_CREDITS / cheapest) }}
        isSignedIn={(await currentUser()) !== null}
      />
      <div className="mt-16 sm:mt-24">
        <WordsDecide variations={(["dawn", "sunset", "night", "snow"] as const).map(showcasePicture)} />
        <MoreThanPortraits pictures={(["village", "fox", "ramen"] as const).map(showcasePicture)} />
        <ForDevelopers origin={origin} prompt={neon.prompt} />
        <WhatDraws models={models} picture={showcasePicture("space")} />
      </div>
    </PageMain>
  );
}
