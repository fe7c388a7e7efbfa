### Radni prostor kontakt osobe organizacije i ovlašćenih osoba mreže. Kratki glagoli, jednostavne reči, nikog ne okrivljujemo. Nacrt: još ga niko nije pregledao.

## Everywhere

tab = { $title } · Onward
skip = Pređi na stranicu
bar-main = Glavni meni
bar-lock = Zaključaj
bar-organisation = { $name }, { $country }
bar-office = Kancelarija mreže { $network }
menu-language = Jezik:{" "}
menu-draft = nacrt
draft-language = Nacrt.
draft-language-more = Još ga nije pročitao niko kome je ovaj jezik maternji.
place-today = Danas
place-send = Pošalji
place-directory = Imenik
place-network = Mreža
place-organisation = Organizacija
place-members = Članice
place-devices = Uređaji
unknown-page = Takva stranica ne postoji
unshown-title = Deo ove stranice ne može da se prikaže
unshown-what = Nešto na njoj nije kako treba. Ništa što ste napisali nije izgubljeno, a sve ostalo radi. Ako tako ostane, javite kancelariji mreže.
loading = Samo trenutak
try-again = Pokušaj ponovo
back = Nazad
change = Promeni
choose = Izaberite
choose-more = Izaberite još
done = Gotovo
copy = Kopiraj
copied = Kopirano
remove = Ukloni
more = Još
print = Odštampaj
print-hint = Jedan list, A4 ili Letter.
not-said = Nije navedeno
field-needed = potrebno
comma = ,
quoted = „{ $words }“
two-parts = { $first }: { $second }
two-sentences = { $first }. { $second }.
date-and-time = { $day }, { $time }
date-unreadable = datum koji ne može da se prikaže
written-in = Jezik teksta: { $language }
writing-in = Jezik teksta
languages-first = Najčešće traženi
languages-more = Svi ostali
length-near = { $length } od { $most } znakova
length-over = { $length } od { $most } znakova: skratite za { $over }. Ništa se ne odseca.
offline = Internet veza je prekinuta. Možete da čitate i pišete; koraci se šalju kad se veza vrati i kad ponovo pritisnete.
offline-waits = Nema veze, a ovo nije pri ruci. Otvoriće se samo kad se veza vrati. Ono što ste otvorili otkad ste otključali može da se čita.
soon-locked = Zaključava se za manje od minut. Ono što ste napisali ostaje sačuvano.
soon-locked-tab = Uskoro se zaključava
stay = Još sam ovde
draft-kept = Nacrt je sačuvan na ovom uređaju, zapečaćen, u { $time }.
draft-none = Ono što pišete čuva se na ovom uređaju, zapečaćeno.
draft-discard = Odbaci nacrt
draft-thrown = Nacrt je odbačen.
draft-bring-back = Vrati ga
draft-elsewhere = Druga kartica ovde čuva nešto drugo.
draft-elsewhere-what = Od ove kartice se ništa ne čuva dok ne izaberete. Ono drugo se tada gubi.
draft-take-theirs = Prikaži šta čuva druga kartica
draft-keep-mine = Zadrži ono što je ovde
draft-sent = Ovo je poslato. Izgubio se samo odgovor, pa nacrta više nema.
draft-sent-elsewhere = Ovo je poslato iz druge kartice.
draft-sent-otherwise = Ovo je poslato iz druge kartice. Ono što ste ovde izmenili nije u tome.
draft-sent-open = Otvori poslato
errors-title = Još nešto nedostaje
as-prepared = Kako je pripremljeno

priority-p1 = Hitan slučaj
priority-p2 = Hitno
priority-p3 = Redovno
priority-p4 = Informacija

type-association = Udruženje
type-public_authority = Organ javne vlasti

## Unlock

unlock = Otključaj
unlock-passkey = Otključaj pristupnim ključem
unlock-link = Otključaj ovim linkom
unlock-link-what = Ovaj link nosi štampani ključ za otključavanje. Nastavite samo ako je ključ Vaš: ko Vam je dao link, radi na istom mestu i čita ono što tamo pišete.
unlock-link-cut = Ovaj link nije ceo. Kopirajte ga ponovo u celini ili otključajte na drugi način.
unlock-link-not = Nije moj
unlock-again = Ponovo se zaključava posle 15 minuta ili kad pritisnete „Zaključaj“.
unlock-elsewhere = Moj pristupni ključ nije ovde
unlock-other-device = Upotrebite svoj drugi uređaj: kad budete upitani, izaberite „drugi uređaj“.
unlock-printed = Ili ukucajte štampani ključ za otključavanje. To nije komplet za oporavak.
unlock-nothing-works = Ništa ne pomaže? Obratite se rukovodstvu svoje organizacije, koje čuva komplet.
unlock-sealed = Vaši ključevi nikad ne napuštaju Vaše uređaje nezapečaćeni. Kancelarija mreže ne može da ih otvori.
unlock-by-number = Ova adresa je broj. Pristupni ključevi pripadaju imenu: otvorite radni prostor pod njegovim.
printed-key = Štampani ključ za otključavanje
locked-pressed = Zaključano. Vaši nacrti su sačuvani, zapečaćeni.
locked-idle = Zaključano posle 15 minuta bez dodira. Vaši nacrti su sačuvani, zapečaćeni.
locked-shut = Zaključano: server više ne prihvata ove ključeve. Vaši nacrti su sačuvani, zapečaćeni. Ako je vaša organizacija zatvorena ili ima nove ključeve, pitajte kancelariju mreže.
failed-title = Ova stranica nije mogla da se pokrene

## Joining

joining = Pridruživanje
join-title = Pridružite se mreži { $network }
join-step = { $step } od 5 · { $organisation }
join-open-until = Otvoreno do { $day } ({ $left })
join-kept = Ono što je urađeno ostaje sačuvano. Zatvorite ovu stranicu kad god želite i nastavite drugog dana.
join-what = Šta je ovo i šta Vam treba
join-what-keys = Vi pravite ključeve kojima druge organizacije pečate upućivanja za Vas. Prave se na Vašem uređaju; kancelarija mreže ih nikad nema.
join-what-printer = Štampač, za komplet koji čuva rukovodstvo
join-what-people = Rukovodstvo i kontakt osoba, pola sata
join-what-telephone = Kasnije, deset minuta telefonom
join-what-once = Pozivnica se otvara samo jednom. Posle trećeg koraka ovu stranicu otvaraju samo Vaši ključevi.
join-begin = Počni
join-read-again = Pročitaj ponovo
join-kit = Komplet za rukovodstvo, odštampan i proveren
join-kit-later = List papira za sef
join-kit-done = Kod za proveru je prekucan s papira.
join-kit-make = Komplet vraća Vašu organizaciju kad su svi ključevi izgubljeni. Odštampajte ga; zatim rukovodstvo prekucava kod za proveru s papira.
join-kit-begin = Napravi komplet
join-kit-show = Prikaži list
join-kit-again = Napravi drugi komplet
join-proof = Kod za proveru
join-proof-hint = S trake u dnu papira. Njime se potvrđuje da se papir može pročitati.
join-proof-wrong = To nije kod s papira. Pogledajte još jednom: u njemu nema slova I ni O.
join-proof-go = Nastavi
join-key = Ključ za ovaj uređaj
join-key-later = Pristupni ključ ili štampani ključ za otključavanje
join-key-done = Zaista je otvorio Vaše ključeve.
join-key-what = Pristupni ključ otvara ključeve organizacije { $organisation } na ovom uređaju, Vašim prstom, licem ili kodom uređaja.
join-key-go = Napravi pristupni ključ
join-key-none = Ovaj uređaj nema pristupni ključ
join-key-paper = Onda uzmite štampani ključ za otključavanje. Prikazuje se samo jednom; odštampajte ga i držite pri ruci, odvojeno od kompleta.
join-key-paper-go = Napravi štampani ključ za otključavanje
join-key-second = Drugi uređaj možete dodati kasnije, pod „Organizacija“.
join-words = Osam reči, telefonom
join-words-later = Deset minuta s kancelarijom mreže
join-words-ring = Pozovite kancelariju mreže na broj iz potpisanog sporazuma, a ne na broj iz neke poruke.
join-words-turn = Vi čitate prvu reč, kancelarija drugu, i tako naizmenično.
join-words-why = Time se potvrđuje da su ključevi koje kancelarija vidi Vaši i da niko nije podmetnuo druge.
join-words-done = Uporedili ste ih i svih osam se poklapa.
join-words-again = Prikaži reči ponovo
join-sign = Mreža potpisuje
join-sign-later = Tada ste članica
join-sign-wait = Ovlašćena osoba mreže potpisuje posle istog razgovora. Kad to bude gotovo, ova stranica sama nastavlja; možete je i zatvoriti.
join-sign-ask = Pitaj ponovo sada
join-unclear = Nešto nije jasno? Pitajte kancelariju kad je pozovete. Vidi dokle ste stigli, i ništa više.
words-you = { $number }, Vi
words-they = { $number }, druga strana
words-match = Svih osam se poklapa
words-differ = Ne poklapaju se
differ-title = Reči se ne poklapaju
differ-ring-off = Recite to i prekinite vezu. Možda je omaška: pozovite ponovo i čitajte polako. Ako se neka reč i dalje razlikuje, stanite ovde.
differ-destroyed = Ti ključevi se tada uništavaju i nikad se ne potpisuju. Kancelarija šalje novu pozivnicu.
differ-again = Pokušavamo ponovo
differ-stop = Stani ovde

device-name = Naziv ovog uređaja
device-name-hint = Da ga prepoznate na spisku, na primer „Sto u kancelariji“.
device-name-usual = Ovaj računar
device-paper = Na papiru
device-passkey = Pristupni ključ
device-printed = Štampani ključ
device-since = Od: { $date }
printed-once = Ovo se prikazuje samo jednom. Odštampajte sada.
printed-use = Za otključavanje: izaberite „Moj pristupni ključ nije ovde“ i ukucajte ga.
printed-address = U pregledaču koji još ne poznaje Vašu mrežu otvorite ovu adresu:
printed-code = Ista adresa kao kod za telefon
printed-keep = Čuvajte ga tamo gde samo Vi možete da dođete. Ko ga ima, može da otvori Vaša upućivanja.
printed-not-kit = Ovo nije komplet. Komplet ostaje kod rukovodstva.
printed-done = Imam ga na papiru

## The kit

kit-title = Komplet za oporavak
kit-back = Nazad na pridruživanje
kit-made = Napravljeno: { $date }
kit-check-by = Proveriti do: { $date }
kit-key = Ključ
kit-for = Čemu služi
kit-for-contact = Da se imenuje nova kontakt osoba kad prethodne više nema
kit-for-open = Da se upućivanja ponovo otvore kad su svi pristupni ključevi izgubljeni
kit-for-stop = Da se zaustavi promena koju niste tražili
kit-not = Šta se njime ne može
kit-not-sign-in = Prijaviti se ili odgovoriti na upućivanje
kit-not-secret = Otvoriti nešto u tajnosti: svaku upotrebu vide sve članice
kit-not-again = Odštampati ga drugi put
kit-who = Ko ga čuva
kit-who-head = Rukovodstvo, na papiru, u zatvorenoj koverti u sefu. Ne kontakt osoba. Bez fotografija, bez kopija, bez slanja poštom.
kit-lost = Ako se izgubi
kit-lost-office = Odmah obavestite kancelariju mreže. Samo s kovertom niko ne može neprimećeno da čita Vaša upućivanja.
kit-kept-by = Čuva
kit-closed-on = Zatvoreno dana, potpis
kit-tear = Ovde otcepiti
kit-proof = Kod za proveru:
kit-proof-what = Ukucajte ga u 2. koraku: njime se potvrđuje da se ovaj papir može pročitati. Ne otvara ništa. Zatim bacite ovu traku.

## Members, for a steward

joining-lead = { $count ->
    [0] Trenutno se ne pridružuje nijedna organizacija.
    [1] Pridružuje se jedna organizacija. { $mine ->
        [0] Čeka na druge.
       *[other] Čeka na Vas.
    }
    [one] Pridružuje se { $count } organizacija. { $mine ->
        [0] Nijedna ne čeka na Vas.
        [one] { $mine } čeka na Vas.
        [few] { $mine } čekaju na Vas.
       *[other] { $mine } čeka na Vas.
    }
    [few] Pridružuju se { $count } organizacije. { $mine ->
        [0] Nijedna ne čeka na Vas.
        [one] { $mine } čeka na Vas.
        [few] { $mine } čekaju na Vas.
       *[other] { $mine } čeka na Vas.
    }
   *[other] Pridružuje se { $count } organizacija. { $mine ->
        [0] Nijedna ne čeka na Vas.
        [one] { $mine } čeka na Vas.
        [few] { $mine } čekaju na Vas.
       *[other] { $mine } čeka na Vas.
    }
}
joining-title = U pridruživanju
joining-invited = Pozvana
joining-enrolled = Ključevi su napravljeni
joining-admitted = Primljena
joining-closed = Zatvoreno
joining-closed-list = Zatvorene pozivnice ({ $count })
joining-where = { $country } · potpisi: { $signed } od { $needed }
joining-you = Uporedite reči i potpišite
joining-steward = Čeka drugu ovlašćenu osobu
joining-open-until = Čeka na organizaciju do { $day } ({ $left })
joining-quiet = Vidite ko se pridružuje i čiji su koji ključevi. Upućivanja tih organizacija ostaju zatvorena za Vas.
invite = Pozovi organizaciju u mrežu
invite-name = Naziv organizacije
invite-mail = Mejl-adresa rukovodstva
invite-country = Zemlja
invite-zone = Vremenska zona
invite-type = Vrsta
invite-go = Napravi pozivnicu
invite-link = Link pozivnice
invite-link-once = Lično predajte ovaj link. Primalac: { $name }. Prikazuje se samo jednom i otvara se samo jednom.
invite-again = Link se prikazuje jednom. Ako je izgubljen, povucite pozivnicu i napravite novu.
invite-withdraw = Povuci
invite-withdraw-title = Povući pozivnicu za { $name }?
invite-withdraw-what = Njegov link odmah prestaje da radi.
members-title = Članice
members-none = Još nijedna organizacija nije članica.
members-keys = Ključevi od: { $date }
admission-signatures = { $needed ->
    [1] { $signed ->
        [0] Vašim potpisom postaje članica.
       *[other] Potpisano je.
    }
    [one] Potpisi ovlašćenih osoba: { $signed } od { $needed }.
    [few] Potpisi ovlašćenih osoba: { $signed } od { $needed }.
   *[other] Potpisi ovlašćenih osoba: { $signed } od { $needed }.
}
admission-compare = Uporedi osam reči
admission-ring = Pozovite rukovodstvo organizacije na broj iz potpisanog sporazuma, a ne na broj iz neke poruke.
admission-say = Recite: „Pročitajte mi svoju prvu reč.“ Zatim Vi čitate drugu, i tako naizmenično.
admission-means = Potpis svakoj članici kaže: ovo su ključevi te organizacije i njima joj se mogu pečatiti upućivanja.
admission-sign = Svih osam se poklapa: potpiši
admission-sure = Potpisati: { $organisation }?
admission-sure-what = Pozvali ste broj iz potpisanog sporazuma i čuli svaku od osam reči od rukovodioca. To se ne može povući.
admission-sure-go = Da, potpiši
admission-by-name = Potpisuje se Vašim ključem, Vašim imenom, tamo gde to svaka članica može da vidi.
admission-signed = Potpisali ste. Treba da potpiše još jedna ovlašćena osoba.
admission-done = Primljena. Toj organizaciji sada mogu da se pečate upućivanja.
admission-so-far = Dosad
admission-invited = Pozvana
admission-enrolled = Komplet je proveren, ključevi su napravljeni
admission-admitted = Primljena
admission-quiet = { $needed ->
    [one] Za organizaciju { $organisation } ništa ne može da se zapečati pre nego što potpiše { $needed } ovlašćena osoba. Potpis se ne može povući.
    [few] Za organizaciju { $organisation } ništa ne može da se zapečati pre nego što potpišu { $needed } ovlašćene osobe. Potpis se ne može povući.
   *[other] Za organizaciju { $organisation } ništa ne može da se zapečati pre nego što potpiše { $needed } ovlašćenih osoba. Potpis se ne može povući.
}
admission-differ = Možda je omaška: čitajte još jednom, polako. Ako se neka reč i dalje razlikuje, možda neko stoji između vas.
admission-differ-stop = Ako zaustavite, ništa se ne potpisuje i pozivnica se zatvara. Zatim pozovite rukovodstvo na drugi broj pre nego što organizaciju ponovo pozovete u mrežu.
admission-once-more = Čitaj još jednom
admission-stop = Zaustavi ovaj prijem

