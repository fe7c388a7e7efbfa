### Figures of the directory: what there is, and what is missing. For whoever plans help, and for everybody who wonders.

figures-link = Figures
figures-title = Figures – Onward
figures-heading = The directory in figures
figures-lead = What help this directory lists, and where it has gaps. Everything is counted from what everybody can see here.
figures-all =
    { $count ->
        [0] There are no services yet.
        [one] There is { $count } service.
       *[other] There are { $count } services.
    }
figures-number = { $count }
figures-zero = A 0 means that none is listed here, not that there is none.
figures-column-number = Services
figures-several = A service that belongs to several rows counts in each, so rows add up to more than all.
figures-unsaid = Not said
figures-none = Nothing yet.
figures-nothing = None yet: { $names }.

figures-country-heading = By country
figures-country-column = Country
figures-country-abroad = Can be called from abroad
figures-country-note = Countries in which a service works, and countries with a member of the network. A service that works in several countries counts in each.

figures-kind-heading = By form of help
figures-kind-column = Form of help

figures-group-heading = By whom it is for
figures-group-column = For whom
figures-group-note = A service that names nobody is there for everybody.

figures-language-heading = By language
figures-language-column = Language

figures-way-heading = By way of getting it
figures-way-column = Way

figures-fresh-heading = How fresh the entries are
figures-fresh-column = State on { $date }
figures-fresh-fresh = Confirmed in time
figures-fresh-due = To be confirmed again
figures-fresh-never = Never confirmed by whoever offers it
figures-fresh-note = Whoever offers a service confirms now and then that its entry is right. These add up to all services.

## Gaps

figures-gaps-heading = Where help is missing
figures-gaps-lead =
    { $count ->
        [one] The network reaches { $count } country: those with a member, and those in which a service works.
       *[other] The network reaches { $count } countries: those with a member, and those in which a service works.
    }
figures-gaps-listed = A gap means that this directory lists nothing. There may be help that nobody has entered yet.
figures-gaps-service = Countries without any service
figures-gaps-abroad = Countries without a service that says it can be called from abroad
figures-gaps-no-gap = None.
figures-crime-heading = By kind of crime
figures-tag-heading = By what surrounds the crime
figures-gaps-column-crime = Countries, by what their services are for
figures-gaps-named = A service for this
figures-gaps-general = Only services for every crime
figures-gaps-missing = No service
figures-crime-note = Somebody who looks for help after one kind of crime also finds services that name none.
figures-tag-note = Services for every crime are those that name neither a kind of crime nor what surrounds it.
figures-which = Which countries
figures-which-general = Only services for every crime: { $countries }.
figures-which-missing = No service: { $countries }.

## Downloads

figures-downloads-heading = Take the figures with you
figures-downloads-csv = Table (CSV)
figures-downloads-json = For programs (JSON)
figures-downloads-how = Both hold the same counts, with codes in place of names, and with the gaps country by country.
