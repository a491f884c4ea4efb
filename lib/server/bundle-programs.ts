import { readFileSync } from "node:fs";
import path from "node:path";
import { build, type OutputFile, type Plugin } from "esbuild";

/** Packages that are native, look for files of their own, or are of a format that cannot be bundled. */
const NOT_BUNDLED = [
  "@electric-sql/pglite",
  "@node-rs/argon2",
  "jsonc-parser",
  "next",
  "opentype.js",
  "pg-native",
  "sharp",
];

/** Packages that are loaded on demand are loaded by Node, which finds the names in what a CommonJS module exports. */
const leaveOnDemand: Plugin = {
  name: "leave-on-demand",
  setup({ onResolve }) {
    onResolve({ filter: /^(\w|@\w)/ }, ({ kind }) =>
      kind === "dynamic-import" ? { external: true } : undefined,
    );
  },
};

/** Modules that look for files beside themselves go on finding them. */
const keepPlaces = (folder: string): Plugin => ({
  name: "keep-places",
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
      const text = readFileSync(file, "utf8");
      if (!text.includes("import.meta.url")) return undefined;
      const place = `new URL(${JSON.stringify(path.relative(folder, file))}, import.meta.url).href`;
      return { contents: text.replaceAll("import.meta.url", place), loader: "ts" };
    });
  },
});

/**
 * Bundles programs with their thousand modules: to load these one by one takes longer than all else that a process does until
 * it is ready. What a program loads on demand is loaded on demand from the bundle, too.
 * @param programs their sources by their names
 * @param folder where the bundle will be
 * @returns the files, none of which has been written
 */
export async function bundlePrograms(
  programs: Readonly<Record<string, string>>,
  folder: string,
): Promise<OutputFile[]> {
  const { outputFiles } = await build({
    entryPoints: programs,
    outdir: folder,
    write: false,
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    outExtension: { ".js": ".mjs" },
    external: NOT_BUNDLED,
    plugins: [keepPlaces(path.resolve(folder)), leaveOnDemand],
    // CommonJS packages call it, for modules of Node's own but for optional packages that nobody has installed.
    banner: {
      js: 'const require = (name) => process.getBuiltinModule(name) ?? process.getBuiltinModule("module").createRequire(import.meta.url)(name);',
    },
    logLevel: "warning",
  });
  return outputFiles;
}
