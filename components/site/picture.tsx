import { clsx } from "clsx";
import { PromptCaption } from "./prompt-caption";

/** A picture and its prompt. */
export type ShowcasePicture = {
  src: string;
  prompt: string;
  /** The words of the prompt to highlight. */
  words: readonly string[];
  alt: string;
  width: number;
  height: number;
};

type PictureProps = {
  picture: ShowcasePicture;
  /** Where the caption is: `below` the picture or, if there is room, `over` it. */
  caption?: "below" | "over";
  /** Whether it is visible initially. */
  eager?: boolean;
  /** Whether it fills its frame's height on wide screens, ignoring its own ratio. */
  fill?: boolean;
  className?: string;
};

/** Renders a picture with its prompt as caption. */
export function Picture({
  picture,
  caption = "below",
  eager = false,
  fill = false,
  className,
}: PictureProps) {
  const { src, alt, width, height } = picture;
  return (
    <figure className={clsx("relative min-w-0", fill && "sm:h-full", className)}>
      {/* biome-ignore lint/performance/noImgElement: the files are already optimised. */}
      <img
        src={src}
        alt={alt}
        width={width}
        height={height}
        loading={eager ? "eager" : "lazy"}
        fetchPriority={eager ? "high" : "auto"}
        decoding="async"
        className={clsx(
          "w-full rounded-[3.5rem_0.375rem] bg-sunken object-cover object-top",
          "h-auto",
          fill && "sm:h-full",
        )}
      />
      <figcaption
        className={clsx(
          "text-sm leading-snug",
          caption === "below" ? "mt-3 text-ink-muted" : "max-sm:mt-3 max-sm:text-ink-muted",
          caption === "over" &&
            "petal sm:absolute sm:bottom-3 sm:left-3 sm:mr-3 sm:max-w-96 sm:bg-surface sm:px-3.5 sm:py-2.5 sm:text-ink sm:shadow-lift",
        )}
      >
        <PromptCaption {...picture} />
      </figcaption>
    </figure>
  );
}
