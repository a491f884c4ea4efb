"use client";

import type { Scene } from "@/lib/closed-lists";
import type { ModelResource } from "@/lib/contract/models";
import { Credits } from "../ui/credits";

type ModelPickerProps = {
  models: readonly ModelResource[];
  scene: Scene;
  /** The chosen model's id. */
  value: string | undefined;
  onValueChange: (id: string) => void;
};

/** The models with their prices; those that do not support the scene are disabled. */
export function ModelPicker({ models, scene, value, onValueChange }: ModelPickerProps) {
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-semibold">Model</legend>
      <div className="petal overflow-hidden border border-line bg-surface">
        {models.map((model) => {
          const fits = model.scenes.includes(scene);
          const isChosen = model.id === value;
          return (
            <label
              key={model.id}
              className="relative flex items-start gap-3 border-b border-line px-3 py-2 transition-colors last:border-b-0 hover:bg-sunken has-checked:bg-sunken has-disabled:opacity-60 has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-focus"
            >
              <input
                type="radio"
                name="model"
                value={model.id}
                aria-label={`${model.name}, ${model.credits === 1 ? "1 credit" : `${model.credits} credits`}`}
                checked={isChosen}
                disabled={!fits}
                onChange={() => onValueChange(model.id)}
                className="mt-1.5 size-3 shrink-0 cursor-[inherit] appearance-none rounded-full border border-edge outline-none checked:border-[0.25rem] checked:border-ink"
              />
              <span className="min-w-0 grow">
                <span className="text-[0.9375rem] font-medium">{model.name}</span>
                {!fits && <span className="block text-sm text-ink-muted">Not for this scene</span>}
                {isChosen && (
                  <span className="block text-sm leading-snug text-ink-muted">{model.description}</span>
                )}
              </span>
              <Credits amount={model.credits} className="pt-px text-[0.9375rem] font-semibold" />
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
