//! Where sentences end, example by example: a bar stands at every boundary.

use super::super::read;

fn cut(marked: &str) {
    let text = marked.replace(" |", "");
    let document = read(&text);
    let sentences: Vec<&str> = document.sentences.iter().map(|sentence| document.slice(sentence.span)).collect();
    let expected: Vec<&str> = marked.split(" |").map(str::trim).collect();
    assert_eq!(sentences, expected);
}

#[test]
fn full_stops_questions_and_exclamations_end_sentences() {
    cut("The mayor left. | Who stayed? | Nobody! | What?! | Yes.");
}

#[test]
fn abbreviations_before_names_and_numbers_do_not() {
    cut("Gov. Jane Roe met Sen. Doe on Jan. 6 in St. Louis at No. 4 Roe St. near Mt. Doe. | They left.");
}

#[test]
fn parts_of_laws_and_figures_hold_together() {
    cut(
        "See Sec. 3 and Fig. 2 on p. 12. | Sales rose 3 pct. in May, not 2 pct. | Prices fell. | It lasted 30 sec. | They left.",
    );
    cut("P.S. The mayor is back.");
}

#[test]
fn a_dateline_of_a_town_in_a_state_goes_on() {
    cut("RENO, Nev. -- The police came. | They left.");
    cut("PORTLAND, Ore. — Police came on Friday.");
    cut("WASHINGTON, D.C. - The mayor spoke.");
}

#[test]
fn u_s_ends_a_sentence_only_before_a_word_that_begins_one() {
    cut("She is in the U.S. Senate and the U.S. Army. | He left the U.S. | The army stayed in the U.S. | It grew.");
}

#[test]
fn initials_do_not_end_sentences() {
    cut("J. K. Roe and George W. Doe wrote it. | They met J.R. Roe.");
}

#[test]
fn a_label_of_one_letter_ends_a_sentence() {
    cut("There is no plan B. | Critics disagree. | Patients lack vitamin D. | Researchers say so.");
}

#[test]
fn decimals_times_and_addresses_hold_together() {
    cut("It rose 3.5 per cent at 10.30 on www.example.org today. | It fell.");
}

#[test]
fn clock_times_end_sentences_but_not_before_their_zone_or_day() {
    cut(
        "It began at 5 p.m. EST and 6 p.m. Friday and 7 p.m. Arizona time. | It ended at 8 p.m. | Police came at 9 p.m. | Roe left.",
    );
}

#[test]
fn a_clock_time_alone_is_no_sentence() {
    cut("At 9:30 a.m. Roe left. | Shortly before 6 p.m. Police came.");
    cut("She left at 6 p.m. | Police came.");
}

#[test]
fn companies_end_sentences_only_before_a_word_that_begins_one() {
    cut("Roe Inc. Chairman Jane Roe left Doe Corp. | The firm is sad. | He likes films, books, etc. | Roe does not.");
}

#[test]
fn closing_marks_belong_to_the_sentence_before() {
    cut("“We won. | It is over.” | He left. | (She stayed.) | ‘Why?’ | “So they say.”");
    cut("\"We won. | It is over.\" | He left. | ‘‘Go.’’ | They went.");
}

#[test]
fn a_quotation_with_its_attribution_is_one_sentence() {
    cut("“We won,” said Roe. | “Go!” she said. | “Is it?” asked Bob. | “Well…” he said.");
    cut("\"Go!\" she said. | \"Is it?\" asked Bob.");
}

#[test]
fn a_question_in_quotation_marks_goes_with_the_name_of_who_asked() {
    cut("“Who won?” Jane Roe asked. | “We did!” Mayor John Doe said, before he left.");
    cut("“I do not know …” Roe said. | “I see…” | Roe nodded.");
    cut("“Who won?” | Jane Roe asked the mayor to answer. | “We did!” | Police said he was wrong.");
}

#[test]
fn ellipses_end_sentences_before_a_capital() {
    cut("We waited... and waited. | Well… | That was it.");
}

