//! The organisations of the invented network. None of them is real, nor are their towns.

use story::Organisation;

/// An organisation of the demo, by its place in [`CAST`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Org {
    CasaClara,
    Northlight,
    Solmar,
    Velora,
    Lindmark,
    Averra,
    Sonnwil,
    Harbour,
    Serena,
    Olive,
}

/// Ten organisations in ten countries, within the European Economic Area and beyond it.
pub(super) const CAST: [(Org, Organisation<'static>); 10] = [
    (Org::CasaClara, association("Casa Clara", "PT", "Europe/Lisbon", "casa-clara@post.example")),
    (Org::Northlight, association("Northlight", "IE", "Europe/Dublin", "northlight@post.example")),
    (Org::Solmar, association("Solmar Victim Care", "ES", "Europe/Madrid", "solmar@post.example")),
    (Org::Velora, association("Velora Aid", "FR", "Europe/Paris", "velora@post.example")),
    (Org::Lindmark, association("Lindmark Support Line", "DE", "Europe/Berlin", "lindmark@post.example")),
    (Org::Averra, association("Averra Circle", "RS", "Europe/Belgrade", "averra@post.example")),
    (
        Org::Sonnwil,
        authority("Victims’ Advice Office Sonnwil", "CH", "Europe/Zurich", "sonnwil@post.example"),
    ),
    (Org::Harbour, association("Harbour House", "GB", "Europe/London", "harbour@post.example")),
    (Org::Serena, authority("Casa da Ponte Serena", "BR", "America/Sao_Paulo", "serena@post.example")),
    (Org::Olive, association("Olive Gate", "IL", "Asia/Jerusalem", "olive-gate@post.example")),
];

const fn association(
    name: &'static str,
    country: &'static str,
    zone: &'static str,
    mail: &'static str,
) -> Organisation<'static> {
    Organisation { name, country, zone, kind: domain::network::OrganisationType::Association, mail }
}

const fn authority(
    name: &'static str,
    country: &'static str,
    zone: &'static str,
    mail: &'static str,
) -> Organisation<'static> {
    Organisation {
        kind: domain::network::OrganisationType::PublicAuthority,
        ..association(name, country, zone, mail)
    }
}

impl Org {
    /// Its country's code.
    pub(super) fn country(self) -> &'static str {
        CAST.iter().find(|(org, _)| *org == self).map_or("IE", |(_, organisation)| organisation.country)
    }
}
