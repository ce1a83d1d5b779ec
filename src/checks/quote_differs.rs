//! One quotation, given in different words.

use super::{Article, Check, Find, Severity};
use crate::rule::Rule;
use crate::span::ByteSpan;
use rustc_hash::FxHashMap;

pub(super) const RULE: Rule<Find> = Rule {
    id: "check.quoteDiffers",
    about: "What reads like one quotation stands in two places, in different words.",
    example: "“We will not sell a single tree of this forest,” Mara Quill said on Monday.\n\nThe council met on Tuesday. Quill’s promise, “We will not sell one tree of this forest,” was read out.",
    near_miss: "“We will not sell a single tree of this forest,” Mara Quill said on Monday.\n\nThe council met on Tuesday. Quill’s promise, “We will not sell a single tree,” was read out.",
    find,
};

/// In words. Shorter ones are alike by chance.
const SHORTEST: usize = 7;

/// A longer passage is a document.
const LONGEST: usize = 60;

/// Runs of three words that two versions of one quotation share at least.
const SHARED_RUNS: usize = 2;

/// With how many others a passage is compared word by word, so that a litany stays cheap.
const COMPARED: usize = 4;

/// The share of their words that two versions have in common, in order.
const ALIKE: f64 = 0.6;

/// A passage between quotation marks.
struct Passage<'a> {
    span: ByteSpan,
    words: Vec<&'a str>,
    paragraph: usize,
    /// The last word of the name of who is quoted, where the text says.
    speaker: Option<&'a str>,
}

fn find(article: &Article<'_>, found: &mut Vec<Check>) {
    let passages = passages(article);
    let mut by_run: FxHashMap<[&str; 3], usize> = FxHashMap::default();
    for (index, passage) in passages.iter().enumerate() {
        let mut shared: FxHashMap<usize, usize> = FxHashMap::default();
        for run in passage.words.windows(3) {
            let run = [run[0], run[1], run[2]];
            match by_run.get(&run) {
                Some(&other) => *shared.entry(other).or_default() += 1,
                None => {
                    by_run.insert(run, index);
                }
            }
        }
        let mut likely: Vec<(usize, usize)> =
            shared.into_iter().filter(|&(other, runs)| other != index && runs >= SHARED_RUNS).collect();
        likely.sort_unstable_by_key(|&(other, runs)| (std::cmp::Reverse(runs), other));
        let others = likely.iter().take(COMPARED).map(|&(other, _)| other);
        if let Some(other) = others.into_iter().find(|&other| differs(&passages[other], passage)) {
            found.push(report(&passages[other], passage));
        }
    }
}

/// Long enough passages between quotation marks, of any depth.
fn passages<'a>(article: &Article<'a>) -> Vec<Passage<'a>> {
    let document = article.document;
    let mut passages = Vec::new();
    for quoted in document.quoted.iter().filter(|quoted| quoted.closed && !quoted.inner.is_empty()) {
        let tokens = document.tokens_in(quoted.inner);
        // A quotation with gaps or additions differs on purpose.
        let is_edited =
            document.slice(quoted.inner).contains(['…', '[', ']']) || document.slice(quoted.inner).contains("..");
        if tokens.len() > 2 * LONGEST || is_edited {
            continue;
        }
        let words: Vec<&str> = tokens
            .filter(|&token| !document.tokens[token].is_punctuation())
            .map(|token| document.lower(token))
            .collect();
        if (SHORTEST..=LONGEST).contains(&words.len()) {
            // Within somebody's words, the text does not say for certain whose a quotation is.
            let speaker = if quoted.depth == 0 { speaker(article, quoted.span) } else { None };
            passages.push(Passage { span: quoted.span, words, paragraph: quoted.paragraph, speaker });
        }
    }
    passages
}

/// The surname of who the quotation around `span` is given to.
fn speaker<'a>(article: &Article<'a>, span: ByteSpan) -> Option<&'a str> {
    let last = article.quotes.partition_point(|quote| quote.span().start <= span.end);
    let around =
        article.quotes[..last].iter().rev().take(4).find(|quote| quote.parts.iter().any(|part| part.overlaps(span)));
    let entity = &article.entities.list[around?.speaker?.source.entity?];
    article.document.slice(entity.mentions[entity.name].span).rsplit(' ').next()
}

/// Whether two passages are one quotation in different words: much alike, neither inside the other, and not of two
/// different speakers. Neighbours repeat themselves on purpose.
fn differs(one: &Passage<'_>, other: &Passage<'_>) -> bool {
    let (short, long) = if one.words.len() <= other.words.len() { (one, other) } else { (other, one) };
    let is_cut = long.words.windows(short.words.len()).any(|run| run == short.words.as_slice());
    let of_two = one.speaker.zip(other.speaker).is_some_and(|(one, other)| one != other);
    let common = in_common(&one.words, &other.words) as f64;
    let alike = 2.0 * common / (one.words.len() + other.words.len()) as f64;
    !is_cut && !of_two && one.paragraph != other.paragraph && alike >= ALIKE
}

/// The length of the longest run of words that stands in both, with gaps.
fn in_common(one: &[&str], other: &[&str]) -> usize {
    let mut row = vec![0_usize; other.len() + 1];
    for word in one {
        let mut diagonal = 0;
        for (at, second) in other.iter().enumerate() {
            let above = row[at + 1];
            row[at + 1] = if word == second { diagonal + 1 } else { above.max(row[at]) };
            diagonal = above;
        }
    }
    row.last().copied().unwrap_or_default()
}

fn report(one: &Passage<'_>, other: &Passage<'_>) -> Check {
    let stranger = |of: &Passage<'_>, to: &Passage<'_>| {
        of.words.iter().find(|word| !to.words.contains(word)).map(|word| (*word).to_owned())
    };
    let message = match (stranger(one, other), stranger(other, one)) {
        (Some(here), Some(there)) => {
            format!("Two versions of one quotation, it seems: “{here}” stands only here, “{there}” only there.")
        }
        (Some(word), None) | (None, Some(word)) => {
            format!("Two versions of one quotation, it seems: “{word}” stands in one alone.")
        }
        (None, None) => "Two versions of one quotation, it seems, with the words in another order.".to_owned(),
    };
    Check { code: "quoteDiffers", severity: Severity::Warning, message, spans: vec![one.span, other.span] }
}
