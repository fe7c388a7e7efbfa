### The workspace of an organisation’s contact and of the network’s stewards. Short verbs, plain words, nobody blamed.

## Everywhere

tab = { $title } · Onward
skip = Skip to the page
bar-main = Main
bar-lock = Lock
bar-organisation = { $name }, { $country }
bar-office = Office of { $network }
menu-language = Language:{" "}
menu-draft = draft
draft-language = Draft.
draft-language-more = Nobody who speaks this language from home has read it yet.
place-today = Today
place-send = Send
place-directory = Directory
place-network = Network
place-organisation = Organisation
place-members = Members
place-devices = Devices
unknown-page = There is no such page
unshown-title = Part of this page cannot be shown
unshown-what = Something in it is not as it should be. Nothing you wrote is lost, and everything else works. If it stays so, tell the network’s office.
loading = One moment
try-again = Try again
back = Back
change = Change
choose = Choose
choose-more = Choose one more
done = Done
copy = Copy
copied = Copied
remove = Remove
more = More
print = Print
print-hint = One sheet, A4 or Letter.
not-said = Not said
field-needed = needed
comma = ,
quoted = “{ $words }”
two-parts = { $first }: { $second }
two-sentences = { $first }. { $second }.
date-and-time = { $day }, { $time }
date-unreadable = a date that cannot be shown
written-in = Written in { $language }
writing-in = Written in
languages-first = Asked for most
languages-more = All others
length-near = { $length } of { $most } characters
length-over = { $length } of { $most } characters: shorten it by { $over }. Nothing is cut off.
offline = No connection. You can read and write; steps are sent when it is back and you press again.
offline-waits = There is no connection, and this is not at hand. It opens by itself when the connection is back. What you have opened since you unlocked can be read.
soon-locked = It locks in less than a minute. What you wrote is kept.
soon-locked-tab = Locks soon
stay = I am still here
draft-kept = Draft kept on this device, sealed, at { $time }.
draft-none = What you write is kept on this device, sealed.
draft-discard = Discard draft
draft-thrown = The draft is discarded.
draft-bring-back = Bring it back
draft-elsewhere = Another tab keeps something else here.
draft-elsewhere-what = Nothing of this tab is kept until you choose. The other one is lost then.
draft-take-theirs = Show what the other tab keeps
draft-keep-mine = Keep what stands here
draft-sent = This was sent. Only the answer had been lost, so the draft is gone.
draft-sent-elsewhere = This was sent from another tab.
draft-sent-otherwise = This was sent from another tab. What you changed here is not in it.
draft-sent-open = Open what was sent
errors-title = Something is still needed
as-prepared = As prepared

priority-p1 = Emergency
priority-p2 = Urgent
priority-p3 = Normal
priority-p4 = Information

type-association = Association
type-public_authority = Public authority

## Unlock

unlock = Unlock
unlock-passkey = Unlock with your passkey
unlock-link = Unlock with this link
unlock-link-what = This link carries a printed unlock key. Go on only if the key is yours: whoever gave you the link works in the same seat, and reads what you write there.
unlock-link-cut = This link is not whole. Copy all of it once more, or unlock in another way.
unlock-link-not = It is not mine
unlock-again = It locks again after 15 minutes, or when you press Lock.
unlock-elsewhere = My passkey is not here
unlock-other-device = Use your other device: choose “another device” when asked.
unlock-printed = Or type your printed unlock key. This is not the kit.
unlock-nothing-works = Nothing works? Ask the head of your organisation, who keeps the kit.
unlock-sealed = Your keys never leave your devices unsealed. The network’s office cannot open them.
unlock-by-number = This address is a number. Passkeys belong to a name: open the workspace by its own.
printed-key = Printed unlock key
locked-pressed = Locked. Your drafts are kept, sealed.
locked-idle = Locked after 15 minutes without a touch. Your drafts are kept, sealed.
locked-shut = Locked: the server does not take these keys any more. Your drafts are kept, sealed. If your organisation was closed or has new keys, ask the network’s office.
failed-title = This page could not start

## Joining

joining = Joining
join-title = Join { $network }
join-step = { $step } of 5 · { $organisation }
join-open-until = Open until { $day } ({ $left })
join-kept = What is done is kept. Close this page whenever you like, and go on another day.
join-what = What this is, and what you need
join-what-keys = You make the keys to which others seal their referrals. They are made on your device; the network’s office never has them.
join-what-printer = A printer, for the head’s kit
join-what-people = The head and the contact, half an hour
join-what-telephone = Later, ten minutes on the telephone
join-what-once = The invitation opens once. After the third step only your own keys open this page.
join-begin = Begin
join-read-again = Read it again
join-kit = The head’s kit, printed and proven
join-kit-later = A sheet of paper for the safe
join-kit-done = The proof code was typed from the paper.
join-kit-make = The kit brings your organisation back when every key is lost. Print it; then the head types its proof code from the paper.
join-kit-begin = Make the kit
join-kit-show = Show the sheet
join-kit-again = Make another kit
join-proof = Proof code
join-proof-hint = From the strip at the foot of the paper. It proves that the paper can be read.
join-proof-wrong = That is not the code on the paper. Look once more: it has no letter I or O.
join-proof-go = Go on
join-key = A key for this device
join-key-later = A passkey, or a printed unlock key
join-key-done = It really opened your keys.
join-key-what = The passkey opens the keys of { $organisation } on this device, with your finger, your face or the device’s code.
join-key-go = Make the passkey
join-key-none = This device has no passkey
join-key-paper = Then take a printed unlock key. It is shown once; print it and keep it near, apart from the kit.
join-key-paper-go = Make a printed unlock key
join-key-second = You can add a second device later, under Organisation.
join-words = Eight words, by telephone
join-words-later = Ten minutes with the network’s office
join-words-ring = Ring the network’s office on the number in your signed agreement, not one from a message.
join-words-turn = You read the first word, they read the second, and so on in turn.
join-words-why = This proves that the keys they see are yours, and that nobody put others in between.
join-words-done = You compared them, and all eight matched.
join-words-again = Show the words again
join-sign = The network signs
join-sign-later = Then you are a member
join-sign-wait = A steward signs after the same call. This page goes on by itself when it is done; you can also close it.
join-sign-ask = Ask again now
join-unclear = Something unclear? Ask the office when you ring. They see how far you are, and nothing else.
words-you = { $number }, you
words-they = { $number }, they
words-match = All eight match
words-differ = They do not match
differ-title = The words do not match
differ-ring-off = Tell them, and ring off. It can be a slip: ring again, and read slowly. If one word still differs, stop here.
differ-destroyed = Then these keys are destroyed and never signed. The office sends a new invitation.
differ-again = We try again
differ-stop = Stop here

device-name = Name of this device
device-name-hint = So that you know it again in the list, for example “Desk in the office”.
device-name-usual = This computer
device-paper = On paper
device-passkey = Passkey
device-printed = Printed key
device-since = Since { $date }
printed-once = This is shown once. Print it now.
printed-use = To unlock: choose “My passkey is not here”, and type it.
printed-address = On a browser that does not know your network yet, open this address:
printed-code = The same address as a code for a phone
printed-keep = Keep it where only you can reach it. Whoever has it can open your referrals.
printed-not-kit = This is not the kit. The kit stays with the head.
printed-done = I have it on paper

## The kit

kit-title = Recovery kit
kit-back = Back to joining
kit-made = Made: { $date }
kit-check-by = Check by: { $date }
kit-key = The key
kit-for = What it is for
kit-for-contact = To name a new contact when the old one is gone
kit-for-open = To open your referrals again when every passkey is lost
kit-for-stop = To stop a change that you did not ask for
kit-not = What it cannot do
kit-not-sign-in = Sign in, or answer a referral
kit-not-secret = Open anything in secret: every use is shown to all members
kit-not-again = Be printed a second time
kit-who = Who keeps it
kit-who-head = The head, on paper, in a closed envelope in a safe. Not the contact. No photo, no copy, no mail.
kit-lost = If it is lost
kit-lost-office = Tell the network’s office at once. Nobody can read your referrals with the envelope alone and unseen.
kit-kept-by = Kept by
kit-closed-on = Closed on, signature
kit-tear = Tear off here
kit-proof = Proof code:
kit-proof-what = Type it in step 2: it proves that this paper can be read. It opens nothing. Then throw this strip away.

## Members, for a steward

joining-lead = { $count ->
    [0] Nobody is joining just now.
    [one] One organisation is joining. { $mine ->
        [0] It waits for others.
       *[other] It waits for you.
    }
   *[other] { $count } organisations are joining. { $mine ->
        [0] None waits for you.
        [one] One waits for you.
       *[other] { $mine } wait for you.
    }
}
joining-title = Joining
joining-invited = Invited
joining-enrolled = Keys made
joining-admitted = Admitted
joining-closed = Closed
joining-closed-list = Closed invitations ({ $count })
joining-where = { $country } · { $signed } of { $needed } signed
joining-you = Compare the words and sign
joining-steward = Waits for another steward
joining-open-until = Waits for them until { $day } ({ $left })
joining-quiet = You see who joins and which keys are theirs. Their referrals stay closed to you.
invite = Invite an organisation
invite-name = Name of the organisation
invite-mail = Mail address of its head
invite-country = Country
invite-zone = Time zone
invite-type = Kind
invite-go = Make the invitation
invite-link = Invitation link
invite-link-once = Give this link to { $name } yourself. It is shown once, and opens once.
invite-again = A link is shown once. If it was lost, withdraw the invitation and make a new one.
invite-withdraw = Withdraw
invite-withdraw-title = Withdraw the invitation of { $name }?
invite-withdraw-what = Its link stops working at once.
members-title = Members
members-none = No organisation is a member yet.
members-keys = Keys since { $date }
admission-signatures = { $needed ->
    [one] { $signed ->
        [0] Your signature admits it.
       *[other] It is signed.
    }
   *[other] { $signed } of { $needed } stewards have signed.
}
admission-compare = Compare eight words
admission-ring = Ring the head of the organisation on the number in the signed agreement, not one from a message.
admission-say = Say: “Read me your first word.” Then read them the second, and so on in turn.
admission-means = Signing tells every member: these keys are this organisation’s, and referrals may be sealed to them.
admission-sign = All eight match: sign
admission-sure = Sign for { $organisation }?
admission-sure-what = You rang the number in the signed agreement, and heard each of the eight words from the head. This cannot be taken back.
admission-sure-go = Yes, sign
admission-by-name = Signed with your own key, by name, where every member can see it.
admission-signed = You have signed. Another steward still has to.
admission-done = Admitted. Referrals can be sealed to this organisation.
admission-so-far = So far
admission-invited = Invited
admission-enrolled = Kit proven, keys made
admission-admitted = Admitted
admission-quiet = { $needed ->
    [one] Nothing can be sealed to { $organisation } before a steward has signed. A signature cannot be taken back.
   *[other] Nothing can be sealed to { $organisation } before { $needed } stewards have signed. A signature cannot be taken back.
}
admission-differ = It can be a slip: read once more, slowly. If one word still differs, somebody may stand between you.
admission-differ-stop = Stopping signs nothing and closes the invitation. Then ring the head on another number before you invite them again.
admission-once-more = Read once more
admission-stop = Stop this admission

