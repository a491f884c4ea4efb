import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { signInAction, signInElsewhereAction } from "@/app/actions/sign-in";
import { ProviderButtons } from "@/components/auth/provider-buttons";
import { describeSignInError } from "@/components/auth/sign-in-errors";
import { SignInForm } from "@/components/auth/sign-in-form";
import { PageMain } from "@/components/shell/page-main";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { currentUser } from "@/lib/auth/current-user";
import { otherProviders } from "@/lib/auth/next-auth";
import { safeNext } from "@/lib/auth/safe-next";

export const metadata: Metadata = {
  title: "Sign in",
  description: "Sign in to GirlGenerator to draw pictures, manage API keys and see your credits.",
};

/** `/sign-in?next=/where/to&error=…` */
export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { next: wanted, error: code } = await searchParams;
  const next = safeNext(wanted);
  if (await currentUser()) redirect(next);
  return (
    <PageMain width="narrow" className="flex flex-col lg:justify-center">
      <PageHeader
        title="Welcome back"
        lead={
          <>
            New here?{" "}
            <TextLink href={`/sign-up?next=${encodeURIComponent(next)}`}>Create an account</TextLink>
          </>
        }
      />
      {typeof code === "string" && (
        <Notice tone="error" className="mb-6">
          {describeSignInError(code)}
        </Notice>
      )}
      <ProviderButtons providers={otherProviders()} next={next} action={signInElsewhereAction} />
      <SignInForm action={signInAction} next={next} />
    </PageMain>
  );
}