## Network and organisation

network-lead = Ko kome može da upućuje i otkad se znaju njihovi ključevi.
network-quiet = Iz potpisanog spiska članica, provereno na ovom uređaju.
member = Član
member-send = Pošalji im upućivanje
member-works = Kada rade
member-days = Radni dani
member-today = Danas
member-today-works = Tamo je radni dan
member-today-off = Tamo nije radni dan
member-off = Sledeći neradni dani
member-referrals = Upućivanja
member-referrals-none = Između vas i njih ništa nije u toku.
member-offers = Njihove službe u imeniku
member-offers-none = Nema službe pod ovim imenom.
member-offers-country = Sve službe ({ $country })
organisation-about = Na spisku članica
devices-title = Vaši ključevi
devices-lead = Čime otvarate radni prostor.
devices-one = Imate samo jedan ključ. Dodajte još jedan, da Vas izgubljen uređaj ništa ne košta.
devices-add = Dodaj pristupni ključ
devices-add-passkey = Napravi pristupni ključ
devices-add-printed = Napravi štampani ključ za otključavanje
devices-printed = Za uređaj bez pristupnog ključa ili za fioku. Prikazuje se samo jednom.

## The directory

directory-services = Naše službe
directory-find = Traži
directory-organisation = Naša organizacija
directory-waiting = Promene koje čekaju
directory-kept = Kako se vodi
directory-mappings = Mapiranje
directory-services-lead = Šta vodite u imeniku. Drugi se na to oslanjaju: recite s vremena na vreme da je još tačno.
directory-services-office = Šta u imeniku vodi sama kancelarija mreže. Članice vode svoje.
directory-services-quiet = Unosi u imeniku nisu zapečaćeni: u svakom stoji ko sme da ga čita.
directory-none = Još nema ničega. Dodajte prvu službu.
directory-add = Dodaj službu
directory-still-right = I dalje tačno
directory-still-right-title = Da li je sve ovo još tačno?
directory-still-right-what = Vaša reč važi za sve što sledi. Čitaoci zatim vide današnji datum kao dan poslednje potvrde.
directory-still-right-go = Sve ovo je tačno
directory-still-right-change = Nešto se promenilo
directory-still-right-changed = Ovo se promenilo dok ste gledali. Pogledajte još jednom.
directory-confirmed = Potvrđeno: { $date }
directory-confirmed-now = Potvrđeno danas: { $name }.
directory-confirmed-not = Povučeno: { $name }. Ponovo važi ranija potvrda.
directory-due = Treba potvrditi
directory-expired = Treba potvrditi: javnost ovo više ne vidi
directory-change-waits = Promena čeka kancelariju
directory-new-waits = Novo: čeka kancelariju
directory-came-back = Kancelarija je vratila
directory-new = Nova služba
directory-one = Jedna služba
directory-new-lead = Označeno je potrebno. Ostalo pomaže ljudima da izaberu.
directory-waits-new = Čeka kancelariju mreže. Od: { $date }. Niko drugi ovo još ne vidi.
directory-waits-change = Ova promena čeka kancelariju mreže. Od: { $date }. Drugi još vide prethodnu verziju, osim onoga što ste sakrili: to je već sakriveno.
directory-waits-removal = Uklanjanje čeka kancelariju mreže. Od: { $date }. Dotle službu vidi samo kancelarija.
directory-removal-over = Služba treba da ostane: povući uklanjanje
directory-removal-over-needed = Uklanjanje ove službe čeka kancelariju. Da biste sačuvali, označite da služba treba da ostane.
directory-came-back-on = Kancelarija mreže je ovo vratila. Dan: { $date }. Razlog:
directory-came-back-form = Ono što ste napisali stoji dole u obrascu. Promenite i ponovo sačuvajte.
directory-came-back-removal = Trebalo je da se ukloni. I dalje je tu, i vidi je samo kancelarija. Da bi se opet prikazala, recite dole ko sme da je čita.
directory-came-back-organisation = Kancelarija mreže je vratila ono što ste napisali o svojoj organizaciji.
directory-came-back-look = Pogledaj zašto
directory-leave = Ostavi kako je bilo
directory-leave-title = Ostaviti kako je bilo?
directory-leave-what = Ono što ste napisali tada nestaje. Drugi i dalje vide ono što vide sada.
directory-left = Ostaje kako je bilo: { $name }.
directory-removal-left = { $name } ostaje, a vidi je samo kancelarija mreže: da bi se opet prikazala, recite u obrascu ko sme da je čita.
directory-take-back-change = Povuci promenu
directory-take-back-removal = Povuci uklanjanje
save = Sačuvaj
saved = Sačuvano.
directory-kept-public = Sačuvano: { $name }. Sada svi mogu ovo da čitaju.
directory-kept-members = Sačuvano: { $name }. Sada članice mogu ovo da čitaju.
directory-kept-coordinator = Sačuvano: { $name }. Ovo možete da čitate samo Vi i kancelarija mreže.
directory-kept-waits = { $name } čeka kancelariju mreže. Drugi to vide kad kancelarija propusti.
directory-public-page = Pogledajte njenu javnu stranicu
directory-remove = Ukloni ovu službu
directory-remove-title = Ukloniti službu { $name }?
directory-remove-what = Odlazi iz imenika, zajedno sa svojim mestima: javnost i članice je više ne nalaze. Gde kancelarija mreže prvo gleda promene, odlazi kad kancelarija to propusti.
directory-remove-go = Ukloni je
directory-remove-not = Zadrži je
directory-removed = Uklonjeno: { $name }.
directory-removal-waits = Uklanjanje čeka kancelariju mreže: { $name }.

## A service: its parts, with what each means

directory-part-about = Služba
directory-part-kinds = Pomoć koju pruža
directory-part-kinds-what = Oblici pomoći: šta neko ovde dobija.
directory-part-reach = Gde je i kako se stupa u kontakt
directory-part-reach-what = Javnoj službi je potreban bar jedan put: broj, mejl ili sajt.
directory-part-victims = Za koga
directory-part-victims-what = Vrste žrtava: posle kojih krivičnih dela pomaže i kojim je ljudima namenjena. Ako ništa nije izabrano, znači svima, posle svakog krivičnog dela.
directory-part-routes = Kako je ljudi nalaze
directory-part-routes-what = Ko tamo upućuje ljude ili mogu li da dođu sami.
directory-part-receive = Kako ljudi dobijaju pomoć
directory-part-receive-what = Na koji način, na kom jeziku, kada, gde i koliko košta.
directory-part-capacity = Kolikom broju ljudi može da pomogne
directory-part-capacity-what = Kapacitet: koliko mesta ima sada, a koliko najviše.
directory-part-workers = Ko tamo radi
directory-part-workers-what = Plaćeno osoblje i volonteri, koliko ih je i kako se obučavaju.
directory-part-funding = Ko plaća
directory-part-funding-what = Odakle dolazi novac za službu.

directory-field-name = Naziv
directory-field-description = Šta radi
directory-field-description-hint = Nekoliko jednostavnih rečenica, za nekoga ko nikad nije čuo za nju.
directory-field-next_step = Sledeći korak
directory-field-next_step-hint = Šta najpre radi onaj kome je potrebna. Na primer: pozove, dokumenta nisu potrebna.
directory-field-written_in = Jezik teksta
directory-field-translations = Na drugim jezicima
directory-field-translations-hint = Ko čita neki od ovih jezika, vidi ga na svom.
directory-translation-language = Jezik
directory-translation-add = Dodaj jezik
directory-translation-remove = Ukloni
directory-field-circle = Ko sme da čita
directory-field-kinds = Vrste pomoći
directory-field-crimes = Krivična dela
directory-field-crimes-hint = Ostavite prazno ako pomaže posle svakog krivičnog dela.
directory-field-crime_tags = Šta prati krivično delo
directory-field-groups = Ljudi
directory-field-ages = Uzrast
directory-field-routes = Kako se tamo dolazi
directory-field-ways = Kako se pruža pomoć
directory-field-languages = Jezici
directory-field-interpreters = Prevodioci
directory-field-phones = Brojevi telefona
directory-field-email = Mejl
directory-field-website = Sajt
directory-field-hours = Radno vreme
directory-field-zone = Vremenska zona radnog vremena
directory-field-places = Mesta
directory-field-countries = Zemlje u kojima radi
directory-field-regions = Delovi zemlje
directory-field-regions-hint = Jedan po redu. Ostavite prazno ako radi u celoj zemlji.
directory-field-abroad = Preko granice
directory-field-fee = Cena
directory-field-intake = Primanje novih osoba
directory-field-capacity = Kapacitet
directory-field-workers = Osoblje
directory-field-training = Obučeni za
directory-field-funding = Izvor novca
directory-interpreters = Za druge jezike dolaze prevodioci
directory-ages-youngest = Najmlađi uzrast
directory-ages-oldest = Najstariji uzrast
directory-phone-number = Broj
directory-phone-label = Čemu služi
directory-phone-abroad = Može se pozvati iz inostranstva
directory-phone-circle-same = Ko sme da čita uslugu
directory-phone-add = Dodaj broj
directory-phone-remove = Ukloni ovaj broj
directory-from-abroad-yes = može se pozvati iz inostranstva
directory-from-abroad-no = ne može se pozvati iz inostranstva
hours-days = Dani
hours-day-and-night = Danju i noću
hours-opens = Od
hours-closes = Do
hours-next-day = Ovo se završava narednog dana.
hours-add = Dodaj radno vreme
hours-remove = Ukloni ovo radno vreme
hours = { $days }, od { $opens } do { $closes }
hours-always = { $days }, danju i noću
days-from-to = { $first } – { $last }
every-day = Svakog dana
directory-place-name = Kako se zove
directory-place-disclosure = Koliko se tačno prikazuje?
directory-place-withheld = adresa se drži u tajnosti
directory-place-withheld-why = Za tajno mesto se ne traže ni adresa, ni grad, ni zemlja: što nije zapisano, ne može se saznati. Ljudi najpre pozovu.
directory-place-area-why = Ulica i poštanski broj se ne traže: čuva se i prikazuje samo grad ili oblast.
directory-place-street = Ulica i broj
directory-place-postal_code = Poštanski broj
directory-place-town = Grad ili naselje
directory-place-region = Oblast
directory-place-country = Zemlja
directory-place-point = Tačka na mapi
directory-place-point-what = U stepenima, kako ih mapa prikazuje. Bez nje mesto stoji na spisku, a ne na mapi.
directory-place-latitude = Stepeni severno
directory-place-longitude = Stepeni istočno
directory-place-access = Za ljude kojima je potrebno
directory-place-add = Dodaj mesto
directory-place-remove = Ukloni ovo mesto
directory-capacity-now = Sada
directory-capacity-most = Najviše
directory-as-of = Na dan
directory-workers-people = Ljudi
directory-workers-full_posts = Preračunato na puno radno vreme
directory-workers-hours_before = Sati obuke pre početka
directory-workers-hours_a_year = Sati obuke godišnje
directory-figure = { $name }: { $value }
directory-figure-of = { $name }: { $value } od { $most }

## What others will see

directory-preview-public = Šta će videti javnost
directory-preview-members = Šta će videti članice
directory-preview-who = Ko vidi
directory-preview-none-public = Javnost od ovoga ne vidi ništa.
directory-preview-none-members = Članice od ovoga ne vide ništa. Vidite samo Vi i kancelarija mreže.
directory-preview-failed = Pregled nije mogao da se osveži.
directory-eyes-public = Javnost
directory-eyes-members = Članice
directory-no-name = Bez naziva
directory-card-more = Više o tome
directory-changed-title = Neko je ovo u međuvremenu promenio
directory-changed-what = Ono što ste napisali još stoji ispod. Ova polja se razlikuju. Ništa se ne čuva dok ne odlučite.
directory-changed-theirs = Nova verzija
directory-changed-mine = Šta ste Vi napisali
directory-changed-keep = Nastavi s onim što je u mom tekstu
directory-changed-take = Uzmi novu verziju
directory-no-difference = Nema nijedne razlike koju bi čitalac video.
directory-nothing = Ništa
directory-before = Pre
directory-after = Posle

