### The public pages. Their readers may be in danger, in shock, or watched: neutral titles, the safest thing first, short words.

## Every page

page-title = Onward
page-skip = Skip to the page
page-language = Language:
page-draft = Draft: nobody who speaks this language from home has read it yet.
page-leave = Leave this page
page-numbers = Urgent numbers
page-danger = In danger now?
page-danger-call = Call your local emergency number
page-danger-europe = In Europe it is
page-helpline = Helpline for victims, free, in many European countries:
page-footer = No cookies, no trackers. We keep nothing about your visit.

## The first page

page-first-heading = Help that does not stop at the border
page-first-lead = After a crime in another country, nobody should have to begin again at home. With Onward, organisations that support victims hand people on to each other, with their agreement.
page-first-needed = If you need help yourself
page-first-needed-how = Call a support organisation where you are, or where you live. You need not have told the police. You can ask them to find help for you in another country.
page-first-works = How it works
page-first-works-agree = You decide what is passed on, and can stop it at any time.
page-first-works-sealed = What you tell is sealed. Only the two organisations can open it; this website cannot.
page-first-works-date = Each step has a date, so that nobody is left waiting.
page-first-watched = Is someone watching?
page-first-watched-leave = “Leave this page” opens an encyclopaedia. Pressing Shift three times does the same.
page-first-watched-history = It cannot clear your browser’s history. A private window leaves fewer traces.
page-first-members = For organisations
page-first-members-open = Open the workspace

## A page that does not exist

page-missing-heading = There is no such page
page-missing-why = The address may be old, or mistyped. Nothing is wrong on your side.
page-missing-back = Go to the first page