## Network and organisation

network-lead = Who can refer to whom, and since when their keys are known.
network-quiet = From the members’ signed list, checked on this device.
member = A member
member-send = Send a referral to them
member-works = When they work
member-days = Working days
member-today = Today
member-today-works = A working day there
member-today-off = Not a working day there
member-off = Next days off
member-referrals = Referrals
member-referrals-none = Nothing runs between you and them.
member-offers = Their services in the directory
member-offers-none = No service stands under this name.
member-offers-country = All services in { $country }
organisation-about = In the members’ list
devices-title = Your keys
devices-lead = What opens the workspace for you.
devices-one = You have one key only. Add a second, so that one lost device costs nothing.
devices-add = Add a passkey
devices-add-passkey = Make a passkey
devices-add-printed = Make a printed unlock key
devices-printed = For a device without a passkey, or for the drawer. It is shown once.

## The directory

directory-services = Our services
directory-find = Find
directory-organisation = Our organisation
directory-waiting = Waiting changes
directory-kept = How it is kept
directory-mappings = Mapping
directory-services-lead = What you keep in the directory. Others rely on it: say now and then that it is still right.
directory-services-office = What the network’s office keeps in the directory itself. Members keep their own.
directory-services-quiet = Entries of the directory are not sealed: who may read them is said in each of them.
directory-none = There is nothing yet. Add the first service.
directory-add = Add a service
directory-still-right = Still right
directory-still-right-title = Is all of this still right?
directory-still-right-what = Your word covers everything below. Readers then see today’s date as the day it was last confirmed.
directory-still-right-go = All of this is right
directory-still-right-change = Something has changed
directory-confirmed = Confirmed { $date }
directory-confirmed-now = Confirmed today: { $name }.
directory-confirmed-not = Taken back: { $name }. It stands as it was confirmed before.
directory-due = To be confirmed
directory-expired = To be confirmed: the public no longer sees it
directory-change-waits = A change waits for the office
directory-new-waits = New: waits for the office

directory-new = A new service
directory-one = A service
directory-new-lead = What is marked is needed. The rest helps people to choose.
directory-waits-new = Since { $date } this waits for the network’s office. Nobody else sees it yet.
directory-waits-change = Since { $date } this change waits for the network’s office. Others still see the version before it.
directory-waits-removal = Since { $date } the removal waits for the network’s office. Others still see the service.
directory-save = Save
directory-saved = Saved.
directory-kept-public = Saved: { $name }. Everybody can read it now.
directory-kept-members = Saved: { $name }. Members can read it now.
directory-kept-coordinator = Saved: { $name }. Only you and the network’s office can read it.
directory-kept-waits = { $name } waits for the network’s office. Others see it when the office lets it through.
directory-public-page = See its public page
directory-remove = Remove this service
directory-remove-title = Remove { $name }?
directory-remove-what = It goes from the directory, with its places: the public and the members no longer find it. Where the network’s office looks at changes first, it goes when the office lets it.
directory-remove-go = Remove it
directory-remove-not = Keep it
directory-removed = Removed: { $name }.
directory-removal-waits = The removal of { $name } waits for the network’s office.

## A service: its parts, with what each means

directory-part-about = The service
directory-part-kinds = The help it gives
directory-part-kinds-what = Forms of assistance: what somebody gets here.
directory-part-reach = Where, and how it is reached
directory-part-reach-what = A public service needs at least one way: a number, mail or a website.
directory-part-victims = For whom
directory-part-victims-what = Types of victim: which crimes it helps after, and which people it is made for. Nothing chosen means everybody, after every crime.
directory-part-routes = How people find it
directory-part-routes-what = Who sends people there, or whether they can come by themselves.
directory-part-receive = How people receive it
directory-part-receive-what = In which way, in which language, when, where, and what it costs.
directory-part-capacity = How many it can help
directory-part-capacity-what = Capacity: how much room there is now, and at most.
directory-part-workers = Who works there
directory-part-workers-what = Paid staff and volunteers, how many, and how they are trained.
directory-part-funding = Who pays
directory-part-funding-what = Where the money of the service comes from.

directory-field-name = Name
directory-field-description = What it does
directory-field-description-hint = A few plain sentences, for somebody who has never heard of it.
directory-field-next_step = Next step
directory-field-next_step-hint = What somebody who needs it does first. For example: ring, no papers needed.
directory-field-written_in = Written in
directory-field-translations = In other languages
directory-field-translations-hint = Whoever reads one of these languages sees it in theirs.
directory-translation-language = Language
directory-translation-add = Add a language
directory-translation-remove = Remove
directory-field-circle = Who may read it
directory-field-kinds = Kinds of help
directory-field-crimes = Crimes
directory-field-crimes-hint = Leave it empty if it helps after every crime.
directory-field-crime_tags = What surrounds the crime
directory-field-groups = People
directory-field-ages = Ages
directory-field-routes = How people get there
directory-field-ways = How help is given
directory-field-languages = Languages
directory-field-interpreters = Interpreters
directory-field-phones = Telephone numbers
directory-field-email = Mail
directory-field-website = Website
directory-field-hours = Hours
directory-field-zone = Time zone of the hours
directory-field-places = Places
directory-field-countries = Countries it works in
directory-field-regions = Parts of the country
directory-field-regions-hint = One a line. Leave it empty if it works in all of the country.
directory-field-abroad = Across borders
directory-field-fee = Cost
directory-field-intake = Taking people on
directory-field-capacity = Capacity
directory-field-workers = Workers
directory-field-training = Trained in
directory-field-funding = Money from

directory-interpreters = Interpreters come for other languages
directory-ages-youngest = Youngest
directory-ages-oldest = Oldest
directory-phone-number = Number
directory-phone-label = What it is for
directory-phone-abroad = Can be called from abroad
directory-phone-circle-same = Whoever may read the service
directory-phone-add = Add a number
directory-phone-remove = Remove this number
directory-from-abroad-yes = can be called from abroad
directory-from-abroad-no = cannot be called from abroad
directory-hours-days = Days
directory-hours-day-and-night = Day and night
directory-hours-opens = From
directory-hours-closes = Until
directory-hours-next-day = This ends on the next day.
directory-hours-add = Add hours
directory-hours-remove = Remove these hours
directory-hours = { $days }, { $opens } to { $closes }
directory-hours-always = { $days }, day and night
directory-days = { $first } to { $last }
directory-every-day = Every day
directory-place-name = What it is called
directory-place-disclosure = How exactly is it shown?
directory-place-withheld = address kept secret
directory-place-withheld-why = A secret place is asked for no address, no town and no country: what is not written down cannot be found out. People ring first.
directory-place-area-why = Street and postal code are not asked for: only the town or region is kept and shown.
directory-place-street = Street and number
directory-place-postal-code = Postal code
directory-place-town = Town
directory-place-region = Region
directory-place-country = Country
directory-place-point = Point on the map
directory-place-point-what = In degrees, as a map shows them. Without it the place stands in the list and not on the map.
directory-place-latitude = Degrees north
directory-place-longitude = Degrees east
directory-place-access = For people who need it
directory-place-add = Add a place
directory-place-remove = Remove this place
directory-capacity-now = Now
directory-capacity-most = At most
directory-as-of = As of
directory-workers-people = People
directory-workers-full_posts = Counted in full posts
directory-workers-hours_before = Hours of training before they begin
directory-workers-hours_a_year = Hours of training a year
directory-figure = { $name }: { $value }
directory-figure-of = { $name }: { $value } of { $most }

## What others will see

directory-preview-public = What the public will see
directory-preview-members = What members will see
directory-preview-who = Seen by
directory-preview-none-public = The public sees nothing of it.
directory-preview-none-members = Members see nothing of it. Only you and the network’s office do.
directory-preview-failed = The preview could not be brought up to date.
directory-eyes-public = The public
directory-eyes-members = Members
directory-no-name = Without a name
directory-card-more = More about it

directory-changed-title = Somebody changed this in between
directory-changed-what = What you wrote is still below. These fields differ. Nothing is saved before you decide.
directory-changed-theirs = New version
directory-changed-mine = What you wrote
directory-changed-keep = Go on with what I wrote
directory-changed-take = Take the new version
directory-no-difference = Nothing differs that a reader would see.
directory-nothing = Nothing
directory-before = Before
directory-after = After

## Finding

