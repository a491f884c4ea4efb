"use client";

import { clsx } from "clsx";
import type { ModelResource } from "@/lib/contract/models";
import { Notice } from "../ui/notice";
import { CountPicker } from "./count-picker";
import type { Draft } from "./draft";
import { GenerateButton } from "./generate-button";
import { countFault, countOf } from "./plan-order";
import { OutOfCredits, PriceLine } from "./price-line";
import { RefusalNotice } from "./refusal-notice";
import type { Refusal } from "./use-submit";

type ComposerBarProps = {
  draft: Draft;
  model: ModelResource | undefined;
  models: readonly ModelResource[];
  balance: number;
  refusals: readonly Refusal[];
  onPutBack: (refusal: Refusal) => void;
  isOnline: boolean;
  isHydrated: boolean;
  /** Whether the settings are open. They exceed a phone's screen, so the button then stays in reach. */
  isOpen: boolean;
  isBusy: boolean;
  isBlocked: boolean;
  onPatch: (change: Partial<Draft>) => void;
};

/** The end of the form: errors, the cost, the number of pictures, and the submit button. */
export function ComposerBar(props: ComposerBarProps) {
  const { draft, model, models, balance, refusals, isOnline, isOpen, onPatch } = props;
  const count = countOf(draft);
  const tooMany = countFault(draft);
  const isAffordable = model !== undefined && count * model.credits <= balance;
  return (
    <div
      inert={!props.isHydrated}
      data-bar={isOpen ? "" : undefined}
      className={clsx(
        "mt-4 flex flex-col gap-2.5 lg:mt-2 lg:border-t lg:border-line lg:px-1 lg:pt-3",
        isOpen &&
          "max-lg:sticky max-lg:bottom-0 max-lg:z-20 max-lg:-mx-4 max-lg:border-t max-lg:border-line max-lg:bg-paper max-lg:px-4 max-lg:py-3 sm:max-lg:-mx-6 sm:max-lg:px-6",
      )}
    >
      {refusals
        .filter(({ problem }) => isAffordable || problem.code !== "insufficient_credits")
        .map((refusal) => (
          <RefusalNotice
            key={refusal.id}
            refusal={refusal}
            isElsewhere={refusal.body.prompt !== draft.prompt.trim()}
            onPutBack={() => props.onPutBack(refusal)}
          />
        ))}
      {!isOnline && (
        <Notice tone="warning" title="You seem to be offline">
          Your browser says so. You can keep writing, or try to send it anyway.
        </Notice>
      )}
      {tooMany && (
        <Notice tone="warning" title="Too many at once">
          {tooMany}
        </Notice>
      )}
      {model && !tooMany && !isAffordable && (
        <OutOfCredits
          {...{ model, balance, count }}
          cheaper={models.find(
            (one) =>
              one.scenes.includes(draft.scene) &&
              one.credits < model.credits &&
              count * one.credits <= balance,
          )}
          onChoose={(id) => onPatch({ model: id })}
        />
      )}
      {model && !tooMany && <PriceLine {...{ model, balance, count }} />}
      <div className="flex flex-wrap gap-2">
        <CountPicker value={draft.count} onValueChange={(value) => onPatch({ count: value })} />
        <GenerateButton isBusy={props.isBusy} disabled={props.isBlocked} />
      </div>
    </div>
  );
}
