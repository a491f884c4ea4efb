/** The colours of our pages, whose style sheets may not load either. */
const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; background: #f6f1e7; color: #1d1a26; font: 1rem/1.5 "Hanken Grotesk", system-ui, sans-serif; }
main { box-sizing: border-box; display: flex; flex-direction: column; justify-content: center; min-height: 100dvh; max-width: 36rem; margin: 0 auto; padding: 4rem 1rem; }
h1 { margin: .5rem 0 0; font-size: 2rem; line-height: 1.2; }
p { margin: .75rem 0 0; color: #5b5465; }
code { color: #5b5465; font-size: .875rem; overflow-wrap: anywhere; }
nav { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: 2rem; }
a { padding: .625rem 1rem; border: 1px solid #867c88; border-radius: .5rem; color: inherit; text-decoration: none; }
a:first-child { border-color: #b4245a; background: #b4245a; color: #fffaf5; }
a:focus-visible { outline: 2px solid #1f4fbf; outline-offset: 2px; }
@media (prefers-color-scheme: dark) {
  body { background: #121117; color: #f1ebdf; }
  p, code { color: #aaa3af; }
  a { border-color: #777083; }
  a:first-child { border-color: #f48caa; background: #f48caa; color: #2b0c18; }
  a:focus-visible { outline-color: #9db8ff; }
}`;

const WORDS = {
  503: {
    title: "Back in a moment",
    text: "Part of the service is not available right now. What you have made is safe; try again in a few seconds.",
  },
  500: {
    title: "The ink has run",
    text: "Something went wrong on our side while this page was loading. Trying again often helps.",
  },
} as const;

/**
 * A page that says that another page failed. It is self-contained.
 * @param status of the failed page
 * @param requestId to quote in a report
 */
export function writeFaultPage(status: number, requestId: string): string {
  const { title, text } = status === 503 ? WORDS[503] : WORDS[500];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · GirlGenerator</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<code>${status} · ${requestId}</code>
<h1>${title}</h1>
<p>${text}</p>
<nav><a href="">Try again</a><a href="/">Home</a></nav>
</main>
</body>
</html>
`;
}
