### The public pages. Their readers may be in danger, in shock, or watched: neutral titles, the safest thing first, short words.
### The name of a country stands after a colon or between brackets: what precedes it in Portuguese differs from country to country.
### Draft: not yet reviewed by a native reader.

## Every page. Titles stand in the browser’s history: they say nothing of what was read.

page-title = Onward
page-open-shut = Fechado por agora
page-title-services = Serviços – Onward
page-title-countries = Países – Onward
page-title-map = Mapa – Onward
page-title-reading-1 = Leitura 1 – Onward
page-title-reading-2 = Leitura 2 – Onward
page-title-reading-3 = Leitura 3 – Onward
page-title-reading-4 = Leitura 4 – Onward
page-title-service = Um serviço – Onward
page-title-country = Um país – Onward
page-title-place = Parte do mapa – Onward
page-title-home = Leitura: em casa – Onward
page-title-safely = Navegar – Onward
page-title-access = Acessibilidade – Onward
page-title-sources = Fontes – Onward
page-title-mappings = Listas publicadas – Onward
page-title-mapping = Uma lista publicada – Onward
page-title-form = Um formulário – Onward
page-skip = Ir para o conteúdo
page-language = Língua:
page-draft = Versão provisória: ainda não foi lida por ninguém que tenha o português como língua materna.
page-leave = Sair desta página
page-numbers = Números urgentes
page-danger = Está em perigo agora?
page-danger-in = Em perigo agora ({ $country }):
page-danger-call = Ligue para o número de emergência local
page-danger-europe = Na Europa é o
page-helpline = Linha de apoio à vítima, gratuita, em muitos países da Europa:
page-helpline-in = Linha de apoio ({ $country }):
page-from-abroad-in = Ajuda em { $country }, do estrangeiro:
page-footer = Sem cookies, sem rastreio. Não guardamos nada sobre a sua visita.
page-link-countries = Países, e os direitos que tem
page-link-map = Mapa
page-link-hsds = Para programadores: dados abertos
open-heading = Dados abertos
open-lead = Este endereço é para programas: os serviços para vítimas de crime que esta rede publica, na forma do Open Referral (HSDS).
open-people = Procura ajuda? Está aqui.
open-whole = Tudo de uma vez
open-package = Todos os serviços em tabelas, num arquivo
open-openapi = A descrição da interface
open-profile = O que acrescentamos ao Open Referral
open-lists = Listas
open-licence = De uso livre sob CC BY 4.0. Indique a fonte. Nada aqui nomeia uma pessoa ou um caso.
page-minutes =
    { $count ->
        [one] { $count } minuto
        [many] { $count } de minutos
       *[other] { $count } minutos
    }
page-in-english = em inglês

# What stands between words in a row.
page-comma = { ", " }
# What stands between phrases that may hold commas.
page-semicolon = { "; " }
page-date = { DATETIME($date, dateStyle: "long") }
page-date-month = { DATETIME($date, year: "numeric", month: "long") }
page-time = { DATETIME($time, timeStyle: "short") }
page-weekday = { DATETIME($date, weekday: "long") }

## The first page

