//! The language of a text, from its commonest words and its script.

use super::Document;
use crate::lexicon::entries;
use rustc_hash::FxHashMap;
use std::ops::RangeInclusive;
use std::sync::LazyLock;

/// The language as an ISO 639-1 code, and how sure that is, from 0 to 1; "und" and 0 where nothing tells.
///
/// Languages in Latin letters are told by function words, which make up nearly half of any running text
/// and more than the rest in short ones; the others by the script alone, or by letters that only one of them has.
pub(super) fn of(document: &Document<'_>) -> (&'static str, f64) {
    let mut votes = Votes::default();
    let words = document.tokens.iter().enumerate().filter(|(_, token)| token.is_word());
    for (token, _) in words.take(MOST_WORDS) {
        votes.read(document.lower(token));
    }
    votes.decide()
}

/// So many words tell a language as well as any larger number.
const MOST_WORDS: usize = 2000;

/// In running text at least this share of the words is on the list.
const USUAL_SHARE: f64 = 0.2;

#[derive(Default)]
struct Votes {
    words: usize,
    /// How many words are on the list of each language, in the order of [`LATIN`].
    listed: [u32; LATIN.len()],
    /// How many words are written in each script, in the order of [`SCRIPTS`].
    scripts: [u32; SCRIPTS.len()],
}

impl Votes {
    fn read(&mut self, word: &str) {
        static WORDS: LazyLock<FxHashMap<&'static str, u32>> = LazyLock::new(words_by_language);
        self.words += 1;
        if let Some(languages) = WORDS.get(word) {
            for (language, votes) in self.listed.iter_mut().enumerate() {
                *votes += languages >> language & 1;
            }
        }
        if !word.is_ascii()
            && let Some(script) = SCRIPTS.iter().position(|script| word.chars().any(|letter| script.has(letter)))
        {
            self.scripts[script] += 1;
        }
    }

    fn decide(&self) -> (&'static str, f64) {
        if let Some((language, in_script)) = self.script()
            && in_script * 2 > self.words as u32
        {
            return (language, f64::from(in_script) / self.words as f64);
        }
        let (language, most) = best(&self.listed);
        if most == 0 {
            return ("und", 0.0);
        }
        let second =
            self.listed.iter().enumerate().filter(|(other, _)| *other != language).map(|(_, votes)| *votes).max();
        let (most, second) = (f64::from(most) + 0.5, f64::from(second.unwrap_or(0)) + 0.5);
        let lead = most * most / (most * most + second * second);
        let share = (most / (self.words as f64 * USUAL_SHARE)).min(1.0);
        (LATIN[language], lead * share)
    }
}

impl Votes {
    /// The language of the script that most words are written in, and how many are.
    fn script(&self) -> Option<(&'static str, u32)> {
        let family = |of: &'static str| {
            let members = SCRIPTS.iter().zip(self.scripts).filter(move |(script, _)| script.family == of);
            (members.clone().map(|(_, votes)| votes).sum::<u32>(), members)
        };
        let (most, members) = SCRIPTS.iter().map(|script| family(script.family)).max_by_key(|(votes, _)| *votes)?;
        let mut telling =
            members.filter(|(script, votes)| script.language == script.family || *votes > 1 && votes * 20 > most);
        telling.next().map(|(script, _)| (script.language, most))
    }
}

fn best(votes: &[u32]) -> (usize, u32) {
    votes.iter().copied().enumerate().fold((0, 0), |best, vote| if vote.1 > best.1 { vote } else { best })
}

/// For each listed word, a bit for each language that has it.
fn words_by_language() -> FxHashMap<&'static str, u32> {
    let mut words = FxHashMap::default();
    for (word, codes) in entries(include_str!("../lexicon/languages/function-words.txt")) {
        let languages = codes.iter().filter_map(|code| LATIN.iter().position(|latin| latin == code));
        words.insert(word, languages.fold(0, |bits, language| bits | 1 << language));
    }
    words
}

