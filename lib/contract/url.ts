import { z } from "zod";
import { MAX_URL_LENGTH } from "./bounds";

/**
 * An absolute http(s) URL, written strictly: the URL parser alone would forgive spaces, line breaks and missing slashes.
 * @param otherwise the error message for anything else
 */
export const httpUrl = (otherwise: string) =>
  z
    .string("must be a string")
    .max(MAX_URL_LENGTH, `must have at most ${MAX_URL_LENGTH.toLocaleString("en")} characters`)
    .refine((text) => !/^https?:\/\/[^\\/?#]*@/i.test(text), {
      error: "must not have a user name or password",
      abort: true,
    })
    .refine(isAbsoluteHttpUrl, otherwise)
    .meta({ format: "uri" });

function isAbsoluteHttpUrl(text: string): boolean {
  return (
    /^https?:\/\/[^\s\p{Cc}\\/?#@]+([/?#][^\s\p{Cc}\\]*)?$/iu.test(text) &&
    text.isWellFormed() &&
    URL.canParse(text)
  );
}