#[test]
fn a_missing_space_hides_no_sentence() {
    let sentences = |text: &str| read(text).sentences.len();
    assert_eq!(sentences("The mayor left.Nobody stayed."), 2);
    assert_eq!(sentences("Who stayed?Nobody knows."), 2);
    assert_eq!(sentences("They waited...Then it was over."), 2);
    assert_eq!(sentences("“...But they stayed.”"), 1);
}

#[test]
fn footnotes_belong_to_the_sentence_before() {
    cut("It grew fast. [3] [4] | Then it fell.[5] | It was sold (2012). | It was over. 7 | The end came.");
}

#[test]
fn a_footnote_number_may_touch_the_full_stop() {
    cut("It grew fast.7 | Researchers agree.23 | 15 people left.");
}

#[test]
fn a_bracket_behind_a_full_stop_is_a_sentence() {
    cut("It rained for days. | (picture by Jane Roe)");
    cut("The group (they call it a club?) (see below) left.");
}

#[test]
fn words_left_out_belong_to_the_sentence_before() {
    cut("It grew fast. ... | Then it fell. […] | It was sold [...] | The end came.");
}

#[test]
fn a_name_below_a_quotation_is_no_sentence() {
    cut("“It was not easy.” – Jane Roe");
    cut("“It was not easy.” | — But she won again.");
}

#[test]
fn the_credit_of_a_caption_is_a_sentence() {
    cut("The mayor at the bridge | Photo: Jane Roe");
}

#[test]
fn brackets_inside_a_sentence_do_not_end_it() {
    cut("The firm (founded in Ohio) left. | [It is back.] | Done.");
}

#[test]
fn numbers_of_a_list_do_not_end_sentences() {
    cut("1. The first point. | 2. The second point.");
    cut("Q. Why did you do it?\n\n | A. It was an order. | I obeyed.");
}

#[test]
fn a_figure_before_a_question_mark_is_no_number_of_a_list() {
    cut("How many were left? | 2,000? | Some say three.");
}

#[test]
fn the_number_of_a_caption_stands_apart() {
    cut("Figure 1.5 | The mayor at the bridge.");
    cut("Figure 1.5 shows the bridge.");
}

#[test]
fn a_drawn_line_stands_apart() {
    cut("The mayor left | ---------- | She came back");
}

#[test]
fn a_sentence_may_begin_with_a_number_a_sign_or_a_small_brand() {
    cut("It fell. | 15 people died. | $5m is lost. | iRoe is bankrupt.");
}

#[test]
fn texts_without_capitals_have_sentences_too() {
    cut("we are leaving now. | nobody told them. | why should we?");
}

#[test]
fn a_smiley_belongs_to_the_sentence_before() {
    cut("It is over. :) | They left :-) | Nobody stayed.");
}

#[test]
fn a_soft_line_break_does_not_cut() {
    cut(
        "The mayor of the town, who\nhad promised to Roe\nthat she would stay, left the\ntown on Friday.\n\n | It rained.",
    );
}

#[test]
fn a_line_that_was_ended_on_purpose_cuts() {
    cut("Storm hits coast\n | A storm hit the coast of the country on Friday night, officials said.\n\n | It rained.");
    cut("They want:\n | - lower taxes\n | - better schools\n\n | It rained.");
}

#[test]
fn a_sentence_never_spans_paragraphs() {
    cut("The mayor of\n\n | the town left");
}

#[test]
fn every_token_lies_in_the_sentence_it_names() {
    let document = read("Roe left. “Go,” he said.\n\nA line\r\n\r\n1. One. Two.");
    for (index, sentence) in document.sentences.iter().enumerate() {
        assert!(!sentence.tokens.is_empty());
        for token in &document.tokens[sentence.tokens.clone()] {
            assert_eq!(token.sentence as usize, index);
            assert!(sentence.span.contains(token.span));
        }
        assert!(document.paragraphs[sentence.paragraph].span.contains(sentence.span));
    }
}
