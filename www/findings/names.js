import { isEcho } from "../reading/annotations.js";
import * as strings from "../report-strings.js";
import { pieces } from "./phrases.js";

/**
 * @import { Entity, Report, Span } from "../report-types.js"
 * @typedef {ReadonlyMap<string | null, Entity>} Names by id
 */

/** @param {Report} report @returns {Names} */
export function namesOf({ entities }) {
  return new Map(entities.map((entity) => [entity.id, entity]));
}

/** The full name behind words of the text, or the words. @param {Span & { entity: string | null }} span @param {Names} names */
export function nameOf({ entity, text }, names) {
  return names.get(entity)?.name ?? text;
}

/** @param {Entity} entity @param {string} [role] */
export function nameSentence({ name }, role) {
  return pieces(role ? strings.entityWithRole : "{name}", { name: { text: name, as: "strong" }, role });
}

/** How often the text names it; pronouns do not count. @param {Entity} entity */
export function namedTimes({ mentions }) {
  return mentions.filter((mention) => !isEcho(mention)).length;
}
