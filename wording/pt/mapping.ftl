### The form with which a service describes itself in a national mapping, and what is published of mappings.
### Its readers work for the service. $asker: the organisation that maps. $title: what the mapping is called. $end: the last moment to answer.
### Draft: not yet reviewed by a native reader.

mapping-heading = Descrever o seu serviço
mapping-lead = { $asker } está a fazer um mapa dos serviços de apoio a vítimas de crime, para que as pessoas encontrem o seu serviço e outros serviços possam encaminhar pessoas para ele.
mapping-until = Pode responder até { DATETIME($end, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }. Demora cerca de vinte minutos, e pode parar e voltar com a mesma ligação. { $asker } lê o que enviar e põe-no no diretório.
mapping-kept = O que escreveu fica guardado. Ninguém o lê antes de o enviar.
mapping-again = A sua resposta já foi enviada. Altere o que quiser, e envie-a de novo.
mapping-parts = Partes do formulário
mapping-save = Guardar e continuar mais tarde
mapping-send = Enviar
mapping-decline = Não participamos
mapping-decline-what = Então ninguém volta a perguntar, e o que aqui escreveu ou enviou é apagado. O que já está no diretório fica lá até que quem o mantém o retire.
mapping-decline-send = Não participamos
mapping-faults = Falta alguma coisa, ou algo não pode estar certo. O que escreveu fica guardado.

## Parts, and what they mean

mapping-part-about = O serviço
mapping-define-about = Um serviço, tal como as pessoas o conhecem. Se a sua organização tem vários, responda por cada um com a sua própria ligação. Um serviço de apoio a vítimas é aquele cujo trabalho é esse, quer as pessoas que lá trabalham sejam pagas quer não.
mapping-part-assistance = Tipos de apoio
mapping-define-assistance = O que faz por uma pessoa. O direito europeu pede aos Estados serviços que deem informação sobre direitos, apoio emocional e, onde o houver, psicológico, conselhos sobre dinheiro e questões práticas, e conselhos para evitar mais danos; e serviços especializados que também deem abrigo e cuidados depois de violência (Diretiva 2012/29/UE, artigos 8.º e 9.º).
mapping-part-victims = Tipos de vítimas
mapping-define-victims = Uma vítima é uma pessoa a quem um crime causou dano, no corpo, na mente ou nos bens, ou familiar de alguém que por ele morreu. Não importa se a polícia sabe, ou se alguém foi considerado culpado. Deixe de fora o que para o seu serviço não importa: nenhum crime escolhido quer dizer todos os crimes.
mapping-part-finding = Como as vítimas encontram o serviço
mapping-define-finding = Os caminhos pelos quais as pessoas chegam ao seu serviço. Os serviços devem estar abertos a quem precisar, também sem queixa à polícia; a polícia deve encaminhar as pessoas que estejam de acordo.
mapping-part-receiving = Como as vítimas recebem apoio
mapping-define-receiving = Como as pessoas falam com o serviço, em que línguas, quando e onde. O que é verdade hoje ajuda mais do que o que está previsto.
mapping-part-capacity = Capacidade
mapping-define-capacity = Quantas pessoas pode ajudar. Bastam os números de um dia. Mostram onde um país tem pouco; não medem a qualidade do seu trabalho.
mapping-part-workers = Quem trabalha no serviço, e a sua formação
mapping-define-workers = Quem trabalha para o serviço, com pagamento ou como voluntariado, e o que aprende. Voluntários são pessoas que ajudam sem pagamento, num papel que o serviço lhes deu. Conte pessoas, não nomes.
mapping-part-funding = Financiamento
mapping-define-funding = Quem paga o serviço. Não se perguntam valores.
mapping-part-readers = Quem o pode ler
mapping-define-readers = As partes com escolha própria seguem essa escolha, desde que o todo não seja para menos leitores. Quem faz o mapa e o secretariado da rede leem tudo.

## Questions

mapping-ask-name = Nome do serviço
mapping-ask-description = O que faz
mapping-hint-description = Em duas ou três frases, como o diria a uma pessoa que precisa dele.
mapping-ask-next_step = O que uma pessoa faz primeiro
mapping-hint-next_step = Por exemplo: ligar, não são precisos documentos.
mapping-ask-written_in = Língua em que escreve isto
mapping-ask-countries = Países em que trabalha
mapping-more-countries = Outros países
mapping-ask-regions = Só em algumas partes do país
mapping-hint-regions = Nomes de regiões ou cidades, separados por vírgulas. Vazio: em todo o lado.
mapping-ask-kinds = Que ajuda dá
mapping-ask-abroad = Além-fronteiras
mapping-ask-groups = Pessoas
mapping-ask-ages = Idades
mapping-ask-age_from = De
mapping-ask-age_to = A
mapping-ask-crimes = Crimes
mapping-hint-crimes = Com os nomes da classificação internacional de crimes (ICCS). O número abre o que está lá dentro.
mapping-ask-crime_tags = O que rodeia o crime
mapping-ask-routes = Como as pessoas chegam ao serviço
mapping-ask-ways = Como as pessoas falam com o serviço
mapping-ask-languages = Línguas
mapping-hint-languages = Em que alguém do serviço pode ajudar sem intérprete.
mapping-more-languages = Outras línguas
mapping-ask-interpreters = Trazemos intérpretes para outras línguas
mapping-ask-phone = Telefone { $number }
mapping-ask-phone_number = Número
mapping-ask-phone_label = Para que serve
mapping-ask-phone_circle = Quem o pode ler
mapping-phone-circle-same = Quem pode ler a resposta
mapping-ask-phone_abroad = Pode ser chamado de outros países
mapping-ask-email = Endereço de e-mail que alguém lê
mapping-ask-website = Site
mapping-ask-hours = Horário { $number }
mapping-ask-hours_days = Dias
mapping-ask-hours_opens = Das
mapping-ask-hours_closes = Às
mapping-ask-zone = Fuso horário deste horário
mapping-hint-zone = Pelo nome internacional, como Europe/Lisbon.
mapping-day-mon = Segunda-feira
mapping-day-tue = Terça-feira
mapping-day-wed = Quarta-feira
mapping-day-thu = Quinta-feira
mapping-day-fri = Sexta-feira
mapping-day-sat = Sábado
mapping-day-sun = Domingo
mapping-ask-place = Lugar { $number }
mapping-ask-place_disclosure = O que outros podem ver dele
mapping-hint-place_disclosure = De um lugar que se mantém secreto nada é guardado: não escreva a morada.
mapping-ask-place_name = Nome do lugar
mapping-ask-place_street = Rua e número
mapping-ask-place_postal_code = Código postal
mapping-ask-place_town = Cidade
mapping-ask-place_region = Região
mapping-ask-place_access = Acessibilidade
mapping-more-access = O que oferece a quem precisa
mapping-ask-fee = Quanto custa
mapping-ask-intake = Se está a receber pessoas
mapping-ask-capacity_available = Agora
mapping-ask-capacity_maximum = No máximo
mapping-ask-as_of = À data de
mapping-ask-workers_people = Pessoas
mapping-ask-workers_full_posts = Em equivalentes a tempo inteiro
mapping-ask-workers_hours_before = Horas de formação antes de começar
mapping-ask-workers_hours_a_year = Horas de formação por ano
mapping-ask-training = Temas da formação
mapping-ask-funding = Quem paga
mapping-ask-circle_of = Quem pode ler esta parte
mapping-ask-circle = Quem pode ler a resposta

## What is wrong. Each stands at its field and in the list above the form.

mapping-wrong-overtaken = Outra pessoa alterou esta resposta depois de a ter aberto. O que escreveu está em baixo. Se o enviar, fica no lugar da outra versão.
mapping-wrong-number = Aqui é preciso um número inteiro, em algarismos.
mapping-wrong-date = Isto não é uma data. Escreva-a como 2026-11-24.
mapping-wrong-disclosure = Escolha o que outros podem ver do lugar.
mapping-wrong-available = Diga quantos há agora.
mapping-wrong-name = O serviço precisa de um nome.
mapping-wrong-description = Diga numa frase o que o serviço faz.
mapping-wrong-kinds = Escolha pelo menos um tipo de apoio.
mapping-wrong-countries = Escolha pelo menos um país.
mapping-wrong-reach = Uma resposta que todas as pessoas podem ler precisa de um número de telefone, de um endereço de e-mail ou de um site.
mapping-wrong-phone = Isto não é um número de telefone.
mapping-wrong-email = Isto não é um endereço de e-mail.
mapping-wrong-website = Isto não é um site.
mapping-wrong-hours = Escolha os dias, e escreva as horas como 09:00. 24:00 termina um dia.
mapping-wrong-zone = Indique o fuso horário do horário, como Europe/Lisbon.
mapping-wrong-place = Indique a cidade do lugar.
mapping-wrong-ages = Estas idades não podem estar certas: a mínima é superior à máxima, ou uma é demasiado alta.
mapping-wrong-too_long = Isto é demasiado longo.

## What became of it

mapping-sent-heading = A sua resposta foi enviada
mapping-sent-what = Agradecemos. { $asker } lê-a e põe-na no diretório: depois, as pessoas encontram-na como a escreveu, cada parte para os leitores que escolheu.
mapping-sent-what-members = Obrigado. { $asker } lê-a e põe-na no diretório: então encontram-na os membros da rede e mais ninguém. Se as pessoas a devem encontrar, mude quem a pode ler.
mapping-sent-what-coordinator = Obrigado. { $asker } lê-a e põe-na no diretório: então o escritório da rede lê-a e mais ninguém a encontra. Se as pessoas a devem encontrar, mude quem a pode ler.
mapping-sent-next = Pode alterá-la com a mesma ligação até { DATETIME($end, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }. Não é preciso mais nada da sua parte.
mapping-sent-change = Alterar a resposta
mapping-declined-heading = Não participam
mapping-declined-what = O que aqui escreveu foi apagado. { $asker } não volta a perguntar.
mapping-declined-next = Se mudar de ideias, a ligação é válida até { DATETIME($end, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.
mapping-declined-back = Afinal participar
mapping-closed-heading = O mapeamento está encerrado
mapping-closed-what = As respostas a «{ $title }» foram recebidas até { DATETIME($end, weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit") }.
mapping-closed-next = Se alguma coisa mudou no seu serviço, escreva a { $asker }.
mapping-too_many-heading = Demasiado de uma só vez
mapping-too_many-what = Espere um minuto, depois volte atrás e tente de novo. O que escreveu continua no formulário.
mapping-fault-heading = Não funcionou
mapping-fault-what = A falha é deste site, não é sua. Volte atrás e tente de novo dentro de alguns minutos. O que escreveu continua no formulário.

## What is published

mappings-heading = Mapeamentos nacionais
mappings-lead = Serviços de apoio a vítimas de crime, país a país, tal como eles próprios se descreveram.
mappings-none = Ainda nada foi publicado.
mappings-services = Serviços
mappings-day = { DATETIME($at, day: "numeric", month: "long", year: "numeric") }
mappings-what = Os serviços descreveram-se a si próprios; quem fez o mapa verificou as respostas e publicou-as como estavam neste dia. Cada serviço diz para cada parte quem a pode ler: aqui está o que todas as pessoas podem ler, e só isso é contado.
mappings-nothing = Disto nada se diz em público.
mappings-files = Os dados
mappings-file-csv = Tabela (CSV), uma linha por serviço
mappings-file-ndjson = Open Referral HSDS (NDJSON)
mappings-file-package = Pacote de dados HSDS (ZIP)
mappings-snapshots = Como estava em
mappings-compare = O que mudou
mappings-compared = O que mudou
mappings-same = Nada mudou.
mappings-added = Novos serviços
mappings-gone = Serviços que já não constam
mappings-changed = Serviços que dizem outra coisa
mappings-before = Antes:
mappings-after = Agora:

## Columns of the table of services

mapping-column-name = Nome
mapping-column-description = O que faz
mapping-column-written_in = Escrito em
mapping-column-next_step = Primeiro passo
mapping-column-kinds = Tipos de apoio
mapping-column-crimes = Crimes
mapping-column-crime_tags = O que rodeia o crime
mapping-column-groups = Pessoas
mapping-column-routes = Como as pessoas lá chegam
mapping-column-ways = Como as pessoas falam com o serviço
mapping-column-abroad = Além-fronteiras
mapping-column-training = Formação
mapping-column-age_from = Idade mínima
mapping-column-age_to = Idade máxima
mapping-column-languages = Línguas
mapping-column-interpreters = Intérpretes
mapping-column-phones = Telefone
mapping-column-email = E-mail
mapping-column-website = Site
mapping-column-hours = Horário
mapping-column-zone = Fuso horário
mapping-column-places = Lugares
mapping-column-countries = Países
mapping-column-regions = Regiões
mapping-column-fee = Custo
mapping-column-intake = Se está a receber pessoas
mapping-column-capacity = Capacidade
mapping-column-workers = Quem trabalha no serviço
mapping-column-funding = Quem paga
