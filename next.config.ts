import type { NextConfig } from "next";

/** Files named `*.vercel.ts` stand in for the server around Next where Next runs by itself. */
const alone = { pageExtensions: ["vercel.ts", "ts", "tsx"] };

/** The program that decodes pictures runs in a process of its own, so that nothing imports it. */
const PICTURE_PROGRAM = [
  "./lib/media/reader/**",
  "./lib/load-typescript.ts",
  "./lib/own-error.ts",
  "./package.json",
  "./node_modules/sharp/**",
  "./node_modules/@img/**",
];

/** So does the one that paints pictures again, larger or as SVG. */
const DRAWING_PROGRAM = [
  "./lib/models/drawing-process.ts",
  "./lib/media/{kept-drawing,mark-png,provenance}.ts",
  "./lib/sketch/**",
  "./lib/generation-error.ts",
  "./node_modules/opentype.js/**",
];

const traced = {
  outputFileTracingIncludes: {
    ...Object.fromEntries(
      ["/api/v1/uploads", "/v1/images/edits", "/mcp"].map((route) => [route, PICTURE_PROGRAM]),
    ),
    "/files/[path]": [...PICTURE_PROGRAM, ...DRAWING_PROGRAM],
  },
};

const config: NextConfig = {
  ...(process.env.VERCEL ? { ...alone, ...traced } : {}),
  ...(process.env.BUILD_DIR ? { distDir: process.env.BUILD_DIR } : {}),
  poweredByHeader: false,
  // No page uses Next's image optimiser, and its endpoint would work for anybody.
  images: { unoptimized: true },
  experimental: {
    // A checkout is built once, so writing the build cache costs more than it saves.
    turbopackFileSystemCacheForBuild: false,
    // These two are a quarter of a build's time. Nothing reads the maps, and traces in the log name our own functions.
    serverMinification: false,
    turbopackSourceMaps: process.env.NODE_ENV !== "production",
  },
  // `npm test` checks the types; whoever starts the service need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // The server around Next answers these itself.
  rewrites: async () => [{ source: "/docs/:page([\\w-]+).md", destination: "/docs.md/:page" }],
  // A redirect would answer under /api/v1 where an error belongs.
  skipTrailingSlashRedirect: true,
  // Native code, and packages that find their parts at run time.
  serverExternalPackages: [
    "@electric-sql/pglite",
    "@modelcontextprotocol/server",
    "@node-rs/argon2",
    "@vercel/blob",
    "drizzle-orm",
    "opentype.js",
    "pg",
    "pg-boss",
    "pino",
    "rate-limiter-flexible",
    "sharp",
  ],
};

export default config;
