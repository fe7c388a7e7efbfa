### Javne stranice. Ko ih čita, može biti u opasnosti, u šoku ili pod nadzorom: neutralni naslovi, najpre ono što je najbezbednije, kratke reči. Nacrt: još ga niko nije pregledao.

## Every page. Titles stand in the browser’s history: they say nothing of what was read.

page-title = Onward
page-open-shut = Privremeno zatvoreno
page-title-services = Službe – Onward
page-title-countries = Zemlje – Onward
page-title-map = Mapa – Onward
page-title-reading-1 = Za čitanje 1 – Onward
page-title-reading-2 = Za čitanje 2 – Onward
page-title-reading-3 = Za čitanje 3 – Onward
page-title-reading-4 = Za čitanje 4 – Onward
page-title-service = Služba – Onward
page-title-country = Zemlja – Onward
page-title-place = Deo mape – Onward
page-title-home = Za čitanje: kod kuće – Onward
page-title-safely = Na mreži – Onward
page-title-access = Pristupačnost – Onward
page-title-sources = Izvori – Onward
page-title-mappings = Objavljene liste – Onward
page-title-mapping = Objavljena lista – Onward
page-title-form = Obrazac – Onward
page-skip = Pređi na stranicu
page-language = Jezik:
page-draft = Nacrt: još ga nije pročitao niko kome je ovaj jezik maternji.
page-leave = Napusti ovu stranicu
page-numbers = Hitni brojevi
page-danger = Da li ste sada u opasnosti?
page-danger-in = Ako ste sada u opasnosti ({ $country }):
page-danger-call = Pozovite lokalni broj za hitne slučajeve
page-danger-europe = U Evropi je to
page-helpline = Linija za pomoć žrtvama, besplatna, u mnogim evropskim zemljama:
page-helpline-in = Linija za pomoć ({ $country }):
page-from-abroad-in = Pomoć, { $country }, iz inostranstva:
page-footer = Bez kolačića i bez praćenja. O Vašoj poseti ne čuvamo ništa.
page-link-countries = Zemlje i Vaša prava
page-link-map = Mapa
page-link-hsds = Za programere: otvoreni podaci
open-heading = Otvoreni podaci
open-lead = Ova adresa je za programe: službe za žrtve krivičnih dela koje ova mreža objavljuje, u obliku Open Referral (HSDS).
open-people = Tražite pomoć? Ovde je.
open-whole = Sve odjednom
open-package = Sve službe kao tabele, u jednoj arhivi
open-openapi = Opis interfejsa
open-profile = Šta dodajemo uz Open Referral
open-lists = Spiskovi
open-licence = Slobodno za upotrebu pod CC BY 4.0. Navedite izvor. Ništa ovde ne imenuje osobu ni slučaj.
page-minutes =
    { $count ->
        [one] { $count } minut
        [few] { $count } minuta
       *[other] { $count } minuta
    }
page-in-english = na engleskom

# What stands between words in a row.
page-comma = { ", " }
# What stands between phrases that may hold commas.
page-semicolon = { "; " }
page-date = { DATETIME($date, dateStyle: "long") }
page-date-month = { DATETIME($date, year: "numeric", month: "long") }
page-time = { DATETIME($time, timeStyle: "short") }
page-weekday = { DATETIME($date, weekday: "long") }

## The first page

