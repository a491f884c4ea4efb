import type { ModelResource } from "@/lib/contract/models";
import { Button } from "../ui/button";
import { Link } from "../ui/link";
import { TextLink } from "../ui/text-link";
import { Picture, type ShowcasePicture } from "./picture";

type WhatDrawsProps = { models: readonly ModelResource[]; picture: ShowcasePicture };

/** Explains what draws the pictures. */
export function WhatDraws({ models, picture }: WhatDrawsProps) {
  const others = models.filter(({ id }) => id !== "sketch");
  return (
    <section
      aria-labelledby="engine"
      className="grid grid-cols-1 items-center gap-x-16 gap-y-10 border-t border-line py-16 sm:py-24 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]"
    >
      <Picture picture={picture} className="max-w-sm" />
      <div className="max-w-2xl">
        <h2 id="engine" className="text-title">
          An illustrator, not an oracle
        </h2>
        <p className="mt-4 text-[1.0625rem]">
          Every picture on this page was drawn by Sketch, the built-in engine. It is an illustration engine,
          not a neural network: it reads your words, decides on a composition, and inks it layer by layer.
          That makes it quick, independent of anybody else’s servers, and consistent in style. It also has its
          limits: words it does not know are left out.
        </p>
        <p className="mt-4 text-ink-muted">
          The people it draws are adults, dressed, and nobody you could meet.{" "}
          {others.length > 0 && `You can also choose ${others.map(({ name }) => name).join(", ")}. `}
          <TextLink href="/pricing">What it costs</TextLink>
        </p>
        <div className="mt-8">
          <Button asChild variant="primary" size="lg">
            <Link href="/studio">Draw someone</Link>
          </Button>
        </div>
      </div>
    </section>
  );
}
