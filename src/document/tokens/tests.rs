//! What the tokenizer does, sentence by sentence.

use super::super::{Case, Document, TokenKind, read};
use super::pieces;

fn tokens(text: &str) -> Vec<String> {
    let document = read(text);
    (0..document.tokens.len()).map(|token| document.token_text(token).to_owned()).collect()
}

/// The text cut at every bar, and compared with what the tokenizer makes of it without the bars.
fn cut(marked: &str) {
    let text = marked.replace('|', "");
    let expected: Vec<&str> = marked.split(['|', ' ', '\n']).filter(|piece| !piece.is_empty()).collect();
    assert_eq!(tokens(&text), expected, "{text}");
}

fn token(document: &Document<'_>, text: &str) -> usize {
    (0..document.tokens.len()).find(|token| document.token_text(*token) == text).unwrap_or_else(|| panic!("{text}"))
}

#[test]
fn clitics_are_cut_off_whatever_the_apostrophe() {
    cut("They do|n't know|, and Roe|'s aides ca|n't|.");
    cut("They do|n’t know|, and Roe|’s aides ca|n’t|.");
    cut("I|'m sure they|'re in|, we|'ve lost|, she|'d win|, he|'ll stay|.");
    cut("ROE|'S MEN WO|N'T GO|.");
}

#[test]
fn words_that_are_two_fall_into_two() {
    cut("It can|not last and they are gon|na go|.");
    cut("They did|nt say|.");
}

#[test]
fn the_apostrophe_of_a_plural_stands_alone() {
    cut("the miners|' strike and James|’ car");
}

#[test]
fn apostrophes_inside_and_before_words_stay() {
    cut("O'Brien at five o'clock in the '90s gave 'em rock 'n' roll");
    cut("the 1980's and ’60s|. ‘Twas in the ‘70s|. ‘|Round|’");
}

#[test]
fn hyphenated_words_fall_into_three() {
    cut("the well|-|known mother|-|in|-|law of a 12|-|year|-|old");
    cut("a U.S.|-|led force and a non|-|EU firm");
}

#[test]
fn bound_prefixes_stay_but_names_behind_them_are_free() {
    cut("the co-founder and ex-wife in the mid-1990s re-elected an anti|-|Brexit party");
}

#[test]
fn abbreviations_and_initials_keep_their_full_stop() {
    cut("Mr. Roe and Dr. J. K. Doe of Roe Inc. met at 10 a.m. in the U.S. Senate|.");
    cut("No. 4 on Jan. 6 in Reno|, Nev.|, vs. Gen. Doe|.");
    cut("J.R.R. Roe|, Ph.D.|, e.g. of the U.S.|’s navy");
}

#[test]
fn words_that_only_look_like_abbreviations_do_not() {
    cut("He said no|. The gen|. He went to Mass|. It was a sin|.");
    cut("We chose plan B|. It was vitamin C|. She and I|. They left|.");
}

#[test]
fn numbers_stay_whole_and_their_signs_do_not() {
    cut("$|3.5 million|, £|1,200|, 50|%|, 10:30|, 1,00,000 rupees|, .45 and 1/2");
    cut("They won 2|-|1 in 2010|–|11|, 13|,|14 and 15|.");
    cut("on 2021-03-23 call 555-0100 or 212-555-0100");
}

#[test]
fn units_and_currencies_are_cut_from_their_numbers() {
    cut("a $|5|m deal at 5|pm|, 430|km away|, US$|10|bn and Rs|500");
    cut("the 4th man|, 80s pop|, 3M and the 21st A320");
}

#[test]
fn addresses_handles_and_tags_are_one_token() {
    cut("See https://example.org/a?b=1,2|, www.example.com|. Or write to jane.roe@example.org|.");
    cut("(|example.org/news|) says @jane_roe about #news2021|, ranked #|2");
}

#[test]
fn names_with_an_ampersand_are_one_token() {
    cut("AT&T and R&D of Roe & Sons");
}

#[test]
fn ellipses_and_dashes_run_together() {
    cut("Well|... yes|—|or no|--|said he|…");
    cut("What|?!");
}

#[test]
fn a_missing_space_behind_a_sentence_is_seen() {
    cut("It was said|.|The mayor left|.");
    cut("Amazon.com and will.i.am");
}

#[test]
fn brackets_and_marks_stand_alone() {
    cut("(|he said|: “|no|”|)|;");
    assert_eq!(tokens("[...]"), ["[...]"]);
}

#[test]
fn what_is_neither_word_nor_mark_is_one_symbol() {
    assert_eq!(tokens("👩‍👩‍👧 🇫🇷"), ["👩‍👩‍👧", "🇫🇷"]);
    let document = read("a 👍 $ % 7 . don't");
    let kinds: Vec<TokenKind> = document.tokens.iter().map(|token| token.kind).collect();
    use TokenKind::{Number, Punctuation, Symbol, Word};
    assert_eq!(kinds, [Word, Symbol, Symbol, Symbol, Number, Punctuation, Word, Word]);
}

#[test]
fn scripts_without_spaces_are_cut_by_unicode() {
    assert_eq!(tokens("ok 東京"), ["ok", "東", "京"]);
    assert_eq!(tokens("قال الوزير"), ["قال", "الوزير"]);
}

#[test]
fn controls_and_invisible_marks_are_no_tokens() {
    assert_eq!(tokens("a\0b \u{feff}c\u{200b}d \u{200f}e"), ["a", "b", "c", "d", "e"]);
}

#[test]
fn lower_forms_have_small_letters_and_straight_apostrophes() {
    let document = read("ÉMILE Don’t soft\u{ad}en");
    let lower: Vec<&str> = (0..document.tokens.len()).map(|token| document.lower(token)).collect();
    assert_eq!(lower, ["émile", "do", "n't", "soften"]);
}

#[test]
fn a_token_knows_how_its_letters_are_cased() {
    let document = read("word Word WORD U.S. iPhone McDoe 7 É");
    let cases: Vec<Case> = document.tokens.iter().map(|token| token.case).collect();
    use Case::{Capitalised, Lower, Mixed, None, Upper};
    assert_eq!(cases, [Lower, Capitalised, Upper, Upper, Mixed, Mixed, None, Upper]);
}

#[test]
fn a_token_knows_whether_space_stands_before_it() {
    let document = read("A (b)");
    let spaces: Vec<bool> = document.tokens.iter().map(|token| token.space_before).collect();
    assert_eq!(spaces, [true, true, false, false]);
    assert!(document.tokens[token(&document, "(")].space_before);
}

#[test]
fn entries_of_word_lists_are_cut_as_articles_are() {
    for phrase in ["u.s. senate", "e.g.", "no. 4", "prime minister's", "well-known", "don't", "at 5pm", "St. Roe"] {
        let text = format!("We saw {phrase} there.");
        let document = read(&text);
        let in_list: Vec<&str> = pieces(phrase).map(|span| span.of(phrase)).collect();
        let tokens = document.tokens_in(crate::span::ByteSpan::new(7, 7 + phrase.len()));
        let in_article: Vec<&str> = tokens.map(|token| document.token_text(token)).collect();
        assert_eq!(in_list, in_article, "{phrase}");
    }
}