## Finding

directory-find-title = Traži službu
directory-find-lead = U celom imeniku, i ono što je samo za članice.
directory-find-words = Reči
directory-find-country = Zemlja
directory-find-kind = Vrsta pomoći
directory-find-language = Jezik
directory-find-open = Otvoreno sada
directory-find-free = Besplatno
directory-find-abroad = Broj iz inostranstva
directory-find-go = Traži
directory-find-begin = Napišite šta je nekome potrebno ili izaberite zemlju ili vrstu pomoći, pa pritisnite „Traži“. Ako ništa ne izaberete, vidite ceo imenik.
directory-any = Svejedno
directory-found = { $count ->
    [0] Ništa nije pronađeno
    [1] Jedna služba
    [one] { $count } služba
    [few] { $count } službe
   *[other] { $count } službi
}
directory-found-none = Nijedna služba u imeniku ne odgovara svemu tome.
directory-found-none-less = Tražite manje: najpre izostavite jezik ili „Otvoreno sada“.
directory-found-none-ask = Ili pitajte članicu u toj zemlji: njena kontakt osoba zna ono što imenik ne zna. Pošaljite upit za informaciju.
directory-found-more = Prikaži još

## Our organisation, and how the directory is kept

directory-organisation-lead = Kako se Vaša organizacija zove iznad svojih službi. Svi mogu to da čitaju.
directory-organisation-name = Naziv
directory-organisation-description = Čime se bavite
directory-kept-lead = Šta važi za svaki unos u mreži.
directory-kept-review = Promene koje unesu članice čekaju kancelariju
directory-kept-review-what = Tada ovlašćena osoba pogleda svaku promenu pre nego što je drugi vide. Ono što nešto skriva važi odmah.
directory-kept-confirm = Pitaj ponovo posle (dana)
directory-kept-confirm-what = Od tada je unos označen i pada niže na spiskovima.
directory-kept-expire = Zatim sakrij od javnosti posle (dana)
directory-kept-expire-what = Članice ga i dalje vide.
directory-waiting-lead = Šta su članice promenile. Drugi to vide kad propustite.
directory-waiting-none = Ništa ne čeka.
directory-waiting-quiet = Odlučujete o onome što svi mogu da čitaju. Upućivanja ostaju zatvorena za Vas.
directory-waits-since = čeka od
directory-is-new = Ovo je novo.
directory-is-removal = Ovo treba ukloniti, zajedno s mestima.
directory-let = Propusti
directory-send-back = Vrati
directory-send-back-title = Vratiti: { $name }?
directory-send-back-what = Drugi vide ono što su i ranije videli. Ko je pisao ponovo nalazi tekst, sa vašim razlogom, i može da ga promeni.
directory-send-back-reason = Šta nije u redu?
directory-send-back-reason-hint = Recite tako da se može ispraviti. Ovo čita kontakt organizacije.
directory-send-back-go = Vrati to
directory-let-through = Propušteno: { $name }.
directory-sent-back = Vraćeno: { $name }. Drugi vide ono što su i ranije videli.
directory-doubles = Možda ista usluga
directory-doubles-what = Dva izvora isto nazivaju usluge do kojih se dolazi na isti način. Recite da li su iste. Ništa iz jedne nikada ne prelazi u drugu; ona koja se ne prikazuje ostaje sačuvana, i ostaje skrivena dok ponovo ne odlučite. Ako je mesto jedne tajno, gde je druga vidite samo vi dok ne odlučite.
directory-doubles-none = Nijedne dve ne izgledaju isto.
directory-doubles-more = Kad se o ovima odluči, sledi još: { $count }.
directory-doubles-feed = Izvor podataka { $name }
directory-doubles-same = Ista: prikaži onu koju daje { $source }
directory-doubles-not = Nije ista
directory-doubles-here = Ono što članica ili kancelarija vodi ovde ostaje prikazano.
directory-doubles-shown = { $name }: prikazuje se { $shown }, a ne { $hidden }.
directory-doubles-apart = { $name }: { $one } i { $other } navode dve usluge.
directory-doubles-decided = Odlučeno
directory-doubles-take-back = Prikaži obe i pitaj ponovo
directory-doubles-back = { $name }: obe se ponovo prikazuju.
directory-doubles-unlike = Više ne izgledaju isto. Pogledajte ponovo.
directory-left-service = Onoga što se prikazivalo umesto ovoga više nema, ili ga vidi manje ljudi. Ovo vidite samo vi dok ne odlučite.
directory-left-place = Ovo je možda usluga čije je mesto tajno. Gde je, vidite samo vi dok ne odlučite.
directory-left-show = Prikazati
directory-left-show-place = Prikazati gde je
directory-left-hide = Ostaviti skriveno
directory-left-hide-all = Sakriti sve
directory-left-shown = Ponovo se prikazuje: { $name }.
directory-left-stays = Ostaje skriveno: { $name }.
country-doubts = Osporene činjenice
country-doubts-what = Članica u zemlji kaže da su ove činjenice javnih stranica pogrešne. Vi odlučujete da li ih svi čitaju.
country-doubts-none = Nijedna činjenica nije osporena.
country-hide = Sakrij od svih
country-show = Prikazuj i dalje
country-hidden = Sakriveno: { $fact }.
country-shown = Prikazuje se: { $fact }.
country-hidden-facts = Sakrivene činjenice
country-show-again = Prikaži ponovo
country-decided = Šta je odlučeno
country-decided-office = Kancelarija mreže
country-decided-hide = { $name }: sakriveno, { $time }
country-decided-show = { $name }: i dalje se prikazuje, { $time }
country-decided-undone = Poništeno: { $name }, { $time }
country-decided-undo = Poništi
country-undone = Poništeno: { $fact }. Opet važi ono što je ranije odlučeno.

## Facts about our country

directory-country = Naša zemlja
country-title = Šta se kaže o zemlji: { $country }
country-lead = Ove podatke svi mogu da čitaju na javnim stranicama. Recite za svaki da li je tačan.
country-none = O ovoj zemlji nije poznat nijedan podatak.
country-right = Ovo je tačno
country-not-right = Ovo je pogrešno
country-take-back = Povuci
country-wrong-title = Šta je tačno? { $fact }
country-wrong-hides = Od tada to niko ne čita na javnim stranicama, dok kancelarija mreže ne pogleda. Možete to povući.
country-wrong-stays = Ovaj podatak ostaje vidljiv dok kancelarija mreže ne odluči. Kancelarija čita šta napišete. Možete to povući.
country-wrong-correct = Šta je tačno?
country-wrong-reason = Gde to piše?
country-wrong-reason-hint = Zakon, stranica nekog organa, ili kako to znate.
country-wrong-go = Reci da je pogrešno
country-unconfirmed = Niko tamo to nije potvrdio
country-confirmed = Potvrđeno: { $date }
country-wrong = Označeno kao pogrešno: { $date }. Javnost to ne vidi
country-doubted = Označeno kao pogrešno: { $date }. Svi to još vide
country-said-right = Potvrđeno: { $fact }.
country-said-wrong = Označeno kao pogrešno: { $fact }. Javnost to više ne vidi.
country-said-doubted = Označeno kao pogrešno: { $fact }. Odlučuje kancelarija mreže.
country-said-nothing = Povučeno: { $fact }.
country-said-correct = Tačno je:
country-as-of = Na dan: { $date }
country-quiet = Kad se izvor promeni, Vaša reč prestaje da važi i ponovo se pita.
country-yes = Da
country-no = Ne
country-line-inactive = Ne radi
country-fact-numbered = { $name } { $number }
country-fact-emergency_general = Broj za hitne slučajeve
country-fact-emergency_police = Policija
country-fact-emergency_ambulance = Hitna pomoć
country-fact-emergency_fire = Vatrogasci
country-fact-helpline_116006 = Evropska linija za pomoć žrtvama, 116 006
country-fact-national_helpline = Nacionalna linija za pomoć
country-fact-compensation_authority = Ko odlučuje o naknadi
country-fact-compensation_legal_basis = Zakon o naknadi
country-fact-compensation_time_limit = Rok za zahtev za naknadu
country-fact-compensation_police_report_required = Za naknadu je potrebna prijava policiji
country-fact-compensation_assisting_authority = Ko pomaže oko zahteva u inostranstvu
country-fact-compensation_deciding_authority = Ko odlučuje o zahtevu iz inostranstva
country-fact-terrorism_contact_point = Kontakt tačka posle terorizma
country-fact-official_languages = Službeni jezici
country-fact-eu_member = Članica Evropske unije

## National mappings: services are asked to describe themselves

mapping-title = Mapiranje
mapping-title-lead = Zamolite službe jedne zemlje da se opišu, prenesite njihove odgovore u imenik i objavite šta je iz toga nastalo.
mapping-quiet = Ništa ovde ne navodi ime žrtve. Ono što je služba počela, a nije poslala, ostaje kod službe.
mapping-none = Još nema nijednog mapiranja. Otvorite prvo: navedite zemlju i poslednji dan za odgovor.
mapping-open = Otvori mapiranje
mapping-nobody = Još niko nije upitan
mapping-standing = Odgovori: { $answered } od { $all }. U imeniku: { $taken }
mapping-open-until = Otvoreno do: { $date }
mapping-closed-on = Zatvoreno: { $date }
mapping-new = Novo mapiranje
mapping-one = Jedno mapiranje
mapping-answer-one = Jedan odgovor
mapping-new-lead = Naslov i poslednji dan možete kasnije da promenite.
mapping-field-country = Zemlja
mapping-field-title = Naslov
mapping-field-title-example = Čitaju ga službe i svi drugi. Na primer: Podrška žrtvama, { $country }, { $year }
mapping-field-closes = Poslednji dan za odgovor
mapping-field-closes-what = Zatvara se kad se taj dan završi. Na polovini vremena dobijaju podsetnik one koje nisu odgovorile.
mapping-open-go = Otvori ga
mapping-opened = Otvoreno: { $title }. Sada pozovite službe.
mapping-invite = Pozovi službe
mapping-invite-what = Svaka dobija mejl sa svojim linkom i tamo odgovara: bez naloga, bez lozinke.
mapping-invite-lines = Službe
mapping-invite-lines-what = Jedna po redu: naziv, zarez, mejl-adresa. Spisak se može nalepiti iz tabele. Posle još jednog zareza može da stoji jezik.
mapping-invite-read = { $count ->
    [1] Biće upitana jedna služba:
    [one] Biće upitana { $count } služba:
    [few] Biće upitane { $count } službe:
   *[other] Biće upitano { $count } službi:
}
mapping-invite-wrong = { $count ->
    [1] Ovom redu nedostaje naziv ili mejl-adresa ili mu je jezik nepoznat: { $lines }.
    [one] Ovim redovima nedostaje naziv ili mejl-adresa ili im je jezik nepoznat: { $lines }.
    [few] Ovim redovima nedostaje naziv ili mejl-adresa ili im je jezik nepoznat: { $lines }.
   *[other] Ovim redovima nedostaje naziv ili mejl-adresa ili im je jezik nepoznat: { $lines }.
}
mapping-invite-twice = Već stoji iznad, a svaka adresa dobija jedan mejl: red { $lines }
mapping-invite-language = Jezik
mapping-invite-language-what = Jezik mejla i, u početku, obrasca. Za svaki red u kom nije naveden.
mapping-invite-go = Pošalji pozivnice
mapping-invited = { $count ->
    [1] Upitana je jedna služba. Mejl je na putu.
    [one] Upitana je { $count } služba. Mejlovi su na putu.
    [few] Upitane su { $count } službe. Mejlovi su na putu.
   *[other] Upitano je { $count } službi. Mejlovi su na putu.
}
mapping-figures = { $count ->
    [1] Dokle se stiglo: jedna služba
    [one] Dokle se stiglo: { $count } služba
    [few] Dokle se stiglo: { $count } službe
   *[other] Dokle se stiglo: { $count } službi
}
mapping-state-invited = Pozvana
mapping-state-opened = Otvoreno
mapping-state-begun = Započeto
mapping-state-answered = Odgovoreno
mapping-state-declined = Ne učestvuje
mapping-taken = U imeniku
mapping-filled = O čemu odgovori nešto kažu
mapping-of = { $count } od { $all }
mapping-dimension-assistance = Oblici pomoći
mapping-dimension-victims = Vrste žrtava
mapping-dimension-finding = Kako je žrtve nalaze
mapping-dimension-receiving = Kako dobijaju pomoć
mapping-dimension-capacity = Kapacitet
mapping-dimension-workers = Osoblje i obuka
mapping-dimension-funding = Finansiranje
mapping-services = Službe
mapping-services-none = Još nijedna služba nije upitana.
mapping-no-mail = S papira
mapping-is-asked = Upitana: { $date }
mapping-is-reminded = Podsetnik: { $date }
mapping-is-answered = Odgovor: { $date }. Još nije u imeniku
mapping-is-taken = U imeniku od: { $date }
mapping-is-newer = Poslato ponovo: u imeniku je prethodna verzija
mapping-is-declined = Više se ne pita
mapping-show = Prikaži
mapping-show-all = Sve službe
mapping-show-awaited = One koje nisu odgovorile
mapping-show-to_take = Odgovori koji nisu u imeniku
mapping-show-none = Nema nijedne.
mapping-remind = { $count ->
    [1] Podseti službu koja nije odgovorila
    [one] Podseti službe koje nisu odgovorile ({ $count })
    [few] Podseti službe koje nisu odgovorile ({ $count })
   *[other] Podseti službe koje nisu odgovorile ({ $count })
}
mapping-reminded = { $count ->
    [0] Niko nije dobio podsetnik: svaka je dobila mejl u poslednja dva dana.
    [1] Podsetnik je dobila jedna služba. Ko je dobio mejl u poslednja dva dana, ne dobija ga.
    [one] Podsetnik je dobila { $count } služba. Ko je dobio mejl u poslednja dva dana, ne dobija ga.
    [few] Podsetnik su dobile { $count } službe. Ko je dobio mejl u poslednja dva dana, ne dobija ga.
   *[other] Podsetnik je dobilo { $count } službi. Ko je dobio mejl u poslednja dva dana, ne dobija ga.
}
mapping-type-in = Prekucaj odgovor s papira
mapping-type-in-lead = Može da bude nepotpun koliko i papir. Ono što je označeno potrebno je pre prenosa u imenik.
mapping-typed = Sačuvano: { $name }.
mapping-back = Nazad na mapiranje
mapping-back-answer = Nazad na odgovor
mapping-answer-mail = Mejl
mapping-answer-language = Jezik
mapping-answer-asked = Upitana
mapping-answer-typed = Prekucano
mapping-answer-reminded = Poslednji podsetnik
mapping-answer-sent = Odgovoreno
mapping-answer-taken = Preneto u imenik
mapping-says = Šta kaže
mapping-says-nothing = Još nema odgovora.
mapping-says-begun = Odgovor je započet. Može da se čita kad ga služba pošalje.
mapping-says-declined = Služba ne učestvuje. Od nje se ovde ništa ne čuva.
mapping-newer-what = Služba je ponovo poslala svoj odgovor. U imeniku još stoji ono što je stajalo ranije.
mapping-lacking = Pre nego što može u imenik:
mapping-take = Prenesi u imenik
mapping-take-again = Prenesi novu verziju
mapping-put-right = Ispravi
mapping-see-service = Njen unos u imeniku
mapping-taken-now = Sada u imeniku: { $name }.
mapping-taken-waits = { $name } čeka kancelariju mreže. Drugi to vide kad kancelarija propusti.
mapping-link = Link za ličnu predaju
mapping-link-what = Za službu koja nije dobila mejl. Ko ima link, može da odgovori. Rok: { $date }. Raniji linkovi i dalje rade.
mapping-link-make = Napravi link
mapping-link-once = Link, prikazuje se samo jednom
mapping-links-open = { $count ->
    [one] { $count } link radi, najnoviji od { $made }. Radi do { $date }.
    [few] { $count } linka rade, najnoviji od { $made }. Rade do { $date }.
   *[other] { $count } linkova radi, najnoviji od { $made }. Rade do { $date }.
}
mapping-links-again = Link se ne može ponovo prikazati. Ako je izgubljen, napravite drugi.
mapping-links-withdraw = Povuci sve linkove
mapping-links-withdraw-title = Povući sve linkove za { $name }?
mapping-links-withdraw-what = Odmah prestaju da rade, i oni u porukama. Ono što je odgovoreno ostaje. Podsetnik poštom nosi nov link: ako je adresa pogrešna, radije izvadite službu iz mapiranja.
mapping-links-withdrawn = Nijedan link za { $name } više ne radi
mapping-take-out = Izvadi iz mapiranja
mapping-take-out-title = Izvaditi iz mapiranja: { $name }?
mapping-take-out-what = Njeni linkovi prestaju da rade, a njen odgovor se ovde briše. Ono što stoji u imeniku ostaje tamo.
mapping-take-out-go = Izvadi
mapping-taken-out = Izvađeno: { $name }.
mapping-snapshots = Šta svi mogu da čitaju
mapping-snapshots-what = Snimak stanja pokazuje šta javnost, na jedan dan, vidi od svega što je preneto. Posle ga ništa ne menja.
mapping-publish = Objavi snimak stanja
mapping-publish-first = Najpre prenesite neki odgovor: onda ima šta da se objavi.
mapping-publish-title = Objaviti kako stoji danas?
mapping-publish-what = Svi mogu to da čitaju i preuzmu s javnih stranica, zauvek: ne može se povući. Ono što smeju da čitaju samo članice nije u tome.
mapping-publish-go = Objavi
mapping-published = { $count ->
    [1] Objavljeno: snimak stanja { $number }, jedna služba.
    [one] Objavljeno: snimak stanja { $number }, { $count } služba.
    [few] Objavljeno: snimak stanja { $number }, { $count } službe.
   *[other] Objavljeno: snimak stanja { $number }, { $count } službi.
}
mapping-snapshot = { $count ->
    [1] Snimak stanja { $number }: jedna služba
    [one] Snimak stanja { $number }: { $count } služba
    [few] Snimak stanja { $number }: { $count } službe
   *[other] Snimak stanja { $number }: { $count } službi
}
mapping-compare = Šta se promenilo od snimka { $number }
mapping-ending = Naslov i kraj
mapping-ending-open = Kad se zatvori, linkovi više ne rade. I dalje možete da prekucavate odgovore, prenosite ih i objavljujete.
mapping-ending-closed = Službe više ne mogu da odgovaraju. Uz kasniji poslednji dan ponovo mogu. Mesec dana posle kraja zaboravljaju se adrese, linkovi i odgovori koji nisu poslati.
mapping-change = Promeni naslov ili poslednji dan
mapping-changed = Sačuvano.
mapping-close = Zatvori odmah
mapping-close-title = Zatvoriti mapiranje „{ $title }“?
mapping-close-what = Službe više ne mogu da odgovaraju i niko više ne dobija podsetnik. Možete ponovo da ga otvorite uz kasniji poslednji dan.
mapping-close-go = Zatvori
mapping-is-closed = Zatvoreno. Službe više ne mogu da odgovaraju.
mapping-remove = Obriši ovo mapiranje
mapping-remove-title = Obrisati mapiranje „{ $title }“?
mapping-remove-what = Odlazi sa svim odgovorima, a njegovi linkovi prestaju da rade. Ono što stoji u imeniku ostaje tamo.
mapping-remove-go = Obriši
mapping-removed = Obrisano: { $title }.

