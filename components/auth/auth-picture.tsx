import { PromptCaption } from "../site/prompt-caption";

type AuthPictureProps = {
  picture: {
    src: string;
    alt: string;
    prompt: string;
    words: readonly string[];
    width: number;
    height: number;
  };
};

/** A sample picture beside the form, if there is room. */
export function AuthPicture({ picture }: AuthPictureProps) {
  const { src, alt, width, height } = picture;
  return (
    <aside aria-label="Drawn here" className="hidden lg:block">
      <figure className="relative h-full min-h-[40rem] overflow-hidden bg-sunken">
        {/* biome-ignore lint/performance/noImgElement: the file is already optimised. */}
        <img
          src={src}
          alt={alt}
          width={width}
          height={height}
          className="absolute inset-0 size-full object-cover object-top"
        />
        <figcaption className="petal absolute bottom-6 left-6 max-w-sm bg-surface px-4 py-3 text-sm leading-snug shadow-lift">
          <PromptCaption {...picture} />
        </figcaption>
      </figure>
    </aside>
  );
}
