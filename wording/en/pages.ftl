### The public pages. Their readers may be in danger, in shock, or watched: neutral titles, the safest thing first, short words.

## Every page. Titles stand in the browser’s history: they say nothing of what was read.

page-title = Onward
page-open-shut = Closed for the time being
page-title-services = Services – Onward
page-title-countries = Countries – Onward
page-title-map = Map – Onward
page-title-reading-1 = Reading 1 – Onward
page-title-reading-2 = Reading 2 – Onward
page-title-reading-3 = Reading 3 – Onward
page-title-reading-4 = Reading 4 – Onward
page-title-service = A service – Onward
page-title-country = A country – Onward
page-title-place = Part of the map – Onward
page-title-home = Reading: at home – Onward
page-title-safely = Browsing – Onward
page-title-access = Accessibility – Onward
page-title-sources = Sources – Onward
page-title-mappings = Published lists – Onward
page-title-mapping = A published list – Onward
page-title-form = A form – Onward
page-skip = Skip to the page
page-language = Language:
page-draft = Draft: nobody who speaks this language from home has read it yet.
page-leave = Leave this page
page-numbers = Urgent numbers
page-danger = In danger now?
page-danger-in = In danger now, in { $country }:
page-danger-call = Call your local emergency number
page-danger-europe = In Europe it is
page-helpline = Helpline for victims, free, in many European countries:
page-helpline-in = Helpline in { $country }:
page-from-abroad-in = Help in { $country }, from abroad:
page-footer = No cookies, no trackers. We keep nothing about your visit.
page-link-countries = Countries and your rights
page-link-map = Map
page-link-hsds = For developers: open data
open-heading = Open data
open-lead = This address is for programs: the services for victims of crime that this network publishes, in the form of Open Referral (HSDS).
open-people = Looking for help? It is here.
open-whole = Everything at once
open-package = All services as tables, in one archive
open-openapi = The description of the interface
open-profile = What we add to Open Referral
open-lists = Lists
open-licence = Free to use under CC BY 4.0. Say where it comes from. Nothing here names a person or a case.
page-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
page-in-english = in English

# What stands between words in a row.
page-comma = { ", " }
# What stands between phrases that may hold commas.
page-semicolon = { "; " }
page-date = { DATETIME($date, dateStyle: "long") }
page-date-month = { DATETIME($date, year: "numeric", month: "long") }
page-time = { DATETIME($time, timeStyle: "short") }
page-weekday = { DATETIME($date, weekday: "long") }

## The first page

page-first-heading = Find people who can help you
page-first-lead = After a crime, at home or in another country. Two questions, no account. You need not have told the police.
page-first-home = 1. Where do you live?
page-first-home-hint = The country you go home to.
page-first-there = 2. Where did it happen?
page-first-there-hint = It may be the same country, or online.
page-first-choose = Choose a country
page-first-same = The country I live in
page-first-online = Online
page-first-known = Countries we know most about
page-first-others = Other countries
page-first-show = Show who can help
page-first-incomplete = Please choose a country in both lists. Then we can show who helps.
page-first-kept = You then see help at home, and who deals with the case there. You choose whom to ring. We keep nothing you type, and nobody is told you looked.
page-first-watched = Is someone watching?
page-first-watched-leave = “Leave this page” opens an encyclopaedia.
# Shown where scripts run.
page-first-watched-shift = Pressing Shift three times does the same.
# Shown where none do.
page-first-watched-back = After that, the back button leads back to this page: close the window as well.
page-first-watched-history = It cannot clear your history.
page-first-watched-how = How to hide your visit
page-first-members = For organisations
page-first-members-how = Organisations that support victims hand people on to each other here, with their agreement. What is told is sealed: only the two of them can open it.
page-first-members-open = Open the workspace
page-guides = Read at your own pace

## Who can help

