/**
 * Every word of the page and the element but those of errors, which are in `errors.js`, and of drawn reports, which are
 * in `report-strings.js`. To translate: copy these files, translate the right-hand sides, and keep what stands in
 * {braces}.
 */
export const locale = "en-GB";

// What the element says about itself.
export const statusWorking = "Reading …";
export const statusStop = "Stop";
export const statusStopped = "Stopped. The text is kept.";
export const statusLanguage = "This does not look like English. The marks may be few and wrong.";
export const statusNothing = "Nothing to mark";
export const statusNothingWhy = "Very short texts, lists, tables and languages other than English often have no names, "
  + "figures or quotes.";
export const statusFailed = "This could not be inspected";
export const statusDetails = "Details";
export const statusRetry = "Try again";
export const statusClose = "Close";

export const overviewEdit = "Edit text";
export const overviewShowText = "Show marks";
export const editorLabel = "Article text";
export const editorPlaceholder = "Paste an article here";
export const editorOpen = "Open a file";
export const editorDrop = "or drop one: .txt .md .html";
export const editorInspect = "Inspect";
export const editorPrivacy = "Read on this device. Nothing is uploaded.";
export const editorHuge = "This is a long text: {n} characters.";
export const editorHugeFirst = "Inspect the first {n}";
export const editorHugeAll = "Inspect all of it";

export const keysTitle = "Keys";
export const keysLetters = "Letter and number keys act here";
export const keysList = {
  "n, p": "next and previous finding", "m, Shift m": "next and previous mention of the same name",
  "1, 2, 3": "names, quotes, claims on and off", h: "all marks on and off",
  Enter: "from a finding to its place in the text", Esc: "close the card, back to the list",
  "Ctrl or Cmd Enter": "inspect the text", "?": "show these keys",
};

// The page around the element.
export const pageNew = "New";
export const pageOpen = "Open";
export const pageSamples = "Samples";
export const pageExport = "Export";
export const pagePrint = "Print";
export const pagePublished = "Published";
export const pageSamplesTitle = "Or begin with one of these";
export const pageFormats = { json: "JSON" };
export const offlineUpdate = "A new version is ready. Reloading clears the sheet.";
export const offlineReload = "Reload";
export const offlineNoWorker = "This browser gives the page no worker, so long articles stop it from answering while they are read.";
