import { ArrowRight } from "lucide-react";
import { Button } from "../ui/button";
import { Link } from "../ui/link";
import { Picture, type ShowcasePicture } from "./picture";

type HeroProps = {
  pictures: readonly [ShowcasePicture, ShowcasePicture, ShowcasePicture];
  /** A new account's credits, and how many pictures they pay for. */
  gift: { credits: number; pictures: number };
  isSignedIn: boolean;
};

/** The landing page's first screen. */
export function Hero({ pictures: [first, second, third], gift, isSignedIn }: HeroProps) {
  return (
    <div className="grid grid-cols-1 items-center gap-x-16 gap-y-12 xl:grid-cols-[minmax(0,5fr)_minmax(0,8fr)]">
      <div className="grid grid-cols-1 gap-y-6 md:max-xl:grid-cols-2 md:max-xl:gap-x-12">
        <h1 className="text-display">
          Say who she is. <span className="block text-blossom-ink">See her drawn.</span>
        </h1>
        <div>
          <p className="max-w-md text-[1.1875rem] leading-relaxed">
            Her hair, her eyes, what she wears, where she stands and at what hour: put it in a sentence and it
            becomes a picture, in the studio or from your own program with one call.
          </p>
          <div className="mt-8 flex flex-wrap gap-3">
            <Button asChild variant="blossom" size="lg">
              <Link href={isSignedIn ? "/studio" : "/sign-up"}>
                Open the studio <ArrowRight aria-hidden="true" />
              </Link>
            </Button>
            <Button asChild variant="outline" size="lg">
              <Link href="/docs">Read the API docs</Link>
            </Button>
          </div>
          {gift.credits > 0 && (
            <p className="mt-5 text-sm text-ink-muted">
              A new account comes with {gift.credits.toLocaleString("en")} credits:{" "}
              {gift.pictures.toLocaleString("en")} pictures, as a gift.
            </p>
          )}
        </div>
      </div>
      <div className="grid gap-6 sm:grid-cols-[minmax(0,13fr)_minmax(0,10fr)] sm:gap-5">
        <Picture picture={first} caption="over" eager />
        <div className="grid grid-cols-2 gap-4 sm:contain-size sm:grid-cols-1 sm:grid-rows-2 sm:gap-5">
          <Picture picture={second} caption="over" eager fill />
          <Picture picture={third} caption="over" eager fill />
        </div>
      </div>
    </div>
  );
}
