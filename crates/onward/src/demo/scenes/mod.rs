//! What happened in the demo's network: one scene after the other.

mod elsewhere;
mod from_northlight;
mod to_northlight;

use client::Step;
use domain::code::{FeedbackAnswer, FeedbackQuestion, Outcome, WakeReason};
use domain::content::{Acknowledgement, Closing, Content, Feedback, FreeText, Rest, Wake};
use domain::moment::Moment;
use story::StoryError;

use super::plot::Plot;

type SceneResult = Result<(), StoryError>;

/// Seen, perhaps with a word.
fn seen(note: Option<FreeText>) -> Content {
    Content::Acknowledged(Acknowledgement { note })
}

/// A rest until a month from now on.
fn rest(reason: WakeReason, now: Moment, months: u32) -> Step {
    let month = now.month().plus(months);
    let on = month.begins().plus_days(10).civil_date();
    let content = Content::Rested(Rest { wakes: vec![Wake { reason, on }], note: None });
    Step { content, answer_by: None, wake_month: Some(month) }
}

/// The work is done.
fn closed(outcome: Outcome) -> Content {
    let feedback = vec![
        Feedback { question: FeedbackQuestion::InTime, answer: FeedbackAnswer::Yes },
        Feedback { question: FeedbackQuestion::Effort, answer: FeedbackAnswer::Mostly },
    ];
    Content::Closed(Closing { outcome, feedback, note: None })
}

/// Everything that happened.
pub(super) async fn tell(plot: &mut Plot) -> SceneResult {
    to_northlight::waiting(plot).await?;
    to_northlight::going_on(plot).await?;
    from_northlight::unanswered(plot).await?;
    from_northlight::answered(plot).await?;
    elsewhere::all(plot).await
}
