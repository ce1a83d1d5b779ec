//! What is found between quotation marks.

use super::super::{QuoteStyle, QuotedPassage, read};

fn passages(text: &str) -> Vec<(String, QuotedPassage)> {
    let document = read(text);
    document.quoted.iter().map(|passage| (document.slice(passage.span).to_owned(), passage.clone())).collect()
}

fn found(text: &str) -> Vec<String> {
    passages(text).into_iter().map(|(slice, _)| slice).collect()
}

#[test]
fn every_style_of_marks_is_known() {
    for (text, style) in [
        ("He said “no” twice.", QuoteStyle::CurlyDouble),
        ("He said ‘no’ twice.", QuoteStyle::CurlySingle),
        ("He said \"no\" twice.", QuoteStyle::StraightDouble),
        ("He said 'no' twice.", QuoteStyle::StraightSingle),
        ("He said ``no'' twice.", QuoteStyle::StraightSingle),
        ("He said ‘‘no’’ twice.", QuoteStyle::StraightSingle),
        ("He said «no» twice.", QuoteStyle::Guillemet),
        ("He said ‹no› twice.", QuoteStyle::Guillemet),
        ("He said »no« twice.", QuoteStyle::Guillemet),
        ("He said „no“ twice.", QuoteStyle::LowHigh),
        ("He said „no” twice.", QuoteStyle::LowHigh),
    ] {
        let passages = passages(text);
        let [(slice, passage)] = passages.as_slice() else { panic!("{text}: {passages:?}") };
        assert_eq!((passage.style, passage.closed, passage.depth), (style, true, 0), "{text}");
        assert_eq!(passage.inner.of(text), "no", "{text}");
        assert!(text.contains(slice.as_str()));
    }
}

#[test]
fn nested_passages_know_their_depth() {
    let passages = passages("“She said ‘go “now” please’ and left,” he said. “Fine.”");
    let depths: Vec<u8> = passages.iter().map(|(_, passage)| passage.depth).collect();
    assert_eq!(depths, [0, 1, 2, 0]);
}

#[test]
fn apostrophes_are_no_marks() {
    for text in [
        "James' car and the '90s weren't 'em.",
        "The miners’ strike of the ’80s, Roe’s.",
        "rock 'n' roll",
        "It's theirs'.",
    ] {
        assert!(found(text).is_empty(), "{text}: {:?}", found(text));
    }
    assert_eq!(found("'We won't,' said James' aide. 'Roe's car.'"), ["'We won't,'", "'Roe's car.'"]);
    assert_eq!(found("‘The miners’ strike,’ he said."), ["‘The miners’ strike,’"]);
    let union = "'The miners' union and the dockers' leaders are with us.'";
    assert_eq!(found(union), [union]);
    assert_eq!(found("He likes 'cats' and 'dogs' too."), ["'cats'", "'dogs'"]);
}

#[test]
fn feet_and_inches_are_no_marks() {
    assert!(found("A 6\" pipe, 5'10\" long.").is_empty());
    assert_eq!(found("\"He is 5'10\" tall,\" she said."), ["\"He is 5'10\" tall,\""]);
    assert_eq!(found("She said \"a 42\" screen\" twice."), ["\"a 42\" screen\""]);
    assert_eq!(found("The \"top 10\" and the \"top 20\" left."), ["\"top 10\"", "\"top 20\""]);
}

#[test]
fn straight_marks_are_told_by_what_touches_them() {
    assert_eq!(found("He said: \"I—\" and left (\"quietly\")."), ["\"I—\"", "\"quietly\""]);
    assert_eq!(found("\"'Go,' she said,\" he said."), ["\"'Go,' she said,\"", "'Go,'"]);
    assert_eq!(found("\" Go \" said Bob ."), ["\" Go \""]);
}

#[test]
fn mixed_marks_still_pair() {
    assert_eq!(found("“Go,\" he said. \"Stay,” she said."), ["“Go,\"", "\"Stay,”"]);
    assert_eq!(found("“Go,“ he said."), ["“Go,“"]);
    assert_eq!(found("”Go,” he said."), ["”Go,”"]);
}

#[test]
fn a_passage_never_closed_ends_with_its_paragraph() {
    let passages = passages("“We won, he said.\n\nShe “left”.");
    assert_eq!(passages[0].0, "“We won, he said.");
    assert!(!passages[0].1.closed);
    assert_eq!(passages[1].0, "“left”");
}

#[test]
fn a_forgotten_closing_mark_swallows_nothing() {
    let passages = passages("“We won, he said. “I left,” she said.");
    assert_eq!(passages[0].0, "“We won, he said.");
    assert_eq!((passages[1].0.as_str(), passages[1].1.depth), ("“I left,”", 0));
}

#[test]
fn a_stray_closing_mark_is_nothing() {
    assert_eq!(found("We won,” he said. “I left,” she said."), ["“I left,”"]);
    assert!(found("We won,\" he said.").is_empty());
}

#[test]
fn a_quotation_over_several_paragraphs_goes_on() {
    for text in ["“One.\n\n“Two.\n\n“Three,” he said. “Four.”", "\"One.\n\n\"Two.\n\n\"Three,\" he said. \"Four.\""]
    {
        let flags: Vec<(bool, bool, usize)> =
            passages(text).iter().map(|(_, passage)| (passage.closed, passage.continues, passage.paragraph)).collect();
        assert_eq!(flags, [(false, false, 0), (false, true, 1), (true, true, 2), (true, false, 2)], "{text}");
    }
}

#[test]
fn a_quotation_may_be_closed_in_the_next_paragraph_without_a_mark_at_its_head() {
    let passages = passages("“One.\n\nTwo,” he said. “Three.”\n\nFour,” he said.");
    let slices: Vec<(&str, bool)> =
        passages.iter().map(|(slice, passage)| (slice.as_str(), passage.continues)).collect();
    assert_eq!(slices, [("“One.", false), ("Two,”", true), ("“Three.”", false)]);
}

#[test]
fn a_closed_quotation_is_not_carried_on() {
    let passages = passages("“One.”\n\n“Two.”");
    assert!(passages.iter().all(|(_, passage)| passage.closed && !passage.continues));
}

#[test]
fn single_marks_may_go_on_over_paragraphs_too() {
    let flags: Vec<(bool, bool)> =
        passages("‘One.\n\n‘Two,’ he said.").iter().map(|(_, passage)| (passage.closed, passage.continues)).collect();
    assert_eq!(flags, [(false, false), (true, true)]);
}

#[test]
fn marks_with_nothing_between_them_are_no_passage() {
    for text in ["“”", "\"\"\"\"", "““““", "” “", "' '", "'''''", "``''"] {
        assert!(found(text).is_empty(), "{text}");
    }
}
