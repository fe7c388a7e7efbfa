//! Opening times.

use serde_json::Number;
use uuid::Uuid;

use super::object;
use super::{Attribute, Frequency, Metadata, Weekday};

object! {
    /// Times at which something is open, as in RFC 5545.
    pub struct Schedule = "schedule" {
        /// Its id.
        pub id: Uuid,
        /// The service it belongs to.
        pub service_id: Option<Uuid>,
        /// The location it belongs to.
        pub location_id: Option<Uuid>,
        /// The service at a location that it belongs to.
        pub service_at_location_id: Option<Uuid>,
        /// First day on which it holds, a civil date.
        pub valid_from: Option<String>,
        /// Last day on which it holds, a civil date.
        pub valid_to: Option<String>,
        /// First day of the recurrence (RFC 5545).
        pub dtstart: Option<String>,
        /// Offset from UTC; see `zone`.
        pub timezone: Option<Number>,
        /// Last day of the recurrence.
        pub until: Option<String>,
        /// How many times it recurs.
        pub count: Option<Number>,
        /// On which day a week starts.
        pub wkst: Option<Weekday>,
        /// How often it recurs.
        pub freq: Option<Frequency>,
        /// Every how many weeks or months.
        pub interval: Option<Number>,
        /// Days of the week, as in RFC 5545.
        pub byday: Option<String>,
        /// Weeks of the year.
        pub byweekno: Option<String>,
        /// Days of the month.
        pub bymonthday: Option<String>,
        /// Days of the year.
        pub byyearday: Option<String>,
        /// What it is, in words.
        pub description: Option<String>,
        /// Opening time.
        pub opens_at: Option<String>,
        /// Closing time.
        pub closes_at: Option<String>,
        /// Where more about it stands.
        pub schedule_link: Option<String>,
        /// How one attends.
        pub attending_type: Option<String>,
        /// Notes.
        pub notes: Option<String>,
        /// Its coded values.
        pub attributes: Vec<Attribute>,
        /// Records of changes.
        pub metadata: Vec<Metadata>,
        /// About special days, from `valid_from` to `valid_to`: closed on them, or open at these times instead of the usual ones.
        pub closed: Option<bool>,
        /// The time zone of its times, an IANA name.
        pub zone: Option<String>,
    }
}
