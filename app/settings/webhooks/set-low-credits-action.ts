"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { LOW_CREDITS } from "@/lib/closed-lists";
import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";
import { changeLowCredits } from "@/lib/webhooks/low-credits";
import { defineAction } from "../define-action";

const { min, max } = LOW_CREDITS;
const otherwise = `Please enter a whole number from ${min} to ${max.toLocaleString("en")}.`;

/** Changes the threshold of the caller's low-balance event. */
export const setLowCreditsAction = defineAction(
  SETTINGS_SECTIONS.webhooks.href,
  z.object({
    credits: z
      .string()
      .trim()
      .regex(/^\d{1,9}$/, otherwise)
      .transform(Number)
      .pipe(z.int().min(min, otherwise).max(max, otherwise)),
  }),
  async ({ db, user, input: { credits } }) => {
    await changeLowCredits(db, { userId: user.id, credits });
    revalidatePath(SETTINGS_SECTIONS.webhooks.href);
    return { ok: true, value: null };
  },
);
