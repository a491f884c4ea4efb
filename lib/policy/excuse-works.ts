import type { Found } from "./find-terms";

/** A word for a work of art, or for where it is seen; with a question mark, only an artist's name. */
const WORK = /^artwork\b/;
const ARTIST = /^artwork\? /;
/** Whoever asks for an artist's manner, or for a photograph, wants no work of his. */
const MANNER =
  /\b(?:style|styled|inspired|photo\w*|realistic|reali[sz]m\w*|8k|4k|estilo|stile|stil\w{0,2}|styl\w{0,3}|fot[oó]\w*|manner|manera|façon|facon|art)\b|стил|фото|风格|照片|風|写真|스타일|사진/u;
/** Terms for nakedness. What makes a picture sexual is none. */
const BARE = /^(?:bare |bare\? |nudity$|figure$)/;
/** In such company no work of art is meant. */
const LIVED = /^(?:sexual|suggestive|undress|part|alluring|intimate|sex|nudes|covert)(?:$| )/;
/** What is secret about watching. */
const WATCHED = /^(?:undress|covert|spying .{2}|secretly|disrobed)$/;
/** People, who may be watched. */
const PEOPLE =
  /^(?:whose|whom|my|young|minor|youth|wearer|named|known|famous|pictured|helpless|part|worn|skirt|undressing)\b/;

/** Whoever bleeds. */
const HURT = /^(?:blood|injury)$/;
/** Languages whose words are short. */
const DENSE = / (?:zh|ja|ko|th)$/;
/** A shorter word for somebody may be another language's article. */
const SHORTEST_SOMEBODY = 4;
const IN_LANGUAGE = / [a-z]{2}$/;

/**
 * Drops words for naked beside a work of art or the place where it is seen: a nude in a museum is a painting. A picture in an
 * artist's manner, and anything alluring, is none.
 * @param plain the normalised text
 * @param found its terms
 */
export function withoutWorksOfArt<T extends string>(plain: string, found: Found<T>[]): Found<T>[] {
  const works = found.filter(({ meaning }) => WORK.test(meaning));
  if (works.length === 0) return found;
  if (works.every(({ meaning }) => ARTIST.test(meaning)) && MANNER.test(plain)) return found;
  const bare = found.filter(({ meaning }) => meaning.startsWith("bare "));
  const isBare = ({ start, end }: Found<T>) => bare.some((one) => one.start <= start && end <= one.end);
  if (found.some((term) => LIVED.test(term.meaning) && !isBare(term))) return found;
  return found.filter((term) => !(BARE.test(term.meaning) && isBare(term)));
}

/**
 * Drops words for spying if nothing but animals can be watched.
 * @param found the terms of a text
 */
export function withoutWatchedBeasts<T extends string>(found: Found<T>[]): Found<T>[] {
  const languages = new Set(
    found.filter(({ meaning }) => meaning.startsWith("beast ")).map(({ meaning }) => meaning.slice(-2)),
  );
  const isTheirs = (meaning: string) => !IN_LANGUAGE.test(meaning) || languages.has(meaning.slice(-2));
  const isSpied = found.some(
    ({ meaning }) => /^(?:spying|filming) /.test(meaning) && languages.has(meaning.slice(-2)),
  );
  const isSomebody = ({ meaning, start, end }: Found<T>) =>
    PEOPLE.test(meaning) && (end - start >= SHORTEST_SOMEBODY || isTheirs(meaning));
  if (!isSpied || found.some(isSomebody)) return found;
  return found.filter(({ meaning }) => !WATCHED.test(meaning));
}

/**
 * Drops words for graphic injury that are said of vegetables, of fish in a kitchen or of a machine, if nobody is there.
 * @param found the terms of a text
 */
export function withoutCutWares<T extends string>(found: Found<T>[]): Found<T>[] {
  const isLong = ({ start, end }: Found<T>) => end - start >= SHORTEST_SOMEBODY;
  if (!found.some((term) => term.meaning.startsWith("ware ") && (isLong(term) || DENSE.test(term.meaning))))
    return found;
  if (found.some((term) => HURT.test(term.meaning) || (PEOPLE.test(term.meaning) && isLong(term))))
    return found;
  return found.filter(({ meaning }) => meaning !== "gore");
}