page-first-heading = Pronađite ljude koji mogu da Vam pomognu
page-first-lead = Posle krivičnog dela, kod kuće ili u drugoj zemlji. Dva pitanja, bez naloga. Ne morate prethodno ništa da prijavite policiji.
page-first-home = 1. Gde živite?
page-first-home-hint = Zemlja u koju se vraćate kući.
page-first-there = 2. Gde se to dogodilo?
page-first-there-hint = Može biti ista zemlja, ili internet.
page-first-choose = Izaberite zemlju
page-first-same = Zemlja u kojoj živim
page-first-online = Na internetu
page-first-known = Zemlje o kojima najviše znamo
page-first-others = Druge zemlje
page-first-show = Prikaži ko može da pomogne
page-first-incomplete = Molimo izaberite zemlju na oba spiska. Onda možemo da pokažemo ko pomaže.
page-first-kept = Zatim vidite pomoć kod kuće i ko se bavi slučajem tamo. Vi birate koga ćete pozvati. Ne čuvamo ništa što ukucate i niko ne saznaje da ste gledali.
page-first-watched = Da li Vas neko nadgleda?
page-first-watched-leave = „Napusti ovu stranicu“ otvara enciklopediju.
page-first-watched-shift = Isto biva i kad tri puta pritisnete taster Shift.
page-first-watched-back = Posle toga dugme za nazad vraća na ovu stranicu: zatvorite i prozor.
page-first-watched-history = To ne može da obriše Vašu istoriju.
page-first-watched-how = Kako da sakrijete svoju posetu
page-first-members = Za organizacije
page-first-members-how = Organizacije koje podržavaju žrtve ovde upućuju ljude jedna drugoj, uz njihovu saglasnost. Ono što se ispriča je zapečaćeno: samo te dve organizacije mogu to da otvore.
page-first-members-open = Otvori radni prostor
page-guides = Čitajte koliko Vam prija

## Who can help

page-help-heading = Ko može da Vam pomogne
page-help-lead = Živite ovde: { $home }. Dogodilo se ovde: { $there }.
page-help-lead-home = Živite ovde: { $home }. Tu se i dogodilo.
page-help-lead-online = Živite ovde: { $home }. Dogodilo se na internetu.
page-help-change = Promeni
page-claim = Rok za zahtev za naknadu, { $place }:
page-claim-rule = pravilo bez određenog broja
page-claim-doubted = proverava se; pitajte što pre
page-claim-more = Kada počinje, i izvor
page-help-as = Prikaz
page-help-list = Spisak
page-help-map = Mapa
page-help-found =
    { $count ->
        [0] Nije pronađena nijedna služba
        [one] { $count } služba.
        [few] { $count } službe.
       *[other] { $count } službi.
    }
page-help-count-speaking =
    { $count ->
        [0] Nijedna ne govori o tome što tražite.
        [one] { $count } govori o tome što tražite.
        [few] { $count } govore o tome što tražite.
       *[other] { $count } govori o tome što tražite.
    }
page-help-count-every =
    { $count ->
        [one] Još { $count } pomaže posle svakog krivičnog dela.
        [few] Još { $count } pomažu posle svakog krivičnog dela.
       *[other] Još { $count } pomaže posle svakog krivičnog dela.
    }
page-help-count-like =
    { $count ->
        [one] { $count } ima samo deo toga, ili sličnu reč.
        [few] { $count } imaju samo deo toga, ili sličnu reč.
       *[other] { $count } ima samo deo toga, ili sličnu reč.
    }
