"use client";

import useSWR from "swr";
import type { z } from "zod";
import type { CreditsResource } from "@/lib/contract/credits";
import { read } from "./request";

type Credits = z.output<typeof CreditsResource>;

/** The balance's key in SWR's cache. */
export const CREDITS_KEY = "/api/v1/credits";

/**
 * The balance, kept up to date: on focus, on reconnection, and whenever somebody mutates `CREDITS_KEY`.
 * @param initial as the page was served with
 */
export function useCredits(initial: number): number {
  const { data } = useSWR<Credits>(CREDITS_KEY, read, {
    fallbackData: { credits_remaining: initial },
    focusThrottleInterval: 2_000,
  });
  return data?.credits_remaining ?? initial;
}