const LATIN: [&str; 18] =
    ["en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "no", "fi", "pl", "cs", "hu", "ro", "tr", "id", "vi"];

/// Letters that tell a language.
struct Script {
    language: &'static str,
    /// The language that is most read in the script: the answer where no letter tells another.
    family: &'static str,
    letters: &'static [RangeInclusive<char>],
}

impl Script {
    fn has(&self, letter: char) -> bool {
        self.letters.iter().any(|range| range.contains(&letter))
    }
}

const fn script(language: &'static str, family: &'static str, letters: &'static [RangeInclusive<char>]) -> Script {
    Script { language, family, letters }
}

/// Within a family the languages with letters of their own come first.
const SCRIPTS: [Script; 24] = [
    script("el", "el", &['\u{370}'..='\u{3ff}', '\u{1f00}'..='\u{1fff}']),
    script("be", "ru", &['ў'..='ў']),
    script("uk", "ru", &['і'..='і', 'ї'..='ї', 'є'..='є', 'ґ'..='ґ']),
    script("mk", "ru", &['ѓ'..='ѓ', 'ќ'..='ќ', 'ѕ'..='ѕ']),
    script("sr", "ru", &['ј'..='ј', 'љ'..='љ', 'њ'..='њ', 'ђ'..='ђ', 'ћ'..='ћ', 'џ'..='џ']),
    script("bg", "ru", &['ъ'..='ъ']),
    script("ru", "ru", &['\u{400}'..='\u{52f}']),
    script("hy", "hy", &['\u{530}'..='\u{58f}']),
    script("he", "he", &['\u{590}'..='\u{5ff}']),
    script("ur", "ar", &['ٹ'..='ٹ', 'ڈ'..='ڈ', 'ڑ'..='ڑ', 'ں'..='ں', 'ے'..='ے']),
    script("fa", "ar", &['پ'..='پ', 'چ'..='چ', 'ژ'..='ژ', 'گ'..='گ', '\u{6cc}'..='\u{6cc}']),
    script("ar", "ar", &['\u{600}'..='\u{77f}', '\u{fb50}'..='\u{fdff}', '\u{fe70}'..='\u{fefc}']),
    script("hi", "hi", &['\u{900}'..='\u{97f}']),
    script("bn", "bn", &['\u{980}'..='\u{9ff}']),
    script("pa", "pa", &['\u{a00}'..='\u{a7f}']),
    script("gu", "gu", &['\u{a80}'..='\u{aff}']),
    script("ta", "ta", &['\u{b80}'..='\u{bff}']),
    script("te", "te", &['\u{c00}'..='\u{c7f}']),
    script("th", "th", &['\u{e00}'..='\u{e7f}']),
    script("ka", "ka", &['\u{10a0}'..='\u{10ff}']),
    script("am", "am", &['\u{1200}'..='\u{137f}']),
    script("ko", "ko", &['\u{1100}'..='\u{11ff}', '\u{ac00}'..='\u{d7a3}']),
    script("ja", "zh", &['\u{3040}'..='\u{30ff}']),
    script("zh", "zh", &['\u{3400}'..='\u{4dbf}', '\u{4e00}'..='\u{9fff}']),
];

#[cfg(test)]
mod tests {
    use crate::document::read;

    fn language(text: &str) -> &'static str {
        read(text).language
    }

    #[test]
    fn english_is_told_from_any_news_paragraph() {
        for text in [
            "The mayor said on Friday that the bridge would not reopen before June.",
            "THE MAYOR SAID ON FRIDAY THAT THE BRIDGE WOULD NOT REOPEN.",
            "Storm kills three in northern village",
            "“We won’t,” she said.",
        ] {
            let document = read(text);
            assert_eq!(document.language, "en", "{text}");
            assert!(document.language_confidence > 0.8, "{text}: {}", document.language_confidence);
        }
    }

    #[test]
    fn other_languages_say_so() {
        assert_eq!(language("Der Bürgermeister sagte, dass die Brücke nicht vor Juni geöffnet wird."), "de");
        assert_eq!(language("Le maire a dit que le pont ne serait pas ouvert avant le mois de juin."), "fr");
        assert_eq!(language("El alcalde dijo que el puente no se abrirá hasta junio."), "es");
        assert_eq!(language("Мэр сказал, что мост не откроют до июня."), "ru");
        assert_eq!(language("Мер сказав, що міст не відкриють до червня, і їхати ним не можна."), "uk");
        assert_eq!(language("市長は橋が六月まで開かないと言った。"), "ja");
        assert_eq!(language("市长说这座桥六月之前不会开放。"), "zh");
    }

    #[test]
    fn a_foreign_name_does_not_make_a_text_foreign() {
        assert_eq!(language("The film Der Untergang and the song La vie en rose were shown to the visitors."), "en");
        assert_eq!(language("The paper Правда said so on Friday."), "en");
    }

    #[test]
    fn a_text_without_words_has_no_language() {
        for text in ["", "  \n", "123 456", "“”", "😀"] {
            let document = read(text);
            assert_eq!((document.language, document.language_confidence), ("und", 0.0), "{text}");
        }
    }
}
