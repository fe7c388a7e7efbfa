### Javne stranice. Ko ih čita, može biti u opasnosti, u šoku ili pod nadzorom: neutralni naslovi, najpre ono što je najbezbednije, kratke reči. Nacrt: još ga niko nije pregledao.

## Every page

page-title = Onward
page-skip = Pređi na stranicu
page-language = Jezik:
page-draft = Nacrt: još ga nije pročitao niko kome je ovaj jezik maternji.
page-leave = Napusti ovu stranicu
page-numbers = Hitni brojevi
page-danger = Da li ste sada u opasnosti?
page-danger-call = Pozovite lokalni broj za hitne slučajeve
page-danger-europe = U Evropi je to
page-helpline = Linija za pomoć žrtvama, besplatna, u mnogim evropskim zemljama:
page-footer = Bez kolačića i bez praćenja. O Vašoj poseti ne čuvamo ništa.

## The first page

page-first-heading = Pomoć koja ne staje na granici
page-first-lead = Posle krivičnog dela u drugoj zemlji niko ne bi trebalo da kod kuće počinje iz početka. Uz Onward organizacije za podršku žrtvama upućuju ljude jedna drugoj, uz njihovu saglasnost.
page-first-needed = Ako je Vama potrebna pomoć
page-first-needed-how = Pozovite organizaciju za podršku tamo gde ste ili tamo gde živite. Ne morate pre toga ništa da prijavite policiji. Možete ih zamoliti da Vam nađu pomoć u drugoj zemlji.
page-first-works = Kako to radi
page-first-works-agree = Vi odlučujete šta se prenosi i to možete zaustaviti u svakom trenutku.
page-first-works-sealed = Ono što ispričate je zapečaćeno. Samo te dve organizacije mogu to da otvore; ovaj sajt ne može.
page-first-works-date = Svaki korak ima svoj datum, da niko ne ostane da čeka.
page-first-watched = Da li Vas neko nadgleda?
page-first-watched-leave = „Napusti ovu stranicu“ otvara enciklopediju. Isto biva i kad tri puta pritisnete taster Shift.
page-first-watched-history = To ne može da obriše istoriju Vašeg pregledača. Privatni prozor ostavlja manje tragova.
page-first-members = Za organizacije
page-first-members-open = Otvori radni prostor

## A page that does not exist

page-missing-heading = Takva stranica ne postoji
page-missing-why = Adresa je možda stara ili pogrešno otkucana. Niste pogrešili.
page-missing-back = Na prvu stranicu
