import type { Subject } from "@/lib/sketch/brief";
import type { Person } from "@/lib/sketch/person";

type People = Extract<Subject, { kind: "people" }>;

/** The most people in a picture. */
const MOST = 5;
const NUMBERS: Record<string, number> = { two: 2, three: 3, four: 4, five: 5 };

/** More of the same person: "two of them". */
const COPIES =
  /\b(two|three|four|five|[2-5]) (of (them|her|him|these)|copies)\b|\b(twins?|duplicate|clone)\b|dos de ellas?|deux d['’]elles|zwei davon|(две|двое) таких|两个她|二人にして/iu;
/** One more person: "add another girl". */
const ANOTHER =
  /\badd (?:another|a second|one more|a) (?:(?:young|adult) )?(girl|woman|lady|boy|man|guy|friend|person)\b|(?:añade|agrega) (?:otra|una) (chica|mujer)|ajoute (?:une autre|une) (fille|femme)|добавь (?:ещё одну|вторую|ещё) (девушку)/iu;
const MAN = /^(boy|man|guy)$/i;

const plain = (presentation: Person["presentation"]): Person => ({
  presentation,
  aged: false,
  hair: {},
  glasses: "none",
  blush: false,
  marks: [],
  accessories: [],
  accessoryColours: {},
  pieces: [],
  tailoring: [],
});

/** The people of a picture with those that a change adds to them. */
export function addPeople(subject: People, change: string): People {
  const [first] = subject.people;
  const copies = change.match(COPIES);
  if (copies && subject.people.length === 1) {
    const count = NUMBERS[copies[1]?.toLowerCase() ?? ""] ?? (Number(copies[1]) || 2);
    const others = Array.from({ length: Math.min(MOST, count) - 1 }, () => first);
    return { ...subject, people: [first, ...others], kin: "alike" };
  }
  const another = change.match(ANOTHER);
  if (!another || subject.people.length >= MOST) return subject;
  const named = another.slice(1).find(Boolean) ?? "";
  const who = plain(MAN.test(named) ? "man" : "woman");
  return { ...subject, people: [...subject.people, who] as People["people"] };
}
