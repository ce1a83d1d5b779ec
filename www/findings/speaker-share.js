import * as strings from "../report-strings.js";
import { capitalized } from "./phrases.js";

/** @import { SpeakerWords } from "../report-types.js" */

/** As many speakers have a part of their own; the rest are one part. */
const NAMED = 4;

/**
 * Who has how much of the quoted words, most first; those after the fourth, and words of nobody named, come last.
 * @param {readonly SpeakerWords[]} speakers
 * @returns {{ name: string, share: number, rest: boolean }[]} shares sum to 1; a rest is not one speaker
 */
export function speakerShares(speakers) {
  const sum = (/** @type {readonly SpeakerWords[]} */ some) => some.reduce((total, { words }) => total + words, 0);
  const total = sum(speakers);
  const part = (/** @type {string} */ name, /** @type {SpeakerWords[]} */ some, rest = true) =>
    ({ name, share: sum(some) / total, rest });
  const named = speakers.filter(isNamed).sort((left, right) => right.words - left.words);
  return [
    ...named.slice(0, NAMED).map((speaker) => part(capitalized(speaker.name ?? ""), [speaker], false)),
    part(strings.speakersOthers, named.slice(NAMED)),
    part(strings.speakersUnknown, speakers.filter((speaker) => !isNamed(speaker))),
  ].filter(({ share }) => share > 0);
}

/** Nobody can be found under "he" or "others". @param {SpeakerWords} speaker */
export function isNamed({ name }) {
  return name !== null && !/^(he|she|it|they|we|who|others|some)$/i.test(name);
}