directory-find-title = Find a service
directory-find-lead = In the whole directory, with what is for members only.
directory-find-words = Words
directory-find-country = Country
directory-find-kind = Kind of help
directory-find-language = Language
directory-find-open = Open now
directory-find-free = Free
directory-find-abroad = Number from abroad
directory-find-go = Find
directory-find-begin = Type what somebody needs, or choose a country or a kind of help, then press “Find”. With nothing chosen you see the whole directory.
directory-any = Any
directory-found = { $count ->
    [0] Nothing was found
    [one] One service
   *[other] { $count } services
}
directory-found-none = No service in the directory is all of that.
directory-found-none-less = Ask for less: take the language or “Open now” away first.
directory-found-none-ask = Or ask a member in that country: their contact knows what the directory does not. Send an enquiry for information.
directory-found-more = Show more

## Our organisation, and how the directory is kept

directory-organisation-lead = How your organisation is named above its services. Everybody can read it.
directory-organisation-name = Name
directory-organisation-description = What you do
directory-kept-lead = What holds for every entry of the network.
directory-kept-review = Members’ changes wait for the office
directory-kept-review-what = Then a steward looks at each change before others see it.
directory-kept-confirm = Ask again after (days)
directory-kept-confirm-what = From then on an entry is marked, and sinks in lists.
directory-kept-expire = Then hide from the public after (days)
directory-kept-expire-what = Members still see it.
directory-waiting-lead = What members changed. Others see it when you let it through.
directory-waiting-none = Nothing waits.
directory-waiting-quiet = You decide about what everybody can read. Referrals stay closed to you.
directory-waits-since = waits since
directory-is-new = This is new.
directory-is-removal = This is to be removed, with its places.
directory-let = Let through
directory-send-back = Send back
directory-let-through = Let through: { $name }.
directory-sent-back = Sent back: { $name }. Others see what they saw before.
directory-doubles = Perhaps the same service
directory-doubles-what = Two sources name services alike that are reached in the same way. Say whether they are the same. Nothing of one is ever put into the other; the one that is not shown is kept, and comes back if the other goes.
directory-doubles-none = No two look the same.
directory-doubles-more = When these are decided, { $count } more follow.
directory-doubles-feed = Feed { $name }
directory-doubles-same = The same: show the one from { $source }
directory-doubles-not = Not the same
directory-doubles-here = What a member or the office keeps here stays shown.
directory-doubles-shown = { $name }: shown from { $shown }, not from { $hidden }.
directory-doubles-apart = { $name }: { $one } and { $other } name two services.
directory-doubles-decided = Decided
directory-doubles-take-back = Show both and ask again
directory-doubles-back = { $name }: both are shown again.
directory-doubles-unlike = They no longer look alike. Please look again.
country-doubts = Doubted facts
country-doubts-what = A member in the country says that these facts of the public pages are wrong. You decide whether everybody reads them.
country-doubts-none = No fact is doubted.
country-hide = Hide it from everybody
country-show = Go on showing it
country-hidden = Hidden: { $fact }.
country-shown = Shown: { $fact }.
country-hidden-facts = Hidden facts
country-show-again = Show it again
country-decided = What was decided
country-decided-office = The network’s office
country-decided-hide = { $name } hid it, { $time }
country-decided-show = { $name } let it stand, { $time }
country-decided-undone = Taken back: { $name }, { $time }
country-decided-undo = Take it back
country-undone = Taken back: { $fact }. What was decided before holds again.

## Facts about our country

directory-country = Our country
country-title = What is said about { $country }
country-lead = Everybody can read these facts on the public pages. Say of each whether it is right.
country-none = No fact is known about this country.
country-right = This is right
country-not-right = This is wrong
country-take-back = Take this back
country-wrong-title = What is right? { $fact }
country-wrong-hides = From then on nobody reads this on the public pages, until the network’s office has looked at it. You can take it back.
country-wrong-stays = This goes on being shown until the network’s office has decided. The office reads what you write. You can take it back.
country-wrong-correct = What is right?
country-wrong-reason = Where does that stand?
country-wrong-reason-hint = A law, a page of an authority, or how you know it.
country-wrong-go = Say that it is wrong
country-unconfirmed = Nobody there has confirmed it
country-confirmed = Confirmed { $date }
country-wrong = Said to be wrong { $date }: the public does not see it
country-doubted = Said to be wrong { $date }: everybody still sees it
country-said-right = Confirmed: { $fact }.
country-said-wrong = Said to be wrong: { $fact }. The public no longer sees it.
country-said-doubted = Said to be wrong: { $fact }. The network’s office decides.
country-said-nothing = Taken back: { $fact }.
country-said-correct = Right instead:
country-as-of = As of { $date }
country-quiet = When the source changes, your word lapses, and it is asked for again.
country-yes = Yes
country-no = No
country-line-inactive = Not in service
country-fact-numbered = { $name } { $number }
country-fact-emergency_general = Emergency number
country-fact-emergency_police = Police
country-fact-emergency_ambulance = Ambulance
country-fact-emergency_fire = Fire brigade
country-fact-helpline_116006 = European helpline for victims, 116 006
country-fact-national_helpline = National helpline
country-fact-compensation_authority = Who decides about compensation
country-fact-compensation_legal_basis = The law of compensation
country-fact-compensation_time_limit = Time to claim compensation
country-fact-compensation_police_report_required = Compensation needs a report to the police
country-fact-compensation_assisting_authority = Who helps with a claim abroad
country-fact-compensation_deciding_authority = Who decides about a claim from abroad
country-fact-terrorism_contact_point = Contact point after terrorism
country-fact-official_languages = Official languages
country-fact-eu_member = Member of the European Union

## National mappings: services are asked to describe themselves

mapping-title = Mapping
mapping-title-lead = Ask the services of a country to describe themselves, take their answers into the directory, and publish what came of it.
mapping-quiet = Nothing here names a victim. What a service has begun and not sent stays with the service.
mapping-none = There is no mapping yet. Open the first one: name the country and the last day to answer.
mapping-open = Open a mapping
mapping-nobody = Nobody is asked yet
mapping-standing = { $answered } of { $all } answered, { $taken } in the directory
mapping-open-until = Open until { $date }
mapping-closed-on = Closed on { $date }

mapping-new = A new mapping
mapping-one = One mapping
mapping-answer-one = An answer
mapping-new-lead = You can change the title and the last day later.
mapping-field-country = Country
mapping-field-title = Title
mapping-field-title-example = Services and everybody read it. For example: Support for victims in { $country }, { $year }
mapping-field-closes = Last day to answer
mapping-field-closes-what = It closes when this day ends. At half of the time, those that have not answered are reminded.
mapping-open-go = Open it
mapping-opened = Opened: { $title }. Now invite services.

mapping-invite = Invite services
mapping-invite-what = Each gets a mail with a link of its own and answers there: no account, no password.
mapping-invite-lines = Services
mapping-invite-lines-what = One a line: the name, a comma, the mail address. A list can be pasted from a table. A language may follow after another comma.
mapping-invite-read = { $count ->
    [one] One service will be asked:
   *[other] { $count } services will be asked:
}
mapping-invite-wrong = { $count ->
    [one] Line { $lines } has no name, no mail address or an unknown language.
   *[other] Lines { $lines } have no name, no mail address or an unknown language.
}
mapping-invite-twice = Already stands above, and each address gets one mail: line { $lines }
mapping-invite-language = Language
mapping-invite-language-what = Of the mail, and of the form at first. For every line that names none.
mapping-invite-go = Send the invitations
mapping-invited = { $count ->
    [one] One service is asked. The mail is on its way.
   *[other] { $count } services are asked. The mails are on their way.
}

mapping-figures = { $count ->
    [one] How far it is: one service
   *[other] How far it is: { $count } services
}
mapping-state-invited = Invited
mapping-state-opened = Opened
mapping-state-begun = Begun
mapping-state-answered = Answered
mapping-state-declined = Takes no part
mapping-taken = In the directory
mapping-filled = What answers say something of
mapping-of = { $count } of { $all }
mapping-dimension-assistance = Forms of assistance
mapping-dimension-victims = Types of victim
mapping-dimension-finding = How victims find it
mapping-dimension-receiving = How they receive it
mapping-dimension-capacity = Capacity
mapping-dimension-workers = Workers and their training
mapping-dimension-funding = Financing

mapping-services = Services
mapping-services-none = No service is asked yet.
mapping-no-mail = From paper
mapping-is-asked = Asked { $date }
mapping-is-reminded = Reminded { $date }
mapping-is-answered = Answered { $date }: not yet in the directory
mapping-is-taken = In the directory since { $date }
mapping-is-newer = Sent again: the directory has the version before
mapping-is-declined = Asked no more
mapping-show = Show
mapping-show-all = All services
mapping-show-awaited = Those that have not answered
mapping-show-to_take = Answers that are not in the directory
mapping-show-none = There is none.
mapping-remind = { $count ->
    [one] Remind the one that has not answered
   *[other] Remind the { $count } that have not answered
}
mapping-reminded = { $count ->
    [0] Nobody was reminded: each had a mail in the last two days.
    [one] One service is reminded. Whoever had a mail in the last two days gets none.
   *[other] { $count } services are reminded. Whoever had a mail in the last two days gets none.
}
mapping-type-in = Type in an answer from paper
mapping-type-in-lead = It may be as incomplete as the paper. What is marked is needed before it goes into the directory.
mapping-typed = Kept: { $name }.

