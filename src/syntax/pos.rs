//! Parts of speech.

super::labels::labels! {
    /// The part of speech of a word, as Universal Dependencies has it.
    UniversalPos, "part of speech":
    /// Adjective: "big", "third".
    Adjective = "ADJ",
    /// Preposition: "in", also particles of verbs: "give up".
    Adposition = "ADP",
    /// Adverb: "very", "there", "how".
    Adverb = "ADV",
    /// Auxiliary verb or copula: "has gone", "was late".
    Auxiliary = "AUX",
    /// Coordinating conjunction: "and".
    CoordinatingConjunction = "CCONJ",
    /// Determiner: "the", "this".
    Determiner = "DET",
    /// Interjection: "well", "yes".
    Interjection = "INTJ",
    /// Common noun: "minister".
    Noun = "NOUN",
    /// Numeral: "six", "2021".
    Numeral = "NUM",
    /// Particle: "to", "not", "'s".
    Particle = "PART",
    /// Pronoun: "she", "which", "nobody".
    Pronoun = "PRON",
    /// Part of a name: "Berlin".
    ProperNoun = "PROPN",
    /// Mark of the sentence.
    Punctuation = "PUNCT",
    /// Subordinating conjunction: "that", "if".
    SubordinatingConjunction = "SCONJ",
    /// Symbol: "$", "%".
    Symbol = "SYM",
    /// Verb: "said".
    Verb = "VERB",
    /// Whatever has no part of speech: foreign words, pieces of a list.
    Other = "X",
}

impl UniversalPos {
    /// Whether it is a noun of either kind or a pronoun.
    pub fn is_nominal(self) -> bool {
        matches!(self, Self::Noun | Self::ProperNoun | Self::Pronoun)
    }
}
