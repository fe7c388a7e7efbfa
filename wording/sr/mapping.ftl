### Obrazac kojim se služba opisuje u nacionalnom mapiranju i ono što se od mapiranja objavljuje. Nacrt: još ga niko nije pregledao.
### Its readers work for the service. $asker: the organisation that maps. $title: what the mapping is called. $end: the last moment to answer.

mapping-heading = Opišite svoju službu
mapping-lead = Mapu službi koje podržavaju žrtve krivičnih dela pravi { $asker }, da bi Vas ljudi našli i da bi druge službe mogle da Vam upućuju ljude.
mapping-until = Rok za odgovor: { DATETIME($end, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }. Traje oko dvadeset minuta, a možete da zastanete i vratite se istim linkom. Ono što pošaljete čita i unosi u imenik { $asker }.
mapping-kept = Ono što ste ukucali ostaje sačuvano. Niko to ne čita dok ne pošaljete.
mapping-again = Odgovor ste poslali. Promenite šta želite i pošaljite ga ponovo.
mapping-parts = Delovi obrasca
mapping-save = Sačuvaj i nastavi kasnije
mapping-send = Pošalji
mapping-decline = Ne učestvujemo
mapping-decline-what = Tada Vas niko više ne pita, a ono što ste ovde ukucali ili poslali briše se. Ono što već stoji u imeniku ostaje dok ga ne ukloni onaj ko ga vodi.
mapping-decline-send = Ne učestvujemo
mapping-faults = Nešto nedostaje ili ne može biti tačno. Ono što ste ukucali ostaje sačuvano.

## Parts, and what they mean

mapping-part-about = Služba
mapping-define-about = Jedna služba, onako kako je ljudi znaju. Ako ih Vaša organizacija ima više, odgovorite za svaku preko njenog linka. Služba koja podržava žrtve je ona kojoj je to posao, bilo da su oni koji u njoj rade plaćeni ili ne.
mapping-part-assistance = Oblici pomoći
mapping-define-assistance = Šta činite za jednu osobu. Evropsko pravo traži od država službe koje daju informacije o pravima, emocionalnu i, gde je ima, psihološku podršku, savet o novcu i praktičnim pitanjima i savet kako se zaštititi od novog zla; i posebne službe koje pružaju i sklonište i pomoć posle nasilja (Direktiva 2012/29/EU, čl. 8 i 9).
mapping-part-victims = Vrste žrtava
mapping-define-victims = Žrtva je osoba kojoj je krivično delo nanelo štetu, telesnu, duševnu ili imovinsku, ili srodnik nekoga ko je od krivičnog dela umro. Nije važno da li policija za to zna niti da li je neko proglašen krivim. Izostavite ono što Vam nije važno: nijedno izabrano krivično delo znači svako krivično delo.
mapping-part-finding = Kako žrtve nalaze službu
mapping-define-finding = Putevi kojima ljudi dolaze do Vas. Službe treba da budu otvorene svakome kome su potrebne, i bez prijave policiji; policija treba da uputi one koji su s tim saglasni.
mapping-part-receiving = Kako dobijaju pomoć
mapping-define-receiving = Kako ljudi razgovaraju s Vama, na kojim jezicima, kada i gde. Ono što je tačno danas pomaže više od onoga što se planira.
mapping-part-capacity = Kapacitet
mapping-define-capacity = Kolikom broju ljudi možete da pomognete. Dovoljni su brojevi za jedan dan. Oni pokazuju čega zemlja ima premalo; nisu mera toga koliko ste dobri.
mapping-part-workers = Osoblje i obuka
mapping-define-workers = Ko radi u službi, plaćeno ili volonterski, i šta uči. Volonteri su ljudi koji bez plate pomažu ljudima, u ulozi koju ste im dali. Brojite ljude, ne imena.
mapping-part-funding = Finansiranje
mapping-define-funding = Ko plaća službu. Iznosi se ne pitaju.
mapping-part-readers = Ko sme da čita
mapping-define-readers = Za delove s posebnim izborom važi taj izbor, sve dok celina nije za manji krug čitalaca. Onaj ko pravi mapu i kancelarija mreže čitaju sve.

## Questions

mapping-ask-name = Naziv službe
mapping-ask-description = Šta radi
mapping-hint-description = U dve-tri rečenice, kao što biste rekli osobi kojoj je potrebna.
mapping-ask-next_step = Šta osoba najpre radi
mapping-hint-next_step = Na primer: pozove, dokumenta nisu potrebna.
mapping-ask-written_in = Jezik na kom ovo pišete
mapping-ask-countries = Zemlje u kojima radi
mapping-more-countries = Druge zemlje
mapping-ask-regions = Samo u nekim delovima zemlje
mapping-hint-regions = Nazivi oblasti ili mesta, odvojeni zarezima. Prazno: svuda.
mapping-ask-kinds = Kakvu pomoć pružate
mapping-ask-abroad = Preko granice
mapping-ask-groups = Ljudi
mapping-ask-ages = Uzrast
mapping-ask-age_from = Od
mapping-ask-age_to = Do
mapping-ask-crimes = Krivična dela
mapping-hint-crimes = Nazivi prema međunarodnoj klasifikaciji krivičnih dela (ICCS). Broj otvara ono što je unutra.
mapping-ask-crime_tags = Šta prati krivično delo
mapping-ask-routes = Kako ljudi dolaze do Vas
mapping-ask-ways = Kako ljudi razgovaraju s Vama
mapping-ask-languages = Jezici
mapping-hint-languages = Na kojima neko od Vaših može da pomogne bez prevodioca.
mapping-more-languages = Drugi jezici
mapping-ask-interpreters = Za druge jezike dovodimo prevodioce
mapping-ask-phone = Telefon { $number }
mapping-ask-phone_number = Broj
mapping-ask-phone_label = Čemu služi
mapping-ask-phone_circle = Ko sme da ga čita
mapping-phone-circle-same = Ko sme da čita odgovor
mapping-ask-phone_abroad = Može se pozvati iz drugih zemalja
mapping-ask-email = Mejl-adresa koju neko čita
mapping-ask-website = Sajt
mapping-ask-hours = Radno vreme { $number }
mapping-ask-hours_days = Dani
mapping-ask-hours_opens = Od
mapping-ask-hours_closes = Do
mapping-ask-zone = Vremenska zona radnog vremena
mapping-hint-zone = Međunarodnim nazivom, na primer Europe/Lisbon.
mapping-day-mon = Ponedeljak
mapping-day-tue = Utorak
mapping-day-wed = Sreda
mapping-day-thu = Četvrtak
mapping-day-fri = Petak
mapping-day-sat = Subota
mapping-day-sun = Nedelja
mapping-ask-place = Mesto { $number }
mapping-ask-place_disclosure = Šta drugi smeju da vide
mapping-hint-place_disclosure = O mestu koje se drži u tajnosti ništa se ne čuva: nemojte kucati njegovu adresu.
mapping-ask-place_name = Naziv mesta
mapping-ask-place_street = Ulica i broj
mapping-ask-place_postal_code = Poštanski broj
mapping-ask-place_town = Grad ili naselje
mapping-ask-place_region = Oblast
mapping-ask-place_access = Pristup
mapping-more-access = Šta nudi onima kojima je potrebno
mapping-ask-fee = Koliko košta
mapping-ask-intake = Da li primate nove osobe
mapping-ask-capacity_available = Sada
mapping-ask-capacity_maximum = Najviše
mapping-ask-as_of = Na dan
mapping-ask-workers_people = Ljudi
mapping-ask-workers_full_posts = Preračunato na puno radno vreme
mapping-ask-workers_hours_before = Sati obuke pre početka
mapping-ask-workers_hours_a_year = Sati obuke godišnje
mapping-ask-training = Za šta se obučavaju
mapping-ask-funding = Ko plaća
mapping-ask-circle_of = Ko sme da čita ovaj deo
mapping-ask-circle = Ko sme da čita odgovor

## What is wrong. Each stands at its field and in the list above the form.

mapping-wrong-overtaken = Neko drugi je promenio ovaj odgovor otkad ste ga otvorili. Ono što ste ukucali stoji ispod. Ako pošaljete, zamenjuje ono što je uneo neko drugi.
mapping-wrong-number = Ovde treba ceo broj, ciframa.
mapping-wrong-date = Ovo nije datum. Napišite ga ovako: 2026-11-24.
mapping-wrong-disclosure = Izaberite šta drugi smeju da vide o ovom mestu.
mapping-wrong-available = Recite koliko ih je sada.
mapping-wrong-name = Službi je potreban naziv.
mapping-wrong-description = Recite jednom rečenicom šta služba radi.
mapping-wrong-kinds = Izaberite bar jedan oblik pomoći.
mapping-wrong-countries = Izaberite bar jednu zemlju.
mapping-wrong-reach = Odgovoru koji svi smeju da čitaju potreban je broj telefona, mejl-adresa ili sajt.
mapping-wrong-phone = Ovo nije broj telefona.
mapping-wrong-email = Ovo nije mejl-adresa.
mapping-wrong-website = Ovo nije sajt.
mapping-wrong-hours = Izaberite dane, a vreme pišite ovako: 09:00. Dan se završava u 24:00.
mapping-wrong-zone = Navedite vremensku zonu radnog vremena, na primer Europe/Lisbon.
mapping-wrong-place = Navedite grad ili naselje u kom je mesto.
mapping-wrong-ages = Ovi uzrasti ne mogu biti tačni: najmlađi je stariji od najstarijeg, ili je neki previsok.
mapping-wrong-too_long = Ovo je predugačko.

## What became of it

mapping-sent-heading = Vaš odgovor je poslat
mapping-sent-what = Hvala. Odgovor čita i unosi u imenik { $asker }: tada ga ljudi nalaze kako ste ga napisali, svaki deo za čitaoce koje ste izabrali.
mapping-sent-what-members = Hvala. { $asker } to čita i unosi u imenik: tada to nalaze članovi mreže i niko drugi. Ako ljudi treba da nađu, promenite ko sme da čita.
mapping-sent-what-coordinator = Hvala. { $asker } to čita i unosi u imenik: tada to čita kancelarija mreže i niko drugi ne nalazi. Ako ljudi treba da nađu, promenite ko sme da čita.
mapping-sent-next = Možete da ga menjate istim linkom. Rok: { DATETIME($end, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }. Ništa drugo se od Vas ne traži.
mapping-sent-change = Promeni odgovor
mapping-declined-heading = Ne učestvujete
mapping-declined-what = Ono što ste ovde ukucali je obrisano. Više Vas neće pitati { $asker }.
mapping-declined-next = Ako se predomislite, link još radi. Rok: { DATETIME($end, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.
mapping-declined-back = Ipak učestvujemo
mapping-closed-heading = Mapiranje je zatvoreno
mapping-closed-what = Odgovori za „{ $title }“ više se ne primaju. Rok je bio: { DATETIME($end, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.
mapping-closed-next = Ako se u Vašoj službi nešto promenilo, pišite organizaciji { $asker }.
mapping-too_many-heading = Previše odjednom
mapping-too_many-what = Sačekajte minut, zatim se vratite i pokušajte ponovo. Ono što ste ukucali još je u obrascu.
mapping-fault-heading = Ovo nije uspelo
mapping-fault-what = Greška je na ovom sajtu, nije Vaša. Vratite se i pokušajte ponovo za nekoliko minuta. Ono što ste ukucali još je u obrascu.

## What is published

mappings-heading = Nacionalna mapiranja
mappings-lead = Službe koje podržavaju žrtve krivičnih dela, zemlju po zemlju, kako su se same opisale.
mappings-none = Još ništa nije objavljeno.
mappings-services = Službe
mappings-day = { DATETIME($at, day: "numeric", month: "long", year: "numeric") }
mappings-what = Službe su se same opisale; onaj ko je pravio mapu proverio je to i objavio kako je stajalo tog dana. Svaka služba za svaki deo kaže ko sme da ga čita: ovde stoji ono što svi smeju da čitaju, i samo se to broji.
mappings-nothing = O ovome javno nije rečeno ništa.
mappings-files = Podaci
mappings-file-csv = Tabela (CSV), red po službi
mappings-file-ndjson = Open Referral HSDS (NDJSON)
mappings-file-package = HSDS paket podataka (ZIP)
mappings-snapshots = Kako je stajalo na dan
mappings-compare = Šta se promenilo
mappings-compared = Šta se promenilo
mappings-same = Ništa se nije promenilo.
mappings-added = Nove službe
mappings-gone = Službe kojih više nema
mappings-changed = Službe koje kažu nešto drugo
mappings-before = Ranije:
mappings-after = Sada:

## Columns of the table of services

mapping-column-name = Naziv
mapping-column-description = Šta radi
mapping-column-written_in = Jezik teksta
mapping-column-next_step = Prvi korak
mapping-column-kinds = Oblici pomoći
mapping-column-crimes = Krivična dela
mapping-column-crime_tags = Šta prati krivično delo
mapping-column-groups = Ljudi
mapping-column-routes = Kako ljudi dolaze
mapping-column-ways = Kako se razgovara
mapping-column-abroad = Preko granice
mapping-column-training = Obuka
mapping-column-age_from = Najmlađi uzrast
mapping-column-age_to = Najstariji uzrast
mapping-column-languages = Jezici
mapping-column-interpreters = Prevodioci
mapping-column-phones = Telefon
mapping-column-email = Mejl
mapping-column-website = Sajt
mapping-column-hours = Radno vreme
mapping-column-zone = Vremenska zona
mapping-column-places = Mesta
mapping-column-countries = Zemlje
mapping-column-regions = Oblasti
mapping-column-fee = Cena
mapping-column-intake = Primanje novih osoba
mapping-column-capacity = Kapacitet
mapping-column-workers = Osoblje
mapping-column-funding = Ko plaća
