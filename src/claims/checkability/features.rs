//! What speaks for and against a sentence being checkable. Weights are in `weights.txt`.

use crate::claims::cues::Cue;
use crate::claims::scope::Scope;
use crate::claims::verbs;

/// Something that can be measured in a sentence.
pub(super) struct Feature {
    /// Its name in the table of weights.
    pub(super) code: &'static str,
    /// Usually 0 to 1; counts are cut off, so that no single reason decides.
    measure: fn(&Scope<'_>) -> f64,
}

/// Every feature's measure, in the order of [`FEATURES`].
pub(in crate::claims) fn measures(sentence: &Scope<'_>) -> Vec<f64> {
    FEATURES.iter().map(|feature| (feature.measure)(sentence)).collect()
}

/// The names of [`FEATURES`].
pub(in crate::claims) fn names() -> impl Iterator<Item = &'static str> {
    FEATURES.iter().map(|feature| feature.code)
}

macro_rules! features {
    ($($code:literal => $measure:expr),+ $(,)?) => {
        pub(super) const FEATURES: &[Feature] = &[$(Feature { code: $code, measure: $measure }),+];
    };
}

features! {
    "bias" => |_| 1.0,
    "length" => |sentence| (1.0 + sentence.words().count() as f64).ln(),
    "fragment" => |sentence| yes(sentence.words().count() < 5),
    "figure" => |sentence| yes(figures(sentence) > 0),
    "figures" => |sentence| capped(figures(sentence), 4),
    "number in words" => |sentence| capped(sentence.count(Cue::Numeral), 3),
    "share or money" => |sentence| yes(sentence.tokens.clone().any(|token| is_share_or_money(sentence.lower(token)))),
    "year" => |sentence| yes(sentence.tokens.clone().any(|token| sentence.is_year(token))),
    "day or month" => |sentence| capped(sentence.count(Cue::Calendar), 2),
    "quantity word" => |sentence| capped(sentence.count(Cue::Quantity), 3),
    "name" => |sentence| yes(sentence.words().any(|token| sentence.is_name(token))),
    "names" => |sentence| capped(sentence.words().filter(|&token| sentence.is_name(token)).count(), 6),
    "past verb" => |sentence| yes(verbs::has_past(sentence)),
    "past verbs" => |sentence| capped(verbs::count_past(sentence), 3),
    "passive" => |sentence| yes(verbs::has_passive(sentence)),
    "no finite verb" => |sentence| yes(!verbs::has_finite(sentence)),
    "event" => |sentence| capped(sentence.count(Cue::Event), 3),
    "comparison" => |sentence| capped(sentence.count(Cue::Comparison), 2),
    "superlative" => |sentence| capped(sentence.count(Cue::Superlative), 2),
    "cause" => |sentence| capped(sentence.count(Cue::Causal), 2),
    "law" => |sentence| capped(sentence.count(Cue::Law), 2),
    "harm" => |sentence| capped(sentence.count(Cue::Harm), 2),
    "nothing to look up" => |sentence| yes(nothing_to_look_up(sentence)),
    "quoted with nothing to look up" => |sentence| yes(quoted_share(sentence) > 0.95 && nothing_to_look_up(sentence)),
    "past verb with an anchor" => |sentence| yes(verbs::has_past(sentence) && !nothing_to_look_up(sentence)),
    "judges" => |sentence| yes(judges(sentence)),
    "modal" => |sentence| capped(sentence.words().filter(|&token| verbs::is_modal(sentence.lower(token))).count(), 2),
    "counterfactual" => |sentence| yes(is_counterfactual(sentence)),
    "grades" => |sentence| capped(sentence.words().filter(|&token| GRADING.contains(&sentence.lower(token))).count(), 2),
    "demonstrative at the start" => |sentence| yes(first_word(sentence).is_some_and(|word| matches!(word, "this" | "that" | "these" | "those" | "it"))),
    "attribute" => |sentence| capped(sentence.count(Cue::Attribute), 2),
    "attribution" => |sentence| yes(sentence.has(Cue::Attribution)),
    "prediction" => |sentence| capped(sentence.count(Cue::Prediction), 2),
    "position" => |sentence| capped(sentence.count(Cue::Position), 3),
    "document" => |sentence| yes(sentence.has(Cue::DocumentSource)),
    "quantifier" => |sentence| capped(sentence.count(Cue::Quantifier), 2),
    "negation" => |sentence| capped(sentence.count(Cue::Negation), 2),
    "hedge" => |sentence| yes(sentence.has(Cue::Hedge)),
    "condition" => |sentence| yes(sentence.has(Cue::Conditional)),
    "wholly quoted" => |sentence| yes(quoted_share(sentence) > 0.95),
    "partly quoted" => |sentence| yes((0.05..=0.95).contains(&quoted_share(sentence))),
    "own voice first person" => |sentence| own(sentence, &[Cue::FirstPerson]),
    "first person" => |sentence| capped(sentence.count(Cue::FirstPerson), 3),
    "we" => |sentence| capped(sentence.count(Cue::We), 3),
    "second person" => |sentence| capped(sentence.count(Cue::SecondPerson), 3),
    "opinion" => |sentence| capped(sentence.count(Cue::Opinion), 3),
    "evaluative" => |sentence| capped(sentence.count(Cue::Evaluative), 3),
    "abstract" => |sentence| capped(sentence.count(Cue::Abstract), 3),
    "question mark" => |sentence| yes(ends_with(sentence, "?")),
    "exclamation mark" => |sentence| yes(ends_with(sentence, "!")),
    "asks at the start" => |sentence| yes(first_word(sentence).is_some_and(|word| ASKING.contains(&word))),
    "advice at the start" => |sentence| yes(sentence.starts_with(Cue::Advice)),
    "boilerplate" => |sentence| yes(sentence.has(Cue::Boilerplate)),
    "lower-case start" => |sentence| yes(sentence.words().next().is_some_and(|token| !sentence.token(token).starts_upper(sentence.context.document.text))),
    "no closing mark" => |sentence| yes(!["." , "?", "!", "\"", "”", "'", "’", ":", "…"].iter().any(|mark| ends_with(sentence, mark))),
}