mapping-back = Back to the mapping
mapping-back-answer = Back to the answer
mapping-answer-mail = Mail
mapping-answer-language = Language
mapping-answer-asked = Asked
mapping-answer-typed = Typed in
mapping-answer-reminded = Last reminded
mapping-answer-sent = Answered
mapping-answer-taken = Into the directory
mapping-says = What it says
mapping-says-nothing = There is no answer yet.
mapping-says-begun = An answer is begun. It can be read when the service sends it.
mapping-says-declined = The service does not take part. Nothing of it is kept here.
mapping-newer-what = The service has sent its answer again. The directory still says what it said before.
mapping-lacking = Before it can go into the directory:
mapping-take = Take it over into the directory
mapping-take-again = Take the new version over
mapping-put-right = Put it right
mapping-see-service = Its entry in the directory
mapping-taken-now = { $name } stands in the directory.
mapping-taken-waits = { $name } waits for the network’s office. Others see it when the office lets it through.
mapping-link = A link to hand over
mapping-link-what = For a service that got no mail. Whoever has the link can answer until { $date }. Earlier links go on working.
mapping-link-make = Make a link
mapping-link-once = Link, shown once
mapping-links-open = { $count ->
    [one] One link works, made on { $made }. It works until { $date }.
   *[other] { $count } links work, the newest made on { $made }. They work until { $date }.
}
mapping-links-again = A link cannot be shown again. If it was lost, make another one.
mapping-links-withdraw = Withdraw every link
mapping-links-withdraw-title = Withdraw every link of { $name }?
mapping-links-withdraw-what = They stop working at once, those in mails too. What was answered stays. A reminder by mail brings a new link: if the address is wrong, take the service out of the mapping instead.
mapping-links-withdrawn = No link of { $name } works any more
mapping-take-out = Take it out of the mapping
mapping-take-out-title = Take { $name } out?
mapping-take-out-what = Its links stop working, and its answer is deleted here. What stands in the directory stays there.
mapping-take-out-go = Take it out
mapping-taken-out = Taken out: { $name }.

mapping-snapshots = What everybody can read
mapping-snapshots-what = A snapshot shows what the public sees, on one day, of everything taken over. Nothing changes it afterwards.
mapping-publish = Publish a snapshot
mapping-publish-first = Take an answer over first: then there is something to publish.
mapping-publish-title = Publish it as it stands today?
mapping-publish-what = Everybody can read it and load it from the public pages, for good: it cannot be taken back. What only members may read is not in it.
mapping-publish-go = Publish it
mapping-published = { $count ->
    [one] Published: snapshot { $number }, with one service.
   *[other] Published: snapshot { $number }, with { $count } services.
}
mapping-snapshot = { $count ->
    [one] Snapshot { $number }: one service
   *[other] Snapshot { $number }: { $count } services
}
mapping-compare = What changed since { $number }

mapping-ending = Title and end
mapping-ending-open = When it is closed, links no longer work. You can still type in answers, take them over and publish.
mapping-ending-closed = Services can no longer answer. With a later last day, they can again. A month after the end, addresses, links and answers that were not sent are forgotten.
mapping-change = Change the title or the last day
mapping-changed = Saved.
mapping-close = Close it now
mapping-close-title = Close { $title }?
mapping-close-what = Services can no longer answer, and nobody is reminded any more. You can open it again with a later last day.
mapping-close-go = Close it
mapping-is-closed = Closed. Services can no longer answer.
mapping-remove = Delete this mapping
mapping-remove-title = Delete { $title }?
mapping-remove-what = It goes with all its answers, and its links stop working. What stands in the directory stays there.
mapping-remove-go = Delete it
mapping-removed = Deleted: { $title }.

## The history of a service

directory-history = History
directory-history-back = Back to the service
directory-history-none = Nothing has changed yet.
directory-history-silent = Something that no reader sees.
directory-author-us = your organisation
directory-author-steward = the network’s office
directory-author-operator = a feed
directory-author-program = the program
directory-way-import = from a feed
directory-way-mapping = in a mapping
directory-way-review = let through by the office
change-whole = Service
change-place = Place
change-confirmed = Said that it is still right
change-confirmed-back = Took that back
change-list-support_kind = Kinds of help
change-list-crime = Crimes
change-list-crime_tag = What surrounds the crime
change-list-victim_group = People
change-list-referral_route = How people get there
change-list-support_mode = How help is given
change-list-abroad = Across borders
change-list-fee = Cost
change-list-intake = Taking people on
change-list-training_topic = Trained in
change-list-funding_source = Money from
change-list-access_need = For people who need it
change-field-name = Name
change-field-description = What it does
change-field-application_process = Next step
change-field-content_language = Written in
change-field-translations = In another language
change-field-visibility = Who may read it
change-field-minimum_age = Youngest
change-field-maximum_age = Oldest
change-field-email = Mail
change-field-url = Website
change-field-interpretation_services = Interpreters
change-field-phones = Telephone number
change-field-schedules = Hours
change-field-service_areas = Where it works
change-field-languages = Language
change-field-funding = Money from
change-field-capacities = Capacity
change-field-workforce = Workers
change-field-location-name = Name of the place
change-field-location-visibility = Who may read the place
change-field-latitude = Degrees north
change-field-longitude = Degrees east
change-field-disclosure = How exactly the place is shown
change-field-addresses = Address
change-field-accessibility = For people who need it
change-part-number = number
change-part-from_abroad = from abroad
change-part-description = what it is for
change-part-visibility = who may read it
change-part-extent = country
change-part-name = name
change-part-available = now
change-part-maximum = at most
change-part-headcount = people
change-part-fte = full posts
change-part-initial_training_hours = hours before they begin
change-part-annual_training_hours = hours a year
change-part-address_1 = street
change-part-city = town
change-part-state_province = region
change-part-postal_code = postal code
change-part-country = country

## Today

today-lead = { $count ->
    [0] { $day }.
    [one] { $day }. One needs you{ $late ->
        [0] .
       *[other] , and is late.
    }
   *[other] { $day }. { $count } need you{ $late ->
        [0] .
        [one] , one is late.
       *[other] , { $late } are late.
    }
}
today-needs-you = Needs you
today-others-owe = Others owe you
today-going-on = Going on
today-resting = Resting
today-finished = Finished ({ $count })
today-finished-title = Finished
today-nothing = Nothing needs you
today-next = The next date is with { $organisation }: { $said }.
today-nothing-next = No date is open.
today-show-all = Show all { $count }
today-find = Find a referral
today-find-words = Its six symbols, an organisation or a country
today-since = Last step
today-since-any = At any time
today-since-yesterday = Since yesterday
today-since-week = In the last 7 days
today-since-month = In the last 30 days
today-found = { $count ->
    [0] Nothing found.
    [one] 1 found.
   *[other] { $count } found.
}
today-found-none = Look at the symbols again, or choose a longer time.
today-find-all = Show everything
today-aside = Shortcuts
today-keys = Keys: J and K go down and up the list, Enter opens.
send-a-referral = Send a referral
row-from = from { $organisation }
row-to = to { $organisation }
row-wakes = Wakes in { $month }
row-last = Last step { $day }
title-information = { $kind }: { $country }
title-unreadable = Could not be opened here
title-reach = Reach { $name }
title-reach-by = Reach { $name } by { $when }
title-reach-again = Reach { $name }, not before { $when }
title-reach-not = Do not ring { $name } now
title-reach-waits = Waiting for another way to reach { $name }
broken-title = Do not use these
withheld-title = Not given by the server
newer-title = To be read after a reload
broken-what = Their steps do not fit together, so nothing of them is shown. Ring the other organisation on a number you know, and tell the network’s office.
undo = { $seconds ->
    [one] Undo (1 second)
   *[other] Undo ({ $seconds } seconds)
}

done-enquiry = Sent.
done-accepted = Answer sent: we can help.
done-part_accepted = Answer sent: part of it.
done-declined = Answer sent: we cannot help.
done-redirect_proposed = Answer sent: another could.
done-answered = Answer sent.
done-contact_failed = Noted: not reached.
done-withdrawn = Withdrawn.
done-reached = Noted: reached.
done-rested = It rests.
done-closed = Closed.

## The next date

due-late = { $said } ({ $late } late)
due-left = { $said } ({ $left })
due-late-next = { $late } late. Not safe now; next safe time: { $when }
due-next = Not safe now; next safe time: { $when }
due-ask = Contact nobody yet: ask { $organisation } first
due-acknowledge-mine = Confirm by { $when }
due-acknowledge-theirs = They confirm by { $when }
due-decide-mine = Answer by { $when }
due-decide-theirs = They answer by { $when }
due-settle_date-mine = Settle the date by { $when }
due-settle_date-theirs = They settle the date by { $when }
due-reply-mine = Reply by { $when }
due-reply-theirs = They reply by { $when }
due-hand_over-mine = Hand over by { $when }
due-hand_over-theirs = They hand over by { $when }
due-reach-mine = Reach the person by { $when }
due-reach-theirs = They reach the person by { $when }
due-again-mine = Try to reach the person again, not before { $when }
due-again-theirs = They try to reach the person again, not before { $when }
due-promised-mine = First contact promised by { $when }
due-promised-theirs = They promised the first contact by { $when }
due-find_way-mine = Find another way to reach the person by { $when }
due-find_way-theirs = They find another way to reach the person by { $when }
due-close-mine = Ends by itself { $when }
due-close-theirs = Ends by itself { $when }
due-wake-mine = Wakes { $when }
due-wake-theirs = Wakes { $when }
due-stop-mine = Stops { $when }
due-stop-theirs = Stops { $when }
next-acknowledge-mine = You confirm or answer
next-acknowledge-theirs = They confirm or answer
next-decide-mine = Your answer
next-decide-theirs = Their answer
next-settle_date-mine = You settle the date
next-settle_date-theirs = They settle the date
next-reply-mine = Your reply
next-reply-theirs = Their reply
next-hand_over-mine = You hand over
next-hand_over-theirs = They hand over
next-reach-mine = You reach the person
next-reach-theirs = They reach the person
next-find_way-mine = You find another way
next-find_way-theirs = They find another way
next-close-mine = It ends by itself
next-close-theirs = It ends by itself
next-wake-mine = It wakes
next-wake-theirs = It wakes
next-stop-mine = It stops
next-stop-theirs = It stops

