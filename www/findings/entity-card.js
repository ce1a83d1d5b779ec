import * as strings from "../report-strings.js";
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
  const { id, aliases, confidence, mentions: [first], wikidata } = entity;
  const named = namedTimes(entity);
  const also = aliases.length ? phrase(strings.entityAlias, { aliases: aliases.map((text) => quoted({ text })).join(", ") }) : "";
  const share = stats.wordsBySpeaker.find((speaker) => speaker.entity === id);
  return {
    kicker: strings.kinds[entity.kind],
    sentence: nameSentence(entity, entity.roles.join(", ")),
    facts: [`${named ? count(strings.entityCount, named) : strings.entityNotNamed}${also}.`,
      share ? count(strings.entitySpeaks, share.quotes, { words: count(strings.entityWords, share.words) }) : "",
      confidence < CERTAIN ? phrase(strings.entityUnsure, { percent: percent(confidence) }) : ""],
    rule: first?.rule,
    link: /^Q\d+$/.test(wikidata ?? "")
      ? { label: `Wikidata ${wikidata}`, href: `https://www.wikidata.org/wiki/${wikidata}` } : undefined,
  };
}
