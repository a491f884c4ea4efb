import { Picture, type ShowcasePicture } from "./picture";

/** A row of pictures of equal height, whatever their ratios. */
export function MoreThanPortraits({ pictures }: { pictures: readonly ShowcasePicture[] }) {
  return (
    <section aria-labelledby="more" className="border-t border-line py-16 sm:py-24">
      <h2 id="more" className="max-w-2xl text-title">
        And where she lives, who she meets, what she eats
      </h2>
      <div className="mt-10 flex flex-wrap gap-x-4 gap-y-8 lg:flex-nowrap lg:gap-x-6">
        {pictures.map((picture) => (
          <div
            key={picture.src}
            // Widths in proportion to the ratios make the heights equal.
            style={{ flexGrow: picture.width / picture.height }}
            className="min-w-36 basis-0 first:max-lg:basis-full"
          >
            <Picture picture={picture} />
          </div>
        ))}
      </div>
    </section>
  );
}