state-sent = waiting
state-delivered = waiting, opened
state-acknowledged = considering
state-asked = considering, a question is open
state-accepted = answered: yes
state-part_accepted = answered: partly
state-declined = answered: no
state-redirected = answered: try another
state-handed_over = handed over
state-contact_failed = handed over, not reached yet
state-reached = reached
state-in_support = reached, supported
state-resting = resting
state-stopping = stopping
state-ended = finished
end-answered = finished: answered
end-closed = finished
end-recalled = taken back
end-withdrawn = withdrawn
end-victim_declined = the person did not want it

## A referral

referral = Referral
referral-not-shown = This referral cannot be shown
stands = It stands at: { $state }
section-enquiry = What was asked before
section-known = What to know first
known-unread-receiver = The enquiry does not open here. What it says about dangers, age, children and languages is missing. Ask { $organisation } before anybody contacts the person.
known-unread-sender = The enquiry does not open here. What it says about dangers, age, children and languages is missing.
section-needed = What is needed
section-words = In their words
section-person = The person
section-event = What happened
section-asked = What is asked
section-safe = How to contact the person safely
section-who = Who the person is
section-story = The story, told once
section-story-form = The story, in the person’s words
section-do-not-ask = Do not ask again
section-plan = The plan
section-done = Done already
section-links = Dates and references
section-extra = Only with its own agreement
enquiry-unreadable = This enquiry could not be opened on this device. { $organisation } is asked to send it again.
sealed = Sealed for you and { $organisation }. Keys unchanged since { $date }.
sealed-more = Nobody in between can read it. Checked on this device at { $time } against the members’ signed list; every step is signed and in order.
holidays-unknown = Not all public holidays there are known to us, such as those of a region: they count as working days.

fact-needed = Needed
fact-by-date = By { $date }
fact-how = How
fact-lives-in = Lives in
fact-place = { $region }, { $country }
fact-region = Part of the country
fact-age = Age, gender
fact-age-only = Age
fact-gender = Gender
fact-languages = Languages
fact-language-a-little = a little { $language }
fact-interpreter = Interpreter
fact-children = Children
fact-access = To take part
fact-safety = Safety
fact-said = { $term }: { $value }
fact-worker-gender = With whom
fact-crime = Crime
fact-crime-in = { $crime }, in { $country }
fact-when = When
fact-context = Context
fact-ground = Ground
fact-relation = It happened to
fact-proceedings = Proceedings
fact-claim = Claim
fact-deadline = A date to keep
fact-deadline-value = { $kind }: { $date }
fact-agreed = Agreed
fact-agreed-value = { $answer }, until { $date }
fact-abroad = Data abroad
fact-note = Note
fact-date-reason = Why this date
fact-about = About
fact-country = Country
fact-answer-language = Language of the answer
fact-to = To
fact-organisation = Name
fact-network = Network
fact-type = Kind
fact-zone = Time zone
fact-keys-since = Keys since
fact-there-now = There it is now
fact-hours = When
fact-their-time = Their time
fact-hours-note = About the times
fact-say = Say
fact-answerer = Who may answer
fact-message = Message
fact-code-word = Code word
fact-watched = Careful
fact-never-use = Never use
fact-name-used = Name they use
fact-legal-name = Legal name
fact-born = Birth date or age
fact-place-or-address = Place or address
fact-beside = Beside them
fact-careful = Careful
watched = Others use this device, or may watch it
word-means = “{ $word }” means: { $meaning }
beside-offender = May be the one who did it. Do not contact.
beside-offender-named = Do not contact { $name }: may be the one who did it.
beside-name = Name and number
beside-kind = Who this is

## Steps

bar-answer = What you can do
bar-usual = { $worker } calls by { $day }.
bar-usual-written = { $worker } writes by { $day }.
bar-usual-what = who calls, and by when
bar-usual-what-written = who writes, and by when
bar-date = Not yet? Say that you have seen it:
date-confirm = Confirm the date
date-propose = Propose another date

send-again = Ask another organisation
send-over = Something half written is kept
send-over-what = On the page Send there is an enquiry that was begun and not sent.
send-over-go-on = Go on with that one
send-over-replace = Discard it and begin this one
send-first-unknown = It is not known whether your enquiry to { $organisation } arrived.
send-first-unknown-what = If { $organisation } gets it too, both may have it.
send-first-still = It is still not known whether { $organisation } has it.
send-first-again = Try { $organisation } again
send-first-anyway = Send it to { $organisation } all the same
send-first-there = Your enquiry to { $organisation } has arrived.
send-first-there-what = Nothing was sent to { $organisation }.
send-again-named = Ask { $organisation }
send-again-find = Look in the directory
send-again-none = No other member is in { $country }. The directory knows services there that anybody can ring.
step-accepted = We can help
step-part_accepted = Part of it
step-question = Ask
step-reply = Reply
step-declined = We cannot help
step-redirect_proposed = Another could
step-answered = Answer
step-unaccepted = Take the yes back
step-handover = Hand over
step-contact_failed = Could not reach
step-reached = Reached
step-supported = Services given
step-rested = Let it rest
step-woken = Wake it
step-closed = Close
step-recalled = Take it back
step-withdrawn = Withdraw
step-withdrawal_undone = Go on after all
step-victim_declined = The person does not want it
step-acknowledged = Confirm the date
step-date_settled = Settle the date
step-message = Write
step-correction = Correct
step-undone = Undo

ask-accepted = Who calls, and by when?
ask-accepted-written = Who writes, and by when?
ask-part_accepted = Which part can you do?
ask-part_accepted-hint = { $organisation } finds someone for the rest.
ask-question = Ask { $organisation }
ask-question-hint = They read it in their own language. The date then waits for them.
ask-reply = Reply to { $organisation }
ask-reply-hint = They read it in their own language.
ask-declined = Why can you not help?
ask-redirect_proposed = Who could help better?
ask-answered = Answer { $organisation }
ask-answered-hint = This ends the request.
ask-unaccepted = Take the yes back?
ask-unaccepted-hint = { $organisation } is told at once, and looks for someone else.
ask-contact_failed = Could not reach the person
ask-contact_failed-hint = Three tries at most. Then it goes back to { $organisation }.
ask-supported = Which services were given?
ask-rested = Let it rest
ask-rested-hint = It comes back to you both in the month of the first date.
ask-woken = Wake it
ask-woken-hint = It is then supported again.
ask-closed = How did it end?
ask-closed-hint = { $organisation } is told. The contents are destroyed later, as the network’s policy says.
ask-withdrawn = Withdraw it?
ask-withdrawn-hint = It ends, and { $organisation } is told why.
ask-withdrawal_undone = Go on after all?
ask-withdrawal_undone-hint = Only after a safe check with the person. Say how.
ask-victim_declined = The person does not want it
ask-victim_declined-hint = It ends, and { $organisation } is told.
ask-date = Propose another date
ask-date-hint = { $organisation } is asked. Until then the first date stays.
ask-acknowledged = Confirm the date
ask-date_settled = Settle the date
ask-reached = Reached
ask-recalled = Take it back?
ask-recalled-hint = { $organisation } has not opened it. It ends, nobody there is asked any more, and this cannot be undone.
ask-handover = Hand over

send-accepted = We can help
send-part_accepted = Offer this part
send-question = Ask
send-reply = Reply
send-declined = Send answer
send-redirect_proposed = Send answer
send-answered = Send answer
send-unaccepted = Take it back
send-contact_failed = Note it
send-supported = Note it
send-rested = Let it rest
send-woken = Wake it
send-closed = Close
send-withdrawn = Withdraw
send-withdrawal_undone = Go on
send-victim_declined = End it
send-date = Propose it
send-acknowledged = Confirm
send-date_settled = Settle
send-reached = Reached
send-recalled = Take it back
send-handover = Hand over

step-takes = You take
step-worker = Who calls
step-worker-written = Who writes
step-by = First call by
step-by-written = First message by
step-by-until = An emergency: at the latest { $when }
step-date = Answer by
step-question-label = Question
step-reply-label = Reply
step-answer = Your answer
step-words = A word more, if needed
step-why = Why
step-who-could = Who could?
step-who-could-hint = If you name one, { $organisation } reads “try another”.
step-nobody-known = I do not know
step-what-happened = What happened
step-way = Which way was tried
step-again = Next try
step-again-hint = Within 14 days. The date for reaching the person moves there.
step-again-unsafe = At this time none of the ways to reach the person is safe.
step-again-anyway = The person was asked: this time is safe all the same
step-again-none = No further try is planned: { $organisation } is asked for another way to reach the person.
step-again-no-more = Nobody tries again before { $organisation } has asked the person
step-again-other = This way is not used any more, and { $organisation } is told. There is another way: say when it is tried.
way-value = { $way }: { $value }
step-services = Services
step-wakes = When it wakes
step-wake-why = Why
step-wake-on = Day
step-wake-more = Another date
step-outcome = How it ended
more-kinds = More kinds

