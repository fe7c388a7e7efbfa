//! What a reader asks for: in the address, or in the body, where a search leaves no trace in logs.

use std::collections::BTreeMap;

use api::problem::Code;
use axum::body::Bytes;
use axum::extract::{FromRequest, Query, Request};
use axum::http::header::CONTENT_TYPE;
use domain::moment::Moment;
use hsds::Kind;
use serde_json::Value;
use uuid::Uuid;

use crate::problem::Refused;

/// Items a page, if nothing is said.
const A_PAGE: u32 = 50;
/// Items a page at most.
const MOST: u32 = 100;
/// Organisations a page at most, if each comes with its services and places.
pub(super) const MOST_LARGE: u32 = 10;
/// Longest search text that is looked at, in characters.
const TEXT: usize = 1_000;
/// Nearness that is looked at, in metres, at most.
const FAR: f64 = 20_100_000.0;

#[expect(clippy::struct_excessive_bools, reason = "HSDS asks yes or no, several times")]
/// The parameters of HSDS, whichever a list knows; what is not known is passed over.
#[derive(Clone, Debug, Default)]
pub(super) struct ListQuery {
    pub(super) search: Option<String>,
    pub(super) page: u64,
    pub(super) per_page: u32,
    pub(super) lines: bool,
    pub(super) taxonomy_term: Option<Uuid>,
    pub(super) taxonomy: Option<Uuid>,
    pub(super) organization: Option<Uuid>,
    pub(super) parent: Option<Uuid>,
    pub(super) top_only: bool,
    pub(super) modified_after: Option<Moment>,
    pub(super) minimal: bool,
    pub(super) full: bool,
    pub(super) full_service: bool,
    pub(super) postcode: Option<String>,
    pub(super) metres: Option<f64>,
    /// Where the list of what is gone begins.
    pub(super) after: Option<Uuid>,
}

impl<S: Send + Sync> FromRequest<S> for ListQuery {
    type Rejection = Refused;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refused> {
        let Query(mut given) = Query::<BTreeMap<String, String>>::try_from_uri(request.uri())
            .map_err(|_| Refused::because(Code::Malformed, "the query cannot be read"))?;
        let is_json = request
            .headers()
            .get(CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .is_none_or(|kind| kind.starts_with("application/json"));
        let body = Bytes::from_request(request, state).await?;
        if !body.iter().all(u8::is_ascii_whitespace) {
            given.extend(read_body(&body, is_json)?);
        }
        Self::read(&given)
    }
}

/// A body says the same as an address: as a flat JSON object or as a form.
fn read_body(body: &[u8], is_json: bool) -> Result<BTreeMap<String, String>, Refused> {
    let malformed = || Refused::because(Code::Malformed, "the body is neither a flat JSON object nor a form");
    if !is_json {
        let form = axum::http::Uri::builder().path_and_query([b"/?", body].concat()).build();
        let form = form.map_err(|_| malformed())?;
        return Query::try_from_uri(&form).map(|Query(given)| given).map_err(|_| malformed());
    }
    let fields: BTreeMap<String, Value> = serde_json::from_slice(body).map_err(|_| malformed())?;
    let text = |value: Value| match value {
        Value::String(text) => Ok(text),
        Value::Number(number) => Ok(number.to_string()),
        Value::Bool(yes) => Ok(yes.to_string()),
        Value::Null => Ok(String::new()),
        Value::Array(_) | Value::Object(_) => Err(malformed()),
    };
    fields.into_iter().map(|(name, value)| Ok((name, text(value)?))).collect()
}

impl ListQuery {
    /// As a list of this kind answers it: fewer items a page, where each carries many others.
    pub(super) fn of(self, kind: Kind) -> Self {
        let is_large = kind == Kind::Organization && (self.full || self.full_service);
        let most = if is_large { MOST_LARGE } else { MOST };
        Self { per_page: self.per_page.min(most), ..self }
    }

