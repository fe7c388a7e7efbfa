//! One referral from the first word to the last, over the real interface, by two members with the real client.

use std::sync::Arc;

use crate::support::{check_projection, count, robbed, start, two};
use api::problem::{Code, Problem};
use domain::code::{
    CodedQuestion, CodedReply, FeedbackAnswer, FeedbackQuestion, Outcome, SupportKind, WakeReason,
};
use domain::content::{
    Acknowledgement, Closing, Content, Correction, Feedback, Note, Question, Reply, Rest, SafeContact,
    Services, Wake,
};
use domain::id::ReferralId;
use domain::moment::Moment;
use domain::policy::Priority;
use domain::referral::{Due, End, Kind, Refusal, Side, State};
use story::{Person, Step, Story, StoryError, content};

/// What both sides must see: the state, whose turn it is for what and by when.
async fn both_see(
    story: &Story,
    sender: &mut Person,
    receiver: &mut Person,
    referral: &ReferralId,
    state: State,
    turn: Option<(Side, Due, Moment)>,
) {
    check_projection(story, referral).await;
    for (person, side) in [(sender, Side::Sender), (receiver, Side::Receiver)] {
        person.read(referral).await.unwrap();
        let view = person.view(referral).unwrap();
        assert_eq!(view.row.state, state);
        assert_eq!(view.row.side, side);
        assert_eq!(view.row.turn.map(|turn| (turn.side, turn.due, turn.by)), turn);
        let mine = turn.is_some_and(|(whose, due, _)| whose == side && due != Due::Wake);
        assert_eq!(view.row.my_turn, mine);
        let place = person.today().unwrap();
        let (yours, others) = (place.needs_you.count, place.others_owe.count);
        match state {
            State::Ended => assert_eq!(place.finished.count, 1),
            State::Resting => assert_eq!(place.resting.count, 1),
            _ if turn.is_none() => assert_eq!(place.going_on.count, 1),
            _ if mine => assert_eq!((yours, others), (1, 0)),
            _ => assert_eq!((yours, others), (0, 1)),
        }
    }
}

fn refusal(error: &StoryError) -> Option<Refusal> {
    match error {
        StoryError::Client(client::ClientProblem::Refused(refusal)) => Some(*refusal),
        StoryError::Refused(problem) => problem.refusal,
        _ => None,
    }
}

fn kinds(person: &Person, referral: &ReferralId) -> Vec<Kind> {
    person.view(referral).unwrap().history.iter().map(|happened| happened.kind).collect()
}