/// Sentence openings that ask.
const ASKING: &[&str] = &[
    "who", "what", "why", "how", "where", "when", "do", "does", "did", "is", "are", "can", "could", "would", "will",
    "have", "has",
];

/// Words that grade what follows.
const GRADING: &[&str] = &[
    "very",
    "so",
    "too",
    "really",
    "quite",
    "extremely",
    "absolutely",
    "totally",
    "pretty",
    "truly",
    "just",
    "even",
    "always",
    "never",
    "such",
    "incredibly",
    "especially",
    "more",
    "most",
    "better",
    "best",
];

/// Whether there is no figure, no name and no date to start from.
fn nothing_to_look_up(sentence: &Scope<'_>) -> bool {
    !sentence.words().any(|token| sentence.is_name(token) || sentence.has_digit(token))
        && !sentence.has(Cue::Calendar)
        && !sentence.has(Cue::Numeral)
}

/// Whether a form of "be" leads straight to a judgement: "is very good", "was a disgrace".
fn judges(sentence: &Scope<'_>) -> bool {
    // Looked up and not searched for, because a text without full stops is one long sentence.
    let mut judging: Vec<usize> =
        sentence.hits().filter(|hit| hit.cue == Cue::Evaluative).map(|hit| hit.token).collect();
    judging.sort_unstable();
    sentence.hits().filter(|hit| hit.cue == Cue::Be).any(|be| {
        let next = judging.partition_point(|&token| token <= be.token);
        judging.get(next).is_some_and(|&token| token <= be.token + 4)
    })
}

/// Whether it speaks of what would have been.
fn is_counterfactual(sentence: &Scope<'_>) -> bool {
    let before = |token: usize| {
        token > sentence.tokens.start && matches!(sentence.lower(token - 1), "would" | "could" | "should" | "might")
    };
    sentence.words().any(|token| matches!(sentence.lower(token), "have" | "'ve") && before(token))
}

fn yes(holds: bool) -> f64 {
    f64::from(u8::from(holds))
}

fn capped(count: usize, most: usize) -> f64 {
    count.min(most) as f64 / most as f64
}

fn figures(sentence: &Scope<'_>) -> usize {
    sentence.tokens.clone().filter(|&token| sentence.has_digit(token)).count()
}

fn is_share_or_money(word: &str) -> bool {
    word.contains(['%', '$', '£', '€', '¥'])
        || matches!(
            word,
            "percent" | "percentage" | "dollars" | "euros" | "pounds" | "million" | "billion" | "trillion"
        )
}

fn quoted_share(sentence: &Scope<'_>) -> f64 {
    let words = sentence.words().count();
    if words == 0 {
        return 0.0;
    }
    sentence.words().filter(|&token| sentence.is_quoted(token)).count() as f64 / words as f64
}

fn own(sentence: &Scope<'_>, cues: &[Cue]) -> f64 {
    yes(sentence.hits().any(|hit| cues.contains(&hit.cue) && !sentence.is_quoted(hit.token)))
}

/// Whether the sentence ends with `mark`, quotation marks and brackets behind it left aside.
fn ends_with(sentence: &Scope<'_>, mark: &str) -> bool {
    let closing = |word: &str| matches!(word, "\"" | "”" | "'" | "’" | "''" | ")" | "]");
    let mut tokens = sentence.tokens.clone().rev();
    match tokens.next() {
        Some(last) if sentence.lower(last) == mark => true,
        Some(last) if closing(sentence.lower(last)) => {
            tokens.find(|&token| !closing(sentence.lower(token))).is_some_and(|token| sentence.lower(token) == mark)
        }
        _ => false,
    }
}

fn first_word<'a>(sentence: &Scope<'a>) -> Option<&'a str> {
    sentence.words().next().map(|token| sentence.lower(token))
}
