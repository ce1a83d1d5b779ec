//! What holds for every text, however nasty.

use super::{from_tokens, read};
use crate::span::ByteSpan;
use std::time::{Duration, Instant};

const NASTY: [&str; 16] = [
    "",
    "\0",
    "\u{feff}",
    " \r\n\t\u{2029}\u{c}",
    "“",
    "'''\"\"\"“”‘’«»„“",
    "....!!!???…",
    "👩‍👩‍👧‍👦🇫🇷 “👍”",
    "قال “الوزير” إن\u{200f} (2021).",
    "e\u{301}\u{301}\u{301}’s n’t ’s",
    "\r\r\n\n\r“a\rb”\r\n\r\nc",
    "-.-.-.'.'.@.#.$.%./.://www.@",
    "1,2,3,4:5:6/7/8-9-10-11.12.13",
    "A.B.C.D. I. J. U.S.A. “A.”",
    "\u{ad}\u{200d}\u{fe0f}\u{301}",
    "İstanbul’da ﬁ ǅ ß 𝒜𝓑 ½ ² ㊗",
];

#[test]
fn any_text_can_be_read_and_its_parts_lie_in_order() {
    let joined = NASTY.join(" ");
    let lines = NASTY.join("\n\n");
    for text in NASTY.into_iter().chain([joined.as_str(), lines.as_str()]) {
        check(text);
        for (at, _) in text.char_indices() {
            check(&text[at..]);
            check(&text[..at]);
        }
    }
}

fn check(text: &str) {
    let document = read(text);
    let mut end = 0;
    for (index, token) in document.tokens.iter().enumerate() {
        assert!(token.span.start >= end && !token.span.is_empty(), "{text:?}");
        assert_eq!(document.token_text(index).trim(), document.token_text(index), "{text:?}");
        let _ = document.lower(index);
        end = token.span.end;
    }
    let in_sentences: usize = document.sentences.iter().map(|sentence| sentence.tokens.len()).sum();
    assert_eq!(in_sentences, document.tokens.len(), "{text:?}");
    let in_paragraphs: usize = document.paragraphs.iter().map(|paragraph| paragraph.sentences.len()).sum();
    assert_eq!(in_paragraphs, document.sentences.len(), "{text:?}");
    for passage in &document.quoted {
        let paragraph = document.paragraphs[passage.paragraph].span;
        assert!(paragraph.contains(passage.span) && passage.span.contains(passage.inner), "{text:?}");
        assert!(
            text.is_char_boundary(passage.inner.start as usize) && text.is_char_boundary(passage.inner.end as usize)
        );
    }
    assert!(document.quoted.windows(2).all(|pair| pair[0].span.start < pair[1].span.start), "{text:?}");
    assert!((0.0..=1.0).contains(&document.language_confidence));
}

#[test]
fn twice_the_text_takes_about_twice_the_time() {
    let units = [
        "word ", "a", "“", "“a ", "‘a ", "\"", "\" ", "'a' ", "’ ", ".", ". ", "A.", "A. ", "a.b", "-", "a-", "1-",
        "1:", "1,", "@a", "@", "www.a)", "(", "a\n", "a\n\n", "\n", " ", "U.S. ", "[1] ", "1 ", "„a» ", "s’ ",
        "e\u{301}", "東", "é", "… ", ".)", ".\"", ". (", ". “", ". - ", "[...] ", "? a ", "\"a", "a.m. A ",
    ];
    for unit in units {
        let small = unit.repeat(10_000 / unit.len());
        let large = unit.repeat(80_000 / unit.len());
        // A busy machine gets more than one chance; time that grew with the square would need sixty-four times as long.
        let slack = Duration::from_millis(100);
        assert!((0..8).any(|_| timed(&large) < fastest(&small) * 24 + slack), "{unit:?} takes too long");
    }
}

fn fastest(text: &str) -> Duration {
    (0..2).map(|_| timed(text)).min().unwrap_or_default()
}

fn timed(text: &str) -> Duration {
    let start = Instant::now();
    std::hint::black_box(read(std::hint::black_box(text)));
    start.elapsed()
}

#[test]
fn a_document_can_be_made_of_sentences_and_tokens_that_are_given() {
    let text = "U.S. trade. It fell\n\nMore";
    let spans = |words: &[&str]| -> Vec<ByteSpan> {
        words.iter().filter_map(|word| Some(ByteSpan::new(text.find(word)?, text.find(word)? + word.len()))).collect()
    };
    let (first, last) = (vec![spans(&["U.S.", "trade."]), vec![], spans(&["It", "fell"])], vec![spans(&["More"])]);
    let document = from_tokens(text, &[first, vec![vec![]], last]);
    let sentences: Vec<&str> = document.sentences.iter().map(|sentence| document.slice(sentence.span)).collect();
    assert_eq!(sentences, ["U.S. trade.", "It fell", "More"]);
    assert_eq!((document.paragraphs.len(), document.paragraphs[1].tokens.clone()), (2, 4..5));
    assert_eq!((document.lower(1), document.tokens[3].sentence), ("trade.", 1));
}
