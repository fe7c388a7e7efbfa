### Šta ljudi čitaju koliko im prija. Čita neko ko je povređen, umoran ili se boji, možda na drugom jeziku: jedna misao u rečenici, ništa što plaši, nijedno obećanje koje se ne drži.
### A key ends with the section and the paragraph. Nacrt: još ga niko nije pregledao.

## Prepare

guide-prepare-when = Pre
guide-prepare-title = Priprema: šta treba znati pre puta
guide-prepare-lead = Većina putovanja prođe dobro. Nekoliko minuta sada olakšava da dobijete pomoć ako neko ne prođe dobro.
guide-prepare-1 = Brojevi koji rade
guide-prepare-1-1 = Sačuvajte broj za hitne slučajeve zemlje u koju idete. U Evropskoj uniji to je 112.
guide-prepare-1-2 = Sačuvajte broj linije za pomoć žrtvama u svojoj zemlji, onaj koji se može pozvati iz inostranstva. Sačuvajte i broj svog konzulata tamo.
guide-prepare-1-3 = Zapišite ih i na papir. Telefon se može izgubiti, može biti ukraden ili prazan.
guide-prepare-2 = Dokumenta
guide-prepare-2-1 = Ostavite kopije pasoša, osiguranja i karata nekome kome verujete. Ili ih držite u sandučetu koje možete da otvorite s bilo kog uređaja.
guide-prepare-2-2 = Pitajte svoje osiguranje šta pokriva posle krivičnog dela: lekara, prevodioca, put kući, ukradene stvari. Tražite broj na koji se neko javlja noću.
guide-prepare-2-3 = Ako uzimate lekove, nosite papir s njihovim nazivima, za lekara u drugoj zemlji.
guide-prepare-3 = Ljudi
guide-prepare-3-1 = Recite nekome gde ćete biti i dogovorite se kako ćete javiti da ste dobro. Dogovorite i reč koja znači: treba mi pomoć, a ne mogu da govorim.
guide-prepare-3-2 = Ako Vas neko prati, kontroliše Vaš telefon ili Vam preti, razgovarajte s organizacijom za podršku pre puta. Oni mogu da naprave plan s Vama.
guide-prepare-4 = Znajte barem ovo
guide-prepare-4-1 = Osobi koju u drugoj zemlji povredi krivično delo može se pomoći u obe: tamo gde se dogodilo i kod kuće.
guide-prepare-4-2 = Da biste organizaciju za podršku zamolili za pomoć, ne morate da govorite jezik, da imate dokumenta, ni da ste nešto prijavili policiji.

## React

guide-react-when = Prvi sati
guide-react-title = Prvi koraci: bezbednost, lekar, dokumenta
guide-react-lead = Ne morate da uradite sve ovo. Ne morate ovim redom. Počnite od toga da budete na bezbednom.
guide-react-1 = Budite na bezbednom
guide-react-1-1 = Ako ste u opasnosti, pozovite broj za hitne slučajeve koji stoji gore. Ako ne možete da govorite, ostanite na vezi ili pošaljite nekoga.
guide-react-1-2 = Idite na mesto gde ima ljudi i svetla: u hotel, prodavnicu, bolnicu, konzulat. Zamolite nekoga da ostane s Vama.
guide-react-1-3 = Ono što se dogodilo nije Vaša krivica. Drhtanje, otupelost ili praznine u sećanju su uobičajeni, i prolaze.
guide-react-2 = Potražite lekara
guide-react-2-1 = Idite kod lekara i kad rane izgledaju male. Recite šta se dogodilo, ako možete. Možete da tražite osobu istog pola.
guide-react-2-2 = Posle seksualnog nasilja idite što pre možete: neko lečenje deluje samo ako počne brzo. Ako biste kasnije možda želeli dokaz, i samo ako to možete da podnesete, pre toga se nemojte prati ni presvlačiti. Ako ste to već učinili, i dalje je dobro da odete.
guide-react-2-3 = Tražite prevodioca. Ne dopustite da Vam prevodi osoba koje se bojite.
guide-react-3 = Sačuvajte ono što pokazuje šta se dogodilo
guide-react-3-1 = Slikajte povrede i štetu. Sačuvajte odeću, karte, račune i poruke. Ne odgovarajte na pretnje i ne brišite ih.
guide-react-3-2 = Zapišite čega se sećate, s vremenom, na svom jeziku. Nekoliko reči je dovoljno.
guide-react-4 = Policija, ako želite
guide-react-4-1 = Vi odlučujete. Ako prijavljujete, tražite prevodioca, pismenu potvrdu na jeziku koji razumete i broj svog predmeta.
guide-react-4-2 = Ako odete pre nego što ste mogli da prijavite, u Evropskoj uniji to možete da uradite kod kuće. Vaša policija prosleđuje prijavu.
guide-react-5 = Neko uz Vas
guide-react-5-1 = Pozovite organizaciju za podršku. Besplatno je, niko drugi za to ne čuje i možete da prekinete u svakom trenutku. Oni mogu da pozovu druge umesto Vas.