page-help-heading = Who can help you
page-help-lead = You live in { $home }. It happened in { $there }.
page-help-lead-home = You live in { $home }. It happened there.
page-help-lead-online = You live in { $home }. It happened online.
page-help-change = Change
page-claim = Time limit for a claim in { $place }:
page-claim-rule = a rule without a fixed number
page-claim-doubted = being checked; ask soon
page-claim-more = When it begins, and the source
page-help-as = Look at it as
page-help-list = List
page-help-map = Map
page-help-found =
    { $count ->
        [0] No services found
        [one] { $count } service.
       *[other] { $count } services.
    }
page-help-count-speaking =
    { $count ->
        [0] None speaks of what you asked for.
        [one] { $count } speaks of what you asked for.
       *[other] { $count } speak of what you asked for.
    }
page-help-count-every =
    { $count ->
        [one] { $count } more is there after every crime.
       *[other] { $count } more are there after every crime.
    }
page-help-count-like =
    { $count ->
        [one] { $count } has only a part of it, or a word spelt nearly so.
       *[other] { $count } have only a part of it, or a word spelt nearly so.
    }
page-help-alike = We found a word of yours nowhere as you wrote it. Those counted have one that is spelt nearly so.
page-help-order = What you can use now comes first.
page-help-order-words = What fits best comes first.
page-help-speaks = These speak of what you asked for
page-help-every = These are there after every crime
page-help-like = These have only a part of it, or a word spelt nearly so
page-card-every = Does not name what you asked for: it is there after every crime.
page-help-need = What do you need?
page-help-search = Search
page-help-narrow = Narrow the list: open now, languages, kind of help …
page-help-must = Must have
page-help-open = Open now
page-help-free = Free
page-help-direct = No referral needed
page-help-abroad = For people who live in another country
page-help-way = How
page-help-language = Language
page-help-any = Any
page-help-crime = What happened
page-help-crime-01 = Somebody was killed, or nearly killed
page-help-crime-02 = Violence, threats, stalking, or being held
page-help-crime-03 = Rape or other sexual violence
page-help-crime-04 = Robbery: taken with violence or threats
page-help-crime-05 = Theft, burglary or damage
page-help-crime-06 = Something with drugs
page-help-crime-07 = Fraud or a scam
page-help-crime-08 = Trouble in public, or with an authority
page-help-crime-09 = Weapons, a bomb, or hacked accounts
page-help-crime-10 = Poisoned water, air or land
page-help-crime-11 = Torture, war crimes, or something else
page-help-group = Who it is for
page-help-everybody = Everybody
page-help-kind = Kind of help
page-help-apply = Narrow
page-help-all = Show everything again
page-help-ended = That search has ended: we keep none for longer than an hour. You can ask again.
page-help-asked = You asked for:
page-help-quoted = “{ $text }”
page-help-instead = These may help, or know who does
page-help-home = Help at home, in { $country }
page-help-alone = Help in { $country }
page-help-there = The case and claims, in { $country }
page-help-all-in = All services in { $country }
page-help-nothing = No service in { $country } is listed here yet. You are not alone with this.
page-help-nothing-narrow = Nothing in { $country } fits all that you asked for.
page-help-authority = For claims, { $country } has an authority:
page-help-consulate = Your own country’s consulate in { $country } can find an interpreter, papers and a lawyer’s name.
page-help-elsewhere = Look on the map of all countries
page-help-on-map = The same services, on a map
page-help-know = Good to know about { $country }
page-help-online = What happens online can be reported where you live. Keep messages, addresses and pictures of the screen before you block anybody.
page-help-unknown = We know no rights or time limits of this country that have a source.
page-help-rights = All rights and time limits, to print
page-help-page = Page { $page } of { $pages }
page-help-before = Earlier
page-help-after = More services

## A service

page-card-for = For
page-card-abroad = From abroad
page-card-abroad-same = The same number
page-dial-code = The country code is { $code }.
page-dial-unsure = Not known to work. The country code is { $code }.
page-hours-all-day = Day and night
page-hours-every-day = Every day
page-hours-days = { $from } to { $to }
page-hours-times = { $from } to { $to }
page-hours-holidays = also on public holidays
page-hours-language = { $language }: { $hours }
page-open-clock = { $said } (clock in { $place })
page-service-reach = How to reach them
page-service-about = What they do
page-service-country = Rights and time limits in { $country }

