use super::{Certainty, Quote, QuoteKind, Reality, find, rules};
use crate::document::{self, Document};
use crate::entities::Entities;

fn quotes(text: &str) -> Vec<Quote> {
    find(&document::read(text), &Entities::new(Vec::new()))
}

fn words(text: &str, quote: &Quote) -> Vec<String> {
    quote.parts.iter().map(|part| part.of(text).to_owned()).collect()
}

fn speaker<'a>(document: &Document<'a>, quote: &Quote) -> Option<&'a str> {
    quote.speaker.map(|speaker| document.slice(speaker.source.span))
}

#[test]
fn every_rule_fires_on_its_example_and_not_on_its_near_miss() {
    for rule in rules() {
        let fires = |text: &str| quotes(text).iter().any(|quote| quote.rule == rule.id);
        assert!(fires(rule.example), "{} misses {:?}", rule.id, rule.example);
        assert!(!fires(rule.near_miss), "{} fires on {:?}", rule.id, rule.near_miss);
    }
}

#[test]
fn a_source_named_around_another_speaker_is_the_channel() {
    for text in [
        "Smith said the line would close, according to Reuters.",
        "According to Reuters, Smith said the line would close.",
    ] {
        let document = document::read(text);
        let found = quotes(text);
        assert_eq!(found.len(), 1, "{text}");
        assert_eq!(speaker(&document, &found[0]), Some("Smith"));
        assert_eq!(found[0].via.map(|via| document.slice(via.span)), Some("Reuters"));
    }
}

#[test]
fn what_was_not_said_or_might_be_said_is_marked_so() {
    assert_eq!(quotes("Okoro did not say that the files were lost.")[0].reality, Reality::Denied);
    assert_eq!(quotes("Okoro would say that the files were lost.")[0].reality, Reality::Hypothetical);
    assert_eq!(quotes("Okoro said that the files were lost.")[0].reality, Reality::Reported);
}

#[test]
fn a_quoted_sentence_goes_on_with_the_speaker_before_it() {
    let text = "Okoro said the files were lost. “Nobody knows where they are.”";
    let found = quotes(text);
    assert_eq!(found.len(), 2);
    assert_eq!(found[1].kind, QuoteKind::Direct);
    assert_eq!(found[1].speaker.map(|speaker| speaker.certainty), Some(Certainty::Inferred));
}

#[test]
fn a_clause_gives_way_to_the_quotation_behind_a_colon() {
    let text = "The mayor said the bridge was sound: “We checked every bolt of it.”";
    let found = quotes(text);
    assert_eq!(words(text, &found[0]), ["the bridge was sound"]);
    assert_eq!(words(text, &found[1]), ["“We checked every bolt of it.”"]);
}

#[test]
fn people_who_are_quoted_speak_and_not_who_quotes_them() {
    let text = "CNN quoted Ellison as saying the bridge was sound.";
    let document = document::read(text);
    assert_eq!(speaker(&document, &quotes(text)[0]), Some("Ellison"));
}

#[test]
fn nouns_that_look_like_reporting_verbs_report_nothing() {
    for text in [
        "Many western states closed their embassies on Monday.",
        "The new set of rules allows shops to open on Sunday.",
        "The inquiry looked into claims of fraud.",
        "The company reported a loss of two million pounds.",
        "Nobody has claimed responsibility for the attack.",
    ] {
        assert!(quotes(text).is_empty(), "{text}: {:?}", quotes(text));
    }
}

#[test]
fn odd_marks_neither_lose_nor_swallow_text() {
    for text in [
        "“",
        "”",
        "said",
        "said “",
        "“” said",
        "\"\"\"\" he said",
        "He said: “",
        "X said that",
        "according to",
        "’ said ’",
        "He said “yes and left.\n\nShe said “no” and stayed.",
        "SAID: SAID: SAID:",
        ", said ,",
        "“a” “b” said “c",
        "and said and said",
    ] {
        for quote in quotes(text) {
            assert!(quote.parts.iter().all(|part| !part.is_empty() && part.of(text).trim() == part.of(text)), "{text}");
        }
    }
}

#[test]
fn pieces_stand_in_order_and_apart() {
    let text =
        "“The road,” she said, “is not safe,” adding that “nobody” had come. According to Okoro, the “plan” was dead.";
    for quote in quotes(text) {
        assert!(quote.parts.windows(2).all(|pair| pair[0].end <= pair[1].start));
    }
}

#[test]
fn reports_inside_reports_do_not_pile_up() {
    let text = "he said ".repeat(400);
    let found = quotes(&text);
    let covered: usize = found.iter().map(|quote| quote.span().len()).sum();
    assert!(covered <= 3 * text.len(), "{covered}");
}

#[test]
fn the_dateline_is_not_part_of_what_is_said() {
    let text = "BRAUNECK, June 3 (Reuters) - The harbour will stay shut until Sunday, officials said.";
    let found = quotes(text);
    assert_eq!(words(text, &found[0]), ["The harbour will stay shut until Sunday"]);
}

#[test]
fn the_quotation_that_closes_a_paragraph_is_not_the_next_speakers() {
    let text = "“It was late,” said Mara Ellison. “We went home.”\n\nThe coach, Ivo Brandt, said: “We stayed.”";
    let document = document::read(text);
    let found = quotes(text);
    assert_eq!(words(text, &found[0]), ["“It was late,”", "“We went home.”"]);
    assert_eq!(speaker(&document, &found[1]), Some("The coach, Ivo Brandt"));
}

#[test]
fn people_who_are_told_are_not_what_is_told() {
    let text = "“It was late,” Ellison told cheering crowds in the square. “We went home.”";
    let found = quotes(text);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(words(text, &found[0]), ["“It was late,”", "“We went home.”"]);
}

#[test]
fn a_common_source_takes_no_apposition_from_the_clause_behind_it() {
    let text = "According to the police, a driver, 24, died on the bridge.";
    let document = document::read(text);
    let found = quotes(text);
    assert_eq!(speaker(&document, &found[0]), Some("the police"));
    assert_eq!(words(text, &found[0]), ["a driver, 24, died on the bridge"]);
}

#[test]
fn a_name_with_an_apposition_is_the_subject_of_said() {
    let text = "Ms Ellison, a former engineer, said the pump, called Beam, was tested twice.";
    let document = document::read(text);
    let found = quotes(text);
    assert_eq!(speaker(&document, &found[0]), Some("Ms Ellison, a former engineer"));
}