## The history of a service

directory-history = Istorija
directory-history-back = Nazad na službu
directory-history-none = Još se ništa nije promenilo.
directory-history-silent = Nešto što nijedan čitalac ne vidi.
directory-author-us = Vaša organizacija
directory-author-steward = kancelarija mreže
directory-author-operator = izvor podataka
directory-author-program = program
directory-way-import = iz izvora podataka
directory-way-mapping = u mapiranju
directory-way-review = propustila kancelarija
change-whole = Služba
change-place = Mesto
change-confirmed = Rečeno da je još tačno
change-confirmed-back = To je povučeno
change-list-support_kind = Vrste pomoći
change-list-crime = Krivična dela
change-list-crime_tag = Šta prati krivično delo
change-list-victim_group = Ljudi
change-list-referral_route = Kako se tamo dolazi
change-list-support_mode = Kako se pruža pomoć
change-list-abroad = Preko granice
change-list-fee = Cena
change-list-intake = Primanje novih osoba
change-list-training_topic = Obučeni za
change-list-funding_source = Izvor novca
change-list-access_need = Za ljude kojima je potrebno
change-field-name = Naziv
change-field-description = Šta radi
change-field-application_process = Sledeći korak
change-field-content_language = Jezik teksta
change-field-translations = Na drugom jeziku
change-field-visibility = Ko sme da čita
change-field-minimum_age = Najmlađi uzrast
change-field-maximum_age = Najstariji uzrast
change-field-email = Mejl
change-field-url = Sajt
change-field-interpretation_services = Prevodioci
change-field-phones = Broj telefona
change-field-schedules = Radno vreme
change-field-service_areas = Gde radi
change-field-languages = Jezik
change-field-funding = Izvor novca
change-field-capacities = Kapacitet
change-field-workforce = Osoblje
change-field-location-name = Naziv mesta
change-field-location-visibility = Ko sme da čita o mestu
change-field-latitude = Stepeni severno
change-field-longitude = Stepeni istočno
change-field-disclosure = Koliko se tačno mesto prikazuje
change-field-addresses = Adresa
change-field-accessibility = Za ljude kojima je potrebno
change-part-number = broj
change-part-from_abroad = iz inostranstva
change-part-description = čemu služi
change-part-visibility = ko sme da čita
change-part-extent = zemlja
change-part-name = naziv
change-part-available = sada
change-part-maximum = najviše
change-part-headcount = ljudi
change-part-fte = puno radno vreme
change-part-initial_training_hours = sati pre početka
change-part-annual_training_hours = sati godišnje
change-part-address_1 = ulica
change-part-city = grad ili naselje
change-part-state_province = oblast
change-part-postal_code = poštanski broj
change-part-country = zemlja

## Today

today-lead = { $count ->
    [0] Danas je { $day }.
    [1] Danas je { $day }. Jedno upućivanje čeka na Vas{ $late ->
        [0] .
       *[other] , i kasni.
    }
    [one] Danas je { $day }. { $count } upućivanje čeka na Vas{ $late ->
        [0] .
        [one] , { $late } kasni.
        [few] , { $late } kasne.
       *[other] , { $late } kasni.
    }
    [few] Danas je { $day }. { $count } upućivanja čekaju na Vas{ $late ->
        [0] .
        [one] , { $late } kasni.
        [few] , { $late } kasne.
       *[other] , { $late } kasni.
    }
   *[other] Danas je { $day }. { $count } upućivanja čeka na Vas{ $late ->
        [0] .
        [one] , { $late } kasni.
        [few] , { $late } kasne.
       *[other] , { $late } kasni.
    }
}
today-needs-you = Čeka na Vas
today-others-owe = Čeka se na druge
today-going-on = U toku
today-resting = Miruje
today-finished = Završeno ({ $count })
today-finished-title = Završeno
today-nothing = Ništa ne čeka na Vas
today-next = Sledeći datum je kod organizacije { $organisation }. { $said }.
today-nothing-next = Nema otvorenih datuma.
today-show-all = Prikaži sve ({ $count })
today-find = Nađi upućivanje
today-find-words = Šest znakova, organizacija ili zemlja
today-since = Poslednji korak
today-since-any = Bilo kada
today-since-yesterday = Od juče
today-since-week = U poslednjih 7 dana
today-since-month = U poslednjih 30 dana
today-found = { $count ->
    [0] Ništa nije nađeno.
    [one] Nađeno: { $count }.
    [few] Nađeno: { $count }.
   *[other] Nađeno: { $count }.
}
today-found-none = Pogledajte znakove još jednom ili izaberite duže vreme.
today-find-all = Prikaži sve
today-aside = Prečice
today-keys = Tasteri: J i K vode niz spisak i uz spisak, Enter otvara.
send-a-referral = Pošalji upućivanje
row-from = šalje { $organisation }
row-to = prima { $organisation }
row-wakes = Nastavlja se: { $month }
row-last = Poslednji korak: { $day }
title-information = { $kind }: { $country }
title-unreadable = Ovde nije moglo da se otvori
title-not-loaded = Još nije učitano
row-not-loaded = Sadržaj još nije stigao: ovde možda nedostaje obećani datum ili poruka. Otvorite da vidite.
title-reach = Kontakt: { $name }
title-reach-by = Kontakt: { $name }, do: { $when }
title-reach-again = Kontakt: { $name }, ne pre: { $when }
title-reach-not = Ne zovite sada: { $name }
title-reach-waits = Čeka se drugi način za kontakt: { $name }
broken-title = Ne koristite ova upućivanja
withheld-title = Server ih ne daje
newer-title = Moći će da se pročitaju posle ponovnog učitavanja
broken-what = Njihovi koraci se ne slažu, zato se od njih ništa ne prikazuje. Pozovite drugu organizaciju na broj koji znate i obavestite kancelariju mreže.
undo = { $seconds ->
    [one] Poništi ({ $seconds } sekunda)
    [few] Poništi ({ $seconds } sekunde)
   *[other] Poništi ({ $seconds } sekundi)
}

done-enquiry = Poslato.
done-accepted = Odgovor je poslat: možemo da pomognemo.
done-part_accepted = Odgovor je poslat: jedan deo.
done-declined = Odgovor je poslat: ne možemo da pomognemo.
done-redirect_proposed = Odgovor je poslat: mogla bi druga organizacija.
done-answered = Odgovor je poslat.
done-contact_failed = Zabeleženo: bez kontakta.
done-withdrawn = Povučeno.
done-reached = Zabeleženo: kontakt je uspostavljen.
done-rested = Miruje.
done-closed = Zatvoreno.

## The next date

due-late = { $said } (kasni { $late })
due-left = { $said } ({ $left })
due-late-next = Kasni { $late }. Sada nije bezbedno; sledeće bezbedno vreme: { $when }
due-next = Sada nije bezbedno; sledeće bezbedno vreme: { $when }
due-ask = Još nikoga ne kontaktirajte: prvo pitajte { $organisation }
due-acknowledge-mine = Potvrdite do: { $when }
due-acknowledge-theirs = Potvrđuju do: { $when }
due-decide-mine = Odgovorite do: { $when }
due-decide-theirs = Odgovaraju do: { $when }
due-settle_date-mine = Odredite datum do: { $when }
due-settle_date-theirs = Određuju datum do: { $when }
due-reply-mine = Odgovorite na pitanje do: { $when }
due-reply-theirs = Odgovaraju na pitanje do: { $when }
due-hand_over-mine = Predajte do: { $when }
due-hand_over-theirs = Predaju do: { $when }
due-reach-mine = Stupite u kontakt s osobom do: { $when }
due-reach-theirs = Stupaju u kontakt s osobom do: { $when }
due-again-mine = Pokušajte ponovo da stupite u kontakt s osobom, ne pre: { $when }
due-again-theirs = Ponovo pokušavaju da stupe u kontakt s osobom, ne pre: { $when }
due-promised-mine = Prvi kontakt obećan do: { $when }
due-promised-theirs = Obećali su prvi kontakt do: { $when }
due-find_way-mine = Nađite drugi način da se dođe do osobe do: { $when }
due-find_way-theirs = Druga strana nalazi drugi način da se dođe do osobe do: { $when }
due-close-mine = Završava se automatski: { $when }
due-close-theirs = Završava se automatski: { $when }
due-wake-mine = Nastavlja se: { $when }
due-wake-theirs = Nastavlja se: { $when }
due-stop-mine = Zaustavlja se: { $when }
due-stop-theirs = Zaustavlja se: { $when }
next-acknowledge-mine = Vi potvrđujete ili odgovarate
next-acknowledge-theirs = Druga strana potvrđuje ili odgovara
next-decide-mine = Vi odgovarate
next-decide-theirs = Druga strana odgovara
next-settle_date-mine = Vi određujete datum
next-settle_date-theirs = Druga strana određuje datum
next-reply-mine = Vi odgovarate na pitanje
next-reply-theirs = Druga strana odgovara na pitanje
next-hand_over-mine = Vi predajete
next-hand_over-theirs = Druga strana predaje
next-reach-mine = Vi stupate u kontakt s osobom
next-reach-theirs = Druga strana stupa u kontakt s osobom
next-find_way-mine = Vi nalazite drugi način
next-find_way-theirs = Druga strana nalazi drugi način
next-close-mine = Završava se automatski
next-close-theirs = Završava se automatski
next-wake-mine = Nastavlja se
next-wake-theirs = Nastavlja se
next-stop-mine = Zaustavlja se
next-stop-theirs = Zaustavlja se

