//! What holds for the report on any text whatever, however strange.

mod support;

use article_inspector::options::Layer;
use article_inspector::report::OffsetUnit;
use article_inspector::{Options, inspect};
use proptest::prelude::*;
use support::checked_report;
use support::strange::{FRAGMENTS, strange_text};

const UNITS: [OffsetUnit; 3] = [OffsetUnit::Utf16, OffsetUnit::CodePoint, OffsetUnit::Utf8];
const LAYERS: [Layer; 6] =
    [Layer::Entities, Layer::Values, Layer::Quotes, Layer::Claims, Layer::Wording, Layer::Checks];

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_made_of_news_and_accidents_gives_a_sound_report(text in strange_text(), unit in 0..3_usize) {
        checked_report(&text, &Options { offsets: UNITS[unit], ..Options::default() });
    }

    #[test]
    fn any_characters_at_all_give_a_sound_report(text in any::<String>(), unit in 0..3_usize) {
        checked_report(&text, &Options { offsets: UNITS[unit], ..Options::default() });
    }

    #[test]
    fn any_choice_of_layers_gives_a_sound_report_with_those_layers_only(text in strange_text(), chosen in 0..64_usize) {
        let layers = (0..6).filter(|layer| chosen >> layer & 1 == 1).map(|layer| LAYERS[layer]).collect();
        let report = checked_report(&text, &Options { layers, ..Options::default() });
        for (layer, key) in ["entities", "values", "quotes", "claims", "wording", "checks"].iter().enumerate() {
            let asked = chosen >> layer & 1 == 1;
            prop_assert!(asked || support::list(&report, key).is_empty(), "{key} was not asked for");
        }
    }

    #[test]
    fn a_layer_is_the_same_whether_or_not_the_others_are_asked_for(text in strange_text()) {
        let all = checked_report(&text, &Options::default());
        for (layer, key) in [(Layer::Values, "values"), (Layer::Wording, "wording"), (Layer::Entities, "entities")] {
            let alone = checked_report(&text, &Options { layers: vec![layer], ..Options::default() });
            prop_assert_eq!(&alone[key], &all[key]);
        }
    }

    #[test]
    fn the_same_text_gives_the_same_bytes(text in strange_text()) {
        let write = || serde_json::to_string(&inspect(&text, &Options::default()).unwrap()).unwrap();
        prop_assert_eq!(write(), write());
    }

    #[test]
    fn a_day_of_publication_leads_to_a_sound_report_too(text in strange_text(), year in 1000..9999_u16, day in 1..29_u8) {
        let published = format!("{year}-02-{day:02}").parse().ok();
        checked_report(&text, &Options { published, ..Options::default() });
    }
}

#[test]
fn every_fragment_alone_and_twice_gives_a_sound_report() {
    for fragment in FRAGMENTS {
        checked_report(fragment, &Options::default());
        checked_report(&format!("{fragment}{fragment}"), &Options::default());
        checked_report(&format!("{fragment}\n\n{fragment} {fragment}"), &Options::default());
    }
}

#[test]
fn nothing_and_white_space_give_an_empty_report() {
    for text in ["", " ", "\n\n\n", "\r\n\r\n", "\t\u{a0}\u{2003}\u{feff}"] {
        let report = checked_report(text, &Options::default());
        assert_eq!(report["document"]["words"], 0, "{text:?}");
        assert_eq!(report["entities"], serde_json::json!([]), "{text:?}");
    }
}

/// The units of the three reports differ and nothing else does.
#[test]
fn offsets_in_every_unit_point_at_the_same_words() {
    let text = "Café 👩‍🚀 opens\r\n\r\n“Très bien 𝄞,” said Zoë Łuczak. It cost £48 million, she said.";
    let words = |unit| {
        let report = checked_report(text, &Options { offsets: unit, ..Options::default() });
        support::list(&report["document"], "sentences").iter().map(|one| one["text"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(words(OffsetUnit::Utf16), words(OffsetUnit::CodePoint));
    assert_eq!(words(OffsetUnit::Utf16), words(OffsetUnit::Utf8));
}