page-help-alike = Jedne od vaših reči nema nigde onako kako ste je napisali. Brojimo one koje imaju sličnu reč.
page-help-order = Najpre one na koje sada možete da računate.
page-help-order-words = Najpre ono što najviše odgovara.
page-help-speaks = Ove govore o tome što tražite
page-help-every = Ove pomažu posle svakog krivičnog dela
page-help-like = Ove imaju samo deo toga, ili sličnu reč
page-card-every = Ne pominje ono što tražite: pomaže posle svakog krivičnog dela.
page-help-need = Šta Vam treba?
page-help-search = Traži
page-help-narrow = Suzite spisak: otvoreno sada, jezici, vrsta pomoći…
page-help-must = Mora da bude
page-help-open = Otvoreno sada
page-help-free = Besplatno
page-help-direct = Bez uputa
page-help-abroad = Za ljude koji žive u drugoj zemlji
page-help-way = Kako
page-help-language = Jezik
page-help-any = Svejedno
page-help-crime = Šta se dogodilo
page-help-crime-01 = Neko je ubijen, ili umalo
page-help-crime-02 = Nasilje, pretnje, proganjanje ili zatočenje
page-help-crime-03 = Silovanje ili drugo seksualno nasilje
page-help-crime-04 = Pljačka: oteto silom ili pretnjom
page-help-crime-05 = Krađa, provala ili oštećenje
page-help-crime-06 = Nešto u vezi s drogom
page-help-crime-07 = Prevara
page-help-crime-08 = Neredi, ili nešto s vlastima
page-help-crime-09 = Oružje, bomba ili hakovani nalozi
page-help-crime-10 = Zagađena voda, vazduh ili zemlja
page-help-crime-11 = Mučenje, ratni zločini ili nešto drugo
page-help-group = Kome je namenjeno
page-help-everybody = Svima
page-help-kind = Vrsta pomoći
page-help-apply = Suzi
page-help-all = Prikaži ponovo sve
page-help-ended = Ta pretraga je završena: nijednu ne čuvamo duže od sat vremena. Možete ponovo da tražite.
page-help-asked = Tražili ste:
page-help-quoted = „{ $text }”
page-help-instead = Ovi mogu da pomognu, ili znaju ko može
page-help-home = Pomoć kod kuće: { $country }
page-help-alone = Pomoć: { $country }
page-help-there = Slučaj i naknada štete: { $country }
page-help-all-in = Sve službe: { $country }
page-help-nothing = Za ovu zemlju ({ $country }) ovde još nema nijedne službe. Niste sami u ovome.
page-help-nothing-narrow = Za ovu zemlju ({ $country }) ništa ne odgovara svemu što ste tražili.
page-help-authority = Za zahteve za naknadu postoji nadležni organ ({ $country }):
page-help-consulate = Konzulat Vaše zemlje tamo ({ $country }) može da nađe prevodioca, obezbedi dokumenta i navede ime advokata.
page-help-elsewhere = Pogledaj na mapi svih zemalja
page-help-on-map = Iste službe, na mapi
page-help-know = Dobro je znati: { $country }
page-help-online = Ono što se dogodi na internetu može se prijaviti tamo gde živite. Sačuvajte poruke, adrese i slike ekrana pre nego što nekoga blokirate.
page-help-unknown = Za ovu zemlju ne znamo prava ni rokove koji imaju izvor.
page-help-rights = Sva prava i rokovi, za štampu
page-help-page = Stranica { $page } od { $pages }
page-help-before = Prethodno
page-help-after = Još službi

## A service

page-card-for = Za
page-card-abroad = Iz inostranstva
page-card-abroad-same = Isti broj
page-dial-code = Pozivni broj zemlje je { $code }.
page-dial-unsure = Nije poznato da li radi. Pozivni broj zemlje je { $code }.
page-hours-all-day = Danju i noću
page-hours-every-day = Svakog dana
page-hours-days = { $from } – { $to }
page-hours-times = od { $from } do { $to }
page-hours-holidays = i praznicima
page-hours-language = { $language }: { $hours }
page-open-clock = { $said } (po satu u mestu { $place })
page-service-reach = Kako da stupite u kontakt
page-service-about = Čime se bave
page-service-country = Prava i rokovi: { $country }

## Countries

page-countries-heading = Zemlje
page-countries-lead = Brojevi za poziv, prava, naknada štete i rokovi za nju, i službe. Uz svaki podatak stoji odakle je.
page-countries-map = Pogledaj ih na mapi
page-country-lead = Šta treba znati posle krivičnog dela ovde. Za svaki podatak piše odakle je, i datum izvora ako ga izvor navodi. „Nije potvrđeno” znači da ga nijedna organizacija u zemlji još nije proverila: pitajte pre nego što se oslonite na njega.
page-country-map = Na mapi
page-country-rights = Vaša prava u Evropskoj uniji
page-country-right-understand = Da razumete i da Vas razumeju, od prvog kontakta.
page-country-right-support = Na besplatnu i poverljivu podršku, pre suđenja, tokom suđenja i posle njega, bilo da ste to prijavili policiji ili ne.
page-country-right-interpreter = Na prevodioca, besplatno, kad dajete iskaz ili Vas saslušava sud.
page-country-right-report = Da podnesete prijavu policiji kod kuće, ako tamo gde se dogodilo niste mogli ili niste želeli. Ona je prosleđuje.
page-country-right-claim = Da posle namernog nasilnog krivičnog dela tražite naknadu preko organa u svojoj zemlji, i kad se dogodilo u drugoj.
page-country-rights-source = Iz direktiva
page-country-urgent = U hitnom slučaju
page-country-helplines = Neko za razgovor
page-country-claims = Naknada od države
page-country-more = Još
page-country-services = Službe: { $country }
page-country-no-services = Ovde još nema nijedne službe.
page-country-unknown = O ovoj zemlji ne znamo nijedan podatak koji ima izvor. Konzulat, bolnica ili policija mogu da kažu koga da pitate.