state-sent = čeka
state-delivered = čeka, otvoreno
state-acknowledged = razmatra se
state-asked = razmatra se, pitanje je otvoreno
state-accepted = odgovor: da
state-part_accepted = odgovor: delimično
state-declined = odgovor: ne
state-redirected = odgovor: pokušajte kod drugih
state-handed_over = predato
state-contact_failed = predato, kontakt još nije uspostavljen
state-reached = kontakt je uspostavljen
state-in_support = kontakt je uspostavljen, podrška traje
state-resting = miruje
state-stopping = zaustavlja se
state-ended = završeno
end-answered = završeno: odgovoreno
end-closed = završeno
end-recalled = slanje je opozvano
end-withdrawn = povučeno
end-victim_declined = osoba to nije želela

## A referral

referral = Upućivanje
referral-not-shown = Ovo upućivanje ne može da se prikaže
stands = Stanje: { $state }
section-enquiry = Šta je ranije upitano
section-known = Šta treba prvo znati
known-unread-receiver = Upit se ovde ne otvara. Nedostaje ono što u njemu piše o opasnostima, uzrastu, deci i jezicima. Pitajte organizaciju { $organisation } pre nego što iko stupi u kontakt s osobom.
known-unread-sender = Upit se ovde ne otvara. Nedostaje ono što u njemu piše o opasnostima, uzrastu, deci i jezicima.
section-needed = Šta je potrebno
section-words = Svojim rečima
section-person = Osoba
section-event = Šta se dogodilo
section-asked = Šta se pita
section-safe = Kako bezbedno stupiti u kontakt s osobom
section-who = Ko je osoba
section-story = Priča, ispričana jednom
section-story-form = Priča, rečima te osobe
section-do-not-ask = Ne pitajte ponovo
section-plan = Plan
section-done = Već urađeno
section-links = Datumi i brojevi predmeta
section-extra = Samo uz posebnu saglasnost
enquiry-unreadable = Ovaj upit nije mogao da se otvori na ovom uređaju. Ponovo treba da ga pošalje { $organisation }.
sealed = Zapečaćeno za Vas i organizaciju { $organisation }. Ključevi su isti od: { $date }
sealed-more = Niko na putu ne može da ga pročita. Provereno na ovom uređaju u { $time } prema potpisanom spisku članica; svaki korak je potpisan i po redu.
holidays-unknown = Nisu nam poznati svi praznici tamo, na primer oni jedne oblasti: računaju se kao radni dani.

fact-needed = Potrebno
fact-by-date = Do: { $date }
fact-how = Kako
fact-lives-in = Živi u zemlji
fact-place = { $region }, { $country }
fact-region = Deo zemlje
fact-age = Starost, pol ili rod
fact-age-only = Starost
fact-gender = Pol ili rod
fact-languages = Jezici
fact-language-a-little = { $language } (pomalo)
fact-interpreter = Prevodilac
fact-children = Deca
fact-access = Za učešće
fact-safety = Bezbednost
fact-said = { $term }: { $value }
fact-worker-gender = S kim
fact-crime = Krivično delo
fact-crime-in = { $crime } ({ $country })
fact-when = Kada
fact-context = Okolnosti
fact-ground = Razlog
fact-relation = Kome se dogodilo
fact-proceedings = Postupak
fact-claim = Naknada
fact-deadline = Datum koji se ne sme propustiti
fact-deadline-value = { $kind }: { $date }
fact-agreed = Saglasnost
fact-agreed-value = { $answer }, do: { $date }
fact-abroad = Podaci u inostranstvu
fact-note = Beleška
fact-date-reason = Zašto baš taj datum
fact-about = O čemu
fact-country = Zemlja
fact-answer-language = Jezik odgovora
fact-to = Kome
fact-organisation = Naziv
fact-network = Mreža
fact-type = Vrsta
fact-zone = Vremenska zona
fact-keys-since = Ključevi od
fact-there-now = Tamo je sada
fact-hours = Kada
fact-their-time = Vreme osobe
fact-hours-note = O vremenu
fact-say = Recite
fact-answerer = Ko sme da se javi
fact-message = Poruka
fact-code-word = Dogovorena reč
fact-watched = Oprez
fact-never-use = Nikad ne koristiti
fact-name-used = Ime koje koristi
fact-legal-name = Zvanično ime
fact-born = Datum rođenja ili starost
fact-place-or-address = Mesto ili adresa
fact-beside = Uz osobu
fact-careful = Oprez
watched = Ovaj uređaj koriste ili možda nadgledaju i drugi
word-means = „{ $word }“ znači: { $meaning }
beside-offender = Možda je baš ta osoba to učinila. Ne stupati u kontakt.
beside-offender-named = Ne stupati u kontakt: { $name }. Možda je baš ta osoba to učinila.
beside-name = Ime i broj
beside-kind = Ko je to

## Steps

bar-answer = Šta možete da učinite
bar-usual = Poziv do { $day }: { $worker }.
bar-usual-written = Poruka do { $day }: { $worker }.
bar-usual-what = ko zove i do kada
bar-usual-what-written = ko piše i do kada
bar-date = Ne još? Recite da ste videli:
date-confirm = Potvrdi datum
date-propose = Predloži drugi datum

send-again = Pitaj drugu organizaciju
send-over = Postoji nešto napola napisano
send-over-what = Na stranici Pošalji stoji upit koji je započet, a nije poslat.
send-over-go-on = Nastavi sa njim
send-over-replace = Odbaci ga i započni ovaj
send-first-unknown = Ne zna se da li je Vaš upit za { $organisation } stigao.
send-first-unknown-what = Ako ga dobije i { $organisation }, možda ga imaju obe.
send-first-has = { $organisation } ima Vaš upit: izgubio se samo odgovor.
send-first-has-what = Ono što šaljete organizaciji { $organisation } drugi je upit, i imaće ga obe. Ako { $first } ne treba da pomogne, povucite prvi.
send-first-back = Nazad na: { $organisation }
send-first-anyway = Ipak pošalji: { $organisation }
send-said-no = Odbila je ovaj upit.
send-again-named = Pitaj: { $organisation }
send-again-find = Traži u imeniku
send-again-none = Nema drugog člana: { $country }. U imeniku su tamošnje službe koje svako može da pozove.
step-accepted = Možemo da pomognemo
step-part_accepted = Jedan deo
step-question = Pitaj
step-reply = Odgovori na pitanje
step-declined = Ne možemo da pomognemo
step-redirect_proposed = Mogla bi druga organizacija
step-answered = Odgovori
step-unaccepted = Povuci potvrdan odgovor
step-handover = Predaj
step-contact_failed = Kontakt nije uspeo
step-reached = Kontakt je uspostavljen
step-supported = Pružene usluge
step-rested = Neka miruje
step-woken = Nastavi
step-closed = Zatvori
step-recalled = Opozovi slanje
step-withdrawn = Povuci
step-withdrawal_undone = Ipak nastavi
step-victim_declined = Osoba to ne želi
step-acknowledged = Potvrdi datum
step-date_settled = Odredi datum
step-message = Piši
step-correction = Ispravi
step-undone = Poništi

ask-accepted = Ko zove i do kada?
ask-accepted-written = Ko piše i do kada?
ask-part_accepted = Koji deo možete da preuzmete?
ask-part_accepted-hint = { $organisation } nalazi nekoga za ostalo.
ask-question = Pitanje za organizaciju { $organisation }
ask-question-hint = Čitaju ga na svom jeziku. Rok zatim čeka njihov odgovor.
ask-reply = Odgovor na pitanje organizacije { $organisation }
ask-reply-hint = Čitaju ga na svom jeziku.
ask-declined = Zašto ne možete da pomognete?
ask-redirect_proposed = Ko bi mogao bolje da pomogne?
ask-answered = Odgovor organizaciji { $organisation }
ask-answered-hint = Time se upit završava.
ask-unaccepted = Da povučete potvrdan odgovor?
ask-unaccepted-hint = { $organisation } odmah dobija obaveštenje i traži nekog drugog.
ask-contact_failed = Kontakt s osobom nije uspeo
ask-contact_failed-hint = Najviše tri pokušaja. Onda se vraća organizaciji { $organisation }.
ask-supported = Koje usluge su pružene?
ask-rested = Neka miruje
ask-rested-hint = Vraća se obema organizacijama u mesecu prvog datuma.
ask-woken = Nastavi
ask-woken-hint = Podrška se tada nastavlja.
ask-closed = Kako se završilo?
ask-closed-hint = { $organisation } dobija obaveštenje. Sadržaj se kasnije uništava, prema pravilima mreže.
ask-withdrawn = Da povučete?
ask-withdrawn-hint = Završava se, a { $organisation } saznaje zašto.
ask-withdrawal_undone = Da se ipak nastavi?
ask-withdrawal_undone-hint = Samo posle bezbedne provere s osobom. Recite kako.
ask-victim_declined = Osoba to ne želi
ask-victim_declined-hint = Završava se, a { $organisation } dobija obaveštenje.
ask-date = Predloži drugi datum
ask-date-hint = Pita se { $organisation }. Do tada važi prvi datum.
ask-acknowledged = Potvrdi datum
ask-date_settled = Odredi datum
ask-reached = Kontakt je uspostavljen
ask-recalled = Da opozovete slanje?
ask-recalled-hint = { $organisation } je još nije otvorila. Završava se, tamo se više ni od koga ništa ne traži, i to se ne može poništiti.
ask-handover = Predaj

send-accepted = Možemo da pomognemo
send-part_accepted = Ponudi ovaj deo
send-question = Pitaj
send-reply = Odgovori na pitanje
send-declined = Pošalji odgovor
send-redirect_proposed = Pošalji odgovor
send-answered = Pošalji odgovor
send-unaccepted = Povuci
send-contact_failed = Zabeleži
send-supported = Zabeleži
send-rested = Neka miruje
send-woken = Nastavi
send-closed = Zatvori
send-withdrawn = Povuci
send-withdrawal_undone = Nastavi
send-victim_declined = Završi
send-date = Predloži
send-acknowledged = Potvrdi
send-date_settled = Odredi
send-reached = Kontakt je uspostavljen
send-recalled = Opozovi slanje
send-handover = Predaj

step-takes = Preuzimate
step-worker = Ko zove
step-worker-written = Ko piše
step-by = Prvi poziv do
step-by-written = Prva poruka do
step-by-until = Hitan slučaj: najkasnije { $when }
step-date = Odgovor do
step-question-label = Pitanje
step-reply-label = Odgovor na pitanje
step-answer = Vaš odgovor
step-words = Još koja reč, ako treba
step-why = Zašto
step-who-could = Ko bi mogao?
step-who-could-hint = Ako nekoga navedete, { $organisation } čita „pokušajte kod drugih“.
step-nobody-known = Ne znam
step-what-happened = Šta se dogodilo
step-way = Koji je način isproban
step-again = Sledeći pokušaj
step-again-hint = U roku od 14 dana. Rok da se dođe do osobe pomera se na to vreme.
step-again-unsafe = U to vreme nijedan način da se dođe do osobe nije bezbedan.
step-again-anyway = Osoba je pitana: ovo vreme je ipak bezbedno
step-again-none = Novi pokušaj nije predviđen: od organizacije { $organisation } traži se drugi način da se dođe do osobe.
step-again-no-more = Niko ne pokušava ponovo dok organizacija { $organisation } ne pita osobu
step-again-other = Ovaj način se više ne koristi, i { $organisation } će to znati. Postoji drugi način: recite kada će se pokušati.
way-value = { $way }: { $value }
way-place = { $way } { $place }
step-services = Usluge
step-wakes = Kada se nastavlja
step-wake-why = Zašto
step-wake-on = Dan
step-wake-more = Još jedan datum
step-outcome = Kako se završilo
more-kinds = Još vrsta

settle-yes = Prihvati ovaj datum
settle-no = Zadrži prvi datum
resend = Pošalji ponovo
notice-unsafe = Osoba kaže: jedan broj više nije bezbedan ({ $when }). Ne zovite dok se ne ispravi.
notice-proposed = Predlažu da odgovore do: { $when }. Prvi datum je bio: { $first }.
notice-proposed-waits = Predložili ste: { $when }. Čeka se odgovor druge strane.
notice-resend = { $organisation } ne može da otvori jedan Vaš zapis.
notice-resend-contact = { $organisation } ne može da otvori ono što ste napisali o tome kako se dolazi do osobe, i ne zove nikoga dok to ponovo ne pošaljete.
notice-given-up = { $organisation } ne može da otvori nešto što ste poslali, ni kada je poslato ponovo. Pozovite ih i recite im telefonom.
news-correction = Ispravljeno: možda je promenjeno kako se dolazi do osobe
news-contact = Promenjeno je kako se dolazi do osobe
news-contact-on = Promenjeno je kako se dolazi do osobe: { $when }
news-parts = Ispravljeno: { $parts }
news-handover = Ponovo predato: možda je promenjeno kako se dolazi do osobe
news-number_unsafe = Osoba kaže: jedan broj više nije bezbedan
news-withdrawn = Ovo je zaustavljeno: ne kontaktirajte nikoga
news-seen = Viđeno
news-resend = Nisu mogli da otvore nešto Vaše: pošaljite ponovo
news-given-up = Ne mogu da otvore nešto Vaše: pozovite ih
news-sheet = Odštampan list je zastareo
message-row = Nova poruka
message-row-unopened = Nova poruka; ovde se ne otvara
message-new = Piše Vam { $organisation }
message-new-go = Pročitaj
message-new-unopened = Nešto od toga se ovde ne otvara.
row-failed = Bez kontakta: { $reason }
failed-unopened = Razlog se ovde ne otvara
also-with = Isti upit ima i: { $organisations }
also-with-what = Poslato je obema. Povucite jedan od njih, osim ako treba da pomognu obe.
instead = Posle odbijanja pitali ste: { $organisation }.
instead-open = Otvori ono što je tamo poslato
notice-rounds = { $count ->
    [1] Zasad je postavljeno jedno pitanje.
    [one] Zasad je postavljeno { $count } pitanje. Poziv je možda brži za sve.
    [few] Zasad su postavljena { $count } pitanja. Poziv je možda brži za sve.
   *[other] Zasad je postavljeno { $count } pitanja. Poziv je možda brži za sve.
}
notice-attempts = { $count ->
    [one] { $count } pokušaj od tri nije uspeo.
    [few] { $count } pokušaja od tri nisu uspela.
   *[other] { $count } pokušaja od tri nije uspelo.
}
notice-stale = Najnoviji spisak članica koji je videla neka druga članica stariji je nego što pravila dozvoljavaju. Obavestite kancelariju mreže.
find-way = Do osobe se nije došlo, a { $organisation } ne može dalje bez vas. Navedite drugi način.
find-way-correct = Ispravi način kontakta
find-way-handover = Predaj ponovo
find-way-waits = Od organizacije { $organisation } zatražen je drugi način da se dođe do osobe.
last-try = Poslednji pokušaj ({ $when }): { $reason }

