/** Texts with everything that has ever moved an offset. */
export const nastyTexts = {
  "curly quotes and a dash": "“We’ve waited — far too long,” Maria Lopez said on Monday.\n\nThe mayor of Łódź disagreed.",
  "characters outside the basic plane": "👩‍🚀 Anna Berg of NASA paid €3m 😀😀. “Wow 𐍈,” she said.\n\nShe left 🇬🇧 on 3 May 2021.",
  "Windows line ends": "Council backs plan\r\n\r\nBy Jo Ash\r\n\r\n“Yes,” said Tom Reed.\r\nIt costs £48 million.\r\n",
  "old Mac line ends": "One.\r\rTwo said Ann.\rThree.",
  "lone surrogates": "\udc00A \ud800 lone “half \udfff” said Ed Poe. \ud83d\n\n\ud83d\ud83d\ude00 He paid $5.\ud800",
  "right to left": "قالت ليلى حسن: «نعم». Leila Hassan said “نعم”.\n\nעוד משפט. The U.N. agreed.",
  "combining characters": "Zoe\u0308 Kra\u030al said cafe\u0301 prices rose 5\u00a0%.",
  "a byte order mark and invisible characters": "\ufeffOne\u200b two\u00ad three\u2028four \0 five.",
  "nothing": "",
  "only white space": " \n\n\t ",
  "unbalanced quotation marks": "“He said ‘no\n\n“and \"then”\n\n«",
};

/** A random text over the same alphabet, the same one for the same seed. */
export function randomText(seed, length) {
  const pieces = [
    ..."aZé“”’\"' \n.,:—0$€%",
    "\r\n", "\n\n", "😀", "𐍈", "\ud800", "\udc00", " said ", " Mr Reed ", "U.S. ", "\u0301", "ن", "\u2028",
  ];
  let state = seed;
  let text = "";
  for (let count = 0; count < length; count++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    text += pieces[state % pieces.length];
  }
  return text;
}

/** A plain article of about `words` words. */
export function longArticle(words) {
  const paragraphs = [
    "“We will rebuild the bridge,” said Maria Lopez, the mayor of Fargo, on Monday.",
    "The plan costs $48 million, about a third more than the council had expected in March 2020.",
    "Unemployment fell to 4.1 percent — the lowest since 1969 — because two plants reopened, she added.",
    "Officials at the transport ministry did not say whether work will start this year.",
  ];
  let text = "Fargo backs a new bridge";
  let count = 5;
  for (let index = 0; count < words; index++) {
    const paragraph = paragraphs[index % paragraphs.length];
    text += `\n\n${paragraph}`;
    count += paragraph.split(" ").length;
  }
  return text;
}
