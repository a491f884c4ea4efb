import { z } from "zod";
import { formDataOf } from "@/app/actions/form-data-of";
import type { FormResult } from "@/components/settings/form-result";

type Read<Data> = { data: Data } | { data?: undefined; refusal: FormResult<never> };

/**
 * Validates a form. @returns its values, or the form result with the first error of each field
 * @param form from our own pages, or anything else that an action may be called with
 */
export function readForm<Shape extends z.ZodType>(shape: Shape, form: unknown): Read<z.output<Shape>> {
  const checked = shape.safeParse(Object.fromEntries(formDataOf(form)));
  if (checked.success) return { data: checked.data };
  const { formErrors, fieldErrors } = z.flattenError(checked.error as z.ZodError<Record<string, unknown>>);
  const errors = Object.fromEntries(
    Object.entries(fieldErrors).map(([field, messages]) => [field, messages?.[0]]),
  );
  return { refusal: { ok: false, message: formErrors[0], errors } };
}
