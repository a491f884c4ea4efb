import { OwnError } from "@/lib/own-error";

/** The path to a value: field names and list indices. */
export type Place = readonly (string | number)[];

/** A fault of a file, and its place. */
export type Fault = { at: Place; reason: string };

/** Thrown for an invalid file, with the line and reason of each fault. */
export class ModelsFileFault extends OwnError {
  static override readonly errorName: string = "ModelsFileFault";
}
