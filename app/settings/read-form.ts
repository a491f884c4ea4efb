import { z } from "zod";
import { formDataOf } from "@/app/actions/form-data-of";
import type { FormResult } from "@/components/settings/form-result";

type Read<Data> = { data: Data } | { data?: undefined; refusal: FormResult<never> };

/**
 * What a form says, once it has the shape; else what to answer, with the first thing that is wrong at each field.
 * @param form of our own pages, or whatever else somebody calls an action with
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
