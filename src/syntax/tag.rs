//! Fine tags.

super::labels::labels! {
    /// The tag of a word in the set of the Penn Treebank, as the English treebanks of Universal Dependencies extend it.
    FineTag, "fine tag":
    /// A currency.
    Currency = "$",
    /// Closing quotation mark.
    ClosingQuote = "''",
    /// Comma.
    Comma = ",",
    /// Opening bracket.
    OpeningBracket = "-LRB-",
    /// Closing bracket.
    ClosingBracket = "-RRB-",
    /// Mark that ends a sentence.
    SentenceEnd = ".",
    /// Colon, semicolon, dash, dots.
    Colon = ":",
    /// Web or mail address.
    Address = "ADD",
    /// Affix that stands alone.
    Affix = "AFX",
    /// Coordinating conjunction.
    CoordinatingConjunction = "CC",
    /// Cardinal number.
    CardinalNumber = "CD",
    /// Determiner.
    Determiner = "DT",
    /// "there" in "there is".
    ExistentialThere = "EX",
    /// Foreign word.
    ForeignWord = "FW",
    /// Piece of a word that is written apart.
    GoesWith = "GW",
    /// Hyphen inside a word.
    Hyphen = "HYPH",
    /// Preposition or subordinating conjunction.
    Preposition = "IN",
    /// Adjective.
    Adjective = "JJ",
    /// Comparative adjective.
    AdjectiveComparative = "JJR",
    /// Superlative adjective.
    AdjectiveSuperlative = "JJS",
    /// Number or letter of a list's item.
    ListItem = "LS",
    /// Modal verb.
    Modal = "MD",
    /// Ornament, smiley.
    Ornament = "NFP",
    /// Noun in the singular.
    Noun = "NN",
    /// Name in the singular.
    ProperNoun = "NNP",
    /// Name in the plural.
    ProperNounPlural = "NNPS",
    /// Noun in the plural.
    NounPlural = "NNS",
    /// Determiner before a determiner: "all the".
    Predeterminer = "PDT",
    /// "'s" of possession.
    PossessiveEnding = "POS",
    /// Personal pronoun.
    PersonalPronoun = "PRP",
    /// Possessive pronoun.
    PossessivePronoun = "PRP$",
    /// Adverb.
    Adverb = "RB",
    /// Comparative adverb.
    AdverbComparative = "RBR",
    /// Superlative adverb.
    AdverbSuperlative = "RBS",
    /// Particle of a verb.
    VerbParticle = "RP",
    /// Symbol.
    Symbol = "SYM",
    /// "to" before a verb.
    To = "TO",
    /// Interjection.
    Interjection = "UH",
    /// Verb in its base form.
    VerbBase = "VB",
    /// Verb in the past tense.
    VerbPast = "VBD",
    /// Verb's -ing form.
    VerbIng = "VBG",
    /// Verb's past participle.
    VerbParticiple = "VBN",
    /// Verb in the present tense, other than the third person singular.
    VerbPresent = "VBP",
    /// Verb in the third person singular of the present tense.
    VerbThirdPerson = "VBZ",
    /// Determiner that asks or relates: "which".
    WhDeterminer = "WDT",
    /// Pronoun that asks or relates: "who".
    WhPronoun = "WP",
    /// "whose".
    WhPossessive = "WP$",
    /// Adverb that asks or relates: "where".
    WhAdverb = "WRB",
    /// Opening quotation mark.
    OpeningQuote = "``",
}
