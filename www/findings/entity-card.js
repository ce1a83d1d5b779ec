import { strings } from "../strings.js";
import { count, percent, phrase, pieces, plain } from "./phrases.js";

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
export function entityCard(entity, report) {
  const words = strings.entity;
  const roles = entity.roles.join(", ");
  const sentence = pieces(roles ? words.withRole : words.sentence,
    { name: { text: entity.name, as: "strong" }, role: roles });
  const forms = [...new Set(entity.mentions.map(({ form }) => form))];
  return {
    kicker: strings.kinds[entity.kind],
    sentence,
    facts: [namedLine(entity), speakingLine(entity, report), doubtLine(entity)].filter((line) => line !== ""),
    why: forms.slice(0, 1).map((form) => [{ text: words[form] }]),
    rule: entity.mentions[0]?.rule ?? "",
    copy: plain(sentence),
    ...(entity.wikidata && /^Q\d+$/.test(entity.wikidata) ? { link: {
      label: phrase(words.wikidata, { id: entity.wikidata }), href: `https://www.wikidata.org/wiki/${entity.wikidata}`,
    } } : {}),
  };
}

/** @param {Entity} entity */
function namedLine({ mentions, aliases }) {
  const named = mentions.filter(({ form }) => form !== "pronoun" && form !== "nominal").length;
  const times = named > 0 ? count(strings.entity.count, named) : strings.entity.notNamed;
  const also = aliases.length > 0
    ? phrase(strings.entity.alias, { aliases: aliases.map((alias) => `“${alias}”`).join(", ") }) : "";
  return `${times}${also}.`;
}

/** @param {Entity} entity @param {Report} report */
function speakingLine({ id }, report) {
  const share = report.stats.wordsBySpeaker.find(({ entity }) => entity === id);
  return share ? count(strings.entity.speaks, share.quotes, { words: count(strings.entity.words, share.words) }) : "";
}

/** @param {Entity} entity */
function doubtLine({ confidence }) {
  return confidence < CERTAIN ? phrase(strings.entity.unsure, { percent: percent(confidence) }) : "";
}
