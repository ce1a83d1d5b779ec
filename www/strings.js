/**
 * Every word of the page and the element but those of errors, which are in `errors.js`. To translate: copy this file,
 * translate the right-hand sides, and keep what stands in {braces}. The forms of a count stand between bars: one for
 * all numbers, or as many as the language of `locale` has, in the order zero, one, two, few, many, other.
 */
export const strings = {
  locale: "en-GB",

  kinds: {
    person: "Person", organization: "Organisation", place: "Place", group: "Group", event: "Event", work: "Work",
    law: "Law", product: "Product",
    date: "Date", time: "Time", duration: "Duration", money: "Money", percent: "Share", quantity: "Quantity",
    number: "Number", ordinal: "Rank",
    direct: "Direct quote", mixed: "Partly quoted", indirect: "Indirect quote",
    evaluative: "Judgement", intensifier: "Intensifier", vagueAttribution: "Vague attribution", hedge: "Hedge",
    scareQuotes: "Scare quotes", loadedVerb: "Loaded verb", labelling: "Label",
    note: "Note", warning: "Warning",
  },
  claimTypes: {
    event: "event", quantity: "figure", comparison: "comparison", causal: "cause", law_rule: "law or rule",
    prediction: "forecast", quote_position: "stated position", attribute: "property",
  },
  modality: {
    asserted: "", hedged: "Put with caution, not as a fact.", conditional: "Depends on a condition.",
    future: "About the future.", denied: "Reported as denied.", questioned: "Put as an open question.",
  },

  counts: {
    person: "{n} person|{n} people", organization: "{n} organisation|{n} organisations", place: "{n} place|{n} places",
    other: "{n} other|{n} others", value: "{n} figure|{n} figures", quote: "{n} quote|{n} quotes",
    claim: "{n} claim|{n} claims", wording: "{n} wording|{n} wordings", check: "{n} check|{n} checks",
    names: "{n} name|{n} names", speakers: "{n} speaker|{n} speakers", findings: "{n} finding|{n} findings",
    noSpeaker: "{n} quote without speaker.|{n} quotes without speaker.", noSource: "{n} unsourced",
  },
  overview: { label: "What was found; press to show or hide the marks", edit: "Edit text", showText: "Show marks" },

  groups: {
    check: "Does not fit together", quote: "Who said what", claim: "What can be checked", entity: "Names",
    wording: "Wording", value: "Figures and dates",
  },
  rail: {
    label: "Findings", copy: "Copy", copied: "Copied", markChecked: "Mark as checked", checked: "Checked",
    previous: "Previous mention", next: "Next mention", close: "Close", why: "Why", rule: "rule {rule}",
  },

  entity: {
    withRole: "{name}, {role}",
    count: "Named once|Named {n} times",
    alias: ", also as {aliases}",
    notNamed: "Referred to, never named",
    speaks: "Speaks once, {words}.|Speaks {n} times, {words}.",
    words: "{n} word|{n} words",
    full: "The full name stands in the text.",
    short: "A part of a name stands in the text.",
    acronym: "The letters stand for a name.",
    pronoun: "A pronoun stands for this person.",
    nominal: "A role stands for this person.",
    unsure: "The kind is not certain ({percent} sure).",
  },

  quote: {
    said: "{speaker} {cue}",
    saidRole: "{speaker}, {role}, {cue}",
    according: "According to {speaker}",
    accordingRole: "According to {speaker}, {role}",
    via: " (via {via})",
    noSpeaker: "No speaker found",
    noSpeakerCue: "No speaker found for “{cue}”",
    stated: "",
    inferred: "No speaker stands beside the quote. This one follows from the text around it.",
    unknown: "The text does not say whose words these are.",
    direct: "Words between quotation marks.",
    mixed: "A report with quoted words in it.",
    indirect: "Reported speech, in the writer’s words.",
    cue: "Reported with {cue}.",
    stance: {
      neutral: "", supportive: "{cue} takes the speaker’s side.", doubtful: "{cue} casts doubt on the speaker.",
      assertive: "{cue} adds force to what was said.", loaded: "{cue} judges the speaker.",
    },
    reported: "",
    denied: "The text says that this was not said.",
    hypothetical: "The text supposes that this was said.",
  },

  claim: {
    title: "Claim {n}",
    author: "The article says this in its own voice and gives no source.",
    noSource: "no source",
    named: "Said by {source}.",
    role: "Said by {source}. No name is given.",
    anonymous: "Said by {source}. It is not said who that is.",
    document: "Taken from {source}.",
    readAs: "In full: {text}",
    high: "high priority", medium: "medium priority", low: "low priority",
    footnote: "Flagged as checkable. Not a judgement of truth.",
  },

  value: {
    resolved: "{text} → {value}",
    unresolved: "The text does not say enough to work out the day.",
    bound: { min: "at least {value}", max: "at most {value}", over: "more than {value}", under: "less than {value}",
      about: "about {value}" },
    range: "{from} to {to}",
    rank: "number {value}",
    date: "A date, counted from the day of publication where it is relative.",
    time: "A time of day.", duration: "A length of time.", money: "An amount of money, scale included.", percent: "A share.",
    quantity: "A number with a unit.", number: "A number.", ordinal: "A place in an order.",
    published: "Counted from the day of publication, {date}.",
    noDate: "No day of publication is known, so relative dates stay open.",
  },

  wording: { suggestion: "Plainer: {word}." },
  speakers: { others: "All others", unknown: "Nobody named" },

  status: {
    working: "Reading …",
    stop: "Stop",
    stopped: "Stopped. The text is kept.",
    found: "{findings}: {list}.",
    language: "This does not look like English. The marks may be few and wrong.",
    nothing: "Nothing to mark",
    nothingWhy: "Very short texts, lists, tables, scores and languages other than English often have no names, figures, "
      + "quotes or claims.",
    failed: "This could not be inspected",
    details: "Details",
    retry: "Try again",
  },

  editor: {
    label: "Article text",
    placeholder: "Paste an article here",
    open: "Open a file",
    drop: "or drop one: .txt .md .html",
    inspect: "Inspect",
    privacy: "Read on this device. Nothing is uploaded.",
    huge: "This is a long text: {n} characters.",
    hugeFirst: "Inspect the first {n}",
    hugeAll: "Inspect all of it",
  },

  offline: {
    update: "A new version is ready. Reloading clears the sheet.",
    reload: "Reload",
    noWorker: "This browser gives the page no worker, so long articles stop it from answering while they are read.",
    siteErrors: {
      "wasm-missing": "The inspector’s WebAssembly did not arrive. Check the connection and reload the page.",
    },
    fileErrors: {
      "wasm-blocked": "This browser or a rule of your organisation forbids WebAssembly here. Open the file in another browser.",
      "wasm-missing": "This file is damaged. Get another copy of it.",
    },
  },

  pane: "Article with marks. Press question mark for the keys.",
  keys: {
    title: "Keys",
    letters: "Letter and number keys act here",
    list: [
      ["n, p", "next and previous finding"], ["m, Shift m", "next and previous mention of the same name"],
      ["1, 2, 3", "names, quotes, claims on and off"], ["h", "all marks on and off"],
      ["Enter", "from a finding to its place in the text"], ["Esc", "close the card, back to the list"],
      ["Ctrl or Cmd Enter", "inspect the text"], ["?", "show these keys"],
    ],
  },

  page: {
    new: "New", open: "Open", samples: "Samples", export: "Export", print: "Print", published: "Published",
    samplesTitle: "Or begin with one of these",
    formats: { json: "JSON" },
  },
};