    fn read(given: &BTreeMap<String, String>) -> Result<Self, Refused> {
        let find = |name: &str| given.get(name).map(|text| text.trim()).filter(|text| !text.is_empty());
        let id =
            |name: &'static str| find(name).map(|text| text.parse().map_err(|_| wrong(name))).transpose();
        let yes = |name: &'static str| match find(name).map(str::to_ascii_lowercase).as_deref() {
            None | Some("false" | "0") => Ok(false),
            Some("true" | "1") => Ok(true),
            Some(_) => Err(wrong(name)),
        };
        let number = |name: &'static str| {
            find(name).map(|text| text.parse::<u64>().map_err(|_| wrong(name))).transpose()
        };
        let lines = match find("format") {
            None | Some("json") => false,
            Some("ndjson") => true,
            Some(_) => return Err(wrong("format")),
        };
        let page = number("page")?.unwrap_or(1);
        let per_page = number("per_page")?.unwrap_or(A_PAGE.into());
        if page == 0 || per_page == 0 {
            return Err(wrong("page"));
        }
        let metres =
            find("proximity").map(|text| text.parse::<f64>().map_err(|_| wrong("proximity"))).transpose()?;
        if metres.is_some_and(|metres| !(0.0..=FAR).contains(&metres)) {
            return Err(wrong("proximity"));
        }
        Ok(Self {
            search: find("search").map(|text| text.chars().take(TEXT).collect()),
            page,
            per_page: u32::try_from(per_page).unwrap_or(MOST).min(MOST),
            lines,
            taxonomy_term: id("taxonomy_term_id")?,
            taxonomy: id("taxonomy_id")?,
            organization: id("organization_id")?,
            parent: id("parent_id")?,
            top_only: yes("top_only")?,
            modified_after: find("modified_after")
                .map(|text| moment(text).ok_or(wrong("modified_after")))
                .transpose()?,
            minimal: yes("minimal")?,
            full: yes("full")?,
            full_service: yes("full_service")?,
            postcode: find("postcode").map(str::to_owned),
            metres,
            after: id("after")?,
        })
    }
}

fn wrong(name: &'static str) -> Refused {
    Refused::because(Code::Malformed, format!("`{name}` is not of the form this list takes"))
}

/// A time as feeds write it: with an offset, in UTC without one, or a day by itself.
fn moment(text: &str) -> Option<Moment> {
    let utc = jiff::tz::TimeZone::UTC;
    if let Ok(at) = text.parse::<jiff::Timestamp>() {
        return Some(Moment(at.as_millisecond()));
    }
    let at = match text.parse::<jiff::civil::DateTime>() {
        Ok(at) => at,
        Err(_) => text.parse::<jiff::civil::Date>().ok()?.at(0, 0, 0, 0),
    };
    Some(Moment(at.to_zoned_datetime(utc).ok()?.timestamp().as_millisecond()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&str, &str)]) -> Result<ListQuery, Refused> {
        ListQuery::read(&pairs.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect())
    }

    #[test]
    fn times_are_read_as_feeds_write_them() {
        let at = Moment(1_764_547_200_000);
        for text in ["2025-12-01", "2025-12-01T00:00:00", "2025-12-01T00:00:00Z", "2025-12-01T02:00:00+02:00"]
        {
            assert_eq!(read(&[("modified_after", text)]).unwrap().modified_after, Some(at), "{text}");
        }
    }

    #[test]
    fn nonsense_is_refused_and_what_is_unknown_passed_over() {
        for pair in [
            ("page", "0"),
            ("page", "x"),
            ("per_page", "-1"),
            ("format", "xml"),
            ("organization_id", "17"),
            ("modified_after", "yesterday"),
            ("full", "maybe"),
            ("proximity", "NaN"),
        ] {
            assert_eq!(read(&[pair]).unwrap_err().code(), Code::Malformed, "{pair:?}");
        }
        let asked = read(&[("colour", "blue"), ("per_page", "100000"), ("search", " ")]).unwrap();
        assert_eq!((asked.per_page, asked.page, asked.search), (MOST, 1, None));
    }

    #[test]
    fn a_body_says_the_same_as_an_address() {
        let json =
            read_body(br#"{"search": "lawyer", "page": 2, "full": true, "format": null}"#, true).unwrap();
        let form = read_body(b"search=lawyer&page=2&full=true&format=", false).unwrap();
        assert_eq!(json, form);
        assert!(read_body(br#"{"search": ["a"]}"#, true).is_err());
        assert!(read_body(b"[1]", true).is_err());
    }
}
