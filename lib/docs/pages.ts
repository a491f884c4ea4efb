import type { DocsPage } from "./doc-page";
import { AUTHENTICATION } from "./pages/authentication";
import { ERRORS_PAGE } from "./pages/errors";
import { GENERATE } from "./pages/generate";
import { IDEMPOTENCY } from "./pages/idempotency";
import { IMAGE_TO_IMAGE } from "./pages/image-to-image";
import { MCP } from "./pages/mcp";
import { OPENAI } from "./pages/openai";
import { OPENAPI } from "./pages/openapi";
import { OVERVIEW } from "./pages/overview";
import { PAGINATION } from "./pages/pagination";
import { QUICKSTART } from "./pages/quickstart";
import { RATE_LIMITS } from "./pages/rate-limits";
import { COLLECTIONS, CREDITS, KEYS, MODELS, SAVED_PROMPTS, WEBHOOK_ENDPOINTS } from "./pages/reference";
import { STREAMING } from "./pages/streaming";
import { TASKS } from "./pages/tasks";
import { TEST_KEYS } from "./pages/test-keys";
import { VERSIONING } from "./pages/versioning";
import { WEBHOOKS } from "./pages/webhooks";

/** The documentation's pages in reading order. */
export const DOCS_GROUPS: readonly { title: string; pages: readonly DocsPage[] }[] = [
  { title: "Start", pages: [OVERVIEW, QUICKSTART, AUTHENTICATION, TEST_KEYS] },
  {
    title: "Guides",
    pages: [
      IMAGE_TO_IMAGE,
      STREAMING,
      WEBHOOKS,
      IDEMPOTENCY,
      RATE_LIMITS,
      ERRORS_PAGE,
      PAGINATION,
      VERSIONING,
    ],
  },
  {
    title: "Endpoints",
    pages: [GENERATE, TASKS, MODELS, COLLECTIONS, CREDITS, KEYS, SAVED_PROMPTS, WEBHOOK_ENDPOINTS],
  },
  { title: "Other clients", pages: [OPENAI, MCP, OPENAPI] },
];

export const DOCS_PAGES: readonly DocsPage[] = DOCS_GROUPS.flatMap(({ pages }) => pages);

/** A page by its slug. @param slug empty for the first page */
export const findPage = (slug: string): DocsPage | undefined => DOCS_PAGES.find((page) => page.slug === slug);
