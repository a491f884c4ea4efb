import { Button } from "../ui/button";

type ProviderButtonsProps = {
  providers: readonly { id: string; name: string }[];
  next: string;
  /** Redirects to the provider whose id is the form's `provider`. */
  action: (form: FormData) => Promise<void>;
};

/** Other ways to sign in, if this deployment has any. */
export function ProviderButtons({ providers, next, action }: ProviderButtonsProps) {
  if (providers.length === 0) return null;
  return (
    <>
      <form action={action} className="grid gap-3">
        <input type="hidden" name="next" value={next} />
        {providers.map(({ id, name }) => (
          <Button key={id} type="submit" name="provider" value={id} variant="outline" size="lg">
            Continue with {name}
          </Button>
        ))}
      </form>
      <p className="my-6 flex items-center gap-4 text-sm text-ink-muted before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        or with your e-mail
      </p>
    </>
  );
}
