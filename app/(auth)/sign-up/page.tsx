import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { signInElsewhereAction } from "@/app/actions/sign-in";
import { signUpAction } from "@/app/actions/sign-up";
import { FewerCredits } from "@/components/auth/fewer-credits";
import { ProviderButtons } from "@/components/auth/provider-buttons";
import { SignUpForm } from "@/components/auth/sign-up-form";
import { PageMain } from "@/components/shell/page-main";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { currentUser } from "@/lib/auth/current-user";
import { otherProviders } from "@/lib/auth/next-auth";
import { safeNext } from "@/lib/auth/safe-next";
import { PASSWORD_LENGTH } from "@/lib/contract/account";
import { env } from "@/lib/env";

export const metadata: Metadata = {
  title: "Create an account",
  description: "Create an account for your pictures, API keys and credits.",
};

/** `/sign-up?next=/where/to`; `short` shows that the new account started with fewer credits than usual. */
export default async function SignUpPage({ searchParams }: PageProps<"/sign-up">) {
  const { next: wanted, short } = await searchParams;
  const next = safeNext(wanted);
  const user = await currentUser();
  if (user && short !== undefined) return <FewerCredits credits={user.credits} next={next} />;
  if (user) redirect(next);
  const { SIGNUP_CREDITS } = env();
  return (
    <PageMain width="narrow" className="flex flex-col lg:justify-center">
      <PageHeader
        title="Create an account"
        lead={
          <>
            {SIGNUP_CREDITS > 0 && `It comes with ${SIGNUP_CREDITS.toLocaleString("en")} credits. `}
            Already have an account?{" "}
            <TextLink href={`/sign-in?next=${encodeURIComponent(next)}`}>Sign in</TextLink>
          </>
        }
      />
      <ProviderButtons providers={otherProviders()} next={next} action={signInElsewhereAction} />
      <SignUpForm action={signUpAction} next={next} length={PASSWORD_LENGTH} />
      <p className="mt-6 text-sm text-ink-muted">
        Your prompts must follow the <TextLink href="/policy">content policy</TextLink>.
      </p>
    </PageMain>
  );
}