## Countries

page-countries-heading = Countries
page-countries-lead = Numbers to ring, rights, claims and their time limits, and services. Each fact says where it comes from.
page-countries-map = See them on a map
page-country-lead = What to know after a crime here. Each fact says where it comes from, and the date of the source where it shows one. “Not confirmed” means that no organisation in the country has checked it yet: ask before you rely on it.
page-country-map = On the map
page-country-rights = Your rights in the European Union
page-country-right-understand = To understand and to be understood, from the first contact on.
page-country-right-support = To support that is free and confidential, before, during and after a trial, whether or not you have told the police.
page-country-right-interpreter = To an interpreter, free, when you are interviewed or heard in court.
page-country-right-report = To make your complaint to the police at home, if you could not or did not wish to make it where it happened. They send it on.
page-country-right-claim = To ask for compensation after an intentional violent crime through an authority in your own country, also when it happened in another.
page-country-rights-source = From Directives
page-country-urgent = In an emergency
page-country-helplines = Someone to talk to
page-country-claims = Compensation from the state
page-country-more = More
page-country-services = Services in { $country }
page-country-no-services = No service is listed here yet.
page-country-unknown = We know no facts about this country that have a source. A consulate, a hospital or the police can say whom to ask.

## Maps

page-map-world = The world
page-map-lead = Press a country for its numbers, rights and services. The list below says the same.
page-map-name = Map
page-map-zoom-in = Larger
page-map-zoom-out = Smaller
page-map-zoom-reset = The whole map
page-map-list = Countries on this map
page-map-how = The number is how many services are listed. Countries with a stronger border have a member of the network.
page-map-count =
    { $count ->
        [one] { $count } service
       *[other] { $count } services
    }
page-map-member = member of the network
page-map-label = { $country }: { $said }
page-map-round = Round: help at home.
page-map-square = Square: the case there.
page-map-press = Press a number for its card.
page-map-none = None of these services shows an exact place.
page-map-withheld = Kept off the map for safety:
page-map-simple = Borders are drawn simply and settle no dispute.
page-map-disputed = Some borders here are disputed. They are drawn simply, and this map settles no dispute.
page-map-more =
    { $count ->
        [one] { $count } more service
       *[other] { $count } more services
    }
page-map-country = Rights and numbers in { $country }
continent-europe = Europe
continent-africa = Africa
continent-asia = Asia
continent-north-america = North America
continent-south-america = South America
continent-oceania = Oceania

## Passing on

page-share = Pass this page on
page-share-copy = Copy this address
page-share-mail = Send it with your own mail program
page-share-how = The address says which page, and nothing about you.
page-print = Print this page
page-printed = As it stood on { $date }, at { $address }

## Confirming by a link in a mail

page-confirm-heading = Is all of this still right?
page-confirm-lead = These are your services as people find them here. If all of it is right, press the button. Nothing else is needed.
page-confirm-changed = Something has been written since you opened this page. Look at these once more. If all of it is right, press the button.
page-confirm-button = Yes, all of it is right
page-confirm-wrong = If something has changed, put it right in the workspace instead.
page-confirm-rest = Entries that not everybody sees are not named here, and not confirmed: do that in the workspace.
page-confirm-done = Thank you
page-confirm-done-how = People now see that these services were confirmed today.
page-confirm-used = Already confirmed on { $date }
page-confirm-used-how = Nothing else is needed. When it is time again, another mail comes.

## Where there is no page

page-missing-heading = There is no such page
page-missing-why = The address may be old, or mistyped. Nothing is wrong on your side.
page-missing-back = Go to the first page
page-gone-heading = This is no longer offered
page-gone-why = What stood here has ended or was taken back. Others may help: look again from the first page.
page-later-heading = This page cannot be shown at the moment
page-later-why = It is our fault, not yours. Please try again in a minute. The numbers above work in the meantime.
