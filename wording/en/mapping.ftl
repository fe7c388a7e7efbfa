### The form with which a service describes itself in a national mapping, and what is published of mappings.
### Its readers work for the service. $asker: the organisation that maps. $title: what the mapping is called. $end: the last moment to answer.

mapping-heading = Describe your service
mapping-lead = { $asker } is making a map of the services that support victims of crime, so that people find you and other services can send people to you.
mapping-until = You can answer until { DATETIME($end, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }. It takes about twenty minutes, and you can stop and come back with the same link. { $asker } reads what you send and puts it into the directory.
mapping-kept = What you typed is kept. Nobody reads it until you send it.
mapping-again = You have sent an answer. Change what you want, and send it again.
mapping-parts = Parts of the form
mapping-save = Save and go on later
mapping-send = Send
mapping-decline = We do not take part
mapping-decline-what = Then nobody asks you again, and what you typed or sent here is deleted. What stands in the directory already stays until whoever keeps it takes it out.
mapping-decline-send = We do not take part
mapping-faults = Something is missing, or cannot be right. What you typed is kept.

## Parts, and what they mean

mapping-part-about = The service
mapping-define-about = One service, as people know it. If your organisation has several, answer for each by a link of its own. A service that supports victims is one whose work it is, whether its workers are paid or not.
mapping-part-assistance = Forms of assistance
mapping-define-assistance = What you do for a person. European law asks states for services that give information on rights, emotional and, where there is any, psychological support, advice on money and practical matters, and advice on how to be safe from more harm; and for special services that also give shelter and care after violence (Directive 2012/29/EU, articles 8 and 9).
mapping-part-victims = Types of victim
mapping-define-victims = A victim is a person who was harmed by a crime, in body, mind or property, or a relative of somebody who died by one. It does not matter whether the police know of it, or whether anybody was found guilty. Leave out what does not matter to you: no crime chosen means every crime.
mapping-part-finding = How victims find the service
mapping-define-finding = The ways on which people come to you. Services should be open to everybody who needs them, also without a report to the police; the police should send people on who agree.
mapping-part-receiving = How they receive it
mapping-define-receiving = How people speak with you, in which languages, when and where. What is true today helps more than what is planned.
mapping-part-capacity = Capacity
mapping-define-capacity = How many you can help. Figures of one day are enough. They show where a country has too little; they are no measure of how good you are.
mapping-part-workers = Workers and their training
mapping-define-workers = Who works for the service, paid or as volunteers, and what they learn. Volunteers are people who help people without pay, in a role that you gave them. Count people, not names.
mapping-part-funding = Financing
mapping-define-funding = Who pays for the service. No sums are asked.
mapping-part-readers = Who may read it
mapping-define-readers = Parts with a choice of their own follow that choice, as long as the whole is for no fewer readers. Whoever makes the map and the network’s office read everything.

## Questions

mapping-ask-name = Name of the service
mapping-ask-description = What it does
mapping-hint-description = In two or three sentences, as you would say it to a person who needs it.
mapping-ask-next_step = What a person does first
mapping-hint-next_step = Such as: ring, no papers needed.
mapping-ask-written_in = Language in which you write this
mapping-ask-countries = Countries in which it works
mapping-more-countries = Other countries
mapping-ask-regions = Only in some parts of the country
mapping-hint-regions = Names of regions or towns, with commas between them. Empty: everywhere.
mapping-ask-kinds = What help you give
mapping-ask-abroad = Across borders
mapping-ask-groups = People
mapping-ask-ages = Ages
mapping-ask-age_from = From
mapping-ask-age_to = To
mapping-ask-crimes = Crimes
mapping-hint-crimes = Named after the international classification of crime (ICCS). The figure opens what lies within.
mapping-ask-crime_tags = What surrounds the crime
mapping-ask-routes = How people come to you
mapping-ask-ways = How people speak with you
mapping-ask-languages = Languages
mapping-hint-languages = In which somebody of yours can help without an interpreter.
mapping-more-languages = Other languages
mapping-ask-interpreters = We bring interpreters for other languages
mapping-ask-phone = Telephone { $number }
mapping-ask-phone_number = Number
mapping-ask-phone_label = What it is for
mapping-ask-phone_circle = Who may read it
mapping-phone-circle-same = Whoever may read the answer
mapping-ask-phone_abroad = Can be called from other countries
mapping-ask-email = E-mail address that somebody reads
mapping-ask-website = Website
mapping-ask-hours = Hours { $number }
mapping-ask-hours_days = Days
mapping-ask-hours_opens = From
mapping-ask-hours_closes = Until
mapping-ask-zone = Time zone of the hours
mapping-hint-zone = By its international name, such as Europe/Lisbon.
mapping-day-mon = Monday
mapping-day-tue = Tuesday
mapping-day-wed = Wednesday
mapping-day-thu = Thursday
mapping-day-fri = Friday
mapping-day-sat = Saturday
mapping-day-sun = Sunday
mapping-ask-place = Place { $number }
mapping-ask-place_disclosure = What others may see of it
mapping-hint-place_disclosure = Of a place that is kept secret nothing is stored: do not type its address.
mapping-ask-place_name = Name of the place
mapping-ask-place_street = Street and number
mapping-ask-place_postal_code = Postal code
mapping-ask-place_town = Town
mapping-ask-place_region = Region
mapping-ask-place_access = Access
mapping-more-access = What it offers to those who need it
mapping-ask-fee = What it costs
mapping-ask-intake = Whether you take people on
mapping-ask-capacity_available = Now
mapping-ask-capacity_maximum = At most
mapping-ask-as_of = As of
mapping-ask-workers_people = People
mapping-ask-workers_full_posts = Counted in full posts
mapping-ask-workers_hours_before = Hours of training before they begin
mapping-ask-workers_hours_a_year = Hours of training each year
mapping-ask-training = What they are trained in
mapping-ask-funding = Who pays
mapping-ask-circle_of = Who may read this part
mapping-ask-circle = Who may read the answer

## What is wrong. Each stands at its field and in the list above the form.

mapping-wrong-overtaken = Somebody else has changed this answer since you opened it. What you typed is below. If you send it, it takes the place of theirs.
mapping-wrong-number = A whole number in figures is needed here.
mapping-wrong-date = This is no date. Write it as 2026-11-24.
mapping-wrong-disclosure = Choose what others may see of the place.
mapping-wrong-available = Say how many there are now.
mapping-wrong-name = The service needs a name.
mapping-wrong-description = Say in a sentence what the service does.
mapping-wrong-kinds = Choose at least one form of assistance.
mapping-wrong-countries = Choose at least one country.
mapping-wrong-reach = An answer that everybody may read needs a telephone number, an e-mail address or a website.
mapping-wrong-phone = This is no telephone number.
mapping-wrong-email = This is no e-mail address.
mapping-wrong-website = This is no website.
mapping-wrong-hours = Choose the days, and write times as 09:00. 24:00 ends a day.
mapping-wrong-zone = Name the time zone of the hours, such as Europe/Lisbon.
mapping-wrong-place = Name the town of the place.
mapping-wrong-ages = These ages cannot be right: the youngest is older than the oldest, or one is too high.
mapping-wrong-too_long = This is too long.

## What became of it

mapping-sent-heading = Your answer is sent
mapping-sent-what = Thank you. { $asker } reads it and puts it into the directory: then people find it as you wrote it, each part for the readers that you chose.
mapping-sent-what-members = Thank you. { $asker } reads it and puts it into the directory: then the members of the network find it, and nobody else. If people are to find it, change who may read it.
mapping-sent-what-coordinator = Thank you. { $asker } reads it and puts it into the directory: then the network’s office reads it, and nobody else finds it. If people are to find it, change who may read it.
mapping-sent-next = You can change it with the same link until { DATETIME($end, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }. Nothing else is needed from you.
mapping-sent-change = Change the answer
mapping-declined-heading = You do not take part
mapping-declined-what = What you typed here is deleted. { $asker } will not ask again.
mapping-declined-next = If you change your mind, the link works until { DATETIME($end, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.
mapping-declined-back = Take part after all
mapping-closed-heading = The mapping is closed
mapping-closed-what = Answers to “{ $title }” were taken until { DATETIME($end, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.
mapping-closed-next = If something has changed at your service, write to { $asker }.
mapping-too_many-heading = Too much at once
mapping-too_many-what = Wait a minute, then go back and try again. What you typed is still in the form.
mapping-fault-heading = This did not work
mapping-fault-what = It is the fault of this website, not yours. Go back and try again in a few minutes. What you typed is still in the form.

## What is published

mappings-heading = National mappings
mappings-lead = Services that support victims of crime, country by country, as they described themselves.
mappings-none = Nothing has been published yet.
mappings-services = Services
mappings-day = { DATETIME($at, day: "numeric", month: "long", year: "numeric") }
mappings-what = Services described themselves; whoever made the map checked it and published it as it stood on this day. Each service says for each part who may read it: here stands what everybody may read, and only that is counted.
mappings-nothing = Nothing is said of this in public.
mappings-files = The data
mappings-file-csv = Table (CSV), a row a service
mappings-file-ndjson = Open Referral HSDS (NDJSON)
mappings-file-package = HSDS data package (ZIP)
mappings-snapshots = As it stood on
mappings-compare = What changed
mappings-compared = What changed
mappings-same = Nothing has changed.
mappings-added = New services
mappings-gone = Services that are no longer there
mappings-changed = Services that say something else
mappings-before = Before:
mappings-after = Now:

## Columns of the table of services

mapping-column-name = Name
mapping-column-description = What it does
mapping-column-written_in = Written in
mapping-column-next_step = First step
mapping-column-kinds = Forms of assistance
mapping-column-crimes = Crimes
mapping-column-crime_tags = What surrounds the crime
mapping-column-groups = People
mapping-column-routes = How people come
mapping-column-ways = How people speak with it
mapping-column-abroad = Across borders
mapping-column-training = Training
mapping-column-age_from = Youngest
mapping-column-age_to = Oldest
mapping-column-languages = Languages
mapping-column-interpreters = Interpreters
mapping-column-phones = Telephone
mapping-column-email = E-mail
mapping-column-website = Website
mapping-column-hours = Hours
mapping-column-zone = Time zone
mapping-column-places = Places
mapping-column-countries = Countries
mapping-column-regions = Regions
mapping-column-fee = Cost
mapping-column-intake = Taking people on
mapping-column-capacity = Capacity
mapping-column-workers = Workers
mapping-column-funding = Who pays