db::on_both_engines! {
    async fn a_referral_goes_all_the_way(db: db::Db) {
        let (story, mut a, mut b) = two(db).await;
        let to = b.organisation();
        let enquiry = robbed(&a, &to);
        let referral = a.send(to, Priority::P2, enquiry.clone()).await.unwrap();
        let r = &referral;
        let acknowledge = Some((Side::Receiver, Due::Acknowledge, start().plus_hours(24)));
        both_see(&story, &mut a, &mut b, r, State::Sent, acknowledge).await;

        story.advance(1).await.unwrap();
        let opened = b.open(r).await.unwrap();
        assert_eq!(opened.enquiry, Some(enquiry), "the receiver reads what the sender wrote");
        assert_eq!(opened.row.other.name, "Solmar Victim Care");
        assert!(opened.handed_over.is_none());
        both_see(&story, &mut a, &mut b, r, State::Delivered, acknowledge).await;
        b.open(r).await.unwrap();
        assert_eq!(kinds(&b, r), [Kind::Enquiry, Kind::Delivered], "one receipt, however often it is opened");

        story.advance(1).await.unwrap();
        let question = Question { question: CodedQuestion::WhenMayWeCall, text: None };
        b.say(r, Content::Question(question.clone())).await.unwrap();
        let reply_by = Some((Side::Sender, Due::Reply, start().plus_hours(26)));
        both_see(&story, &mut a, &mut b, r, State::Asked, reply_by).await;
        let asked = a.open(r).await.unwrap().history.pop().unwrap();
        assert_eq!(asked.content, Some(Content::Question(question)));

        story.advance(3).await.unwrap();
        let reply = Reply { reply: CodedReply::SeeText, text: Some(content::text("Weekdays after ten.", "en")) };
        a.say(r, Content::Reply(reply)).await.unwrap();
        // Three hours passed while the sender was asked: the date of the answer moves by as much.
        let decide = Some((Side::Receiver, Due::Decide, start().plus_hours(72 + 3)));
        both_see(&story, &mut a, &mut b, r, State::Acknowledged, decide).await;

        story.advance(1).await.unwrap();
        b.open(r).await.unwrap();
        b.say(r, content::accepted(b.now())).await.unwrap();
        let hand_over = Some((Side::Sender, Due::HandOver, start().plus_hours(6 + 24)));
        both_see(&story, &mut a, &mut b, r, State::Accepted, hand_over).await;

        story.advance(1).await.unwrap();
        let stage_b = content::handover(
            "Layla", "+999 20 5550 187", a.member.bases(&to).unwrap().1, a.now());
        a.say(r, Content::Handover(stage_b.clone())).await.unwrap();
        let reach = Some((Side::Receiver, Due::Reach, start().plus_hours(7 + 48)));
        both_see(&story, &mut a, &mut b, r, State::HandedOver, reach).await;
        assert_eq!(b.open(r).await.unwrap().handed_over.unwrap().now, stage_b);

        a.open(r).await.unwrap();
        a.say(r, content::message("She can take calls from Wednesday.", "en")).await.unwrap();
        b.open(r).await.unwrap();
        b.say(r, content::message("نتصل بها صباح الأربعاء.", "ar")).await.unwrap();
        both_see(&story, &mut a, &mut b, r, State::HandedOver, reach).await;

        a.open(r).await.unwrap();
        let contact = SafeContact { ways: vec![content::telephone("+999 20 5550 133")], never_use: vec![] };
        let correction = Correction { contact: Some(contact), ..Correction::default() };
        a.say(r, Content::Correction(correction)).await.unwrap();
        let handed_over = b.open(r).await.unwrap().handed_over.unwrap();
        assert_eq!(handed_over.now.contact.ways[0].value, "+999 20 5550 133");
        assert_eq!(handed_over.replaced[0].way.value, "+999 20 5550 187");
        assert_eq!(handed_over.corrected_at, Some(story.now()));

        story.advance(20).await.unwrap();
        b.say(r, Content::Reached(Note { note: None })).await.unwrap();
        both_see(&story, &mut a, &mut b, r, State::Reached, None).await;

        story.advance(24 * 7).await.unwrap();
        b.say(r, Content::Supported(Services { services: vec![SupportKind::Emotional], note: None }))
            .await.unwrap();
        both_see(&story, &mut a, &mut b, r, State::InSupport, None).await;

        let wake = Wake { reason: WakeReason::ClaimDeadline, on: "2027-01-15".parse().unwrap() };
        let rest = Step {
            content: Content::Rested(Rest { wakes: vec![wake], note: None }),
            answer_by: None,
            wake_month: Some(crate::support::moment("2027-01-01T00:00:00Z").month()),
        };
        b.act(r, rest).await.unwrap();
        let sleeps = Some((Side::Receiver, Due::Wake, crate::support::moment("2027-01-01T00:00:00Z")));
        both_see(&story, &mut a, &mut b, r, State::Resting, sleeps).await;

        story.advance(24 * 34).await.unwrap();
        a.sign_in().await.unwrap();
        b.sign_in().await.unwrap();
        assert_eq!(b.today().unwrap().resting.count, 1);
        b.open(r).await.unwrap();
        b.say(r, Content::Woken(Note { note: None })).await.unwrap();
        both_see(&story, &mut a, &mut b, r, State::InSupport, None).await;

        let closing = Closing {
            outcome: Outcome::Served,
            feedback: vec![Feedback { question: FeedbackQuestion::InTime, answer: FeedbackAnswer::Yes }],
            note: None,
        };
        b.say(r, Content::Closed(closing.clone())).await.unwrap();
        both_see(&story, &mut a, &mut b, r, State::Ended, None).await;
        let end = a.open(r).await.unwrap();
        assert_eq!(end.row.end, Some(End::Closed));
        assert_eq!(end.history.last().unwrap().content, Some(Content::Closed(closing)));
        let late = a.say(r, content::message("Thank you.", "en")).await.unwrap_err();
        assert_eq!(refusal(&late), Some(Refusal::Ended));
        let all = [
            Kind::Enquiry, Kind::Delivered, Kind::Question, Kind::Reply, Kind::Accepted, Kind::Handover,
            Kind::Message, Kind::Message, Kind::Correction, Kind::Reached, Kind::Supported, Kind::Rested,
            Kind::Woken, Kind::Closed,
        ];
        assert_eq!(kinds(&a, r), all);
        assert_eq!(kinds(&b, r), all);
    }

    async fn sending_the_same_referral_twice_is_sending_once(db: db::Db) {
        let (story, mut a, b) = two(db).await;
        let enquiry = robbed(&a, &b.organisation());
        let new = a.make_enquiry(b.organisation(), Priority::P3, enquiry.clone()).await.unwrap();
        let first = a.put_enquiry(&new).await.unwrap();
        story.clock().advance_millis(2_000);
        let again = a.put_enquiry(&new).await.unwrap();
        assert_eq!((first.entry, first.accepted_at), (again.entry, again.accepted_at));
        assert_eq!(count(&story, "referral").await, 1);
        assert_eq!(count(&story, "entry").await, 1);

        let mut other = a.make_enquiry(b.organisation(), Priority::P3, enquiry).await.unwrap();
        other.referral = new.referral;
        let taken = a.put_enquiry(&other).await.unwrap_err();
        assert_eq!(taken.code(), Some(Code::NotValid), "the header names another referral than the address");
        assert_eq!(count(&story, "referral").await, 1);
    }

    async fn an_answer_that_is_lost_on_its_way_doubles_nothing_however_late_it_is_sent_again(db: db::Db) {
        let (story, mut a, mut b) = two(db).await;
        let lost: story::Bend = Arc::new(|asked: &story::SentRequest, answer: story::Answer| {
            let body = serde_json::to_vec(&Problem::new(Code::Unavailable, None)).unwrap();
            if asked.method == "GET" { answer } else { story::Answer { status: 503, body, ..answer } }
        });
        let enquiry = robbed(&a, &b.organisation());
        let new = a.make_enquiry(b.organisation(), Priority::P3, enquiry.clone()).await.unwrap();
        let sent_at = a.now();
        a.set_bend(Some(lost.clone()));
        a.put_enquiry(&new).await.unwrap_err();
        a.set_bend(None);
        // Days later: the clock would refuse it, and its author's session has ended.
        story.clock().advance_millis(3 * 86_400_000);
        let taken = a.put_enquiry(&new).await.unwrap();
        assert_eq!((taken.entry, taken.accepted_at), (new.entry.entry.id(), sent_at));
        // Words that were changed in between go under the same id: one of both stands.
        let changed = a.make_enquiry_as(new.referral, b.organisation(), Priority::P2, enquiry).unwrap();
        assert_eq!(a.put_enquiry(&changed).await.unwrap_err().code(), Some(Code::Taken));
        assert_eq!(count(&story, "referral").await, 1);
        assert_eq!(b.put_enquiry(&new).await.unwrap_err().code(), Some(Code::NotYours), "it is nobody else's");

        let r = &new.referral;
        a.read(r).await.unwrap();
        assert_eq!(a.member.find_standing(r, &[changed.entry.entry.id(), taken.entry]), Some(taken.entry));
        let step = Step { content: content::message("The letter has come.", "en"), answer_by: None, wake_month: None };
        let entry = a.make(r, &step).unwrap();
        let sent_at = a.now();
        a.set_bend(Some(lost));
        a.append(r, &entry).await.unwrap_err();
        a.set_bend(None);
        b.open(r).await.unwrap();
        b.say(r, content::message("Good.", "en")).await.unwrap();
        story.clock().advance_millis(3 * 86_400_000);
        for _ in 0..2 {
            let taken = a.append(r, &entry).await.unwrap();
            assert_eq!((taken.entry, taken.accepted_at), (entry.entry.id(), sent_at));
        }
        a.open(r).await.unwrap();
        assert_eq!(kinds(&a, r), [Kind::Enquiry, Kind::Message, Kind::Delivered, Kind::Message]);
        // What was never taken is told apart from what was: by then the clock refuses it.
        let late = a.make(r, &step).unwrap();
        story.clock().advance_millis(5 * 60_000 + 1);
        assert_eq!(a.append(r, &late).await.unwrap_err().code(), Some(Code::ClockOff));
        assert_eq!(count(&story, "entry").await, 4);
        check_projection(&story, r).await;
    }

    async fn the_same_referral_sent_twice_at_once_is_one(db: db::Db) {
        let (story, mut a, b) = two(db).await;
        let enquiry = robbed(&a, &b.organisation());
        let new = a.make_enquiry(b.organisation(), Priority::P3, enquiry).await.unwrap();
        let path = format!("/api/referrals/{}", new.referral);
        let body = serde_json::to_value(&new.entry).unwrap();
        let (first, second) = tokio::join!(
            a.request(axum::http::Method::PUT, &path, Some(&body)),
            a.request(axum::http::Method::PUT, &path, Some(&body)),
        );
        let mut statuses = [first.0, second.0];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 201]);
        assert_eq!(first.1, second.1);
        assert_eq!(count(&story, "referral").await, 1);
    }

    async fn of_two_who_act_at_once_one_is_first_and_the_other_sees_what_came(db: db::Db) {
        let (story, mut a, mut b) = two(db).await;
        let enquiry = robbed(&a, &b.organisation());
        let referral = a.send(b.organisation(), Priority::P3, enquiry).await.unwrap();
        b.open(&referral).await.unwrap();
        a.read(&referral).await.unwrap();
        for round in 0..4 {
            let step = |words| Step {
                content: content::message(words, "en"), answer_by: None, wake_month: None };
            let of_a = a.make(&referral, &step("A word.")).unwrap();
            let of_b = b.make(&referral, &step("Another word.")).unwrap();
            let (first, second) = tokio::join!(a.append(&referral, &of_a), b.append(&referral, &of_b));
            let (winner, error, loser, lost) = match (first, second) {
                (Ok(taken), Err(error)) => (taken.entry, error, &mut b, "Another word."),
                (Err(error), Ok(taken)) => (taken.entry, error, &mut a, "A word."),
                other => panic!("exactly one is first: {other:?}"),
            };
            assert_eq!(error.code(), Some(Code::Overtaken));
            let StoryError::Refused(problem) = error else { panic!("the server refuses") };
            let missed: Vec<_> = problem.missed.iter().map(|stored| stored.entry.id()).collect();
            assert_eq!(missed, [winner], "the answer carries what came first, round {round}");
            loser.read(&referral).await.unwrap();
            loser.say(&referral, content::message(lost, "en")).await.unwrap();
            a.read(&referral).await.unwrap();
            b.read(&referral).await.unwrap();
            check_projection(&story, &referral).await;
        }
        assert_eq!(count(&story, "entry").await, 2 + 4 * 2);
    }

    async fn whoever_missed_much_is_told_the_newest_and_that_there_is_more(db: db::Db) {
        let (story, mut a, mut b) = two(db).await;
        let enquiry = robbed(&a, &b.organisation());
        let referral = a.send(b.organisation(), Priority::P3, enquiry).await.unwrap();
        b.open(&referral).await.unwrap();
        a.read(&referral).await.unwrap();
        let step = Step { content: content::message("Late.", "en"), answer_by: None, wake_month: None };
        let late = b.make(&referral, &step).unwrap();
        for _ in 0..12 {
            a.say(&referral, content::message("A word.", "en")).await.unwrap();
        }
        let StoryError::Refused(problem) = b.append(&referral, &late).await.unwrap_err() else { panic!("it is late") };
        assert_eq!(problem.code, Code::Overtaken);
        assert!(problem.missed_more);
        assert_eq!(problem.missed.len(), 8);
        b.read(&referral).await.unwrap();
        let newest: Vec<_> = b.view(&referral).unwrap().history.iter().map(|one| one.entry).collect();
        let missed: Vec<_> = problem.missed.iter().map(|stored| stored.entry.id()).collect();
        assert_eq!(missed, newest[newest.len() - 8..]);
        check_projection(&story, &referral).await;
    }

    async fn a_step_can_be_undone_within_a_minute_and_no_later(db: db::Db) {
        let (story, mut a, mut b) = two(db).await;
        let enquiry = robbed(&a, &b.organisation());
        let referral = a.send(b.organisation(), Priority::P2, enquiry).await.unwrap();
        let r = &referral;
        b.open(r).await.unwrap();
        b.say(r, Content::Acknowledged(Acknowledgement { note: None })).await.unwrap();
        let decide = Some((Side::Receiver, Due::Decide, start().plus_hours(72)));
        both_see(&story, &mut a, &mut b, r, State::Acknowledged, decide).await;
        b.say(r, content::accepted(b.now())).await.unwrap();
        assert_eq!(b.view(r).unwrap().row.undo_kind, Some(Kind::Accepted));
        assert_eq!(a.view(r).unwrap().row.undo_until, None, "only its author may");
        story.clock().advance_millis(59_000);
        b.plain(r, Kind::Undone).await.unwrap();
        both_see(&story, &mut a, &mut b, r, State::Acknowledged, decide).await;

        b.say(r, content::accepted(b.now())).await.unwrap();
        story.clock().advance_millis(61_000);
        let hand_over = Some((Side::Sender, Due::HandOver, b.now().plus_millis(-61_000).plus_hours(24)));
        both_see(&story, &mut a, &mut b, r, State::Accepted, hand_over).await;
        assert_eq!(b.view(r).unwrap().row.undo_until, None);
        let late = b.plain(r, Kind::Undone).await.unwrap_err();
        assert_eq!(refusal(&late), Some(Refusal::UndoOver));

        // The server refuses it as well, from a client that does not.
        let key = crate::support::signing_key(&story, &b.printed_key).await;
        let mut header = crate::support::next_header(&story, &b, r, Kind::Undone);
        header.at = story.now();
        let forged = crate::support::unsealed(&header, &key);
        let refused = b.append(r, &forged).await.unwrap_err();
        assert_eq!(refused.code(), Some(Code::Refused));
        assert_eq!(refusal(&refused), Some(Refusal::UndoOver));
        both_see(&story, &mut a, &mut b, r, State::Accepted, hand_over).await;

        // Nor is a clock that was turned back believed: so long after the step none is taken.
        let referral = a.send(b.organisation(), Priority::P2, robbed(&a, &b.organisation())).await.unwrap();
        let r = &referral;
        b.open(r).await.unwrap();
        b.say(r, content::accepted(b.now())).await.unwrap();
        let mut header = crate::support::next_header(&story, &b, r, Kind::Undone);
        header.at = story.now().plus_millis(30_000);
        let forged = crate::support::unsealed(&header, &key);
        story.clock().advance_millis(90_001);
        let refused = b.append(r, &forged).await.unwrap_err();
        assert_eq!(refusal(&refused), Some(Refusal::UndoOver));
    }
}