page-first-heading = Encontrar quem pode ajudar
page-first-lead = Depois de um crime, em casa ou noutro país. Duas perguntas, sem conta. Não é preciso ter falado com a polícia.
page-first-home = 1. Onde vive?
page-first-home-hint = O país onde fica a sua casa.
page-first-there = 2. Onde aconteceu?
page-first-there-hint = Pode ser o mesmo país, ou na internet.
page-first-choose = Escolha um país
page-first-same = O país onde vivo
page-first-online = Na internet
page-first-known = Países que conhecemos melhor
page-first-others = Outros países
page-first-show = Mostrar quem pode ajudar
page-first-incomplete = Escolha, por favor, um país em cada lista. Depois podemos mostrar quem ajuda.
page-first-kept = Depois vê a ajuda em casa, e quem trata do caso lá. A escolha de quem contactar é sua. Não guardamos nada do que escreve, e ninguém fica a saber que procurou.
page-first-watched = Há alguém a vigiar?
page-first-watched-leave = «Sair desta página» abre uma enciclopédia.
page-first-watched-shift = Carregar três vezes na tecla Shift faz o mesmo.
page-first-watched-back = Depois, o botão Voltar regressa a esta página: feche também a janela.
page-first-watched-history = Não consegue apagar o histórico do navegador.
page-first-watched-how = Como esconder a sua visita
page-first-members = Para organizações
page-first-members-how = Aqui, as organizações de apoio à vítima encaminham as pessoas umas para as outras, com o acordo de cada pessoa. O que se conta fica selado: só as duas organizações o podem abrir.
page-first-members-open = Abrir o espaço de trabalho
page-guides = Para ler ao seu ritmo

## Who can help

page-help-heading = Quem pode ajudar
page-help-lead = País onde vive: { $home }. País onde aconteceu: { $there }.
page-help-lead-home = País onde vive, e onde aconteceu: { $home }.
page-help-lead-online = País onde vive: { $home }. Aconteceu na internet.
page-help-change = Alterar
page-claim = Prazo para pedir indemnização, { $place }:
page-claim-rule = uma regra sem número fixo
page-claim-doubted = a ser verificado; pergunte em breve
page-claim-more = Quando começa, e a fonte
page-help-as = Ver em forma de
page-help-list = Lista
page-help-map = Mapa
page-help-found =
    { $count ->
        [0] Nenhum serviço encontrado
        [one] { $count } serviço.
        [many] { $count } de serviços.
       *[other] { $count } serviços.
    }
page-help-count-speaking =
    { $count ->
        [0] Nenhum fala do que pediu.
        [one] { $count } fala do que pediu.
        [many] { $count } falam do que pediu.
       *[other] { $count } falam do que pediu.
    }
page-help-count-every =
    { $count ->
        [one] Mais { $count } ajuda depois de qualquer crime.
        [many] Mais { $count } ajudam depois de qualquer crime.
       *[other] Mais { $count } ajudam depois de qualquer crime.
    }
page-help-count-like =
    { $count ->
        [one] { $count } só tem uma parte, ou uma palavra parecida.
        [many] { $count } só têm uma parte, ou uma palavra parecida.
       *[other] { $count } só têm uma parte, ou uma palavra parecida.
    }
