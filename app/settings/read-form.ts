import { z } from "zod";
import type { FormResult } from "@/components/settings/form-result";

type Read<Data> = { data: Data } | { data?: undefined; refusal: FormResult<never> };

/** What a form says, once it has the shape; else what to answer, with the first thing that is wrong at each field. */
export function readForm<Shape extends z.ZodType>(shape: Shape, form: FormData): Read<z.output<Shape>> {
  const checked = shape.safeParse(Object.fromEntries(form));
  if (checked.success) return { data: checked.data };
  const { formErrors, fieldErrors } = z.flattenError(checked.error as z.ZodError<Record<string, unknown>>);
  const errors = Object.fromEntries(
    Object.entries(fieldErrors).map(([field, messages]) => [field, messages?.[0]]),
  );
  return { refusal: { ok: false, message: formErrors[0], errors } };
}