## Survive

guide-survive-when = Prve nedelje
guide-survive-title = Kako izdržati: povratak kući, posao, san, novac
guide-survive-lead = Prve nedelje mogu biti čudne: pune i prazne u isti mah. Idite korak po korak.
guide-survive-1 = Povratak kući
guide-survive-1-1 = Možete da idete kući. Postupak može da teče i bez Vašeg prisustva. Ostavite policiji adresu ili sanduče koje je bezbedno i recite ako neki broj nije bezbedan.
guide-survive-1-2 = Pre odlaska tražite kopije: prijavu, lekarski nalaz, ime osobe koja vodi Vaš slučaj.
guide-survive-1-3 = Zamolite tamošnju organizaciju za podršku da Vam nađe drugu kod kuće. Uz Vašu saglasnost ona joj kaže ono što je potrebno, da ne biste morali da počinjete iz početka.
guide-survive-2 = San i strah
guide-survive-2-1 = Loše noći, slike koje se vraćaju, lako trzanje: mnogi to imaju posle krivičnog dela. Kod većine to za nekoliko nedelja slabi.
guide-survive-2-2 = Ono što pomaže je jednostavno: redovni obroci, dnevno svetlo, malo kretanja, ljudi koji Vas ne požuruju. Alkohol pomaže na sat vremena, a noć učini gorom.
guide-survive-2-3 = Ako posle mesec dana ne slabi ili ako pomišljate da okončate svoj život, razgovarajte odmah s lekarom ili s linijom za pomoć. Postoji lečenje koje deluje.
guide-survive-3 = Posao i škola
guide-survive-3-1 = Lekar može da napiše da niste u stanju da radite. Pitajte koliko od razloga poslodavac mora da zna.
guide-survive-3-2 = Tražite male korake: kraće dane, drugo mesto za sedenje, da niko nije iza Vas.
guide-survive-4 = Deca
guide-survive-4-1 = Deca primećuju. Recite kratkim, istinitim rečima šta se dogodilo i da to nije bila njihova krivica. Zadržite ono što je uobičajeno: obroke, školu, vreme za spavanje.
guide-survive-4-2 = Ako dete nedeljama loše spava, veoma je tiho ili veoma nemirno, potražite pomoć i za dete.
guide-survive-5 = Novac
guide-survive-5-1 = Sačuvajte svaki račun: lekare, putovanja, novu bravu, telefon, izgubljene radne dane. Računaju se kad tražite naknadu.
guide-survive-5-2 = Javite uskoro svom osiguranju, pismeno, i sačuvajte kopiju. Neke zemlje i fondovi pomažu oko hitnih troškova: organizacija za podršku to zna.
guide-survive-5-3 = Pogledajte već sada rok za zahtev za naknadu, čak i ako je još ne želite. Stoji na stranici zemlje u kojoj se dogodilo.
guide-survive-6 = Novinari i internet
guide-survive-6-1 = Nikome ne dugujete svoju priču. Možete da kažete ne, i možete to da kažete preko nekog drugog. Zamolite prijatelje da ne objavljuju ništa o tome.
guide-survive-6-2 = Promenite lozinke koje neko možda zna. Pogledajte koji uređaji i koji ljudi mogu da vide gde ste.

## Recover