settle-yes = Agree to this date
settle-no = Keep the first date
resend = Send it again
notice-unsafe = The person says: a number is no longer safe ({ $when }). Do not ring before it is corrected.
notice-proposed = They propose to answer by { $when }. The first date was { $first }.
notice-proposed-waits = You proposed { $when }. It waits for them.
notice-resend = { $organisation } could not open one of your entries.
notice-resend-contact = { $organisation } could not open what you wrote about how to reach the person, and contacts nobody until you send it again.
notice-given-up = { $organisation } could not open something you sent, even when it was sent again. Ring them, and tell them on the telephone.
news-correction = Corrected: how to reach the person may have changed
news-contact = How to reach the person was changed
news-contact-on = How to reach the person was changed on { $when }
news-parts = Corrected: { $parts }
news-handover = Handed over anew: how to reach the person may have changed
news-number_unsafe = The person says: a number is no longer safe
news-seen = Seen
news-resend = They could not open something of yours: send it again
news-given-up = They cannot open something of yours: ring them
news-sheet = A printed sheet is out of date
message-row = New message
message-row-unopened = New message; it does not open here
message-new = { $organisation } has written to you
message-new-go = Read it
message-new-unopened = Something of it does not open here.
row-failed = Not reached: { $reason }
failed-unopened = Why does not open here
also-with = The same enquiry is also with: { $organisations }
also-with-what = It was sent to another organisation while nobody knew whether the first one had arrived. Take back or withdraw one of them.
notice-rounds = { $count ->
    [one] One question so far.
   *[other] { $count } questions so far. A call may be quicker for everybody.
}
notice-attempts = { $count ->
    [one] One try of three failed.
   *[other] { $count } tries of three failed.
}
notice-stale = The newest members’ list that another member has seen is older than policy allows. Tell the network’s office.
find-way = The person was not reached, and { $organisation } cannot go on without you. Give another way.
find-way-correct = Correct how to reach them
find-way-handover = Hand over again
find-way-waits = { $organisation } is asked for another way to reach the person.
last-try = Last try ({ $when }): { $reason }

conflict-title = Something came first
conflict-what = While you were deciding, this happened:
conflict-yours = Your step was not sent: { $step }. What you wrote is kept.
conflict-gone = It is not possible any more.
conflict-overtaken = What came changes what your correction was written on. Leave it, and look at the form again: it shows what stands now.
conflict-again = Send mine all the same
conflict-leave = Leave it, I look again

## Conversation and history

conversation = Conversation
conversation-none = Nothing written yet.
write-to = Write to { $organisation }
send = Send
talk-you = You, { $when }
talk-they = { $organisation }, { $when }
history = History
history-zone = Show the time at { $organisation } too
history-there = There: { $when }
history-taken = Received { $when }
history-by = By { $when }
entry-unreadable = This could not be opened on this device. The other side is asked to send it again.
entry-withheld = The other side has not sent the content of this.
detail-answer-by = answer by { $when }
detail-next-try = next try { $when }
detail-first-contact = { $worker }: first contact by { $day }
detail-takes = Takes: { $needs }
detail-wakes = { $reason }: { $date }
detail-feedback = { $question } { $answer }

did-enquiry = Sent
did-delivered-you = Opened here
did-delivered-they = Opened there
did-acknowledged-you = You confirmed
did-acknowledged-they = They confirmed
did-proposed-you = You proposed another date
did-proposed-they = They proposed another date
did-date_settled-you = You settled the date
did-date_settled-they = They settled the date
did-question-you = You asked
did-question-they = They asked
did-reply-you = You replied
did-reply-they = They replied
did-accepted-you = You said yes
did-accepted-they = They said yes
did-part_accepted-you = You offered part of it
did-part_accepted-they = They offered part of it
did-declined-you = You said no
did-declined-they = They said no
did-redirect_proposed-you = You named another organisation
did-redirect_proposed-they = They named another organisation
did-answered-you = You answered
did-answered-they = They answered
did-unaccepted-you = You took the yes back
did-unaccepted-they = They took the yes back
did-handover-you = You handed over
did-handover-they = Handed over to you
did-contact_failed-you = You could not reach the person
did-contact_failed-they = They could not reach the person
did-reached-you = You reached the person
did-reached-they = They reached the person
did-supported-you = You gave support
did-supported-they = They gave support
did-rested-you = You let it rest
did-rested-they = They let it rest
did-woken-you = You woke it
did-woken-they = They woke it
did-closed-you = You closed it
did-closed-they = They closed it
did-recalled = Taken back before it was opened
did-withdrawn-you = You withdrew it
did-withdrawn-they = They withdrew it
did-withdrawn-person = The person asked to stop
did-withdrawal_undone-you = You went on after all
did-withdrawal_undone-they = They went on after all
did-withdrawal_undone-person = The person wants to go on
did-victim_declined = The person did not want it
did-message-you = You wrote
did-message-they = They wrote
did-correction-you = You corrected it
did-correction-they = They corrected it
did-undone-you = You undid the last step
did-undone-they = They undid the last step
did-number_unsafe = The person says: a number is no longer safe
did-not_contacted = The person says: nobody contacted me
did-code_changed = A new code for the person
did-seat_changed-you = New keys here
did-seat_changed-they = New keys there
did-unreadable-you = Something could not be opened here
did-unreadable-they = Something could not be opened there
did-resent-you = You sent it again
did-resent-they = They sent it again

## Send

send-lead = Three screens. Kept on this device, sealed, until you send.
send-step = { $step } of 3
send-step-to = { $step } of 3 · to { $organisation }
send-title-1 = Who can help?
send-title-2 = What is needed?
send-title-3 = Check and agree
send-seven-answers = Seven answers, no names. They read in the receiver’s language.
send-three-answers = Three answers, nothing about a person.
send-lives-in = Country where help is needed
send-for = For
send-organisation-in = Organisation in { $country }
send-none-fits = None of these fits
send-none-fits-more = This network has no other member there. Ask the network’s office who helps in that country.
send-go-2 = Go on to needs
send-go-3 = Go on to check
send-happened-in = Happened in
send-language = Language, best first
send-language-more = Another language
send-language-add = Add a language
send-level = How well
send-kinds = Kinds of support
send-risks = Know this before the first contact
send-note = Up to 300 characters, no names or numbers
send-note-information = Your question
send-about-country = About which country
send-sealed = Sealed on this device for { $organisation }. Nobody in between can read it. You can undo for a minute, and take it back until it is opened.
soon = How soon?
soon-p1 = Answer by { $when }
soon-p2 = Answer by { $when }
soon-p3 = Answer by { $when }
soon-p4 = Answer by { $when }. No personal data.
soon-own = Set another date
soon-own-date = They answer by
soon-own-hint = In your own time. A date sooner than usual needs a reason.
soon-own-reason = Why so soon? No names or numbers
fold-each = How soon for each
fold-context = When, and context
fold-working = How to work with this person
fold-safety = Safety
fold-law = Proceedings, claims, dates
fold-note = A short note
aside-who = How we know
aside-who-what = Names, places and keys come from the members’ signed list. “Data abroad” says what the network’s policy prepares for that country.
aside-no-names = No names yet
aside-no-names-what = They decide on this alone. Name, number and story follow when they say yes.
aside-no-names-folds = Leave out what does not matter. Nothing in the folds is required.
aside-information = No person in it
aside-information-what = A question about rights, procedures or services. Nothing that could point to anybody.
aside-sent = After you send
aside-sent-until = They have until { $when }. You see it in Today.
aside-sent-yes = When they say yes, you hand over: a safe way to reach the person, and a name.

agree-title = Four agreements, prepared for you
agree-person = With the person
agree-policy = From policy
agree-who = { $what }: who agrees?
agree-who-what = Under 18, the law of the country says who may agree. A parent or guardian who may be whoever did it does not decide.
agreed-by-child = The child or young person agreed
agree-answer-by = They answer by { $when }
agree-referral = To this organisation, for these needs. { $method }, in { $language }, today. Until { $until }.
agree-secrecy = Releases you from secrecy towards this organisation only. { $method }, in { $language }. Until { $until }.
agree-answer = What they said
agree-method = How they were asked
agree-language = In which language
agree-language-own = The person’s own
agree-until = Until
agree-until-hint = Now: { $date }. The person can take it back before, at any time.
agree-special = Reason for health, beliefs and the like
agree-special-none = Nothing of that kind goes along

## Hand over

