import { Picture, type ShowcasePicture } from "./picture";

type WordsDecideProps = {
  /** Variations of a prompt, whose highlighted words differ. */
  variations: readonly ShowcasePicture[];
};

/** Shows how words change a picture. */
export function WordsDecide({ variations }: WordsDecideProps) {
  return (
    <section aria-labelledby="words" className="border-t border-line py-16 sm:py-24">
      <div className="grid grid-cols-1 gap-x-16 gap-y-4 lg:grid-cols-2 lg:items-end">
        <h2 id="words" className="text-title">
          What you say is drawn. What you leave out is a surprise.
        </h2>
        <p className="max-w-xl text-ink-muted">
          Here only the place and the hour change. Whatever a prompt leaves open, the seed decides: keep it,
          and the same words draw the same picture again, to the pixel. Change it, and you meet somebody new.
        </p>
      </div>
      <div className="mt-10 grid grid-cols-2 gap-x-4 gap-y-8 lg:grid-cols-4 lg:gap-x-6">
        {variations.map((picture) => (
          <Picture key={picture.src} picture={picture} />
        ))}
      </div>
    </section>
  );
}
