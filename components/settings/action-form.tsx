"use client";

import { unstable_rethrow } from "next/navigation";
import {
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useEffectEvent,
  useRef,
} from "react";
import { Notice } from "../ui/notice";
import type { FormAction, FormResult } from "./form-result";

type ActionFormProps<Value> = {
  action: FormAction<Value>;
  /** Called after each success. */
  onDone?: (value: Value, form: HTMLFormElement) => void;
  /** Whether to focus the first field, for dialogs. */
  focusFirst?: boolean;
  className?: string;
  children: (state: { errors: Partial<Record<string, string>>; isPending: boolean }) => ReactNode;
};

const FIELD = "input:not([type=hidden]), [role=combobox]";
const UNREACHABLE = "That was not sent. Check your connection and try again; what you typed is still here.";

/**
 * A form that keeps its input after an error and focuses the field at fault. Being offline counts as an error.
 */
export function ActionForm<Value>(props: ActionFormProps<Value>) {
  const { action, onDone, focusFirst = false, className, children } = props;
  const [result, dispatch, isPending] = useActionState(
    async (_previous: FormResult<Value> | null, data: FormData): Promise<FormResult<Value>> => {
      try {
        return await action(data);
      } catch (error) {
        unstable_rethrow(error);
        return { ok: false, message: UNREACHABLE };
      }
    },
    null,
  );
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (focusFirst) form.current?.querySelector<HTMLElement>(FIELD)?.focus();
  }, [focusFirst]);

  const settle = useEffectEvent((to: FormResult<Value>) => {
    if (!form.current) return;
    if (to.ok) onDone?.(to.value, form.current);
    else form.current.querySelector<HTMLElement>("[aria-invalid=true], [data-refusal]")?.focus();
  });
  useEffect(() => {
    if (result) settle(result);
  }, [result]);

  function send(event: FormEvent<HTMLFormElement>) {
    // React resets a form after its action returns.
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    startTransition(() => dispatch(data));
  }

  const refusal = result?.ok === false ? result : undefined;
  return (
    <form ref={form} action={dispatch} onSubmit={send} noValidate className={className}>
      {refusal?.message && (
        <div data-refusal tabIndex={-1} className="rounded-lg outline-offset-2">
          <Notice tone="error">{refusal.message}</Notice>
        </div>
      )}
      {children({ errors: refusal?.errors ?? {}, isPending })}
    </form>
  );
}