## Maps

page-map-world = Svet
page-map-lead = Pritisnite zemlju da vidite njene brojeve, prava i službe. Spisak ispod kaže isto.
page-map-name = Mapa
page-map-zoom-in = Veće
page-map-zoom-out = Manje
page-map-zoom-reset = Cela mapa
page-map-list = Zemlje na ovoj mapi
page-map-how = Broj kaže koliko službi ima na spisku. Zemlje s jače iscrtanom granicom imaju članicu mreže.
page-map-count =
    { $count ->
        [one] { $count } služba
        [few] { $count } službe
       *[other] { $count } službi
    }
page-map-member = ima članicu mreže
page-map-label = { $country }: { $said }
page-map-round = Krug: pomoć kod kuće.
page-map-square = Kvadrat: slučaj tamo.
page-map-press = Pritisnite broj da vidite njegovu karticu.
page-map-none = Nijedna od ovih službi ne prikazuje tačno mesto.
page-map-withheld = Radi bezbednosti nije na mapi:
page-map-simple = Granice su iscrtane pojednostavljeno i ne rešavaju nijedan spor.
page-map-disputed = Neke granice ovde su sporne. Iscrtane su pojednostavljeno i ova mapa ne rešava nijedan spor.
page-map-more =
    { $count ->
        [one] još { $count } služba
        [few] još { $count } službe
       *[other] još { $count } službi
    }
page-map-country = Prava i brojevi: { $country }
continent-europe = Evropa
continent-africa = Afrika
continent-asia = Azija
continent-north-america = Severna Amerika
continent-south-america = Južna Amerika
continent-oceania = Okeanija

## Passing on

page-share = Pošaljite ovu stranicu nekome
page-share-copy = Kopiraj ovu adresu
page-share-mail = Pošalji je svojim programom za mejl
page-share-how = Adresa kaže koja je stranica, i ništa o Vama.
page-print = Odštampaj ovu stranicu
page-printed = Stanje na dan { $date }, na { $address }

## Confirming by a link in a mail

page-confirm-heading = Da li je sve ovo još tačno?
page-confirm-lead = Ovo su Vaše službe kako ih ljudi ovde nalaze. Ako je sve tačno, pritisnite dugme. Ništa drugo nije potrebno.
page-confirm-changed = Nešto je upisano otkad ste otvorili ovu stranicu. Pogledajte ove službe još jednom. Ako je sve tačno, pritisnite dugme.
page-confirm-button = Da, sve je tačno
page-confirm-wrong = Ako se nešto promenilo, ispravite to u radnom prostoru.
page-confirm-rest = Unosi koje ne vide svi nisu ovde navedeni i ne potvrđuju se: to uradite u radnom prostoru.
page-confirm-done = Hvala
page-confirm-done-how = Ljudi sada vide da su ove službe potvrđene danas.
page-confirm-used = Već potvrđeno { $date }
page-confirm-used-how = Ništa više nije potrebno. Kad opet dođe vreme, stići će nova poruka.

## Where there is no page

page-missing-heading = Takva stranica ne postoji
page-missing-why = Adresa je možda stara ili pogrešno otkucana. Niste pogrešili.
page-missing-back = Na prvu stranicu
page-gone-heading = Ovo se više ne nudi
page-gone-why = Ono što je ovde stajalo završeno je ili povučeno. Možda mogu da pomognu drugi: potražite ponovo od prve stranice.
page-later-heading = Ova stranica trenutno ne može da se prikaže
page-later-why = Greška je naša, nije Vaša. Pokušajte ponovo za minut. Brojevi gore rade i u međuvremenu.