conflict-title = Nešto je stiglo pre Vas
conflict-what = Dok ste odlučivali, dogodilo se ovo:
conflict-yours = Vaš korak nije poslat: { $step }.
conflict-kept = Ono što ste napisali je sačuvano.
conflict-gone = Više nije moguće.
conflict-overtaken = Ono što je stiglo tiče se onoga na čemu počiva to što ste napisali. Ostavite to i ponovo pogledajte obrazac: on pokazuje šta sada važi.
conflict-again = Ipak pošalji moje
conflict-leave = Ostavi, gledam ponovo

## Conversation and history

conversation = Razgovor
conversation-none = Još ništa nije napisano.
talk-undone = Povučeno
write-to = Piši organizaciji { $organisation }
send = Pošalji
talk-you = Vi, { $when }
talk-they = { $organisation }, { $when }
history = Istorija
history-zone = Prikaži i vreme koje tamo ima { $organisation }
history-there = Tamo: { $when }
history-taken = Primljeno: { $when }
history-by = Do: { $when }
entry-unreadable = Ovo nije moglo da se otvori na ovom uređaju. Od druge strane se traži da pošalje ponovo.
entry-withheld = Druga strana nije poslala sadržaj ovoga.
detail-answer-by = odgovor do: { $when }
detail-next-try = sledeći pokušaj: { $when }
detail-first-contact = { $worker }: prvi kontakt do { $day }
detail-takes = Preuzima: { $needs }
detail-wakes = { $reason }: { $date }
detail-feedback = { $question } { $answer }

did-enquiry = Poslato
did-delivered-you = Otvoreno ovde
did-delivered-they = Otvoreno tamo
did-acknowledged-you = Potvrdili ste
did-acknowledged-they = Potvrdili su
did-proposed-you = Predložili ste drugi datum
did-proposed-they = Predložili su drugi datum
did-date_settled-you = Odredili ste datum
did-date_settled-they = Odredili su datum
did-question-you = Pitali ste
did-question-they = Pitali su
did-reply-you = Odgovorili ste na pitanje
did-reply-they = Odgovorili su na pitanje
did-accepted-you = Rekli ste „da“
did-accepted-they = Rekli su „da“
did-part_accepted-you = Ponudili ste jedan deo
did-part_accepted-they = Ponudili su jedan deo
did-declined-you = Rekli ste „ne“
did-declined-they = Rekli su „ne“
did-redirect_proposed-you = Naveli ste drugu organizaciju
did-redirect_proposed-they = Naveli su drugu organizaciju
did-answered-you = Odgovorili ste
did-answered-they = Odgovorili su
did-unaccepted-you = Povukli ste potvrdan odgovor
did-unaccepted-they = Povukli su potvrdan odgovor
did-handover-you = Predali ste
did-handover-they = Predato je Vama
did-contact_failed-you = Niste uspeli da stupite u kontakt s osobom
did-contact_failed-they = Nisu uspeli da stupe u kontakt s osobom
did-reached-you = Uspostavili ste kontakt s osobom
did-reached-they = Uspostavili su kontakt s osobom
did-supported-you = Pružili ste podršku
did-supported-they = Pružili su podršku
did-rested-you = Ostavili ste da miruje
did-rested-they = Ostavili su da miruje
did-woken-you = Nastavili ste
did-woken-they = Nastavili su
did-closed-you = Zatvorili ste
did-closed-they = Zatvorili su
did-recalled = Slanje je opozvano pre otvaranja
did-withdrawn-you = Povukli ste
did-withdrawn-they = Povukli su
did-withdrawn-person = Osoba je tražila da se zaustavi
did-withdrawal_undone-you = Ipak ste nastavili
did-withdrawal_undone-they = Ipak su nastavili
did-withdrawal_undone-person = Osoba želi da se nastavi
did-victim_declined = Osoba to nije želela
did-message-you = Pisali ste
did-message-they = Pisali su
did-correction-you = Ispravili ste
did-correction-they = Ispravili su
did-undone-you = Poništili ste poslednji korak
did-undone-they = Poništili su poslednji korak
did-number_unsafe = Osoba kaže: jedan broj više nije bezbedan
did-not_contacted = Osoba kaže: niko mi se nije javio
did-code_changed = Nova šifra za osobu
did-seat_changed-you = Novi ključevi ovde
did-seat_changed-they = Novi ključevi tamo
did-unreadable-you = Nešto nije moglo da se otvori ovde
did-unreadable-they = Nešto nije moglo da se otvori tamo
did-resent-you = Poslali ste ponovo
did-resent-they = Poslali su ponovo

## Send

send-lead = Tri ekrana. Čuva se na ovom uređaju, zapečaćeno, dok ne pošaljete.
send-step = { $step } od 3
send-step-to = { $step } od 3 · prima { $organisation }
send-title-1 = Ko može da pomogne?
send-title-2 = Šta je potrebno?
send-title-3 = Provera i saglasnost
send-seven-answers = Sedam odgovora, bez imena. Primalac ih čita na svom jeziku.
send-three-answers = Tri odgovora, ništa o nekoj osobi.
send-lives-in = Zemlja u kojoj je pomoć potrebna
send-for = Za šta
send-organisation-in = Organizacija, zemlja: { $country }
send-none-fits = Nijedna od ovih ne odgovara
send-none-fits-more = Ova mreža tamo nema drugu članicu. Pitajte kancelariju mreže ko pomaže u toj zemlji.
send-go-2 = Dalje na potrebe
send-go-3 = Dalje na proveru
send-happened-in = Dogodilo se u zemlji
send-language = Jezik, najpre onaj koji najbolje govori
send-language-more = Još jedan jezik
send-language-add = Dodaj jezik
send-level = Koliko dobro
send-kinds = Vrste podrške
send-risks = Ovo treba znati pre prvog kontakta
send-note = Do 300 znakova, bez imena i brojeva
send-note-information = Vaše pitanje
send-about-country = O kojoj zemlji
send-sealed = Pečati se na ovom uređaju. Otvara samo { $organisation }. Niko na putu ne može da pročita. Poništiti možete u roku od jednog minuta, a opozvati dok se ne otvori.
soon = Koliko brzo?
soon-p1 = Odgovor do: { $when }
soon-p2 = Odgovor do: { $when }
soon-p3 = Odgovor do: { $when }
soon-p4 = Odgovor do: { $when }. Bez ličnih podataka.
soon-own = Odredi drugi datum
soon-own-date = Odgovaraju do
soon-own-hint = Po Vašem vremenu. Za datum raniji nego obično potreban je razlog.
soon-own-reason = Zašto tako brzo? Bez imena i brojeva
soon-own-passed = Termin koji ste ranije naveli je prošao: { $when }. Navedite drugi, ili ispraznite polje.
fold-each = Koliko brzo za svaku stavku
fold-context = Kada i pod kojim okolnostima
fold-working = Kako raditi s ovom osobom
fold-safety = Bezbednost
fold-law = Postupak, naknada, datumi
fold-note = Kratka beleška
aside-who = Otkud to znamo
aside-who-what = Nazivi, mesta i ključevi su s potpisanog spiska članica. „Podaci u inostranstvu“ kaže šta pravila mreže predviđaju za tu zemlju.
aside-no-names = Još bez imena
aside-no-names-what = Odlučuju samo na osnovu ovoga. Ime, broj i priča slede kad kažu „da“.
aside-no-names-folds = Izostavite ono što nije važno. Ništa u sklopljenim delovima nije obavezno.
aside-information = Bez podataka o osobi
aside-information-what = Pitanje o pravima, postupcima ili službama. Ništa što bi moglo da ukaže na nekoga.
aside-sent = Kad pošaljete
aside-sent-until = Imaju vremena do: { $when }. Videćete pod „Danas“.
aside-sent-yes = Kad kažu „da“, predajete: bezbedan način za kontakt s osobom i ime.

agree-title = Četiri saglasnosti, pripremljene za Vas
agree-person = S osobom
agree-policy = Prema pravilima mreže
agree-who = { $what }: ko pristaje?
agree-who-what = Ispod 18 godina zakon zemlje kaže ko sme da pristane. Roditelj ili staratelj koji bi mogao biti počinilac ne odlučuje.
agreed-by-child = Dete ili mlada osoba je pristala
agree-answer-by = Odgovaraju do: { $when }
agree-referral = Ovoj organizaciji, za ove potrebe. { $method }, jezik: { $language }, danas. Važi do: { $until }
agree-secrecy = Oslobađa Vas obaveze čuvanja tajne samo prema ovoj organizaciji. { $method }, jezik: { $language }. Važi do: { $until }
agree-answer = Šta je osoba rekla
agree-method = Kako je upitana
agree-language = Na kom jeziku
agree-language-own = Na jeziku osobe
agree-until = Do
agree-until-hint = Sada: { $date } Osoba može i pre toga da povuče saglasnost, u svakom trenutku.
agree-special = Osnov za zdravlje, uverenja i slično
agree-special-none = Ništa takvo se ne šalje

## Hand over

