/**
 * Every word of the page and the element, in one place. To translate: copy this file, translate the right-hand sides,
 * and keep what stands in {braces}. Counts have one form for each plural category of `locale` that the language uses.
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

  overview: {
    label: "What was found; press to show or hide the marks",
    person: { one: "{n} person", other: "{n} people" },
    organization: { one: "{n} organisation", other: "{n} organisations" },
    place: { one: "{n} place", other: "{n} places" },
    other: { one: "{n} other", other: "{n} others" },
    value: { one: "{n} figure", other: "{n} figures" },
    quote: { one: "{n} quote", other: "{n} quotes" },
    claim: { one: "{n} claim", other: "{n} claims" },
    wording: { one: "{n} wording", other: "{n} wordings" },
    check: { one: "{n} check", other: "{n} checks" },
    speakers: { one: "{n} speaker", other: "{n} speakers" },
    noSource: "{n} unsourced",
    edit: "Edit text",
    showText: "Show marks",
  },

  groups: {
    check: "Does not fit together", quote: "Who said what", claim: "What can be checked", entity: "Names",
    wording: "Wording", value: "Figures and dates",
  },
  rail: {
    label: "Findings",
    copy: "Copy",
    copied: "Copied",
    markChecked: "Mark as checked",
    checked: "Checked",
    previous: "Previous mention",
    next: "Next mention",
    close: "Close",
    why: "Why",
    rule: "rule {rule}",
  },

  entity: {
    sentence: "{name}",
    withRole: "{name}, {role}",
    count: { one: "Named once", other: "Named {n} times" },
    alias: ", also as {aliases}",
    notNamed: "Referred to, never named",
    speaks: { one: "Speaks once, {words}.", other: "Speaks {n} times, {words}." },
    words: { one: "{n} word", other: "{n} words" },
    full: "The full name stands in the text.",
    short: "A part of a name stands in the text.",
    acronym: "The letters stand for a name.",
    pronoun: "A pronoun stands for this person.",
    nominal: "A role stands for this person.",
    unsure: "The kind is not certain ({percent} sure).",
    wikidata: "Wikidata {id}",
  },

  quote: {
    said: "{speaker} {cue}",
    saidRole: "{speaker}, {role}, {cue}",
    according: "According to {speaker}",
    accordingRole: "According to {speaker}, {role}",
    via: " (via {via})",
    noCue: "{speaker}",
    noSpeaker: "No speaker found",
    noSpeakerCue: "No speaker found for {cue}",
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
    denied: "The text says that this was not said.",
    hypothetical: "The text does not say that this was said; it supposes it.",
  },

  claim: {
    title: "Claim {n}",
    author: "The article’s own voice",
    authorLong: "The article says this in its own voice and gives no source.",
    noSource: "no source",
    named: "Said by {source}.",
    role: "Said by {source}. No name is given.",
    anonymous: "Said by {source}. It is not said who that is.",
    document: "Taken from {source}.",
    readAs: "In full: {text}",
    level: { high: "high priority", medium: "medium priority", low: "low priority" },
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
    time: "A time of day.",
    duration: "A length of time.",
    money: "An amount of money, scale included.",
    percent: "A share.",
    quantity: "A number with a unit.",
    number: "A number.",
    ordinal: "A place in an order.",
    published: "Counted from the day of publication, {date}.",
    noDate: "No day of publication is known, so relative dates stay open.",
  },

  wording: {
    suggestion: "Plainer: {word}.",
  },

  speakers: {
    others: "All others",
    unknown: "Nobody named",
  },

  status: {
    working: "Reading …",
    updating: "The text has changed. Reading again …",
    stale: "The text has changed since it was read.",
    stop: "Stop",
    stopped: "Stopped. The text is kept.",
    found: "{findings}: {list}.",
    findings: { one: "{n} finding", other: "{n} findings" },
    names: { one: "{n} name", other: "{n} names" },
    noSpeaker: { one: "{n} quote without speaker.", other: "{n} quotes without speaker." },
    nothing: "Nothing was found.",
    language: "This does not look like English. The marks may be few and wrong.",
  },

  nothing: {
    title: "Nothing to mark",
    reasons: "The text was read for names, figures, quotes, claims and wording. Very short texts, lists, tables, scores "
      + "and languages other than English often have none.",
  },

  editor: {
    label: "Article text",
    placeholder: "Paste an article here",
    open: "Open a file",
    drop: "or drop one: .txt .md .html",
    inspect: "Inspect",
    privacy: "Read on this device. Nothing is uploaded.",
    clear: "Start over",
    hugeTitle: "This is a long text: {n} characters.",
    hugeFirst: "Inspect the first {n}",
    hugeAll: "Inspect all of it",
  },

  errors: {
    title: "This could not be inspected",
    details: "Details",
    retry: "Try again",
    "wasm-blocked": "The page’s security policy does not allow WebAssembly. Add 'wasm-unsafe-eval' to script-src in the "
      + "Content-Security-Policy of this site.",
    "wasm-missing": "The inspector’s WebAssembly file did not arrive. Check that www/pkg was built (cargo xtask build) "
      + "and that the server sends .wasm files as application/wasm.",
    "worker-failed": "The inspector stopped in the middle and was started afresh. Try again; if it stops on the same "
      + "text, a shorter piece may work.",
    "wasm-unsupported": "This browser is too old for the inspector, or WebAssembly is switched off in it. A browser from "
      + "2024 or later will do.",
    "not-yet": "This export is not there yet. JSON holds everything that was found.",
    "too-long": "The text is longer than the inspector accepts. Split it and inspect the pieces.",
    "bad-option": "A setting of this element is not understood.",
    "file-type": "Files of this type cannot be read here. Save the article as .txt, .md or .html, or paste its text.",
    "not-text": "The file holds bytes that are not text. Save it as plain text in UTF-8 and open it again.",
    "empty-file": "The file holds no text.",
    "sample-missing": "The sample did not arrive. Check the connection, or paste a text of your own.",
    "no-report": "There is no report yet. Inspect a text first.",
    "unknown-format": "There is no export called “{format}”. There are: {formats}.",
    "no-target": "There is no element with the id “{id}” beside this one.",
    "span-mismatch": { one: "{n} mark did not fit the text and was left out.",
      other: "{n} marks did not fit the text and were left out." },
    unknown: "Something went wrong. Try again, or reload the page.",
  },

  offline: {
    update: "A new version is ready. Reloading clears the sheet.",
    reload: "Reload",
    noWorker: "This browser gives the page no worker, so long articles stop it from answering while they are read. The "
      + "marks are the same; another browser may do better.",
    siteErrors: {
      "wasm-missing": "The inspector’s WebAssembly file did not arrive. Check the connection and reload the page. If that "
        + "does not help, the site was not uploaded whole.",
    },
    fileErrors: {
      "wasm-blocked": "This browser or a rule of your organisation forbids WebAssembly here. Open the file in another "
        + "browser, or ask for WebAssembly to be allowed.",
      "wasm-missing": "This file is damaged. Get another copy of it.",
    },
  },

  pane: { label: "Article with marks. Press question mark for the keys." },
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
    title: "Article inspector",
    tagline: "runs on this device · nothing is uploaded",
    new: "New",
    open: "Open",
    samples: "Samples",
    export: "Export",
    print: "Print",
    published: "Published",
    samplesTitle: "Or begin with one of these",
    formats: {
      json: "JSON", csv: "CSV table", markdown: "Markdown", html: "Web page", annotations: "Web Annotation", ninjs: "ninjs",
      "schema-org": "schema.org", brat: "brat", conllu: "CoNLL-U",
    },
  },
};
