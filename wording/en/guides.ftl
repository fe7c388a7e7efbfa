### What people read at their own pace. Read by somebody who is hurt, tired or afraid, perhaps in a second language: one thought
### in a sentence, nothing frightening, no promise that is not kept. A key ends with the section and the paragraph.

## Prepare

guide-prepare-when = Before
guide-prepare-title = Prepare: what to know before a journey
guide-prepare-lead = Most journeys go well. A few minutes now make it easier to get help if one does not.
guide-prepare-1 = Numbers that work
guide-prepare-1-1 = Save the emergency number of the country you go to. In the European Union it is 112.
guide-prepare-1-2 = Save the number of a helpline for victims at home that can be rung from abroad. Also save the number of your consulate there.
guide-prepare-1-3 = Write them on paper too. A phone can be lost, stolen or empty.
guide-prepare-2 = Papers
guide-prepare-2-1 = Leave copies of your passport, your insurance and your tickets with somebody you trust. Or keep them in a mailbox that you can open from any device.
guide-prepare-2-2 = Ask your insurance what it covers after a crime: a doctor, an interpreter, a journey home, things that were stolen. Ask for the number that answers at night.
guide-prepare-2-3 = If you take medicine, carry a note that names it, for a doctor in another country.
guide-prepare-3 = People
guide-prepare-3-1 = Tell somebody where you will be, and agree how you will say that you are well. Agree on a word that means: I need help and cannot speak.
guide-prepare-3-2 = If somebody follows you, controls your phone or threatens you, speak with a support organisation before you travel. They can plan with you.
guide-prepare-4 = Know this much
guide-prepare-4-1 = A person who is hurt by a crime in another country can be helped in both: where it happened, and at home.
guide-prepare-4-2 = You do not need to speak the language, have papers or have told the police to ask a support organisation for help.

## React

guide-react-when = First hours
guide-react-title = React: be safe, get care, keep papers
guide-react-lead = You need not do all of this. You need not do it in this order. Begin with being safe.
guide-react-1 = Be safe
guide-react-1-1 = If you are in danger, call the emergency number above. If you cannot speak, stay on the line or send somebody.
guide-react-1-2 = Go to a place with people and light: a hotel, a shop, a hospital, a consulate. Ask somebody to stay with you.
guide-react-1-3 = What happened is not your fault. Shaking, feeling nothing or not remembering are usual, and they pass.
guide-react-2 = Get care
guide-react-2-1 = See a doctor, also when wounds look small. Say what happened if you can. You may ask for somebody of your own sex.
guide-react-2-2 = After sexual violence, go as soon as you can: some treatment works only for a short time. If you may want proof later, and only if you can bear it, do not wash or change before. It is still right to go if you have.
guide-react-2-3 = Ask for an interpreter. Do not let a person you are afraid of translate for you.
guide-react-3 = Keep what shows what happened
guide-react-3-1 = Take pictures of wounds and of damage. Keep clothes, tickets, bills and messages. Do not answer threats, and do not delete them.
guide-react-3-2 = Write down what you remember, with the time, in your own language. A few words are enough.
guide-react-4 = The police, if you wish
guide-react-4-1 = You decide. If you report it, ask for an interpreter, for a written confirmation in a language you understand, and for the number of your case.
guide-react-4-2 = If you leave before you could report it, in the European Union you can do so at home. Your police send it on.
guide-react-5 = Somebody at your side
guide-react-5-1 = Ring a support organisation. It is free, nobody else hears of it, and you can stop at any time. They can ring others for you.

## Survive

