### Druge reči koje ljudi kucaju kada traže neku vrstu pomoći. Pretraga ih zna pored naziva šifara; niko ih ne čita.
### Piše se ono što ljudi kažu, u svakom obliku koji drugačije počinje; pojedinačne reči, odvojene zarezima. Nacrt: još ga niko nije pregledao.

word-support_kind-emotional = razgovor, slušanje, sam, sama, usamljenost, strah, tuga, kriza, podrška
word-support_kind-practical = kupovina, prevoz, brava, razvaljena vrata, čišćenje, formulari, obrasci, papiri, dokumenta
word-support_kind-claims = odšteta, naknada, nadoknada, obeštećenje, šteta, osiguranje, kompenzacija
word-support_kind-accompaniment = sud, suđenje, svedok, svedokinja, svedočenje, policija, stanica, pratnja
word-support_kind-legal = advokat, advokatica, advokatkinja, pravnik, pravnica, zakon, besplatna pravna pomoć, tužba, prijava
word-support_kind-shelter = sigurna kuća, sklonište, prihvatilište, smeštaj, soba, krevet, beskućnik, beskućnica, bekstvo
word-support_kind-information = prava, informacije, obaveštenje, šta sad, pitanja, savet
word-support_kind-psychological = psiholog, psihološkinja, psihoterapeut, psihijatar, trauma, košmari, nesanica, anksioznost, depresija
word-support_kind-financial = novac, pare, kirija, stanarina, hrana, jednokratna pomoć, dugovi
word-support_kind-proceedings = slučaj, istraga, tužilac, tužiteljka, tužilaštvo, predmet, spis, postupak
word-support_kind-safety_plan = opasnost, pretnje, zaštita, zabrana prilaska, hitna mera, proganjanje, uhođenje, nasilnik
word-support_kind-medical = lekar, lekarka, doktor, doktorka, bolnica, hitna pomoć, medicinska sestra, povreda, rana
word-support_kind-sexual_violence = silovanje, silovana, seksualni napad, zlostavljanje, zloupotreba, uznemiravanje, pilula za dan posle
word-support_kind-children = dete, deca, sin, ćerka, kćerka, beba, tinejdžer, maloletnik, starateljstvo
word-support_kind-interpreting = prevoditeljka, prevod, tumač, tumačenje, jezik, znakovni jezik
word-support_kind-travel = pasoš, lična karta, ambasada, konzulat, let, avionska karta, povratak kući
word-support_kind-peer = grupa, grupa podrške, samopomoć, preživeli, preživele, iskustva
word-support_kind-restorative = medijacija, medijator, medijatorka, posredovanje, pomirenje, izvinjenje, susret sa počiniocem
word-support_kind-digital = hakovan, mobilni, telefon, lozinka, šifra, intimne slike, špijuniranje, nalog, prevara
word-support_kind-media = novinar, novinarka, novine, mediji, štampa, televizija, privatnost
word-support_kind-helpline = sos, sos telefon, broj, poziv, zvati, čet, ćaskanje
word-support_kind-case_management = socijalni radnik, socijalna radnica, centar za socijalni rad, voditelj slučaja, voditeljka slučaja, koordinator
word-support_kind-reintegration = posao, rad, zaposlenje, škola, studije, obuka, svakodnevica
word-support_kind-onward_referral = gde da idem, ko pomaže, kome da se obratim, upućivanje, uput
