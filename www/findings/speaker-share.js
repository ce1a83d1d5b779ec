import { strings } from "../strings.js";
import { percent, phrase } from "./phrases.js";

/** @import { SpeakerWords } from "../report-types.js" */

/** As many speakers have a part of their own in the bar; the rest are one part. */
const NAMED = 5;

/**
 * Who has how much of the quoted words, most first; unnamed speakers and those after the fifth come last.
 * @param {readonly SpeakerWords[]} speakers
 * @returns {{ id: string | null, name: string, share: number }[]} shares sum to 1
 */
export function speakerShares(speakers) {
  const total = speakers.reduce((sum, { words }) => sum + words, 0);
  if (total === 0) return [];
  const named = speakers.filter(({ name }) => name !== null).sort((left, right) => right.words - left.words);
  const parts = named.slice(0, NAMED).map(({ entity, name, words }) => ({ id: entity, name: name ?? "", share: words / total }));
  const sum = (/** @type {readonly SpeakerWords[]} */ list) => list.reduce((words, speaker) => words + speaker.words, 0) / total;
  const others = sum(named.slice(NAMED));
  if (others > 0) parts.push({ id: null, name: strings.speakers.others, share: others });
  const unknown = sum(speakers.filter(({ name }) => name === null));
  if (unknown > 0) parts.push({ id: null, name: strings.speakers.unknown, share: unknown });
  return parts;
}

/**
 * The same as words.
 * @param {readonly { name: string, share: number }[]} shares
 */
export function sharesInWords(shares) {
  const list = shares.map(({ name, share }) => phrase(strings.speakers.item, { name, share: percent(share) })).join(", ");
  return phrase(strings.speakers.alternative, { list });
}
