use super::*;
use crate::options::KnownEntity;

fn entities_with(text: &str, options: &Options) -> Vec<(EntityKind, Vec<String>)> {
    let document = crate::document::read(text);
    let found = find(&document, options);
    found
        .list
        .iter()
        .map(|entity| {
            let mentions = entity.mentions.iter().map(|mention| mention.span.of(text).to_owned()).collect();
            (entity.kind, mentions)
        })
        .collect()
}

fn entities(text: &str) -> Vec<(EntityKind, Vec<String>)> {
    entities_with(text, &Options::default())
}

/// The mentions of the entity that has `mention` among them.
fn with(text: &str, mention: &str) -> Vec<String> {
    let found = entities(text);
    found
        .into_iter()
        .find(|(_, mentions)| mentions.iter().any(|one| one == mention))
        .map(|(_, all)| all)
        .unwrap_or_default()
}

fn kind_of(text: &str, mention: &str) -> Option<EntityKind> {
    entities(text).into_iter().find(|(_, mentions)| mentions.iter().any(|one| one == mention)).map(|(kind, _)| kind)
}

#[test]
fn a_surname_joins_the_full_name_before_it() {
    assert_eq!(
        with("Maria Kolvenbach spoke first. Critics of Kolvenbach left.", "Kolvenbach"),
        ["Maria Kolvenbach", "Kolvenbach"]
    );
}

#[test]
fn a_surname_in_the_headline_joins_the_full_name_behind_it() {
    let text = "Kolvenbach leaves office\n\nChancellor Maria Kolvenbach left office on Monday, she told reporters.";
    assert!(with(text, "Maria Kolvenbach").contains(&"Kolvenbach".to_owned()));
}

#[test]
fn two_people_of_one_surname_stay_apart() {
    let text = "Peter Ulvmo met reporters. Later Ulvmo left. His sister Maria Ulvmo stayed. Later Ulvmo sang.";
    assert_eq!(with(text, "Peter Ulvmo").iter().filter(|name| *name == "Ulvmo").count(), 1);
    assert_eq!(with(text, "Maria Ulvmo").iter().filter(|name| *name == "Ulvmo").count(), 1);
}

#[test]
fn an_acronym_joins_the_name_that_introduces_it() {
    let text = "The Brauneck Water Authority (BWA) agreed. The BWA has ten members.";
    assert_eq!(with(text, "BWA"), ["Brauneck Water Authority", "BWA", "BWA"]);
}

#[test]
fn other_names_of_one_country_are_one_entity() {
    let found = entities("The U.S. replied. The United States will wait.");
    assert_eq!(found, [(EntityKind::Place, vec!["U.S.".to_owned(), "United States".to_owned()])]);
}

#[test]
fn a_demonym_is_an_entity_of_its_own() {
    let text = "Norway voted. Most Norwegian towns were quiet.";
    assert_eq!(kind_of(text, "Norway"), Some(EntityKind::Place));
    assert_eq!(kind_of(text, "Norwegian"), Some(EntityKind::Group));
}

#[test]
fn a_title_is_a_role_and_no_part_of_the_name() {
    let text = "Talks with U.S. Secretary of State Maria Kolvenbach went on.";
    let document = crate::document::read(text);
    let found = find(&document, &Options::default());
    let person = found.list.iter().find(|entity| entity.kind == EntityKind::Person).expect("a person is found");
    assert_eq!(person.mentions[0].span.of(text), "Maria Kolvenbach");
    assert_eq!(person.roles[0].of(text), "U.S. Secretary of State");
    assert_eq!(kind_of(text, "U.S."), Some(EntityKind::Place));
}

#[test]
fn city_and_state_are_two_places() {
    let text = "The factory in Austin, Texas, closed.";
    assert_eq!(kind_of(text, "Austin"), Some(EntityKind::Place));
    assert_eq!(kind_of(text, "Texas"), Some(EntityKind::Place));
}

