const PETAL = "M6 16C0.6 13 0.2 5.4 3.5 1L6 3.7 8.5 1C11.8 5.4 11.4 13 6 16Z";

/** One petal per credit. Decorative; the number is beside it. */
export function PetalRow({ count }: { count: number }) {
  return (
    <div className="flex flex-wrap gap-x-2.5 gap-y-3 text-blossom">
      {Array.from({ length: count }, (_, index) => (
        <svg
          // biome-ignore lint/suspicious/noArrayIndexKey: the petals are identical.
          key={index}
          viewBox="0 0 12 16"
          aria-hidden="true"
          className="h-7"
          style={{ rotate: `${((index * 37) % 50) - 25}deg` }}
          fill="currentColor"
        >
          <path d={PETAL} />
        </svg>
      ))}
    </div>
  );
}
