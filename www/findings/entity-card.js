import { strings } from "../strings.js";
import { namedTimes, nameSentence } from "./names.js";
import { count, percent, phrase, quoted } from "./phrases.js";

/**
 * @import { Entity, Report } from "../report-types.js"
 * @import { Card } from "./card.js"
 */

/** Below this the card says that the kind is not certain. */
const CERTAIN = 0.7;

/**
 * @param {Entity} entity
 * @param {Report} report
 * @returns {Partial<Card>}
 */
export function entityCard(entity, { stats }) {
  const words = strings.entity;
  const { id, aliases, confidence, mentions: [first], wikidata } = entity;
  const named = namedTimes(entity);
  const also = aliases.length ? phrase(words.alias, { aliases: aliases.map((text) => quoted({ text })).join(", ") }) : "";
  const share = stats.wordsBySpeaker.find((speaker) => speaker.entity === id);
  return {
    kicker: strings.kinds[entity.kind],
    sentence: nameSentence(entity, entity.roles.join(", ")),
    facts: [`${named ? count(words.count, named) : words.notNamed}${also}.`,
      share ? count(words.speaks, share.quotes, { words: count(words.words, share.words) }) : "",
      confidence < CERTAIN ? phrase(words.unsure, { percent: percent(confidence) }) : ""],
    why: first ? [[{ text: words[first.form] }]] : [],
    rule: first?.rule,
    link: /^Q\d+$/.test(wikidata ?? "") ? { label: `Wikidata ${wikidata}`, href: `https://www.wikidata.org/wiki/${wikidata}` } : undefined,
  };
}
