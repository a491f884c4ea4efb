import type { ModelResource } from "@/lib/contract/models";
import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";
import { Button } from "../ui/button";
import { Credits } from "../ui/credits";
import { Notice } from "../ui/notice";
import { TextLink } from "../ui/text-link";

type PriceLineProps = {
  model: ModelResource;
  balance: number;
  /** The number of pictures that the draft will submit. */
  count: number;
};

/** The cost of the next submission, and the remaining balance. */
export function PriceLine({ model, balance, count }: PriceLineProps) {
  const left = balance - count * model.credits;
  return (
    <p className="flex items-baseline justify-between gap-3 text-sm text-ink-muted tabular-nums">
      <span>
        Costs {count > 1 && <b className="font-semibold text-ink">{count} × </b>}
        <Credits amount={model.credits} show="word" className="font-semibold text-ink" />
      </span>
      <span>
        {left >= 0 ? (
          <>
            leaves <b className="font-semibold text-ink">{left.toLocaleString("en")}</b> of{" "}
            {balance.toLocaleString("en")}
          </>
        ) : (
          <>
            you have <b className="font-semibold text-danger">{balance}</b>
          </>
        )}
      </span>
    </p>
  );
}

type OutOfCreditsProps = PriceLineProps & {
  /** The most expensive affordable model, if any. */
  cheaper: ModelResource | undefined;
  onChoose: (id: string) => void;
};

/** Says that the balance is too low for the chosen model, and suggests an affordable one. */
export function OutOfCredits({ model, balance, count, cheaper, onChoose }: OutOfCreditsProps) {
  const isForOne = balance >= model.credits;
  return (
    <Notice
      tone="warning"
      title={
        balance === 0
          ? "You are out of credits"
          : isForOne
            ? `Not enough credits for ${count} pictures`
            : "Not enough credits for this model"
      }
      action={
        cheaper && (
          <Button size="sm" variant="outline" onClick={() => onChoose(cheaper.id)}>
            Use {cheaper.name} instead
          </Button>
        )
      }
    >
      {model.name} costs {count > 1 && `${count} × `}
      {model.credits}, you have {balance}. Whoever runs this service can add some.{" "}
      <TextLink href={SETTINGS_SECTIONS.credits.href}>See where they went</TextLink>
    </Notice>
  );
}
