/**
 * Every word of a drawn report: the line of counts, the list, the cards. It is a file of its own so that the page starts
 * without it. To translate, see `strings.js`. The forms of a count stand between bars: one for all numbers, or as many
 * as the language of its `locale` has, in the order zero, one, two, few, many, other.
 */

// What things are called.
export const kinds = {
  person: "Person", organization: "Organisation", place: "Place", group: "Group", event: "Event", work: "Work",
  law: "Law", product: "Product",
  date: "Date", time: "Time", duration: "Duration", money: "Money", percent: "Share", quantity: "Quantity",
  number: "Number", ordinal: "Rank",
  direct: "Direct quote", mixed: "Partly quoted", indirect: "Indirect quote",
  evaluative: "Judgement", intensifier: "Intensifier", vagueAttribution: "Vague attribution", hedge: "Hedge",
  scareQuotes: "Scare quotes", loadedVerb: "Loaded verb", labelling: "Label",
  note: "Note", warning: "Warning",
};
export const claimTypes = {
  event: "event", quantity: "figure", comparison: "comparison", causal: "cause", law_rule: "law or rule",
  prediction: "forecast", quote_position: "stated position", attribute: "property",
};
export const groups = {
  check: "Does not fit together", quote: "Who said what", claim: "What can be checked", entity: "Names",
  wording: "Wording", value: "Figures and dates",
};

// How many there are.
export const counts = {
  person: "{n} person|{n} people", organization: "{n} organisation|{n} organisations", place: "{n} place|{n} places",
  other: "{n} other|{n} others", value: "{n} figure|{n} figures", quote: "{n} quote|{n} quotes",
  claim: "{n} claim|{n} claims", wording: "{n} wording|{n} wordings", check: "{n} check|{n} checks",
};
export const countSpeakers = "{n} speaker|{n} speakers";
export const countUnsourced = "{n} unsourced";
export const overviewLabel = "What was found; press to show or hide the marks";

export const paneLabel = "Article with marks. Press question mark for the keys.";

// The list and its cards.
export const railLabel = "Findings";
export const railCopy = "Copy";
export const railCopied = "Copied";
export const railMarkChecked = "Mark as checked";
export const railChecked = "Checked";
export const railPrevious = "Previous mention";
export const railNext = "Next mention";
export const railClose = "Close";
export const railWhy = "Why";
export const railRule = "rule {rule}";

export const entityWithRole = "{name}, {role}";
export const entityCount = "Named once|Named {n} times";
export const entityAlias = ", also as {aliases}";
export const entityNotNamed = "Referred to, never named";
export const entitySpeaks = "Speaks once, {words}.|Speaks {n} times, {words}.";
export const entityWords = "{n} word|{n} words";
export const entityUnsure = "The kind is not certain ({percent} sure).";

export const quoteSaid = "{speaker} {cue}";
export const quoteSaidRole = "{speaker}, {role}, {cue}";
export const quoteAccording = "According to {speaker}";
export const quoteAccordingRole = "According to {speaker}, {role}";
export const quoteVia = " (via {via})";
export const quoteNoSpeaker = "No speaker found";
export const quoteNoSpeakerCue = "No speaker found for “{cue}”";
export const quoteInferred = "No speaker stands beside the quote. This one follows from the text around it.";
export const quoteCue = "Reported with {cue}.";
export const quoteStance = {
  neutral: "", supportive: "{cue} takes the speaker’s side.", doubtful: "{cue} casts doubt on the speaker.",
  assertive: "{cue} adds force to what was said.", loaded: "{cue} judges the speaker.",
};
export const quoteReality = {
  reported: "", denied: "The text says that this was not said.", hypothetical: "The text supposes that this was said.",
};

export const claimTitle = "Claim {n}";
export const claimUnsourced = "The article says this in its own voice and gives no source.";
export const claimNoSource = "no source";
export const claimSource = {
  named: "Said by {source}.", role: "Said by {source}. No name is given.",
  anonymous: "Said by {source}. It is not said who that is.", document: "Taken from {source}.",
};
export const claimModality = {
  asserted: "", hedged: "Put with caution, not as a fact.", conditional: "Depends on a condition.",
  future: "About the future.", denied: "Reported as denied.", questioned: "Put as an open question.",
};
export const claimReadAs = "In full: {text}";
export const claimHigh = "high priority";
export const claimMedium = "medium priority";
export const claimLow = "low priority";
export const claimFootnote = "Flagged as checkable. Not a judgement of truth.";

export const valueResolved = "{text} → {value}";
export const valueUnresolved = "The text does not say which day.";
export const valueBound = { min: "at least {value}", max: "at most {value}", over: "more than {value}",
  under: "less than {value}", about: "about {value}" };
export const valueRange = "{from} to {to}";
export const valueRank = "number {value}";
export const valuePublished = "Counted from the day of publication, {date}.";
export const valueNoDate = "The day of publication is not known.";

export const wordingSuggestion = "Plainer: {word}.";
export const speakersOthers = "All others";
export const speakersUnknown = "Nobody named";
