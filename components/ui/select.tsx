"use client";

import { clsx } from "clsx";
import { Check, ChevronDown } from "lucide-react";
import * as Radix from "radix-ui/select";
import type { ReactNode } from "react";
import { controlClass } from "./control-class";

/** An option of a `Select`. */
type SelectOption<Value extends string = string> = {
  value: Value;
  label: string;
  /** A second, quieter line in the open list. */
  detail?: string;
  /** Content on the right, in the list and when selected, such as a price. */
  aside?: ReactNode;
  disabled?: boolean;
};

type SelectProps<Value extends string> = {
  options: readonly SelectOption<Value>[];
  value: Value | undefined;
  onValueChange: (value: Value) => void;
  placeholder?: string;
  /** In a form, the field's name. */
  name?: string;
  disabled?: boolean;
  className?: string;
  id?: string;
  required?: boolean;
  "aria-label"?: string;
  "aria-describedby"?: string | undefined;
  "aria-invalid"?: true | undefined;
};

/** A choice of one among many. Takes the props of a `Field`. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const {
    options,
    value,
    onValueChange,
    placeholder = "Choose…",
    name,
    disabled,
    required,
    className,
    ...aria
  } = props;
  return (
    <Radix.Root
      value={value ?? ""}
      onValueChange={(next) => onValueChange(next as Value)}
      {...{ name, disabled, required }}
    >
      <Radix.Trigger
        className={clsx(
          controlClass,
          "flex items-center justify-between gap-2 text-left data-placeholder:text-ink-muted",
          className,
        )}
        {...aria}
      >
        <span className="flex min-w-0 grow items-center justify-between gap-3 [&>span]:truncate">
          <Radix.Value placeholder={placeholder} />
        </span>
        <Radix.Icon asChild>
          <ChevronDown aria-hidden="true" className="size-4 shrink-0 text-ink-muted" />
        </Radix.Icon>
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          position="popper"
          sideOffset={6}
          collisionPadding={12}
          className="z-50 max-h-(--radix-select-content-available-height) min-w-(--radix-select-trigger-width) max-w-[calc(100vw-1.5rem)] animate-appear overflow-hidden rounded-lg border border-line bg-surface shadow-lift"
        >
          <Radix.Viewport className="p-1">
            {options.map((option) => (
              <Radix.Item
                key={option.value}
                value={option.value}
                disabled={option.disabled}
                className="flex min-h-9 cursor-pointer items-center gap-2 rounded-md px-2 py-1.5 text-[0.9375rem] outline-none data-disabled:opacity-50 data-highlighted:bg-sunken"
              >
                <span className="size-4 shrink-0">
                  <Radix.ItemIndicator>
                    <Check aria-hidden="true" className="size-4" />
                  </Radix.ItemIndicator>
                </span>
                <span className="min-w-0 grow">
                  <Radix.ItemText>{option.label}</Radix.ItemText>
                  {option.detail && <span className="block text-sm text-ink-muted">{option.detail}</span>}
                </span>
                {option.aside && <span className="shrink-0 pl-3 text-sm text-ink-muted">{option.aside}</span>}
              </Radix.Item>
            ))}
          </Radix.Viewport>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
