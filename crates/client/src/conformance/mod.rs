//! What this crate promises, as plain functions that panic where a promise is broken. The native tests run
//! [`CASES`], and so does a runner inside WebAssembly.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "these are tests: a panic is how they fail"
)]

mod after;
mod following;
mod joining;
mod kept;
mod keyrings;
mod listed;
mod referrals;
mod sessions;
mod world;

/// Every case: its name, a sentence, and what to run.
pub const CASES: &[(&str, fn())] = &[
    ("joining: both sides read the same eight words", joining::words_agree),
    ("joining: a kit counts once its proof code was typed", joining::kit_is_proven),
    ("joining: a steward signs only the enrolment that was compared", joining::only_compared_is_signed),
    ("joining: an enrolment is one's own only with one's own signature", joining::own_enrolment),
    ("joining: another network's genesis is refused", joining::genesis_is_pinned),
    ("keyring: it opens on every device that was added", keyrings::devices_open),
    ("keyring: one that a server sealed to the device is refused", keyrings::replaced_is_refused),
    ("keyring: an older one than was used before is refused", keyrings::older_is_refused),
    ("keyring: one with other keys than the list's is refused", keyrings::unlisted_is_refused),
    ("keyring: at most eight devices", keyrings::devices_are_limited),
    ("session: stewards and contacts begin, each as who they are", sessions::who_begins),
    ("session: a list shorter than before is refused to steward and contact", sessions::never_less),
    ("session: a keyring older than before is refused to steward and contact", sessions::older_keyring),
    ("session: what a visit kept is known to the next one of the same seat", sessions::later_visit),
    ("unlock: passkey and printed key find their own keyrings", keyrings::unlocks_differ),
    ("notes: a note opens under its own name alone, unchanged, with the seat's key", keyrings::notes),
    ("notes: where a note lies tells nothing of its name", keyrings::note_places),
    ("kept: a later visit begins with what an earlier one verified", kept::later_visit),
    ("kept: what the server no longer lists, or shows shorter, is noticed all the same", kept::rolled_back),
    ("kept: what the server lists and does not give is shown apart", kept::withheld),
    ("kept: of another version, network or form it is as good as none", kept::unusable),
    (
        "list: without bodies a row wants those that it shows, and reads as if all had come",
        listed::read_as_whole,
    ),
    ("list: what came without bodies is not opened, and accuses nobody", listed::nothing_before),
    ("list: bodies that are lacking, bent or another's are as unreadable as in a whole log", listed::bent),
    ("list: what has not come is said, and kept for no later visit", listed::not_loaded),
    ("list: bodies that are at hand stay", listed::at_hand),
    ("list: a body that nobody asked for is not taken", listed::not_asked_for),
    ("today: of each part the first rows, and all where they are asked for", kept::first_rows),
    ("today: emergencies stand before what is merely late", kept::emergencies_first),
    ("today: whom nobody reaches without another way stands on top, at the sender", kept::another_way_first),
    ("today: a row knows when the person may be reached, also on a later visit", kept::reaching_known),
    (
        "today: a first contact that was promised earlier is what is due, until somebody tries",
        after::promised,
    ),
    (
        "today: a promise that passed before the handover, lies beyond the rules or does not open binds nobody",
        after::promise_binds_not,
    ),
    ("today: a promise moves with a stop that was taken back", after::promise_pauses),
    (
        "today: a sheet on paper that names a number that was ruled out since is called back",
        after::sheet_outdated,
    ),
    (
        "today: what was stopped stays before a receiver who may be about to ring, and no number of it may be used",
        after::stopped,
    ),
    ("referral: a way that was ruled out and is given again says so", referrals::given_again),
    ("today: another try is not made before its time, as the row says", after::not_before),
    ("today: a message is told until a page has shown it, also over visits and tabs", after::new_message),
    ("today: a message that does not open is told as such, and again once it does", after::unopened_message),
    ("today: what was read stands after what was not, where nothing is to be done", after::news_first),
    ("today: why a try failed is said, and no number", after::why_failed),
    ("today: after a no it is told who was asked in its place, as long as that goes on", after::instead),
    ("today: two who have the same enquiry are both named", after::also_with),
    ("today: a referral is found by symbols, other side and time", kept::looked_for),
    ("network: a recipient that is not the listed one is not sealed to", referrals::recipients_are_checked),
    ("network: a head that contradicts another member's is a split view", referrals::split_view),
    ("network: a list shorter than before is refused", referrals::shorter_list),
    ("referral: enquiry, answer and handover read on the other side", referrals::all_the_way),
    ("referral: nobody else opens it", referrals::outsider),
    ("referral: a body in another place is unreadable, and the step stands", referrals::swapped_body),
    ("referral: a body that is missing is withheld", referrals::withheld_body),
    ("referral: a log shorter than before is refused", referrals::shorter_log),
    ("referral: a form that lacks something is not sent", referrals::incomplete),
    ("referral: an emergency is not promised a first contact days ahead", referrals::promised_late),
    (
        "referral: a step is made over a receipt, and over nothing that somebody has to see",
        referrals::may_follow,
    ),
    ("referral: a correction goes on top, the old number is kept as replaced", referrals::correction),
    (
        "referral: what something newer that does not open may have changed is not used",
        referrals::newer_unopened,
    ),
    ("referral: sent again and still not opened, it stays in doubt", referrals::resent_unopened),
    ("referral: only what is said anew ends a doubt, part by part", referrals::doubt_by_part),
    ("referral: of two ways the one that is wrong is not used, the other is", after::one_of_two),
    ("referral: a failed try that does not open leaves no way", after::try_unopened),
    ("referral: content sent again stands in its first place", referrals::resent),
    (
        "referral: one's own entry is taken in by the server's answer, as if all had been asked for",
        following::own,
    ),
    ("referral: an answer that is not to one's own entry, or bent, takes nothing in", following::own_bent),
    ("referral: of what follows only that is verified, as if all had come at once", following::part_alone),
    ("referral: a part that is cut, repeated, forked or forged is refused", following::part_bent),
    ("referral: where a body is not there as its entry names it, all is asked for", following::lacking_body),
];
