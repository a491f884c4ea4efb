import { hash, randomInt } from "node:crypto";
import { crc32 } from "node:zlib";

const LIVE = "gg_live_";
const TEST = "gg_test_";
const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const SECRET_LENGTH = 30;
const CHECKSUM_LENGTH = 6;
const SHAPE = new RegExp(`^(${LIVE}|${TEST})[0-9A-Za-z]{${SECRET_LENGTH + CHECKSUM_LENGTH}}$`);

/** CRC-32 in base62, most significant digit first, padded to six digits. */
function checksum(text: string): string {
  let rest = crc32(text);
  let digits = "";
  for (let i = 0; i < CHECKSUM_LENGTH; i++) {
    digits = ALPHABET.charAt(rest % ALPHABET.length) + digits;
    rest = Math.floor(rest / ALPHABET.length);
  }
  return digits;
}

/** The prefix of each kind of key, so that nobody mistakes one for the other. */
const prefixOf = (livemode: boolean) => (livemode ? LIVE : TEST);

/** A new key: 30 random base62 characters (178 bits) between the prefix and the checksum. */
export function makeKey(livemode = true): string {
  const secret = Array.from({ length: SECRET_LENGTH }, () =>
    ALPHABET.charAt(randomInt(ALPHABET.length)),
  ).join("");
  const unchecked = prefixOf(livemode) + secret;
  return unchecked + checksum(unchecked);
}

/** Whether a text could be a key at all: the shape and the checksum fit. Costs no query. */
export function isWellFormedKey(text: string): boolean {
  return SHAPE.test(text) && checksum(text.slice(0, -CHECKSUM_LENGTH)) === text.slice(-CHECKSUM_LENGTH);
}

/** How a key is stored. It has enough entropy for a plain hash. */
export function hashKey(key: string): string {
  return hash("sha256", key, "hex");
}

/** The characters that tell a person which key it is. */
export function lastFourOf(key: string): string {
  return key.slice(-4);
}

/** How a key is displayed after its creation. */
export function maskKey(livemode: boolean, lastFour: string): string {
  return `${prefixOf(livemode)}…${lastFour}`;
}