handover-title = Predaja
handover-not-now = Sada nema šta da se preda.
handover-said-yes = { $organisation } kaže „da“
handover-needed = Potrebne su dve stvari: bezbedan način za kontakt s osobom i ime. Izostavite ono što nije važno.
handover-again = Ovde stoji ono što ste ranije predali. Promenite ono što više nije tačno: ovo zamenjuje sve pređašnje.
handover-renewed = Otkako ste ovo napisali, rečeno je nešto novo. Obrazac sada pokazuje šta važi: pogledajte sve ponovo.
handover-check = Proveri i predaj
handover-as-seen = Ovo će videti { $organisation }
handover-no-way-back = Pročitajte kao što će oni pročitati. Kad se preda, pročitano je: može se ispraviti, ne i povući.
handover-sealed = Ovo se pečati i otvara ga samo { $organisation }. Pod „Danas“ vidite kad je kontakt s osobom uspostavljen.
handed-over-at = Predato
corrected-at = Ispravljeno
safe-first = { $organisation } ovo vidi prvo.
safe-none-before = { $organisation } treba da dođe do osobe do { $when }, a pre toga nijedno vreme nije bezbedno. Prvo je: { $next }. To će im biti rečeno.
way = Način
way-safe = Bezbedno?
way-hours = Kada je bezbedno
way-hours-hint = Po vremenu osobe. Bez vremena: danju i noću.
way-zone = Vremenska zona osobe
way-hours-note = Reč o tome (ne odlučuje ništa)
way-add = Još jedan način
way-another = Još jedan način
way-fold = { $way }: { $safe }
way-remove = Ukloni ovaj način
way-not-home = Mesto susreta nije dom osobe
way-value-telephone = Broj
way-no-country = Počnite sa + i pozivnim brojem zemlje: bez njega se iz inostranstva ne može pozvati.
way-value-text_message = Broj
way-value-email = Adresa
way-value-letter = Adresa
way-value-in_person = Gde
way-answerer = Ko sme da se javi
way-say = Šta reći
way-word-means = Znači
way-unsafe = { $way }: nije bezbedno. Ne koristiti.
way-none-receiver = Nijedan način sada nije bezbedan. Pitajte: { $organisation }.
way-none-sender = Nijedan način sada nije bezbedan. { $organisation } ne kontaktira nikoga dok ovo ne ispravite.
way-replaced = Zamenjeno: { $date } Ne koristiti.
way-tried-replaced = { $way } (zamenjeno { $date })
way-failed = { $way }. Pokušaj nije uspeo ({ $when }): { $reason }. Ne koristiti.
way-failed-unprinted = Jedan način nije odštampan jer pokušaj nije uspeo ({ $way }: { $reason }). Koristite samo ono što ovde piše.
way-failed-here = Pokušala je { $organisation } ({ $when }): { $reason }
way-failed-right = Pitao/la sam osobu: tačno je. Vrati
way-given-again = Ranije zabeleženo: { $reason } ({ $when }). { $organisation } je ponovo navela ovo.
way-unprinted = Ono što nije bezbedno nije odštampano ({ $ways }). Koristite samo ono što ovde piše.
way-unasked-unprinted = Postoji način za koji niko nije pitao da li je bezbedan: nije odštampan ({ $ways }). Prvo pitajte.
way-corrected = Ispravljeno: { $date } Raniji brojevi i adrese ne smeju se koristiti i nisu odštampani.
way-there-now = sada { $when } ({ $zone })
way-both-times = { $theirs } (kod osobe), { $ours } (kod Vas)
way-not-now = Ne sada. Sledeće bezbedno vreme: { $when }
way-next-safe = Sledeće bezbedno vreme: { $when }
way-not_understood = Ovde se ne može reći kada je ovo bezbedno. Ne koristite dok ne pitate: { $organisation }.
way-not_understood-sender = Ovde se ne može reći kada je ovo bezbedno. Pitajte osobu bezbednim putem, pa ispravite.
way-not_asked = Niko nije pitao osobu da li je ovo bezbedno. Prvo pitajte: { $organisation }.
way-not_asked-sender = Niko nije pitao osobu da li je ovo bezbedno. Pitajte je, pa ispravite.
way-show = { $way }: ipak prikaži
way-preview-held = Druga strana ovo vidi tek kad pritisne dugme.
way-in-doubt = { $way }: možda više nije bezbedno. Ne koristiti.
way-no-language = { $way }: nema zajedničkog jezika. Za sada ne koristiti.
way-not-before = Sledeći pokušaj: ne pre { $when }
doubt-stop = Sada nikoga ne kontaktirajte: ne zovite, ne pišite, ne idite tamo.
doubt-unreadable = Nešto novije je napisano: { $when }, i ovde se ne otvara. Ono što ovde stoji može dovesti osobu u opasnost.
doubt-withheld = Nešto novije je napisano: { $when }, a server to ne daje. Ono što ovde stoji može dovesti osobu u opasnost.
doubt-number_unsafe = Osoba kaže: jedan broj više nije bezbedan ({ $when }).
doubt-not_reached = Preko onoga što ovde stoji nije se došlo do osobe ({ $when }).
doubt-try_unopened = Ono što je zabeleženo o pokušaju da se dođe do osobe ({ $when }) ovde se ne otvara. Možda piše da je neki broj pogrešan.
doubt-no-language = Poslednji pokušaj nije uspeo: nije bilo zajedničkog jezika ({ $when }).
doubt-stopped = Osoba je ovo zaustavila ({ $when }).
doubt-withdrawn = Ko je ovo poslao, zaustavio je ({ $when }).
doubt-not_safe = Ovo je završeno jer kontakt nije bezbedan ({ $when }).
doubt-then-receiver = { $organisation } je obaveštena i može ponovo da pošalje. Pitajte i sami, na broj koji znate, i čekajte dok novo ne bude ovde.
doubt-then-asked = Čekajte dok { $organisation } ne pita osobu i ne ispravi ovde.
doubt-then-try = Pišite organizaciji { $organisation }: može da pita osobu i ispravi ovde.
doubt-then-sender = Pitajte osobu na bezbedan način kako se sada dolazi do nje i ispravite ovde. Do tada { $organisation } nikoga ne kontaktira.
doubt-part = O ovome je možda rečeno nešto novije, što se ovde ne otvara: možda nešto nedostaje ili više nije tačno.
frame-offline = Nema veze: što se u međuvremenu promenilo nije ovde. Pitajte { $organisation } pre nego što pozovete, ili sačekajte.
fold-legal-name = Zvanično ime, datum rođenja, adresa
fold-beside = Neko od poverenja, zastupnik
story-account = Kratak opis
story-read-in = Jezik na kom je pročitano osobi
story-not-read = Još nije pročitano
story-approve = Osoba je odobrila ove reči
story-approve-hint = Ako promenite neku reč, pitajte ponovo.
story-plan = Plan, u jednom redu
story-written = Jezik teksta: { $language }.
story-read = Pročitano osobi, jezik: { $language }.
story-approved = Odobreno: { $date }
story-not-approved = Osoba nije odobrila.
link-date = Datum
link-day = Dan
day-passed = Ovaj dan je prošao. Da li je godina tačna?
day-passed-right = Dan je tačan
day-passed-value = { $date } (već je prošlo)
link-whose = Čiji
link-reference = Broj, odeljenje, telefon
link-add-date = Dodaj datum
link-add-reference = Dodaj broj predmeta
extra-nothing = Ništa odavde se ne šalje ako se osoba s tim izričito ne saglasi.
extra-agrees = Osoba je saglasna da se ovo prenese
extra-noted = Beleži se da je osoba pitana: { $date }, važi do: { $until }
extra-agreed = Saglasnost: { $date }, važi do: { $until }
extra-text-health = Šta treba da znaju
extra-text-beliefs = Šta treba da znaju
extra-text-right_to_stay = Šta treba da znaju
extra-text-assessment = Sažetak, bez ocene u brojevima
extra-text-suspect = Ime i zašto je potrebno
along-story = Priča
along-dates = { $count ->
    [one] { $count } datum
    [few] { $count } datuma
   *[other] { $count } datuma
}
along-references = { $count ->
    [one] { $count } broj predmeta
    [few] { $count } broja predmeta
   *[other] { $count } brojeva predmeta
}
along-nothing = Ništa više
check-contact = Kontakt
check-name = Ime
check-along = Šalje se
check-stays = Ostaje ovde
check-nobody-else = { $organisation }, i niko drugi
still-agrees = Osoba je i dalje saglasna
still-agrees-hint = Kako je rečeno: { $date }, važi do: { $until }
aside-ask = Pitajte ovim redom
aside-ask-order = Koji broj? Ko još to čuje? Kada nema nikoga pored Vas? Šta smemo da kažemo?
aside-ask-unsure = Niste sigurni da li je bezbedno? Recite tako. Oprezan poziv je bolji nego nijedan.
aside-once = Ispričano jednom
aside-once-what = Ono što ovde napišete, osoba ne mora ponovo da priča.
aside-once-codes = Šifre se prikazuju na jeziku primaoca. Vaše reči ostaju kako ste ih napisali.
aside-never = Nikad ne slati
aside-never-what = Pasoše, podatke o banci, intimne slike, snimljene razgovore, sopstvene beleške.
aside-after = Posle predaje
aside-after-correct = Broj je promenjen? Ispravite ga: novi stoji gore, stari je precrtan.
correct-title = Ispravi ono što je predato
correct-lead = { $organisation } vidi ono što je novo. Stari brojevi i adrese stoje ispod, precrtani.
correct-link = Ispravi ono što je predato
correct-check = Proverite ispravku
correct-in-doubt = Ono što { $organisation } ima možda više nije tačno. Pitajte osobu na bezbedan način, pregledajte sve ovde i pošaljite.
correct-asked = Osoba je ponovo pitana: ovo što ovde stoji je tačno
correct-both = Otkad ste počeli, i neko drugi je promenio ovo: { $parts }.
correct-both-what = Izaberite šta je tačno: ono što sada važi ili ono što ste Vi napisali.
correct-take-theirs = Uzmi ono što sada važi
correct-send = Pošalji ispravku
correct-not-now = Sada nema šta da se ispravi.
aside-correct = Brzo, ali bezbedno
aside-correct-what = Šalje se samo ono što promenite. Ako neki način više nije bezbedan, označite to; nemojte ga samo obrisati.

## First-call sheet

sheet = List za prvi poziv
sheet-for = Za: { $worker }
sheet-anyone = onoga ko zove
sheet-printed = Odštampano: { $when }
sheet-ring = Poziv: { $name }
sheet-ring-by = Poziv: { $name }, do { $when }
sheet-ring-from = Poziv: { $name }, od { $when }
sheet-ring-again = Poziv: { $name }, ne pre: { $when }
sheet-by-way = Kontakt: { $name }. Način: { $way }
sheet-by-way-from = Kontakt: { $name }, od { $when }. Način: { $way }
sheet-by-way-again = Kontakt: { $name }, ne pre: { $when }. Način: { $way }
sheet-ask = Pre kontakta prvo pitajte: { $name }
sheet-needs = Šta je osobi najpre potrebno
sheet-went = Kako je prošlo
sheet-spoke = Razgovor s osobom je obavljen
sheet-no-answer = Niko se nije javio
sheet-someone-else = Javio se neko drugi
sheet-wrong-number = Broj je pogrešan
sheet-not-safe = Sada nije bezbedno
sheet-says-no = Osoba kaže „ne“
sheet-when = Datum i vreme
sheet-agreed = Šta je dogovoreno, sledeći poziv
sheet-bring-back = Vratite ovaj list kontakt osobi. List se zatim uništava. Ne kopirajte ga i ne čuvajte ga.
sheet-nothing = Još ništa nije predato.
sheet-in-doubt = Nema lista za štampu dok novo ne bude ovde. Ako je ranije odštampan, uzmite ga nazad.
sheet-parts = Nešto novije se ovde ne otvara. Na ovom listu možda nešto nedostaje ili više nije tačno: { $parts }.
sheet-print-here = Pritisnite „Štampaj“ na ovoj stranici: list se tada ponovo preuzima, da nijedan stari broj ne dospe na papir.
sheet-not-fetched = Nije moglo da se proveri da li je ovo još tačno, pa se ne štampa. Pokušajte ponovo.
sheet-outdated = List koji ste odštampali ({ $when }) je zastareo. Odštampajte ga ponovo i uzmite stari nazad.
sheet-taken-back = Stari je vraćen

## What a form still needs

missing-needed = Popunite ovo polje
missing-undecided-needed = Prvo izaberite: ono što sada važi ili ono što ste Vi napisali
missing-asked-needed = Deo ovoga je pod sumnjom. Prvo bezbedno pitajte osobu, pa označite da ste to uradili
missing-contradicts = Ovo je protivrečno: bezbedno, a nikada ne koristiti
missing-no_address = Ovo nije adresa e-pošte
missing-no_number = Ovde nema broja za poziv
missing-no_value = Navedite koji: ovde je nešto rečeno o njemu. Ako se ništa od te vrste ne sme koristiti, označite to pod „Nikad ne koristiti“
missing-offender = Ovo vodi do osobe koja je to možda učinila. Označite „Nije bezbedno“ ili navedite drugi način
missing-impossible = Svaki red traži dan, početak, kasniji kraj i vremensku zonu
missing-far_away = Ovaj dan ne može biti tačan
missing-unsure = Ovaj dan je prošao. Ispravite ga ili potvrdite da je tačan
missing-number_between = Broj od { $from } do { $to }
missing-whole_between = Ceo broj od { $from } do { $to }
missing-day_between = Dan od { $from } do { $to }
missing-unfit = Ovo ovako ne može da se prihvati
missing-too_long = Ovo je predugačko
missing-names_somebody = Ovo liči na ime, broj ili adresu. Zasad to izostavite.
missing-country-needed = Izaberite zemlju
missing-organisation-needed = Izaberite organizaciju
missing-country_needed-needed = Izaberite gde osoba živi
missing-country_of_crime-needed = Izaberite gde se dogodilo
missing-crime-needed = Izaberite krivično delo
missing-relation-needed = Izaberite kome se dogodilo
missing-age-needed = Izaberite starost
missing-languages-needed = Izaberite jezik
missing-languages-contradicts = Jedan jezik stoji ovde dvaput
missing-needs-needed = Izaberite bar jednu vrstu podrške
missing-interpreter-contradicts = Među vrstama podrške je označen „Prevodilac“
missing-information-needed = Izaberite o čemu je reč
missing-language-needed = Izaberite jezik odgovora
missing-note-too_long = Beleška je duža od 300 znakova
missing-note-names_somebody = U belešci kao da stoji broj ili adresa. Zasad to izostavite.
missing-region-names_somebody = Deo zemlje liči na broj ili adresu
missing-date_reason-needed = Recite zašto je datum raniji nego obično
missing-own_date-contradicts = Ovaj trenutak je već prošao
missing-own_date-impossible = To je predaleko u budućnosti
missing-deadline-on-needed = Navedite dan roka
missing-links-dates-kind-needed = Izaberite koji je to datum
missing-links-dates-on-needed = Navedite dan za ovaj datum
missing-links-references-kind-needed = Izaberite čiji je ovo broj
missing-links-references-value-needed = Navedite broj, odeljenje ili telefon
missing-date_reason-names_somebody = U razlogu kao da stoji broj ili adresa
missing-agreements-referral-needed = Pitajte osobu da li je saglasna s upućivanjem
missing-agreements-secrecy-needed = Pitajte osobu da li smete s tom organizacijom da govorite o tome
missing-agreements-referral-until-contradicts = Ovo se završava pre nego što počne
missing-agreements-secrecy-until-contradicts = Ovo se završava pre nego što počne
missing-agreements-referral-until-impossible = To je predaleko u budućnosti
missing-agreements-secrecy-until-impossible = To je predaleko u budućnosti
missing-contact-ways-needed = Navedite jedan način kontakta s osobom koji nije nebezbedan
missing-contact-ways-zone-needed = Izaberite vremensku zonu osobe: u ovoj zemlji važi više od jednog vremena
missing-contact-ways-answerer-offender = Osoba od poverenja je označena kao ona koja je to možda učinila: navedite ko drugi sme da se javi
missing-contact-ways-meaning-offender = Na dogovorenu reč neko bi pozvao osobu koja je to možda učinila: dajte joj drugo značenje
missing-contact-not_home-needed = Nikada posete kod kuće: potvrdite da mesto susreta nije dom osobe, ili ga promenite
missing-identity-name_used-needed = Navedite ime koje osoba koristi
missing-identity-beside-name-needed = Navedite ko je to, da upozorenje nekoga imenuje: ime, ili „njen ujak“
missing-still_agrees_at-needed = Pitajte osobu da li je i dalje saglasna
missing-extra-health-needed = Zdravlje: pitajte osobu sme li se to preneti ili ispraznite polje
missing-extra-beliefs-needed = Seksualna orijentacija, vera, etničko poreklo: pitajte osobu sme li se to preneti ili ispraznite polje
missing-extra-right_to_stay-needed = Pravo na boravak: pitajte osobu sme li se to preneti ili ispraznite polje
missing-extra-assessment-needed = Sažetak procene: pitajte osobu sme li se to preneti ili ispraznite polje
missing-extra-suspect-needed = Ime osumnjičenog: pitajte osobu sme li se to preneti ili ispraznite polje
missing-correction-needed = Ništa nije promenjeno
missing-message-needed = Najpre nešto napišite
missing-key-needed = Ukucajte štampani ključ za otključavanje
missing-device-needed = Dajte naziv ovom uređaju
missing-proof-needed = Ukucajte kod za proveru s papira
missing-invite-name-needed = Navedite naziv organizacije
missing-invite-country-needed = Izaberite zemlju
missing-invite-zone-needed = Izaberite vremensku zonu
missing-invite-mail-needed = Navedite mejl-adresu
missing-step-by-needed = Navedite datum
missing-step-by-contradicts = Ovaj trenutak je već prošao
missing-step-by-impossible = To je predaleko u budućnosti
missing-step-takes-needed = Izaberite bar jedan deo
missing-step-takes-contradicts = To je sve što je traženo: recite umesto toga „Možemo da pomognemo“
missing-step-question-needed = Izaberite pitanje
missing-step-reply-needed = Izaberite odgovor
missing-step-decline-needed = Izaberite razlog
missing-step-unaccept-needed = Izaberite razlog
missing-step-withdrawal-needed = Izaberite razlog
missing-step-failed-needed = Izaberite šta se dogodilo
missing-step-way-needed = Izaberite način na koji je pokušano
missing-step-again-needed = Navedite vreme sledećeg pokušaja u roku od 14 dana
missing-step-anyway-needed = Sledeći pokušaj je van bezbednih sati. Izaberite drugo vreme ili prvo pitajte osobu
missing-step-organisation-needed = Izaberite organizaciju
missing-step-services-needed = Izaberite bar jednu uslugu
missing-step-wakes-needed = Navedite razlog i dan
missing-step-wakes-contradicts = Dan za buđenje je danas ili kasnije
missing-step-wakes-impossible = To je predaleko u budućnosti
missing-step-outcome-needed = Izaberite kako se završilo
missing-step-words-needed = Recite u nekoliko reči
lack-name = Dajte joj naziv
lack-description = Recite šta radi
lack-kinds = Izaberite bar jednu vrstu pomoći
lack-countries = Izaberite bar jednu zemlju
lack-reach = Javnoj službi je potreban broj, mejl ili sajt
lack-phone = Jedan od brojeva nije broj telefona
lack-email = Ovo nije mejl-adresa
lack-website = Adresa sajta počinje sa https:// ili http://
lack-hours = Radnom vremenu je potreban bar jedan dan, početak i kraj
lack-zone = Izaberite vremensku zonu radnog vremena
lack-place = Mestu su potrebni grad ili naselje i zemlja, osim ako se drži u tajnosti; tački su potrebna oba broja
lack-ages = Ovi uzrasti ne mogu biti tačni: najmlađi je stariji od najstarijeg, ili je neki previsok
lack-translations = Tekst na drugom jeziku traži svoj jezik i nekoliko reči
lack-too_long = Jedan tekst je predugačak
lack-lines = Svakom redu su potrebni naziv, mejl-adresa i, ako ga navedete, jezik koji postoji u ovom programu
lack-twice = Jedna adresa stoji dvaput: uklonite jedan od redova
missing-ask-lines-needed = Napišite bar jednu službu
missing-ask-lines-too_long = Ovo je više od 200. Pošaljite ih po delovima
missing-mapping-country-needed = Izaberite zemlju
missing-mapping-title-needed = Dajte mu naslov
missing-mapping-closes-needed = Izaberite dan od danas pa nadalje, najviše dve godine unapred
missing-service-circle-needed = Recite ko sme da to čita
missing-kept-confirm-needed = Navedite broj dana, od 7 do 3660
missing-kept-expire-needed = Navedite broj dana, od 7 do 3660