handover-title = Hand over
handover-not-now = There is nothing to hand over now.
handover-said-yes = { $organisation } said yes
handover-needed = Two things are needed: a safe way to reach the person, and a name. Leave out what does not matter.
handover-again = This begins with what you handed over before. Change what is no longer right: it takes the place of everything from before.
handover-renewed = Something was said since you wrote this. The form now shows what stands: look at all of it again.
handover-check = Check and hand over
handover-as-seen = This is what { $organisation } will see
handover-no-way-back = Read it as they will. Once it is handed over it has been read: it can be corrected, not taken back.
handover-sealed = This is sealed for { $organisation } alone. You see in Today when the person was reached.
handed-over-at = Handed over
corrected-at = Corrected
safe-first = { $organisation } sees this first.
safe-none-before = { $organisation } is to reach the person by { $when }, and no time before that is safe. The first is: { $next }. They are told so.
way = Way
way-safe = Safe?
way-hours = When it is safe
way-hours-hint = In the person’s own time. Without hours: day and night.
way-zone = The person’s time zone
way-hours-note = A word about it (it decides nothing)
way-add = Another way
way-another = Another way
way-fold = { $way }: { $safe }
way-remove = Remove this way
way-not-home = Where to meet is not the person’s home
way-value-telephone = Number
way-value-text_message = Number
way-value-email = Address
way-value-letter = Address
way-value-in_person = Where
way-answerer = Who may answer
way-say = What to say
way-word-means = It means
way-unsafe = { $way }: not safe. Do not use.
way-none-receiver = No way is safe now. Ask { $organisation }.
way-none-sender = No way is safe now. { $organisation } contacts nobody until you correct this.
way-replaced = Replaced on { $date }. Do not use.
way-failed = { $way }. A try failed ({ $when }): { $reason }. Do not use.
way-failed-unprinted = One way is not printed, because a try failed ({ $way }: { $reason }). Use only what stands here.
way-failed-here = { $organisation } tried this on { $when }: { $reason }
way-unprinted = What is not safe is not printed ({ $ways }). Use only what stands here.
way-unasked-unprinted = There is a way of which nobody asked whether it is safe: it is not printed ({ $ways }). Ask first.
way-corrected = Corrected on { $date }. Older numbers and addresses are not to be used, and are not printed.
way-there-now = { $when } now ({ $zone })
way-both-times = { $theirs } (their time), { $ours } (yours)
way-not-now = Not now. Next safe time: { $when }
way-next-safe = Next safe time: { $when }
way-not_understood = When this is safe cannot be told here. Do not use it before you have asked { $organisation }.
way-not_understood-sender = When this is safe cannot be told here. Ask the person safely, then correct it.
way-not_asked = Nobody asked the person whether this is safe. Ask { $organisation } first.
way-not_asked-sender = Nobody asked the person whether this is safe. Ask them, then correct it.
way-show = { $way }: show it all the same
way-preview-held = The other side sees this only after pressing a button.
way-in-doubt = { $way }: may not be safe any more. Do not use.
way-no-language = { $way }: no language in common. Do not use for now.
way-not-before = The next try: not before { $when }
doubt-stop = Contact nobody now: do not ring, write or go there.
doubt-unreadable = Something newer was written on { $when }, and it does not open here. What stands here may put the person in danger.
doubt-withheld = Something newer was written on { $when }, and the server does not give it. What stands here may put the person in danger.
doubt-number_unsafe = The person says: a number is no longer safe ({ $when }).
doubt-not_reached = What stands here did not reach the person ({ $when }).
doubt-try_unopened = What was noted of a try to reach the person ({ $when }) does not open here. It may have said that a number is wrong.
doubt-no-language = The last try failed: there was no language in common ({ $when }).
doubt-stopped = The person has stopped this ({ $when }).
doubt-then-receiver = { $organisation } has been told and can send it again. Ask them yourself, by a number that you know, and wait until the new stands here.
doubt-then-asked = Wait until { $organisation } has asked the person and corrected it here.
doubt-then-try = Write to { $organisation }: they can ask the person, and correct it here.
doubt-then-sender = Ask the person safely how they can be reached now, and correct it here. Until then { $organisation } contacts nobody.
doubt-part = Something newer may have been said about this, and it does not open here: something may be missing, or no longer be true.
fold-legal-name = Legal name, birth date, address
fold-beside = Someone they trust, a representative
story-account = A short account
story-read-in = Read to the person in
story-not-read = Not read yet
story-approve = The person has approved these words
story-approve-hint = Change a word, and ask again.
story-plan = Plan, in a line
story-written = Written in { $language }.
story-read = Read to the person in { $language }.
story-approved = Approved { $date }.
story-not-approved = Not approved by the person.
link-date = Date
link-day = Day
day-passed = This day has passed. Is the year right?
day-passed-right = The day is right
day-passed-value = { $date } (has passed)
link-whose = Whose
link-reference = Number, desk, telephone
link-add-date = Add a date
link-add-reference = Add a reference
extra-nothing = Nothing here goes along unless the person agrees to it by name.
extra-agrees = The person agrees to pass this on
extra-noted = Noted as asked { $date }, until { $until }
extra-agreed = Agreed on { $date }, until { $until }.
extra-text-health = What they need to know
extra-text-beliefs = What they need to know
extra-text-right_to_stay = What they need to know
extra-text-assessment = Summary, no score
extra-text-suspect = Name, and why it is needed
along-story = Story
along-dates = { $count ->
    [one] 1 date
   *[other] { $count } dates
}
along-references = { $count ->
    [one] 1 reference
   *[other] { $count } references
}
along-nothing = Nothing more
check-contact = Contact
check-name = Name
check-along = Goes along
check-stays = Stays here
check-nobody-else = { $organisation }, and nobody else
still-agrees = The person still agrees
still-agrees-hint = As given on { $date }, until { $until }
aside-ask = Ask in this order
aside-ask-order = Which number? Who else hears it? When are you alone? What may we say?
aside-ask-unsure = Not sure if it is safe? Say so. A careful call is better than none.
aside-once = Told once
aside-once-what = What you write here the person need not say again.
aside-once-codes = Codes show in the receiver’s language. Your own words stay as you wrote them.
aside-never = Never along
aside-never-what = Passports, bank data, intimate pictures, recorded interviews, your own notes.
aside-after = After you hand over
aside-after-correct = A number changed? Correct it: the new one goes on top, the old one is struck through.
correct-title = Correct what was handed over
correct-lead = { $organisation } sees the new on top, the old struck through.
correct-link = Correct what was handed over
correct-check = Check the correction
correct-in-doubt = What { $organisation } has may not be right any more. Ask the person safely, look at everything here, and send it.
correct-asked = I asked the person again: what stands here is right
correct-both = Since you began, this was changed by somebody else as well: { $parts }.
correct-both-what = Choose what is right: what stands now, or what you wrote.
correct-take-theirs = Take what stands now
correct-send = Send the correction
correct-not-now = There is nothing to correct now.
aside-correct = Quickly, but safely
aside-correct-what = Only what you change is sent. If a way is no longer safe, mark it so; do not only delete it.

## First-call sheet

sheet = First-call sheet
sheet-for = For: { $worker }
sheet-anyone = whoever calls
sheet-printed = Printed: { $when }
sheet-ring = Ring { $name }
sheet-ring-by = Ring { $name } by { $when }
sheet-ring-from = Ring { $name } from { $when }
sheet-ring-again = Ring { $name }, not before { $when }
sheet-by-way = Reach { $name }. The way: { $way }
sheet-by-way-from = Reach { $name } from { $when }. The way: { $way }
sheet-by-way-again = Reach { $name }, not before { $when }. The way: { $way }
sheet-ask = Before you reach { $name }: ask first
sheet-needs = What the person needs first
sheet-went = How it went
sheet-spoke = Spoke with the person
sheet-no-answer = No answer
sheet-someone-else = Someone else answered
sheet-wrong-number = The number is wrong
sheet-not-safe = Not safe now
sheet-says-no = The person says no
sheet-when = Date and time
sheet-agreed = What was agreed, next call
sheet-bring-back = Bring this sheet back to the contact. It is then shredded. Do not copy it, do not keep it.
sheet-nothing = Nothing has been handed over yet.
sheet-in-doubt = There is no sheet to print until the new stands here. If one was printed before, take it back.
sheet-parts = Something newer does not open here. On this sheet something may be missing, or no longer be true: { $parts }.
sheet-print-here = Press “Print” on this page: the sheet is then fetched anew, so that no old number comes onto paper.
sheet-not-fetched = Whether this is still true could not be asked, so it is not printed. Try again.
sheet-outdated = The sheet that you printed on { $when } is out of date. Print it again, and take back the old one.
sheet-taken-back = The old one is back

## What a form still needs

missing-needed = Please fill this in
missing-undecided-needed = Choose first: what stands now, or what you wrote
missing-asked-needed = Part of this is in doubt. Ask the person safely first, then tick that you did
missing-contradicts = This contradicts something else here: safe, and never to be used
missing-no_address = This is no e-mail address
missing-no_number = There is no number here to ring
missing-impossible = Each row needs a day, a beginning and a later end, and the time zone
missing-far_away = This day cannot be right
missing-unsure = This day has passed. Correct it, or say that it is right
missing-number_between = A number from { $from } to { $to }
missing-whole_between = A whole number from { $from } to { $to }
missing-day_between = A day from { $from } to { $to }
missing-too_long = This is too long
missing-names_somebody = This looks like a name, a number or an address. Leave it out for now.
missing-country-needed = Choose the country
missing-organisation-needed = Choose an organisation
missing-country_needed-needed = Choose where the person lives
missing-country_of_crime-needed = Choose where it happened
missing-crime-needed = Choose the crime
missing-relation-needed = Choose to whom it happened
missing-age-needed = Choose the age
missing-languages-needed = Choose a language
missing-needs-needed = Choose at least one kind of support
missing-information-needed = Choose what it is about
missing-language-needed = Choose the language of the answer
missing-note-too_long = The note is longer than 300 characters
missing-note-names_somebody = The note looks as if it held a number or an address. Leave it out for now.
missing-region-names_somebody = The part of the country looks like a number or an address
missing-date_reason-needed = Say why the date is sooner than usual
missing-own_date-contradicts = This moment has passed already
missing-own_date-impossible = This is too far ahead
missing-deadline-on-needed = Give the day of the deadline
missing-links-dates-kind-needed = Choose what the date is
missing-links-dates-on-needed = Give the day of this date
missing-links-references-kind-needed = Choose whose number this is
missing-links-references-value-needed = Give the number, desk or telephone
missing-date_reason-names_somebody = The reason looks as if it held a number or an address
missing-agreements-referral-needed = Ask the person whether they agree to be referred
missing-agreements-secrecy-needed = Ask the person whether you may speak of it to them
missing-agreements-referral-until-contradicts = This ends before it begins
missing-agreements-secrecy-until-contradicts = This ends before it begins
missing-agreements-referral-until-impossible = This is too far ahead
missing-agreements-secrecy-until-impossible = This is too far ahead
missing-contact-ways-needed = Give one way to reach the person that is not unsafe
missing-contact-not_home-needed = Never visits at home: say that the place to meet is not the person’s home, or change it
missing-identity-name_used-needed = Give a name that the person uses
missing-still_agrees_at-needed = Ask the person whether they still agree
missing-extra-health-needed = Health: ask the person whether it may be passed on, or empty the field
missing-extra-beliefs-needed = Sexual orientation, religion, ethnicity: ask the person whether it may be passed on, or empty the field
missing-extra-right_to_stay-needed = Right to stay: ask the person whether it may be passed on, or empty the field
missing-extra-assessment-needed = Summary of the assessment: ask the person whether it may be passed on, or empty the field
missing-extra-suspect-needed = Name of the suspect: ask the person whether it may be passed on, or empty the field
missing-correction-needed = Nothing has been changed
missing-message-needed = Write something first
missing-key-needed = Type the printed unlock key
missing-device-needed = Give this device a name
missing-proof-needed = Type the proof code from the paper
missing-invite-name-needed = Give the name of the organisation
missing-invite-country-needed = Choose the country
missing-invite-zone-needed = Choose the time zone
missing-invite-mail-needed = Give a mail address
missing-step-by-needed = Give a date
missing-step-by-contradicts = This moment has passed already
missing-step-by-impossible = This is too far ahead
missing-step-takes-needed = Choose at least one part
missing-step-takes-contradicts = This is all that was asked for: say “We can help” instead
missing-step-question-needed = Choose a question
missing-step-reply-needed = Choose a reply
missing-step-decline-needed = Choose a reason
missing-step-unaccept-needed = Choose a reason
missing-step-withdrawal-needed = Choose a reason
missing-step-failed-needed = Choose what happened
missing-step-way-needed = Choose which way was tried
missing-step-again-needed = Give the next try a time within 14 days
missing-step-anyway-needed = The next try lies outside the safe hours. Choose another time, or ask the person first
missing-step-organisation-needed = Choose an organisation
missing-step-services-needed = Choose at least one service
missing-step-wakes-needed = Give a reason and a day
missing-step-wakes-contradicts = A day for waking is today or later
missing-step-wakes-impossible = This is too far ahead
missing-step-outcome-needed = Choose how it ended
missing-step-words-needed = Say it in a few words
lack-name = Give it a name
lack-description = Say what it does
lack-kinds = Choose at least one kind of help
lack-countries = Choose at least one country
lack-reach = A public service needs a number, mail or a website
lack-phone = One of the numbers is not a telephone number
lack-email = This is not a mail address
lack-website = A website begins with https:// or http://
lack-hours = Hours need at least one day, a beginning and an end
lack-zone = Choose the time zone of the hours
lack-place = A place needs its town and country, unless it is kept secret; a point needs both figures
lack-ages = These ages cannot be right: the youngest is older than the oldest, or one is too high
lack-translations = A text in another language needs a language of its own, and some words
lack-too_long = A text is too long
lack-lines = Each line needs a name, a mail address and, if you name one, a language of the interface
lack-twice = An address stands twice: take one of its lines out
missing-ask-lines-needed = Write at least one service
missing-ask-lines-too_long = These are more than 200. Send them in parts
missing-mapping-country-needed = Choose the country
missing-mapping-title-needed = Give it a title
missing-mapping-closes-needed = Choose a day from today on, within two years
missing-service-circle-needed = Say who may read it
missing-kept-confirm-needed = Give days from 7 to 3660
missing-kept-expire-needed = Give days from 7 to 3660

