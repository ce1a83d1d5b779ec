//! From plain data to options: every unknown name and every wrong type is an error that says where it is
//! and what is accepted. JavaScript, `--entities` and batch lines all come through here.

use super::{Given, InspectError, KnownEntity, Options};
use serde::de::value::{Error as NameError, StrDeserializer};
use serde::de::{DeserializeOwned, IntoDeserializer};

/// The names of all options, as a caller writes them.
pub const OPTION_NAMES: [&str; 7] =
    ["published", "offsets", "layers", "entities", "ignore", "wordingCategories", "maxLength"];

const KNOWN_ENTITY_NAMES: [&str; 4] = ["name", "kind", "aliases", "wikidata"];

impl Options {
    /// Reads an object whose keys are [`OPTION_NAMES`]; one that is missing or `null` keeps its default.
    ///
    /// # Errors
    /// [`InspectError::BadOption`] for anything that is unknown, of a wrong type or out of range.
    pub fn from_given(given: Given) -> Result<Self, InspectError> {
        let mut options = Self::default();
        for (name, value) in object(given, "", &OPTION_NAMES)? {
            match name.as_str() {
                "published" => options.published = Some(day(value, &name)?),
                "offsets" => options.offsets = named(value, &name)?,
                "layers" => options.layers = list(value, &name, named)?,
                "entities" => options.entities = known_entities(value)?,
                "ignore" => options.ignore = list(value, &name, text)?,
                "wordingCategories" => options.wording_categories = list(value, &name, named)?,
                _ => options.max_length = count(value, &name)?,
            }
        }
        Ok(options)
    }
}

/// Reads a newsroom's own list of names, as the option `entities` holds it.
///
/// # Errors
/// [`InspectError::BadOption`], as above.
pub fn known_entities(given: Given) -> Result<Vec<KnownEntity>, InspectError> {
    list(given, "entities", known_entity)
}

/// The entries of an object that are given at all; every key has to be one of `names` and given once.
/// `path` is where the object stands, empty for the outermost.
///
/// # Errors
/// [`InspectError::BadOption`] that names the key.
pub fn object(given: Given, path: &str, names: &[&str]) -> Result<Vec<(String, Given)>, InspectError> {
    let Given::Object(entries) = given else {
        return Err(wrong(path, format!("is {} and has to be an object with {}", given.describe(), names.join(", "))));
    };
    for (index, (name, _)) in entries.iter().enumerate() {
        let place = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        if !names.contains(&name.as_str()) {
            return Err(wrong(&place, format!("is not known; known are {}", names.join(", "))));
        }
        if entries[..index].iter().any(|(earlier, _)| earlier == name) {
            return Err(wrong(&place, "is given twice".to_owned()));
        }
    }
    Ok(entries.into_iter().filter(|(_, value)| *value != Given::Nothing).collect())
}

/// A calendar day, written YYYY-MM-DD.
///
/// # Errors
/// [`InspectError::BadOption`] where it is none.
pub fn day(given: Given, path: &str) -> Result<crate::date::Date, InspectError> {
    text(given, path)?.parse().map_err(|problem| wrong(path, problem))
}

/// A string.
///
/// # Errors
/// [`InspectError::BadOption`] where it is none.
pub fn text(given: Given, path: &str) -> Result<String, InspectError> {
    match given {
        Given::Text(text) => Ok(text),
        other => Err(wrong(path, format!("is {} and has to be a string", other.describe()))),
    }
}

/// One of the names of an enumeration.
///
/// # Errors
/// [`InspectError::BadOption`] that lists the names.
pub fn named<Name: DeserializeOwned>(given: Given, path: &str) -> Result<Name, InspectError> {
    let text = text(given, path)?;
    let deserializer: StrDeserializer<'_, NameError> = text.as_str().into_deserializer();
    Name::deserialize(deserializer)
        .map_err(|error| wrong(path, error.to_string().replacen("unknown variant", "there is no", 1)))
}

fn known_entity(given: Given, path: &str) -> Result<KnownEntity, InspectError> {
    let (mut name, mut kind, mut aliases, mut wikidata) = (None, None, Vec::new(), None);
    for (key, value) in object(given, path, &KNOWN_ENTITY_NAMES)? {
        let place = format!("{path}.{key}");
        match key.as_str() {
            "name" => name = Some(filled(value, &place)?),
            "kind" => kind = Some(named(value, &place)?),
            "aliases" => aliases = list(value, &place, filled)?,
            _ => wikidata = Some(item(value, &place)?),
        }
    }
    let missing = |key: &str| wrong(&format!("{path}.{key}"), "is missing".to_owned());
    Ok(KnownEntity {
        name: name.ok_or_else(|| missing("name"))?,
        kind: kind.ok_or_else(|| missing("kind"))?,
        aliases,
        wikidata,
    })
}

/// A string with something in it: an empty name would match everywhere.
fn filled(given: Given, path: &str) -> Result<String, InspectError> {
    let text = text(given, path)?;
    if text.trim().is_empty() { Err(wrong(path, "is empty".to_owned())) } else { Ok(text) }
}

/// A Wikidata item.
fn item(given: Given, path: &str) -> Result<String, InspectError> {
    let text = text(given, path)?;
    let digits = text.strip_prefix('Q').unwrap_or_default();
    if digits.is_empty() || digits.starts_with('0') || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(wrong(path, format!("{text:?} is not a Wikidata item: write it as Q and a number, like Q84")));
    }
    Ok(text)
}

fn count(given: Given, path: &str) -> Result<u32, InspectError> {
    match given {
        Given::Number(number) if number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number) => {
            Ok(number as u32)
        }
        Given::Number(number) => {
            Err(wrong(path, format!("is {number} and has to be a whole number from 0 to {}", u32::MAX)))
        }
        other => Err(wrong(path, format!("is {} and has to be a number", other.describe()))),
    }
}

fn list<Item>(
    given: Given,
    path: &str,
    read: impl Fn(Given, &str) -> Result<Item, InspectError>,
) -> Result<Vec<Item>, InspectError> {
    let Given::List(items) = given else {
        return Err(wrong(path, format!("is {} and has to be a list", given.describe())));
    };
    items.into_iter().enumerate().map(|(index, item)| read(item, &format!("{path}[{index}]"))).collect()
}

fn wrong(option: &str, problem: String) -> InspectError {
    InspectError::BadOption { option: option.to_owned(), problem }
}
