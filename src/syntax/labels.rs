//! How a closed set of labels is written down: a variant, its name in the treebanks, and its class number.

/// A name that is in no set of labels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLabel {
    /// The set that was searched.
    pub set: &'static str,
    /// The name that it does not have.
    pub name: String,
}

impl std::fmt::Display for UnknownLabel {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{:?} is not the name of a {}", self.name, self.set)
    }
}

impl std::error::Error for UnknownLabel {}

/// Defines an enum of labels with `ALL`, `as_str`, `index`, `from_index`, [`std::str::FromStr`] and
/// [`std::fmt::Display`]. The order of the variants is that of the class numbers in trained models.
macro_rules! labels {
    ($(#[$about:meta])* $set:ident, $what:literal: $($(#[$meaning:meta])* $label:ident = $name:literal,)+) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum $set {
            $($(#[$meaning])* $label,)+
        }

        impl $set {
            /// All labels, each at the place of its class number.
            pub const ALL: [Self; [$($name),+].len()] = [$(Self::$label),+];

            /// The label's name in the treebanks.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$label => $name,)+
                }
            }

            /// The label's class number.
            pub const fn index(self) -> usize {
                self as usize
            }

            /// The label with this class number.
            pub fn from_index(index: usize) -> Option<Self> {
                Self::ALL.get(index).copied()
            }
        }

        impl std::str::FromStr for $set {
            type Err = $crate::syntax::labels::UnknownLabel;

            fn from_str(name: &str) -> Result<Self, Self::Err> {
                match name {
                    $($name => Ok(Self::$label),)+
                    _ => Err(Self::Err { set: $what, name: name.to_owned() }),
                }
            }
        }

        impl std::fmt::Display for $set {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str(self.as_str())
            }
        }
    };
}

pub(crate) use labels;

#[cfg(test)]
mod tests {
    use super::super::{FineTag, Relation, UniversalPos};

    #[test]
    fn every_label_is_found_by_its_name_and_by_its_class_number() {
        for (index, pos) in UniversalPos::ALL.into_iter().enumerate() {
            assert_eq!((pos.as_str().parse(), UniversalPos::from_index(index)), (Ok(pos), Some(pos)));
            assert_eq!(pos.index(), index);
        }
        for (index, tag) in FineTag::ALL.into_iter().enumerate() {
            assert_eq!((tag.as_str().parse(), FineTag::from_index(index)), (Ok(tag), Some(tag)));
        }
        for (index, relation) in Relation::ALL.into_iter().enumerate() {
            assert_eq!((relation.as_str().parse(), Relation::from_index(index)), (Ok(relation), Some(relation)));
        }
    }

    #[test]
    fn a_name_or_a_number_that_is_no_label_gives_none() {
        let error = "VBX".parse::<FineTag>().unwrap_err();
        assert_eq!(error.to_string(), "\"VBX\" is not the name of a fine tag");
        assert_eq!(UniversalPos::from_index(UniversalPos::ALL.len()), None);
    }
}
