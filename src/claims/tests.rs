//! What a newsroom may rely on, whatever the rules behind it.

use crate::report::Claim;
use crate::{Options, inspect};

fn claims(text: &str) -> Vec<Claim> {
    let options = Options { published: "2021-03-23".parse().ok(), ..Options::default() };
    inspect(text, &options).unwrap().claims
}

#[test]
fn the_attribution_is_no_part_of_the_claim() {
    let found = claims("The dam lost 300 tonnes of concrete in May, Mara Quill said on Friday.");
    assert_eq!(found[0].span.text, "The dam lost 300 tonnes of concrete in May");
    assert_eq!(found[0].source.as_ref().map(|source| source.span.text.as_str()), Some("Mara Quill"));
}

#[test]
fn a_relative_date_is_spelled_out_and_the_text_itself_left_alone() {
    let found = claims("The council of Harwick closed the bridge on Monday.");
    assert_eq!(found[0].span.text, "The council of Harwick closed the bridge on Monday");
    assert_eq!(found[0].normalized, "The council of Harwick closed the bridge on 22 March 2021");
    assert_eq!(found[0].substitutions.len(), 1);
}

#[test]
fn a_claim_in_which_nothing_is_replaced_is_normalised_to_itself() {
    let found = claims("The council of Harwick closed the bridge in 2019.");
    assert_eq!(found[0].normalized, found[0].span.text);
    assert!(found[0].substitutions.is_empty());
}

#[test]
fn a_plan_is_future_a_rumour_hedged_and_a_denial_denied() {
    let modality = |text: &str| {
        let article = format!("The bridge of Harwick was built in 1931.\n\nIt carries 2,000 cars a day.\n\n{text}");
        serde_json::to_value(claims(&article).last().unwrap().modality).unwrap()
    };
    assert_eq!(modality("The council of Harwick will close the bridge in 2024."), "future");
    assert_eq!(modality("The council of Harwick reportedly closed the bridge in 2019."), "hedged");
    assert_eq!(
        modality("If the dam at Tarn Point breaks, 2,000 houses in Harwick will be flooded within 20 minutes."),
        "conditional"
    );
    assert_eq!(modality("The company denied that 40 workers in Harwick were injured in 2020."), "denied");
}

#[test]
fn the_priority_is_the_sum_of_the_reasons() {
    for claim in claims("The flood killed 12 people in Harwick, the largest loss since 1953.") {
        let sum: f64 = claim.reasons.iter().map(|reason| reason.weight.0).sum();
        assert!((claim.priority.0 - sum.min(1.0)).abs() < 0.01, "{} is not {sum}", claim.priority.0);
    }
}

#[test]
fn a_question_makes_no_claim() {
    let text =
        "Bridge closed\n\nThe council of Harwick closed the bridge in 2019.\n\nIt reopened in 2020.\n\nWhy do you ask?";
    let report = inspect(text, &Options::default()).unwrap();
    let last = report.sentences.last().unwrap();
    assert_eq!(serde_json::to_value(last.non_claim).unwrap(), "question");
}

#[test]
fn what_the_tables_were_fitted_on_can_be_measured_again_name_by_name() {
    let document = crate::document::read("The flood killed 12 people in Harwick.\n\nIt was the worst since 1953.");
    let options = Options::default();
    let values = crate::values::find(&document, None);
    let entities = crate::entities::find(&document, &options);
    let quotes = crate::quotes::find(&document, &entities);
    let sentences = super::measure(&document, &entities, &values, &quotes);
    assert_eq!(sentences.len(), document.sentences.len());
    let place = super::features().position(|name| name == "figure").unwrap();
    assert_eq!(sentences[0][place], 1.0);
    assert!(sentences.iter().all(|measures| measures.len() == super::features().count()));
    let assertions = super::measure_assertions(&document, &entities, &values, &quotes);
    assert_eq!(assertions.len(), 2);
    assert!(assertions.iter().all(|(_, measures)| measures.len() == super::type_features().count()));
}