guide-recover-when = Kasnije
guide-recover-title = Oporavak: naknada, sud, teški datumi
guide-recover-lead = Mesecima kasnije slučaj može ponovo da se pokrene, baš kad je život miran. Ništa od ovoga ne mora da se radi bez ičije pomoći.
guide-recover-1 = Naknada štete
guide-recover-1-1 = Do novca mogu voditi tri puta: od onoga ko je to učinio, od osiguranja i od države. Rokovi su im različiti.
guide-recover-1-2 = U Evropskoj uniji, posle namernog nasilnog krivičnog dela u drugoj zemlji članici, zahtev možete da predate kod kuće. Tamošnji organ pomaže oko obrasca i prosleđuje ga.
guide-recover-1-3 = Pitajte i ako niko nije uhvaćen. Pitajte i ako izgleda da je rok prošao: možda postoje izuzeci.
guide-recover-2 = Sud
guide-recover-2-1 = Rano pitajte da li morate da putujete. U Evropskoj uniji možete da tražite da Vas saslušaju preko video-veze, a prevodilac je besplatan.
guide-recover-2-2 = Neko može da bude uz Vas. Pitajte kako da izbegnete susret s optuženom osobom: drugi ulaz, druga čekaonica.
guide-recover-2-3 = U Evropskoj uniji možete da tražite da Vam jave kad se o slučaju odluči i kad onaj ko je to učinio izađe na slobodu.
guide-recover-2-4 = Presuda možda neće biti kao kraj, šta god u njoj pisalo. Za sutradan isplanirajte nešto dobro i mirno.
guide-recover-3 = Teški datumi
guide-recover-3-1 = Sam taj dan, suđenje, film, miris mogu sve da vrate. To je sećanje, a ne korak unazad.
guide-recover-3-2 = Upišite te datume u kalendar, unapred odlučite s kim želite da budete i dopustite sebi da promenite plan.
guide-recover-4 = Drugi
guide-recover-4-1 = Nekima prija da upoznaju ljude koji su preživeli isto. Nekima ne prija. I jedno i drugo je u redu.
guide-recover-4-2 = Možete ponovo da tražite pomoć u svakom trenutku, i godinama kasnije, i ako ste nekad rekli ne.

## Going home to another country

guide-home-title = Povratak kući u drugu zemlju
guide-home-lead = Dogodilo se u jednoj zemlji, a živite u drugoj. Obe imaju svoj deo u tome da Vam se pomogne.
guide-home-1 = Šta radi koja zemlja
guide-home-1-1 = Tamo gde živite: neko za razgovor, terapija, pomoć u svakodnevici, pomoć oko popunjavanja obrazaca.
guide-home-1-2 = Tamo gde se dogodilo: policija, sud, naknada od te države, vesti o slučaju.
guide-home-2 = Pre odlaska
guide-home-2-1 = Ako možete, razgovarajte jednom s organizacijom za podršku tamo gde se dogodilo. Zamolite ih da Vas upute organizaciji kod kuće.
guide-home-2-2 = Ponesite: broj predmeta, ime i broj telefona iz policije, lekarski nalaz, svoje račune.
guide-home-2-3 = Ostavite adresu koja je bezbedna. Ako neko kod kuće ne sme da zna, recite to: mogu da pišu organizaciji umesto Vama.
guide-home-3 = Ako ste već otišli
guide-home-3-1 = Ništa nije izgubljeno. Organizacija kod kuće može umesto Vas da stupi u kontakt s organizacijom tamo.
guide-home-3-2 = U Evropskoj uniji krivično delo možete da prijavite policiji kod kuće ako to tamo niste mogli, a zahtev za naknadu toj državi da predate preko organa kod kuće.
guide-home-4 = Kako ovde radi upućivanje
guide-home-4-1 = Najpre se Vi saglasite i vidite šta se prenosi. Organizacija kod kuće do određenog datuma kaže da li može da pomogne.
guide-home-4-2 = Ono što ispričate je zapečaćeno. Ovaj sajt i oni koji ga vode ne mogu to da čitaju.
guide-home-4-3 = Možete to da zaustavite u svakom trenutku i ne morate da navedete razlog.

## Browse safely

