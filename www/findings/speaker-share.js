import { strings } from "../strings.js";
import { capitalized } from "./phrases.js";

/** @import { SpeakerWords } from "../report-types.js" */

/** As many speakers have a part of their own; the rest are one part. */
const NAMED = 4;

/** Nobody can be found under such a name. */
const NO_NAME = /^(he|she|it|they|we|who|others|some)$/i;

/**
 * Who has how much of the quoted words, most first; those after the fourth, and words of nobody named, come last.
 * @param {readonly SpeakerWords[]} speakers
 * @returns {{ name: string, share: number, rest: boolean }[]} shares sum to 1; a rest is not one speaker
 */
export function speakerShares(speakers) {
  const total = speakers.reduce((sum, { words }) => sum + words, 0);
  const named = speakers.filter(({ name }) => isName(name)).sort((left, right) => right.words - left.words);
  const parts = [
    ...named.slice(0, NAMED).map(({ name, words }) => ({ name: capitalized(name ?? ""), words, rest: false })),
    { name: strings.speakers.others, words: sum(named.slice(NAMED)), rest: true },
    { name: strings.speakers.unknown, words: sum(speakers.filter(({ name }) => !isName(name))), rest: true },
  ];
  return parts.filter(({ words }) => words > 0).map(({ name, words, rest }) => ({ name, share: words / total, rest }));
}

/** @param {string | null} name */
export function isName(name) {
  return name !== null && !NO_NAME.test(name);
}

/** @param {readonly SpeakerWords[]} speakers */
function sum(speakers) {
  return speakers.reduce((total, { words }) => total + words, 0);
}