## Failures. `detail` is never shown: it may be technical.

problem-general = Nije uspelo. Ništa što ste napisali nije izgubljeno. Pokušajte ponovo; ako tako ostane, obavestite kancelariju mreže.
problem-other_words = Ključevi na serveru nisu oni čije ste reči uporedili. Ništa nije potpisano. Uporedite reči ponovo.
problem-offline = Internet veza je prekinuta. Ništa što ste napisali nije izgubljeno. Pokušajte ponovo kad se veza vrati.
problem-unavailable = Server sada ne može da odgovori. Ništa što ste napisali nije izgubljeno. Pokušajte ponovo za nekoliko minuta.
problem-fault = Nešto unutra nije uspelo. Ništa što ste napisali nije izgubljeno. Pokušajte ponovo; ako tako ostane, obavestite kancelariju mreže.
problem-full = Na serveru više nema mesta. Ništa što ste napisali nije izgubljeno. Obavestite kancelariju mreže.
problem-mails_today = U mapiranju svaka adresa dobija jednu poruku dnevno, a vi možete poslati 1.000 dnevno. Pokušajte ponovo sutra.
problem-too_many = To je bilo mnogo puta za kratko vreme. Sačekajte minut, pa pokušajte ponovo.
problem-sign_in_again = Sesija je istekla. Zaključajte, pa ponovo otključajte: Vaš nacrt je sačuvan.
problem-sign_in_refused = Server nije prihvatio ove ključeve. Ako je Vaša organizacija zatvorena ili ima nove ključeve, pitajte kancelariju mreže.
problem-not_yours = To za Vas nije moguće ili više nije moguće.
problem-not_found = Nije ovde ili više nije ovde.
problem-too_large = Ovo je predugačko za slanje. Skratite.
problem-malformed = Stranica i server se nisu razumeli. Učitajte stranicu ponovo: Vaš nacrt je sačuvan.
problem-unknown_version = Ova stranica je starija ili novija od servera. Učitajte stranicu ponovo: Vaš nacrt je sačuvan.
problem-wrong_method = Ova stranica je starija ili novija od servera. Učitajte stranicu ponovo: Vaš nacrt je sačuvan.
problem-wrong_type = Ova stranica je starija ili novija od servera. Učitajte stranicu ponovo: Vaš nacrt je sačuvan.
problem-overtaken = Nešto drugo je stiglo ranije. Pogledajte stranicu ponovo, pa odlučite.
problem-taken = Ovo već postoji. Pogledajte stranicu ponovo.
problem-sent_before = Ovo je već poslato, pre nego što ste ga izmenili. Vaša izmena nije u njemu: otvorite ga pod Danas i napišite je tamo kao poruku.
problem-not_valid = Neki potpis ili pečat nije bio ispravan, zato ništa nije poslato. Učitajte stranicu ponovo: Vaš nacrt je sačuvan.
problem-clock_off = Sat ovog uređaja odstupa više od pet minuta. Podesite ga, pa pokušajte ponovo.
problem-list_changed = Spisak članica se upravo promenio. Pokušajte ponovo.
problem-list_ahead = Potreban je noviji spisak članica. Pokušajte ponovo.
problem-list_not_valid = Spisak članica se ne slaže. Ništa se ne šalje. Pozovite kancelariju mreže na broj koji znate.
problem-list_shorter = Spisak članica je kraći od ranije viđenog. Ništa se ne šalje. Pozovite kancelariju mreže na broj koji znate.
problem-split_view = Prikazuju se dva različita spiska članica. Ništa se ne šalje. Stanite i pozovite kancelariju mreže na broj koji znate.
problem-newer_version = Novija verzija ove stranice napisala je nešto što ova ne može da pročita. Učitajte stranicu ponovo. Ako to ne pomogne, obavestite kancelariju mreže.
problem-referral_withheld = Server ih ima na spisku, a ne daje ih. Pogledajte kasnije; ako tako ostane, pozovite drugu organizaciju na broj koji znate.
problem-no_calendar = Nedostaje kalendar primaoca, zato se nijedan datum ne može izračunati. Pokušajte ponovo.
problem-referral_not_valid = Koraci ovog upućivanja se ne slažu, zato se od njega ništa ne prikazuje. Pozovite drugu organizaciju na broj koji znate i obavestite kancelariju mreže.
problem-referral_shorter = Nedostaju koraci ovog upućivanja koji su ranije viđeni, zato se od njega ništa ne prikazuje. Pozovite drugu organizaciju na broj koji znate i obavestite kancelariju mreže.
problem-no_keys = Ključevi ove organizacije nisu na spisku članica. Ništa ne može da joj se zapečati.
problem-no_referral_key = Ključ ovog upućivanja nije mogao ovde da se otvori, zato se ništa ne može dodati.
problem-refused = Ovaj korak sada nije moguć. Pogledajte stranicu ponovo.
problem-refused-wrong_state = Ovaj korak više nije moguć. Pogledajte stranicu ponovo.
problem-refused-ended = Ovo upućivanje je završeno.
problem-refused-stopping = Osoba je tražila da se zaustavi. Sada se ništa ne pokreće.
problem-refused-date_passed = Taj datum je prošao. Izaberite kasniji.
problem-refused-date_too_far = Taj datum je predalek. Izaberite datum u roku od 14 dana.
problem-refused-no_date_proposed = Takav datum više nije predložen. Pogledajte stranicu ponovo.
problem-refused-too_many_proposals = Već su predložena tri datuma. Umesto toga napišite poruku.
problem-refused-too_many_attempts = Tri pokušaja nisu uspela. Ne može se ponovo predati.
problem-refused-wake_month = Može da miruje najviše 24 meseca, i to ne do meseca koji je već prošao.
problem-refused-undo_over = Više se ne može poništiti: prošao je minut ili je u međuvremenu nešto stiglo.
problem-refused-not_undoable = Ovaj korak se ne može poništiti: već je pročitan.
problem-refused-full = Napisali ste sve što staje u jedno upućivanje. Još može da se zatvori ili povuče; za više pošaljite novo.
problem-incomplete = Još nešto nedostaje. Pogledajte obrazac ponovo.
problem-at_most = Već ih ima onoliko koliko ih može biti. Prvo uklonite jedan.
problem-not_an_unlock_key = To nije ključ za otključavanje. Pogledajte svako slovo još jednom.
problem-other_network = Ovaj ključ pripada drugoj mreži.
problem-network_unknown = Ovaj pregledač još ne poznaje Vašu mrežu. Otvorite adresu s lista Vašeg štampanog ključa ili upotrebite pristupni ključ.
problem-keyring_unknown = Ovaj ključ ovde ništa ne otvara. Upotrebite drugi.
problem-keyring_replaced = Neko je na mesto Vaših ključeva stavio druge. Ništa nije otvoreno. Pozovite kancelariju mreže na broj koji znate.
problem-keyring_unreadable = Ključ odgovara, ali Vaši ključevi nisu mogli da se otvore. Ništa nije promenjeno. Obavestite kancelariju mreže.
problem-keyring_old = Server je dao ključeve starije od ranije korišćenih. Ništa nije otvoreno. Pozovite kancelariju mreže na broj koji znate.
problem-keyring_not_listed = Vaši ključevi nisu oni sa spiska članica. Ništa se ne šalje. Pozovite kancelariju mreže na broj koji znate.
problem-keyring_changed = Vaši ključevi su promenjeni s drugog uređaja. Zaključajte, otključajte i pokušajte ponovo.
problem-too_many_devices = Ne može se dodati više nijedan ključ.
problem-passkey_cancelled = Pristupni ključ nije upotrebljen. Pokušajte ponovo ili uzmite štampani ključ za otključavanje.
problem-passkey_not_made = Pristupni ključ nije napravljen. Pokušajte ponovo, ili uzmite štampani ključ za otključavanje.
problem-passkey_there_already = Ovaj uređaj već ima takav pristupni ključ. Upotrebite njega, ili drugi uređaj.
problem-passkey_unsupported = Ovaj pregledač ili uređaj ne poznaje pristupne ključeve one vrste koja je ovde potrebna. Uzmite drugi pregledač, drugi uređaj ili štampani ključ za otključavanje.
problem-passkey_address = Pristupni ključevi ne rade na ovoj adresi. Otvorite radni prostor pod njegovim imenom, kako ga je dala kancelarija mreže.
problem-passkey_unnamed = Ovaj pristupni ključ nije rekao čiji je. Upotrebite drugi, ili štampani ključ za otključavanje.
problem-passkey_unusable = Pristupni ključ ovde nije mogao da se upotrebi. Pokušajte s drugim uređajem ili sa štampanim ključem za otključavanje.
problem-passkey_without_prf = Pristupni ključ ovog uređaja ne može da otvara ključeve. Upotrebite drugi uređaj ili štampani ključ za otključavanje.
problem-passkey_other = Odgovorio je drugi pristupni ključ, a ne onaj koji je upravo napravljen. Pokušajte ponovo i izaberite novi.
problem-passkey_changing = Ovaj pristupni ključ svaki put daje drugu tajnu, pa ne može da otvori ključeve. To je greška uređaja. Uzmite drugi uređaj ili štampani ključ za otključavanje, koji uvek radi.
problem-passkey_secret = Ovaj pristupni ključ dao je drugu tajnu od one kojom su zapečaćeni vaši ključevi. Ništa nije otvoreno. Neki telefoni to rade kad otključavaju drugi uređaj: upotrebite pristupni ključ na uređaju na kojem je napravljen, ili štampani ključ za otključavanje. Ako ni to ne uspe, pozovite kancelariju mreže na broj koji znate.
passkey-delete = Pristupni ključ „{ $name }“ sada ničemu ne služi: obrišite ga u podešavanjima uređaja.
problem-invitation_closed = Ova pozivnica više nije otvorena. Nastavite s ključem koji ste napravili ili zatražite od kancelarije novu pozivnicu.
problem-invitation_withdrawn = Ova pozivnica je povučena. Njen link više ne radi i niko se njime ne može pridružiti. Ako ste želeli da se pridružite, pitajte kancelariju mreže ili onoga ko vam je poslao link.
problem-invitation_moved = Ovo se u međuvremenu promenilo: organizacija je napravila svoje ključeve ili je već član. Ništa nije prekinuto. Pogledajte kako sada stoji, pa odlučite.
invitation-withdrawn-title = Ova pozivnica je povučena
invitation-closed-title = Ova pozivnica više nije otvorena
problem-kit_not_proven = Najpre proverite komplet: ukucajte kod s papira.
problem-draft_unreadable = Nacrt sačuvan na ovom uređaju nije mogao da se otvori.
problem-notes_closed = Ovaj pregledač trenutno ne dozvoljava da stranica išta čuva na ovom uređaju. Ono što pišete stoji samo na ovoj stranici: ostavite je otvorenu. Pokušava se ponovo.
problem-notes_full = Na ovom uređaju više nema mesta. Ono što pišete stoji samo na ovoj stranici: ostavite je otvorenu i oslobodite prostor. Pokušava se ponovo.
problem-starting = Stranica se još pokreće. Samo trenutak.
problem-locked = Zaključano je. Otključajte i nastavite: Vaš nacrt je sačuvan.
problem-entry_changed = Neko je u međuvremenu promenio ovaj unos. Pogledajte novu verziju, pa ponovo napišite svoju.
problem-mapping_closed = Mapiranje je zatvoreno. Pomerite poslednji dan da biste primili još odgovora.
problem-entry_lacking = Nešto nedostaje ili ne može biti tačno. Pogledajte označena polja.
problem-mapping_publish = Nije preneto ništa što svi smeju da čitaju. Ništa nije objavljeno.
problem-mapping_answer = Ova služba ne učestvuje, zato se od nje ništa ne može čuvati.
problem-mapping_remove = Ono što je objavljeno ostaje. Umesto toga zatvorite mapiranje.