## Failures. `detail` is never shown: it may be technical.

problem-general = That did not work. Nothing you wrote is lost. Try again; if it stays so, tell the network’s office.
problem-other_words = The keys on the server are not the ones whose words you compared. Nothing was signed. Compare the words again.
problem-offline = There is no connection. Nothing you wrote is lost. Try again when it is back.
problem-unavailable = The server cannot answer now. Nothing you wrote is lost. Try again in a few minutes.
problem-fault = Something went wrong inside. Nothing you wrote is lost. Try again; if it stays so, tell the network’s office.
problem-full = The server has no room left. Nothing you wrote is lost. Tell the network’s office.
problem-mails_today = Each address gets one mail a day in a mapping, and you can send 1,000 a day. Try again tomorrow.
problem-too_many = That was often in a short time. Wait a minute, then try again.
problem-sign_in_again = The session has ended. Lock, then unlock again: your draft is kept.
problem-sign_in_refused = The server did not accept these keys. If your organisation was closed or has new keys, ask the network’s office.
problem-not_yours = This is not possible for you, or not possible any more.
problem-not_found = It is not here, or not here any more.
problem-too_large = This is too long to send. Shorten it.
problem-malformed = The page and the server did not understand each other. Load the page again: your draft is kept.
problem-unknown_version = This page is older or newer than the server. Load the page again: your draft is kept.
problem-wrong_method = This page is older or newer than the server. Load the page again: your draft is kept.
problem-wrong_type = This page is older or newer than the server. Load the page again: your draft is kept.
problem-overtaken = Something else came first. Look at the page again, then decide.
problem-taken = This exists already. Look at the page again.
problem-sent_before = This was sent already, before you changed it. What you changed is not in it: open it under Today, and write it there as a message.
problem-not_valid = A signature or a seal was not right, so nothing was sent. Load the page again: your draft is kept.
problem-clock_off = The clock of this device is more than five minutes off. Set it right, then try again.
problem-list_changed = The members’ list has just changed. Try again.
problem-list_ahead = A newer members’ list is needed. Try again.
problem-list_not_valid = The members’ list does not fit together. Nothing is sent. Ring the network’s office on a number you know.
problem-list_shorter = The members’ list is shorter than one seen before. Nothing is sent. Ring the network’s office on a number you know.
problem-split_view = Two different members’ lists are being shown. Nothing is sent. Stop, and ring the network’s office on a number you know.
problem-newer_version = A newer version of this page wrote something that this one cannot read. Reload the page. If that does not help, tell the network’s office.
problem-referral_withheld = The server lists these and does not give them. Look again later; if it stays so, ring the other organisation on a number you know.
problem-no_calendar = The receiver’s calendar is missing, so no date can be counted. Try again.
problem-referral_not_valid = The steps of this referral do not fit together, so nothing of it is shown. Ring the other organisation on a number you know, and tell the network’s office.
problem-referral_shorter = Steps of this referral that were seen before are missing, so nothing of it is shown. Ring the other organisation on a number you know, and tell the network’s office.
problem-no_keys = This organisation’s keys are not in the members’ list. Nothing can be sealed to it.
problem-no_referral_key = The key of this referral could not be opened here, so nothing can be added to it.
problem-refused = This step is not possible now. Look at the page again.
problem-refused-wrong_state = This step is not possible any more. Look at the page again.
problem-refused-ended = This referral has ended.
problem-refused-stopping = The person asked to stop. Nothing moves now.
problem-refused-date_passed = That date has passed. Choose a later one.
problem-refused-date_too_far = That date is too far ahead. Choose one within 14 days.
problem-refused-no_date_proposed = No such date is proposed any more. Look at the page again.
problem-refused-too_many_proposals = Three dates were proposed already. Write a message instead.
problem-refused-too_many_attempts = Three tries have failed. It cannot be handed over again.
problem-refused-wake_month = It can rest for 24 months at most, and not until a month that has passed.
problem-refused-undo_over = It can no longer be undone: a minute has passed, or something came in between.
problem-refused-not_undoable = This step cannot be undone: it has been read.
problem-refused-full = You have written all that fits into one referral. It can still be closed or withdrawn; for more, send a new one.
problem-incomplete = Something is still needed. Look at the form again.
problem-not_an_unlock_key = That is not an unlock key. Look at each letter once more.
problem-other_network = This key belongs to another network.
problem-network_unknown = This browser does not know your network yet. Open the address on the sheet of your printed key, or use a passkey.
problem-keyring_unknown = This key opens nothing here. Use another one.
problem-keyring_replaced = Somebody put other keys in the place of yours. Nothing was opened. Ring the network’s office on a number you know.
problem-keyring_unreadable = The key fits, but your keys could not be opened. Nothing was changed. Tell the network’s office.
problem-keyring_old = The server gave keys older than those used before. Nothing was opened. Ring the network’s office on a number you know.
problem-keyring_not_listed = Your keys are not those in the members’ list. Nothing is sent. Ring the network’s office on a number you know.
problem-keyring_changed = Your keys were changed from another device. Lock, unlock and try again.
problem-too_many_devices = No further key can be added.
problem-passkey_cancelled = The passkey was not used. Try again, or take the printed unlock key.
problem-passkey_not_made = No passkey was made. Try again, or take a printed unlock key.
problem-passkey_there_already = This device has such a passkey already. Use that one, or another device.
problem-passkey_unsupported = This browser or device knows no passkeys of the kind needed here. Use another browser, another device, or a printed unlock key.
problem-passkey_address = Passkeys do not work under this address. Open the workspace by its own name, as the network’s office gave it.
problem-passkey_unnamed = This passkey did not say whose it is. Use another one, or a printed unlock key.
problem-passkey_unusable = The passkey could not be used here. Try another device, or the printed unlock key.
problem-passkey_without_prf = The passkey of this device cannot open keys. Use another device, or a printed unlock key.
problem-passkey_other = Another passkey answered than the one just made. Try again, and choose the new one.
problem-passkey_changing = This passkey gives another secret each time, so it cannot open keys. That is a fault of the device. Use another device, or a printed unlock key, which always works.
problem-passkey_secret = This passkey gave another secret than the one your keys are sealed to. Nothing was opened. Some telephones do this when they unlock another device: use the passkey on the device where it was made, or a printed unlock key. If that fails too, ring the network’s office on a number you know.
passkey-delete = The passkey “{ $name }” is of no use now: delete it in the settings of your device.
problem-invitation_closed = This invitation is no longer open. Go on with the key that you made, or ask the office for a new invitation.
problem-kit_not_proven = Prove the kit first: type the code from the paper.
problem-draft_unreadable = A draft kept on this device could not be opened.
problem-notes_closed = This browser does not let the page keep anything on this device just now. What you write stands on this page alone: leave it open. It is tried again.
problem-notes_full = There is no room left on this device. What you write stands on this page alone: leave it open, and make room. It is tried again.
problem-starting = The page is still starting. One moment.
problem-locked = It is locked. Unlock, and go on: your draft is kept.
problem-entry_changed = Somebody changed this entry in between. Look at the new version, then write yours again.
problem-mapping_closed = The mapping is closed. Move its last day to take more answers.
problem-entry_lacking = Something is missing, or cannot be right. Look at the marked fields.
problem-mapping_open = The server did not take the title or the last day. Look at both again.
problem-mapping_ask = One of the names or mail addresses cannot be used. Nobody was asked. Look at the lines again.
problem-mapping_publish = Nothing was taken over that everybody may read. Nothing was published.
problem-mapping_answer = This service takes no part, so nothing can be kept of it.
problem-mapping_remove = What was published stays. Close the mapping instead.
