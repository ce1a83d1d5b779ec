//! The lists of names and of the words around names, shared by the build script, which packs them into one map,
//! and the core, which looks them up. Adding a list is one line here and one file in `english/names`.

/// One bit for every list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum List {
    /// Countries and territories.
    Country,
    /// States of the United States.
    State,
    /// Continents, seas, regions, sights.
    Region,
    /// Capitals and large cities.
    City,
    /// Other towns and provinces.
    Town,
    /// Nationalities, peoples, religions, political groups.
    Group,
    /// Organisations often in the news.
    Organization,
    /// Large companies.
    Company,
    /// News media.
    Outlet,
    /// Political parties.
    Party,
    /// Clubs and teams.
    Team,
    /// Given names.
    FirstName,
    /// Surnames.
    Surname,
    /// Events.
    Event,
    /// Awards, programmes, books.
    Work,
    /// Acts, treaties.
    Law,
    /// Software, vehicles, weapons.
    Product,
    /// Capitalised words that name nothing here.
    Calendar,
    /// "Mr", "Sir", "Sheikh".
    Honorific,
    /// "president", "spokesman".
    Role,
    /// Last words of organisations.
    OrganizationHead,
    /// "Inc.", "Ltd".
    OrganizationSuffix,
    /// First words of "Bank of …".
    OrganizationOf,
    /// Last words of places.
    PlaceHead,
    /// "Mount", "Lake".
    PlaceBefore,
    /// Last words of events.
    EventHead,
    /// "Hurricane", "Operation".
    EventBefore,
    /// Last words of laws.
    LawHead,
    /// Last words of awards and reports.
    WorkHead,
    /// Last words of vehicles and devices.
    ProductHead,
    /// "USS", "Boeing".
    ProductBefore,
    /// Verbs of speaking and acting persons.
    Said,
    /// Words usually in lower case.
    Common,
    /// The form is an acronym and is met in capitals only.
    Acronym,
    /// A given name of women.
    Female,
    /// A given name of men.
    Male,
}

/// For the build script: the lists that have a file, with its name.
pub(crate) const FILES: &[(List, &str)] = &[
    (List::Country, "countries"),
    (List::State, "states"),
    (List::Region, "regions"),
    (List::City, "cities"),
    (List::Town, "towns"),
    (List::Group, "groups"),
    (List::Organization, "organizations"),
    (List::Company, "companies"),
    (List::Outlet, "outlets"),
    (List::Party, "parties"),
    (List::Team, "teams"),
    (List::FirstName, "first-names"),
    (List::Surname, "surnames"),
    (List::Event, "events"),
    (List::Work, "works"),
    (List::Law, "laws"),
    (List::Product, "products"),
    (List::Calendar, "calendar"),
    (List::Honorific, "honorifics"),
    (List::Role, "roles"),
    (List::OrganizationHead, "organization-heads"),
    (List::OrganizationSuffix, "organization-suffixes"),
    (List::OrganizationOf, "organization-of"),
    (List::PlaceHead, "place-heads"),
    (List::PlaceBefore, "place-before"),
    (List::EventHead, "event-heads"),
    (List::EventBefore, "event-before"),
    (List::LawHead, "law-heads"),
    (List::WorkHead, "work-heads"),
    (List::ProductHead, "product-heads"),
    (List::ProductBefore, "product-before"),
    (List::Said, "said"),
    (List::Common, "common"),
];

impl List {
    /// The list's bit.
    pub const fn bit(self) -> u64 {
        1 << self as u8
    }
}
