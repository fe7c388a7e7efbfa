### Druge reči koje ljudi kucaju kada traže neku vrstu pomoći. Pretraga ih zna pored naziva šifara; niko ih ne čita.
### Piše se ono što ljudi kažu, u svakom obliku koji drugačije počinje; pojedinačne reči, odvojene zarezima. Nacrt: još ga niko nije pregledao.

# Reči sa ovih spiskova koje to znače kada ih neko ukuca, a u tekstu o bilo čemu ne govore ništa.
word-vague = razgovor, slušanje, sam, sama, strah, tuga, kriza, podrška, kupovina, prevoz, brava, čišćenje, formulari, obrasci, papiri, dokumenta, šteta, osiguranje, sud, policija, stanica, pratnja, zakon, tužba, prijava, smeštaj, soba, krevet, prava, informacije, obaveštenje, pitanja, savet, novac, pare, hrana, slučaj, istraga, predmet, spis, postupak, opasnost, zaštita, povreda, rana, dete, deca, sin, ćerka, beba, prevod, jezik, pasoš, let, grupa, iskustva, mobilni, telefon, lozinka, šifra, nalog, novine, mediji, štampa, televizija, privatnost, sos, broj, poziv, zvati, koordinator, posao, rad, škola, studije, obuka, uput, smrt, pokušaj, nasilje, napad, nož, zaključan, brak, prati, slike, fotografije, snimao, seksualno, seksualni, oteli, torba, novčanik, bicikl, račun, lažni, ljubavna, identitet, virus, saobraćaj, vozač, rat, izbeglica, bomba, eksplozija, mržnja, porodično, muž, žena, dečko, devojka, partner, bivši, bivša, otac, majka, brat, ujak, stric, porodica, rodno, internet, onlajn, mreže, banda, klan, saobraćajna, pijan, kompenzacija, spavanje, krov
# Reči koje ne kažu šta neko traži.
word-filler = ja, me, mi, meni, mene, moj, moja, moje, nas, nam, naš, ti, te, vi, vaš, on, ona, ga, mu, je, joj, oni, njih, ovaj, ovo, taj, to, i, a, ili, ali, ne, nije, u, na, o, od, do, za, iz, s, sa, po, posle, kod, sam, si, smo, su, bio, bila, biti, imam, ima, mogu, može, hoću, želim, treba, tražim, naći, pomoć, pomoći, molim, kako, šta, gde, kada, ko, zašto, ovde, neko, se, da, li, besplatno, besplatan, besplatna, mesto, večeras

word-support_kind-emotional = razgovor, slušanje, sam, sama, usamljenost, strah, tuga, kriza, podrška
word-support_kind-practical = kupovina, prevoz, brava, razvaljena vrata, čišćenje, formulari, obrasci, papiri, dokumenta
word-support_kind-claims = odšteta, naknada, nadoknada, obeštećenje, šteta, osiguranje, kompenzacija
word-support_kind-accompaniment = sud, suđenje, svedok, svedokinja, svedočenje, policija, stanica, pratnja
word-support_kind-legal = advokat, advokatica, advokatkinja, pravnik, pravnica, zakon, besplatna pravna pomoć, tužba, prijava, pravna pomoć, pravni savet, pravno zastupanje
word-support_kind-shelter = sigurna kuća, sklonište, prihvatilište, smeštaj, soba, krevet, beskućnik, beskućnica, bekstvo, spavanje, prenoćište, prenoćiti, hotel, hostel, krov
word-support_kind-information = prava, informacije, obaveštenje, šta sad, pitanja, savet
word-support_kind-psychological = psiholog, psihološkinja, psihoterapeut, psihijatar, trauma, košmari, nesanica, anksioznost, depresija, psihološka pomoć, psihoterapija, PTSP, posttraumatski stres, flešbekovi, napadi panike
word-support_kind-financial = novac, pare, kirija, stanarina, hrana, jednokratna pomoć, dugovi
word-support_kind-proceedings = slučaj, istraga, tužilac, tužiteljka, tužilaštvo, predmet, spis, postupak
word-support_kind-safety_plan = opasnost, pretnje, zaštita, zabrana prilaska, hitna mera, proganjanje, uhođenje, nasilnik
word-support_kind-medical = lekar, lekarka, doktor, doktorka, bolnica, hitna pomoć, medicinska sestra, povreda, rana
word-support_kind-sexual_violence = silovanje, silovana, seksualni napad, zlostavljanje, zloupotreba, uznemiravanje, pilula za dan posle
word-support_kind-children = dete, deca, sin, ćerka, kćerka, beba, tinejdžer, maloletnik, starateljstvo
word-support_kind-interpreting = prevoditeljka, prevod, tumač, tumačenje, jezik, znakovni jezik, prevodilac
word-support_kind-travel = pasoš, lična karta, ambasada, konzulat, let, avionska karta, povratak kući
word-support_kind-peer = grupa, grupa podrške, samopomoć, preživeli, preživele, iskustva
word-support_kind-restorative = medijacija, medijator, medijatorka, posredovanje, pomirenje, izvinjenje, susret sa počiniocem
word-support_kind-digital = hakovan, mobilni, telefon, lozinka, šifra, intimne slike, špijuniranje, nalog, prevara
word-support_kind-media = novinar, novinarka, novine, mediji, štampa, televizija, privatnost
word-support_kind-helpline = sos, sos telefon, broj, poziv, zvati, čet, ćaskanje
word-support_kind-case_management = socijalni radnik, socijalna radnica, centar za socijalni rad, voditelj slučaja, voditeljka slučaja, koordinator
word-support_kind-reintegration = posao, rad, zaposlenje, škola, studije, obuka, svakodnevica
word-support_kind-onward_referral = gde da idem, ko pomaže, kome da se obratim, upućivanje, uput