guide-survive-when = First weeks
guide-survive-title = Survive: going home, work, sleep, money
guide-survive-lead = The first weeks can be odd: busy and empty at once. Take one thing at a time.
guide-survive-1 = Going home
guide-survive-1-1 = You may go home. A case can go on without you being there. Leave the police an address or a mailbox that is safe, and say if a number is not.
guide-survive-1-2 = Before you leave, ask for copies: the report, the doctor’s letter, the name of the person who has your case.
guide-survive-1-3 = Ask the support organisation there to find one at home for you. With your agreement they tell them what is needed, so that you do not have to begin again.
guide-survive-2 = Sleep and fear
guide-survive-2-1 = Bad nights, pictures that come back, being easily startled: many people have these after a crime. For most they grow less within weeks.
guide-survive-2-2 = What helps is plain: regular meals, daylight, moving a little, people who do not press you. Alcohol helps for an hour and makes the night worse.
guide-survive-2-3 = If it does not grow less after a month, or if you think of ending your life, speak with a doctor or a helpline now. There is treatment that works.
guide-survive-3 = Work and school
guide-survive-3-1 = A doctor can write that you are not able to work. Ask how much of the reason your employer has to know.
guide-survive-3-2 = Ask for small steps: shorter days, another place to sit, nobody behind you.
guide-survive-4 = Children
guide-survive-4-1 = Children notice. Say in short, true words what happened and that it was not their fault. Keep what is usual: meals, school, bedtime.
guide-survive-4-2 = If a child sleeps badly, is very quiet or very wild for weeks, ask for help for the child too.
guide-survive-5 = Money
guide-survive-5-1 = Keep every bill: doctors, journeys, a new lock, a phone, lost days of work. They count in a claim.
guide-survive-5-2 = Tell your insurance soon, in writing, and keep a copy. Some countries and funds help with urgent costs: a support organisation knows.
guide-survive-5-3 = Look up the time limit for a claim now, even if you do not want one yet. It is on the page of the country where it happened.
guide-survive-6 = Journalists and the net
guide-survive-6-1 = You owe nobody your story. You may say no, and you may say it through somebody else. Ask friends not to post about it.
guide-survive-6-2 = Change passwords that somebody may know. Look at which devices and people can see where you are.

## Recover

guide-recover-when = Later
guide-recover-title = Recover: claims, court, difficult dates
guide-recover-lead = Months later the case may wake up again, just when life is quiet. Nothing of this has to be done alone.
guide-recover-1 = Claims
guide-recover-1-1 = There can be three ways to money: from whoever did it, from an insurance, and from a state. They have different time limits.
guide-recover-1-2 = In the European Union, after an intentional violent crime in another member country, you can hand in the claim at home. An authority there helps with the form and sends it on.
guide-recover-1-3 = Ask even if nobody was caught. Ask even if the time limit seems over: there may be exceptions.
guide-recover-2 = Court
guide-recover-2-1 = Ask early whether you must travel. In the European Union you can ask to be heard by video, and an interpreter is free.
guide-recover-2-2 = You may have somebody with you. Ask how you can avoid meeting the accused: another entrance, another waiting room.
guide-recover-2-3 = In the European Union you can ask to be told when the case is decided, and when the person who did it is set free.
guide-recover-2-4 = A judgment may not feel like an end, whatever it says. Plan something good and quiet for the day after.
guide-recover-3 = Difficult dates
guide-recover-3-1 = The day itself, a trial, a film, a smell can bring it back. That is memory, not going backwards.
guide-recover-3-2 = Put the dates in a calendar, decide beforehand with whom you want to be, and allow yourself to change the plan.
guide-recover-4 = Others
guide-recover-4-1 = Some find it good to meet people who lived through the same. Some do not. Both are right.
guide-recover-4-2 = You can ask for help again at any time, also years later, also if you once said no.

## Going home to another country

guide-home-title = Going home to another country
guide-home-lead = It happened in one country, and you live in another. Both have a part in helping you.
guide-home-1 = What each country does
guide-home-1-1 = Where you live: somebody to talk to, therapy, help with daily life, help to fill in forms.
guide-home-1-2 = Where it happened: the police, the court, compensation from that state, news of the case.
guide-home-2 = Before you go
guide-home-2-1 = If you can, speak once with a support organisation where it happened. Ask them to refer you to one at home.
guide-home-2-2 = Take with you: the number of the case, a name and a number at the police, the doctor’s letter, your bills.
guide-home-2-3 = Leave an address that is safe. If somebody at home must not know, say so: they can write to the organisation instead.
guide-home-3 = If you have left already
guide-home-3-1 = Nothing is lost. An organisation at home can reach one there for you.
guide-home-3-2 = In the European Union you can report the crime to the police at home if you could not do it there, and hand in a claim to that state through an authority at home.
guide-home-4 = How a referral works here
guide-home-4-1 = You agree first, and you see what is passed on. The organisation at home says by a certain date whether it can help.
guide-home-4-2 = What is told is sealed. This website and those who run it cannot read it.
guide-home-4-3 = You can stop it at any time, and you need give no reason.