page-help-alike = Uma das suas palavras não aparece tal como a escreveu. Contamos os que têm uma parecida.
page-help-order = Primeiro, o que pode usar agora.
page-help-order-words = Primeiro, o que corresponde melhor.
page-help-speaks = Estes falam do que pediu
page-help-every = Estes ajudam depois de qualquer crime
page-help-like = Estes só têm uma parte, ou uma palavra parecida
page-card-every = Não nomeia o que pediu: ajuda depois de qualquer crime.
page-help-need = De que precisa?
page-help-search = Procurar
page-help-narrow = Reduzir a lista: aberto agora, línguas, tipo de ajuda…
page-help-must = Tem de ser
page-help-open = Aberto agora
page-help-free = Gratuito
page-help-direct = Sem ser preciso encaminhamento
page-help-abroad = Para quem vive noutro país
page-help-way = Como
page-help-language = Língua
page-help-any = Indiferente
page-help-crime = O que aconteceu
page-help-crime-01 = Mataram alguém, ou quase
page-help-crime-02 = Violência, ameaças, perseguição ou retenção
page-help-crime-03 = Violação ou outra violência sexual
page-help-crime-04 = Roubo com violência ou ameaças
page-help-crime-05 = Furto, assalto à casa ou danos
page-help-crime-06 = Algo ligado a drogas
page-help-crime-07 = Burla ou fraude
page-help-crime-08 = Desordem pública, ou algo com uma autoridade
page-help-crime-09 = Armas, uma bomba ou contas pirateadas
page-help-crime-10 = Água, ar ou terra envenenados
page-help-crime-11 = Tortura, crimes de guerra, ou outra coisa
page-help-group = Para quem
page-help-everybody = Todas as pessoas
page-help-kind = Tipo de ajuda
page-help-apply = Reduzir a lista
page-help-all = Mostrar tudo de novo
page-help-ended = Essa pesquisa terminou: não guardamos nenhuma mais de uma hora. Pode pesquisar de novo.
page-help-asked = Pediu:
page-help-quoted = «{ $text }»
page-help-instead = Estes podem ajudar, ou sabem quem pode
page-help-home = Ajuda em casa ({ $country })
page-help-alone = Ajuda ({ $country })
page-help-there = O processo e a indemnização ({ $country })
page-help-all-in = Todos os serviços ({ $country })
page-help-nothing = Ainda não há aqui nenhum serviço deste país ({ $country }). Não tem de passar por isto sem ajuda.
page-help-nothing-narrow = Neste país ({ $country }), nada corresponde a tudo o que pediu.
page-help-authority = Para pedir uma indemnização, há uma autoridade neste país ({ $country }):
page-help-consulate = O consulado que o seu próprio país tem lá ({ $country }) pode encontrar intérprete, documentos e o nome de alguém que exerça advocacia.
page-help-elsewhere = Ver no mapa de todos os países
page-help-on-map = Os mesmos serviços, num mapa
page-help-know = É bom saber ({ $country })
page-help-online = O que acontece na internet pode ser denunciado onde vive. Guarde as mensagens, os endereços e imagens do ecrã antes de bloquear alguém.
page-help-unknown = Não conhecemos deste país direitos nem prazos que tenham uma fonte.
page-help-rights = Todos os direitos e prazos, para imprimir
page-help-page = Página { $page } de { $pages }
page-help-before = Serviços anteriores
page-help-after = Mais serviços

## A service

page-card-for = Para
page-card-abroad = Do estrangeiro
page-card-abroad-same = O mesmo número
page-dial-code = O indicativo do país é { $code }.
page-dial-unsure = Não se sabe se funciona. O indicativo do país é { $code }.
page-hours-all-day = De dia e de noite
page-hours-every-day = Todos os dias
page-hours-days = de { $from } a { $to }
page-hours-times = das { $from } às { $to }
page-hours-holidays = também nos feriados
page-hours-language = { $language }: { $hours }
page-open-clock = { $said } (hora de { $place })
page-service-reach = Como contactar
page-service-about = O que este serviço faz
page-service-country = Direitos e prazos ({ $country })

## Countries

page-countries-heading = Países
page-countries-lead = Números para ligar, direitos, indemnizações e os seus prazos, e serviços. Cada informação diz de onde vem.
page-countries-map = Vê-los num mapa
page-country-lead = O que convém saber depois de um crime aqui. Cada facto diz de onde vem, e a data da fonte quando esta a mostra. «Não confirmado» significa que nenhuma organização do país o verificou ainda: pergunte antes de confiar.
page-country-map = No mapa
page-country-rights = Os seus direitos na União Europeia
page-country-right-understand = Compreender e fazer-se compreender, desde o primeiro contacto.
page-country-right-support = Receber apoio gratuito e confidencial, antes, durante e depois de um julgamento, quer tenha falado com a polícia quer não.
page-country-right-interpreter = Ter intérprete, gratuitamente, quando lhe fazem perguntas ou quando fala em tribunal.
page-country-right-report = Apresentar queixa à polícia em casa, se não pôde ou não quis fazê-lo onde aconteceu. A polícia envia-a para lá.
page-country-right-claim = Pedir uma indemnização depois de um crime violento e intencional através de uma autoridade do seu próprio país, mesmo que tenha acontecido noutro.
page-country-rights-source = Das Diretivas
page-country-urgent = Numa emergência
page-country-helplines = Alguém com quem falar
page-country-claims = Indemnização pelo Estado
page-country-more = Mais
page-country-services = Serviços ({ $country })
page-country-no-services = Ainda não há aqui nenhum serviço.
page-country-unknown = Não conhecemos sobre este país nenhuma informação que tenha uma fonte. Um consulado, um hospital ou a polícia pode dizer a quem perguntar.