#[test]
fn the_head_of_a_sentence_is_no_name_because_of_its_capital() {
    assert_eq!(entities("Police arrived late. Trading was slow. May is warm."), []);
}

#[test]
fn a_headline_in_title_case_marks_only_names() {
    let text = "Minister Says Norway Must Wait for New Harbour Rules\n\nThe rules are late, a minister said on Monday.";
    let found = entities(text);
    assert_eq!(found, [(EntityKind::Place, vec!["Norway".to_owned()])]);
}

#[test]
fn a_possessive_is_left_out() {
    assert_eq!(with("Norway’s harbours froze.", "Norway"), ["Norway"]);
}

#[test]
fn a_newsrooms_own_list_wins() {
    let own = KnownEntity {
        name: "Norway Street Choir".into(),
        kind: EntityKind::Work,
        aliases: vec!["the Choir".into()],
        wikidata: Some("Q1".into()),
    };
    let options = Options { entities: vec![own], ..Options::default() };
    let text = "The Norway Street Choir sang. Later the Choir left.";
    let found = entities_with(text, &options);
    assert_eq!(found, [(EntityKind::Work, vec!["Norway Street Choir".to_owned(), "the Choir".to_owned()])]);
}

#[test]
fn an_ignored_name_is_not_marked() {
    let options = Options { ignore: vec!["Norway".into()], ..Options::default() };
    let found = entities_with("Norway waits. Sweden waits.", &options);
    assert_eq!(found, [(EntityKind::Place, vec!["Sweden".to_owned()])]);
}

#[test]
fn a_pronoun_joins_the_person_it_can_mean() {
    let text = "Maria Kolvenbach met Peter Ulvmo. She smiled.";
    assert_eq!(with(text, "Maria Kolvenbach"), ["Maria Kolvenbach", "She"]);
}

#[test]
fn nothing_is_found_in_nothing() {
    assert_eq!(entities(""), []);
    assert_eq!(entities(" \n\n — … 12 \u{FFFD}"), []);
}

/// Long runs of capitals, links and openers must not make the search for the best cut slow.
#[test]
fn a_long_run_of_capitals_is_read_in_good_time() {
    for unit in ["Bank of Norway and the ", "Al-", "U.S. ", "Ministry for ", "O'", "1999 "] {
        let text = unit.repeat(20_000 / unit.len());
        let start = std::time::Instant::now();
        entities(&text);
        assert!(start.elapsed().as_secs() < 20, "{unit:?} took {:?}", start.elapsed());
    }
}

fn roles_of(text: &str) -> Vec<String> {
    let document = crate::document::read(text);
    let found = find(&document, &Options::default());
    found.list.iter().flat_map(|entity| entity.roles.iter().map(|role| role.of(text).to_owned())).collect()
}

#[test]
fn what_a_person_is_between_commas_is_a_role() {
    assert_eq!(
        roles_of("We met Maria Kolvenbach, 61, chairman of the harbour board, at noon."),
        ["chairman of the harbour board"]
    );
    assert_eq!(roles_of("Maria Kolvenbach, declining to blame the referee, left."), [""; 0]);
    assert_eq!(roles_of("According to Maria Kolvenbach, the chairman turned the offer down."), [""; 0]);
}

#[test]
fn a_role_may_be_the_last_word_of_a_text_or_of_a_line() {
    assert_eq!(roles_of("They heard Maria Kolvenbach, Harbour Board Director"), ["Harbour Board Director"]);
    assert_eq!(roles_of("They heard Maria Kolvenbach, director\n\nThe town voted."), ["director"]);
}

#[test]
fn former_is_part_of_a_role_and_mr_is_none() {
    assert_eq!(roles_of("They heard former mayor Maria Kolvenbach."), ["former mayor"]);
    assert_eq!(roles_of("They heard Mr. Kolvenbach."), [""; 0]);
}
