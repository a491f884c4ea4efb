import { Sparkles } from "lucide-react";
import { imagePath, screenCopyPath } from "@/lib/client/own-image";
import { Picture } from "../studio/picture";
import { Button } from "../ui/button";
import { Link } from "../ui/link";

type SharedPictureProps = {
  address: string;
  width: number;
  height: number;
  /** The model's name. */
  model: string;
  /** The prompt; null if its owner does not share it. */
  prompt: string | null;
  /** Whether the viewer is signed in; others sign up on their way to the studio. */
  isSignedIn: boolean;
};

/** A shared picture, optionally with its prompt, and a link to make a similar one. */
export function SharedPicture({ address, width, height, model, prompt, isSignedIn }: SharedPictureProps) {
  const studio = prompt === null ? "/studio" : `/studio?prompt=${encodeURIComponent(prompt)}`;
  const like = isSignedIn ? studio : `/sign-up?next=${encodeURIComponent(studio)}`;
  return (
    <figure className="flex flex-col items-center justify-center gap-6 lg:flex-row lg:gap-12">
      <Picture
        src={screenCopyPath(imagePath(address))}
        alt={prompt ?? "A picture drawn with GirlGenerator"}
        width={width}
        height={height}
        fetchPriority="high"
        className="h-auto max-h-[75dvh] w-auto max-w-full rounded-lg lg:max-w-[60%]"
      />
      <figcaption className="flex max-w-2xl flex-col items-center gap-4 text-center lg:max-w-sm lg:items-start lg:text-left">
        <h1 dir="auto" className="text-heading [overflow-wrap:anywhere] lg:text-title">
          {prompt ?? "A picture"}
        </h1>
        <p className="text-sm text-ink-muted">
          Drawn by {model}, an algorithm. The file’s XMP metadata says so, too.
        </p>
        <Button asChild variant="blossom" size="lg">
          <Link href={like}>
            <Sparkles aria-hidden="true" /> Make one like this
          </Link>
        </Button>
      </figcaption>
    </figure>
  );
}
