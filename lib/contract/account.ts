import { z } from "zod";
import { countCodePoints } from "./bounds";

/** Bounds of a password, in characters. */
export const PASSWORD_LENGTH = { min: 12, max: 128 };

export const Email = z
  .email({
    error: ({ input }) =>
      input === "" ? "Please enter your e-mail address." : "This is not an e-mail address.",
  })
  .max(254, "This e-mail address is too long.");

export const Password = z.string().refine((password) => {
  const length = countCodePoints(password);
  return length >= PASSWORD_LENGTH.min && length <= PASSWORD_LENGTH.max;
}, `A password has ${PASSWORD_LENGTH.min} to ${PASSWORD_LENGTH.max} characters.`);

/** A user's name. */
export const DisplayName = z
  .string()
  .trim()
  .max(80, "A name can have at most 80 characters.")
  .regex(/^\P{Cc}*$/u, "A name cannot contain control characters.");

/** A key's name. */
export const KeyName = z
  .string()
  .trim()
  .min(1, "Please give the key a name.")
  .max(60, "A name can have at most 60 characters.")
  .regex(/^\P{Cc}*$/u, "A name cannot contain control characters.");