## Maps

page-map-world = O mundo
page-map-lead = Carregue num país para ver os seus números, direitos e serviços. A lista em baixo diz o mesmo.
page-map-name = Mapa
page-map-zoom-in = Maior
page-map-zoom-out = Mais pequeno
page-map-zoom-reset = O mapa todo
page-map-list = Países neste mapa
page-map-how = O número diz quantos serviços há na lista. Os países com uma fronteira mais forte têm um membro da rede.
page-map-count =
    { $count ->
        [one] { $count } serviço
        [many] { $count } de serviços
       *[other] { $count } serviços
    }
page-map-member = membro da rede
page-map-label = { $country }: { $said }
page-map-round = Redondo: ajuda em casa.
page-map-square = Quadrado: o processo lá.
page-map-press = Carregue num número para ver a sua ficha.
page-map-none = Nenhum destes serviços mostra um lugar exato.
page-map-withheld = Fora do mapa por segurança:
page-map-simple = As fronteiras estão desenhadas de forma simples e não decidem nenhum litígio.
page-map-disputed = Algumas fronteiras aqui são disputadas. Estão desenhadas de forma simples, e este mapa não decide nenhum litígio.
page-map-more =
    { $count ->
        [one] Mais { $count } serviço
        [many] Mais { $count } de serviços
       *[other] Mais { $count } serviços
    }
page-map-country = Direitos e números ({ $country })
continent-europe = Europa
continent-africa = África
continent-asia = Ásia
continent-north-america = América do Norte
continent-south-america = América do Sul
continent-oceania = Oceânia

## Passing on

page-share = Passar esta página a alguém
page-share-copy = Copiar este endereço
page-share-mail = Enviar com o seu próprio programa de e-mail
page-share-how = O endereço diz que página é, e nada sobre si.
page-print = Imprimir esta página
page-printed = Como estava em { $date }, em { $address }

## Confirming by a link in a mail

page-confirm-heading = Ainda está tudo certo?
page-confirm-lead = Estes são os seus serviços, tal como aqui se encontram. Se estiver tudo certo, carregue no botão. Não é preciso mais nada.
page-confirm-changed = Foi escrita alguma coisa desde que abriu esta página. Veja estes serviços mais uma vez. Se estiver tudo certo, carregue no botão.
page-confirm-button = Sim, está tudo certo
page-confirm-wrong = Se alguma coisa mudou, corrija-a antes no espaço de trabalho.
page-confirm-rest = As fichas que nem todos veem não estão aqui e não são confirmadas: faça isso no espaço de trabalho.
page-confirm-done = Agradecemos
page-confirm-done-how = Agora vê-se que estes serviços foram confirmados hoje.
page-confirm-used = Já confirmado em { $date }
page-confirm-used-how = Nada mais é preciso. Quando for altura, chega outro e-mail.

## Where there is no page

page-missing-heading = Esta página não existe
page-missing-why = O endereço pode ser antigo, ou estar mal escrito. Do seu lado está tudo bem.
page-missing-back = Voltar à página inicial
page-gone-heading = Isto já não está disponível
page-gone-why = O que estava aqui terminou ou foi retirado. Outros podem ajudar: procure de novo a partir da página inicial.
page-later-heading = De momento não é possível mostrar esta página
page-later-why = A falha é nossa, não é sua. Tente de novo dentro de um minuto. Entretanto, os números em cima funcionam.