## Reči koje ljudi kucaju posle krivičnog dela. Važe i za službe koje pomažu posle svakog dela.

word-crime-0101 = ubistvo, ubijen, ubijena, ubili, izboden, upucan
word-crime-0102 = pokušaj, pucnjava, davio, davljenje
word-crime-0103 = smrt, umro, umrla, poginuo, poginula, nehat, žalost
word-crime-0104 = samoubistvo
word-crime-0201 = napad, napadnut, napadnuta, napali, pretučen, pretučena, prebijen, batine, udario, nasilje, pretnja, pretnje, prete, povređen, povređena, nož, fizičko nasilje
word-crime-0202 = otmica, otet, oteta, kidnapovan, talac, zaključan, zaključana
word-crime-0203 = ropstvo, iskorišćavan, iskorišćavana, eksploatacija
word-crime-0204 = trgovina ljudima, trafiking, makro
word-crime-0205 = prisiljen, prisiljena, prinuda, ucena, ucenjuje, iznuda, brak
word-crime-0206 = zanemarivanje, zapostavljen, zapostavljena, napušten, napuštena
word-crime-0208 = proganjanje, proganja, uznemiravanje, uznemirava, prati, vršnjačko, maltretiranje
word-crime-0209 = uvreda, uvređen, uvređena, kleveta, klevetanje
word-crime-0210 = diskriminacija, diskriminisan
word-crime-0211 = snimao, snimljen, špijuniran, slike, fotografije, privatnost
word-crime-0301 = silovanje, silovan, silovana, silovatelj, seksualno, seksualni, napad, zlostavljanje, zlostavljan, zlostavljana, pipao, incest, drogirana, seksualno nasilje, seksualno zlostavljanje, seksualni napad, seksualno napadnuta, seksualno zlostavljana
word-crime-0302 = prostitucija, seksualna ucena, pornografija, vrbovanje
word-crime-0309 = egzibicionista, pokazivao, voajer, seksualno uznemiravanje
word-crime-0401 = pljačka, opljačkan, opljačkana, razbojništvo, oteli, pljačkaš
word-crime-0501 = provala, provalili, provalnik, obijen, obijena
word-crime-0502 = krađa, ukraden, ukradena, ukrali, lopov, džeparoš, torba, novčanik, pasoš, bicikl
word-crime-0504 = vandalizam, oštećenje, oštećen, podmetnut požar, grafiti, razbijen
word-crime-0701 = prevara, prevaren, prevarena, prevarant, obmana, fišing, lažni, ljubavna, račun
word-crime-0702 = identitet, krađa identiteta, falsifikovan, falsifikat
word-crime-0703 = korupcija, mito
word-crime-0903 = hakovan, hakovana, haker, hakovanje, virus, nalog, lozinka
word-crime-0907 = saobraćaj, udes, vozač, pobegao
word-crime-1101 = mučenje, mučen, mučena, tortura, rat, genocid, izbeglica
word-crime_tag-terrorism = terorizam, terorista, bomba, eksplozija, teroristički
word-crime_tag-hate = mržnja, rasizam, rasistički, homofobija, transfobija, antisemitizam
word-crime_tag-intimate_partner = porodično, muž, žena, dečko, devojka, partner, bivši, bivša, nasilje u porodici, porodično nasilje, nasilje u partnerskim odnosima, partnersko nasilje
word-crime_tag-family = otac, majka, brat, ujak, stric, očuh, porodica
word-crime_tag-gender_based = femicid, seksizam, rodno, sakaćenje
word-crime_tag-cyber = internet, onlajn, sajber, mreže, osvetnička, dipfejk
word-crime_tag-organised = banda, mafija, klan
word-crime_tag-road = saobraćajna, pregazio, udario kolima, pijan