guide-safely-title = Sakrijte svoju posetu
guide-safely-lead = Ako neko gleda Vaš telefon ili računar, ovi koraci ostavljaju manje tragova. Nijedan nije savršen.
guide-safely-1 = Brz odlazak
guide-safely-1-1 = „Napusti ovu stranicu“ otvara enciklopediju. Ako Vaš pregledač pokreće skripte, kao većina, ona dolazi na mesto ove stranice, a isto biva i kad tri puta pritisnete taster Shift. Ako ih ne pokreće, dugme za nazad vraća ovamo: zatvorite i prozor.
guide-safely-1-2 = Do prethodne stranice se možda još može doći dugmetom „Nazad“.
guide-safely-2 = Manje tragova
guide-safely-2-1 = Koristite uređaj do kog druga osoba ne može da dođe: na poslu, u biblioteci, telefon nekog prijatelja.
guide-safely-2-2 = Ili otvorite privatni prozor u svom pregledaču. On zaboravlja posetu kad ga zatvorite.
guide-safely-2-3 = Iz istorije možete da obrišete pojedine stranice. Ako obrišete sve, to se može primetiti: obrišite samo ono što morate.
guide-safely-3 = Šta ostaje skriveno, a šta ne
guide-safely-3-1 = Ovaj sajt ne postavlja kolačiće, ne učitava ništa ni od koga drugog i ne vodi evidenciju o tome ko je dolazio. Ono što ukucate u pretragu ne stoji ni u jednoj adresi.
guide-safely-3-2 = Dve zemlje koje ste izabrali stoje u adresi stranice, pa tako i u istoriji.
guide-safely-3-3 = Ko vodi mrežu koju koristite, na primer poslodavac ili kućni ruter, može da vidi da je ovaj sajt otvoren, ali ne i koja stranica.
guide-safely-3-4 = Pozivi mogu da stoje na spisku poziva u telefonu i na računu.
guide-safely-4 = Ako neko nadgleda Vaš telefon
guide-safely-4-1 = Ako neko zna stvari koje može da zna samo iz Vašeg telefona, možda ga nadgleda. Još ništa ne uklanjajte: druga osoba može da primeti. Pitajte organizaciju za podršku s drugog uređaja.

## Accessibility

guide-access-title = Pristupačnost
guide-access-lead = Ove stranice treba da rade za sve, na svakom uređaju, sa svakim pomagalom.
guide-access-1 = Čemu težimo
guide-access-1-1 = Smernice za pristupačnost veb-sadržaja (WCAG) 2.2, nivo AA, i evropski standard EN 301 549.
guide-access-1-2 = Sve radi bez skripti, samo s tastaturom, s dvostruko većim slovima, na uskom ekranu, u svetlom i tamnom prikazu i na papiru.
guide-access-1-3 = Uz svaku mapu stoji spisak koji kaže isto.
guide-access-2 = Šta još nije dobro
guide-access-2-1 = Podaci o zemljama i tekstovi službi često su samo na engleskom ili na jeziku te zemlje. Uz njih je označen jezik.
guide-access-2-2 = Svi jezici osim engleskog su nacrti.
guide-access-2-3 = Stranice su ispitane automatskim proverama i tastaturom u jednom pregledaču. Ljudi koji koriste čitače ekrana još ih nisu ispitali.
guide-access-3 = Recite nam
guide-access-3-1 = Ako Vas nešto sprečava da koristite neku stranicu, recite to organizaciji koja vodi ovaj sajt ili bilo kojoj organizaciji koja je ovde navedena. One to prenose dalje.

## Sources

guide-sources-title = Izvori i licence
guide-sources-lead = Na čemu se ove stranice zasnivaju i čiji je to rad.
guide-sources-1 = Podaci o zemljama
guide-sources-1-1 = Brojevi za hitne slučajeve, linije za pomoć, organi i rokovi prikupljeni su s javnih stranica. Uz svaki podatak, tamo gde je prikazan, stoje izvor i datum. Reči su naše.
guide-sources-1-2 = Podatak se zove potvrđenim tek kad ga organizacija u toj zemlji proveri onakvog kakav je. Kad se podatak promeni, mora ponovo da se proveri. Ono za šta kažu da je pogrešno uklanja se odmah.
guide-sources-2 = Službe
guide-sources-2-1 = Službe opisuju oni koji ih vode, u obliku Human Services Data Specification. Dva puta godišnje se od njih traži da ih potvrde. Ono što niko ne potvrdi pada niže na spisku, a zatim nestaje.
guide-sources-3 = Mape
guide-sources-3-1 = Obrisi su iz zbirke Natural Earth, pojednostavljeni. Prate ko drži teritoriju i ne rešavaju nijedan spor. Nijedna služba za mape se ne pita, pa niko ne saznaje šta gledate.
guide-sources-4 = Podaci i programi drugih
guide-sources-4-1 = Njihove licence stoje uz njih.
