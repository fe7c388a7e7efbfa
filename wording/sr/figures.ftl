### Brojke o imeniku: šta postoji, a šta nedostaje. Za one koji planiraju pomoć i za svakoga koga zanima. Nacrt: još ga niko nije pregledao.

figures-link = Brojke
figures-title = Brojke – Onward
figures-heading = Imenik u brojkama
figures-lead = Koja pomoć stoji u ovom imeniku i gde ima praznina. Sve se broji iz onoga što ovde svi mogu da vide.
figures-all =
    { $count ->
        [0] Još nema nijedne službe.
        [one] Ima { $count } služba.
        [few] Ima { $count } službe.
       *[other] Ima { $count } službi.
    }
figures-number = { $count }
figures-zero = 0 znači da ovde nijedna nije upisana, a ne da je nema.
figures-column-number = Službe
figures-several = Služba koja pripada u više redova broji se u svakom, zato je zbir redova veći od ukupnog broja.
figures-unsaid = Nije navedeno
figures-none = Još nema ničega.
figures-nothing = Još nema nijedne: { $names }.

figures-country-heading = Po zemlji
figures-country-column = Zemlja
figures-country-abroad = Može se pozvati iz inostranstva
figures-country-note = Zemlje u kojima radi neka služba i zemlje koje imaju članicu mreže. Služba koja radi u više zemalja broji se u svakoj.

figures-kind-heading = Po obliku pomoći
figures-kind-column = Oblik pomoći

figures-group-heading = Po tome kome je namenjeno
figures-group-column = Kome
figures-group-note = Služba koja nikoga ne navodi namenjena je svima.

figures-language-heading = Po jeziku
figures-language-column = Jezik

figures-way-heading = Po načinu na koji se pomoć dobija
figures-way-column = Način

figures-fresh-heading = Koliko su unosi sveži
figures-fresh-column = Stanje na dan: { $date }
figures-fresh-fresh = Potvrđeno na vreme
figures-fresh-due = Treba ponovo potvrditi
figures-fresh-never = Nikad nije potvrdio onaj ko službu nudi
figures-fresh-note = Ko nudi službu, s vremena na vreme potvrđuje da je njen unos tačan. Zbir ovih redova su sve službe.

## Gaps

figures-gaps-heading = Gde pomoć nedostaje
figures-gaps-lead =
    { $count ->
        [one] Mreža doseže do { $count } zemlje: računaju se one koje imaju članicu i one u kojima radi neka služba.
        [few] Mreža doseže do { $count } zemlje: računaju se one koje imaju članicu i one u kojima radi neka služba.
       *[other] Mreža doseže do { $count } zemalja: računaju se one koje imaju članicu i one u kojima radi neka služba.
    }
figures-gaps-listed = Praznina znači da u ovom imeniku ne stoji ništa. Možda postoji pomoć koju još niko nije uneo.
figures-gaps-service = Zemlje bez ijedne službe
figures-gaps-abroad = Zemlje bez službe za koju je navedeno da se može pozvati iz inostranstva
figures-gaps-no-gap = Nijedna.
figures-crime-heading = Po vrsti krivičnog dela
figures-tag-heading = Po onome što prati krivično delo
figures-gaps-column-crime = Zemlje, po tome čemu služe njihove službe
figures-gaps-named = Služba baš za ovo
figures-gaps-general = Samo službe za svako krivično delo
figures-gaps-missing = Nijedna služba
figures-crime-note = Ko traži pomoć posle jedne vrste krivičnog dela, nalazi i službe koje ne navode nijednu.
figures-tag-note = Službe za svako krivično delo su one koje ne navode ni vrstu krivičnog dela ni ono što ga prati.
figures-which = Koje zemlje
figures-which-general = Samo službe za svako krivično delo: { $countries }.
figures-which-missing = Nijedna služba: { $countries }.

## Downloads

figures-downloads-heading = Ponesite brojke
figures-downloads-csv = Tabela (CSV)
figures-downloads-json = Za programe (JSON)
figures-downloads-how = Obe datoteke sadrže iste brojeve, sa šiframa umesto naziva i s prazninama zemlju po zemlju.