## Browse safely

guide-safely-title = Hide your visit
guide-safely-lead = If somebody looks at your phone or computer, these steps leave fewer traces. None of them is perfect.
guide-safely-1 = Leave quickly
guide-safely-1-1 = “Leave this page” opens an encyclopaedia. Where your browser runs scripts, as most do, it takes the place of this page, and pressing Shift three times on a keyboard does the same. Where it does not, the back button leads back here: close the window as well.
guide-safely-1-2 = The page before may still be reached with Back.
guide-safely-2 = Leave fewer traces
guide-safely-2-1 = Use a device that the other person cannot reach: at work, in a library, a friend’s phone.
guide-safely-2-2 = Or open a private window in your browser. It forgets the visit when you close it.
guide-safely-2-3 = You can delete single pages from the history. Deleting all of it can be noticed: delete only what you must.
guide-safely-3 = What stays hidden and what does not
guide-safely-3-1 = This site sets no cookies, loads nothing from anybody else, and keeps no record of who came. What you type in the search stands in no address.
guide-safely-3-2 = The two countries you chose stand in the address of the page, and so in the history.
guide-safely-3-3 = Whoever runs the network you use, such as an employer or a family router, may see that this site was opened, but not which page.
guide-safely-3-4 = Calls can stand on the phone’s list of calls, and on the bill.
guide-safely-4 = If your phone is watched
guide-safely-4-1 = If somebody knows things that they can only know from your phone, it may be watched. Do not remove anything yet: the other person may notice. Ask a support organisation from another device.

## Accessibility

guide-access-title = Accessibility
guide-access-lead = These pages should work for everybody, on any device, with any aid.
guide-access-1 = What we aim at
guide-access-1-1 = The Web Content Accessibility Guidelines 2.2, level AA, and the European standard EN 301 549.
guide-access-1-2 = Everything works without scripts, with a keyboard alone, at twice the size of text, on a narrow screen, in light and dark, and on paper.
guide-access-1-3 = Each map has a list beside it that says the same.
guide-access-2 = What is not yet good
guide-access-2-1 = Facts about countries and texts of services are often in English or in the language of the country only. They are marked with their language.
guide-access-2-2 = All languages but English are drafts.
guide-access-2-3 = The pages were tested with automatic checks and with a keyboard in one browser. People who use screen readers have not tested them yet.
guide-access-3 = Tell us
guide-access-3-1 = If something keeps you from using a page, tell the organisation that runs this site, or any organisation listed here. They pass it on.

## Sources

guide-sources-title = Sources and licences
guide-sources-lead = What these pages stand on, and whose work it is.
guide-sources-1 = Facts about countries
guide-sources-1-1 = Emergency numbers, helplines, authorities and time limits were gathered from public pages. Each names its source and date where it is shown. The words are our own.
guide-sources-1-2 = A fact is called confirmed only after an organisation in that country has checked it as it stands. When the fact changes, it has to be checked again. What they say is wrong is taken away at once.
guide-sources-2 = Services
guide-sources-2-1 = Services are described by those who run them, in the form of the Human Services Data Specification. They are asked to confirm them twice a year. What nobody confirms sinks, and then disappears.
guide-sources-3 = Maps
guide-sources-3-1 = Outlines come from Natural Earth, made simpler. They follow who controls the ground, and settle no dispute. No map service is asked, so nobody learns what you look at.
guide-sources-4 = Data and programs of others
guide-sources-4-1 = Their licences stand beside them.
