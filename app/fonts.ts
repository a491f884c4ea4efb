import localFont from "next/font/local";

/*
 * Fallbacks have the metrics of the fonts that they stand in for: `fallback-fonts.css` adjusts system fonts. Next would only
 * adjust Arial and Times New Roman, which phones and Linux lack.
 */

/** Zen Antique (OFL-1.1): headlines and the wordmark, with the uneven edges of print. */
const display = localFont({
  src: "../node_modules/@fontsource/zen-antique/files/zen-antique-latin-400-normal.woff2",
  weight: "400",
  variable: "--face-display",
  fallback: ["display-like-times", "display-like-noto", "display-like-dejavu", "Georgia", "serif"],
  adjustFontFallback: false,
});

/** Hanken Grotesk (OFL-1.1): text and controls. */
const text = localFont({
  src: "../node_modules/@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2",
  weight: "100 900",
  variable: "--face-text",
  fallback: [
    "text-like-arial",
    "text-like-roboto",
    "text-like-noto",
    "text-like-dejavu",
    "system-ui",
    "sans-serif",
  ],
  adjustFontFallback: false,
});

/**
 * The text font's characters beyond Latin-1. Names and prompts need them but pages rarely do, so it is not preloaded. It has no
 * fallback of its own, because it comes before the text font in the stack.
 */
const textExtended = localFont({
  src: "../node_modules/@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-ext-wght-normal.woff2",
  weight: "100 900",
  variable: "--face-text-extended",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20C0" }],
});

/** Commit Mono (OFL-1.1): code, keys and ids. */
const mono = localFont({
  src: "../node_modules/@fontsource/commit-mono/files/commit-mono-latin-400-normal.woff2",
  weight: "400",
  variable: "--face-mono",
  preload: false,
  fallback: ["ui-monospace", "monospace"],
  adjustFontFallback: false,
});

/** The classes for `<html>` that define the font variables of `globals.css`. */
export const fontClasses = [display, text, textExtended, mono].map((font) => font.variable).join(" ");
