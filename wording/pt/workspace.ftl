### The workspace of an organisation’s contact and of the network’s stewards. Draft: not yet reviewed by a native reader.

## Everywhere

tab = { $title } · Onward
skip = Ir para o conteúdo
bar-main = Menu principal
bar-lock = Bloquear
bar-organisation = { $name }, { $country }
bar-office = Secretariado: { $network }
menu-language = Língua:{" "}
menu-draft = provisória
draft-language = Versão provisória.
draft-language-more = Ainda não foi lida por ninguém que tenha o português como língua materna.
place-today = Hoje
place-send = Enviar
place-directory = Diretório
place-network = Rede
place-organisation = Organização
place-members = Membros
place-devices = Dispositivos
unknown-page = Esta página não existe
loading = Um momento
try-again = Tentar de novo
back = Voltar
change = Alterar
choose = Escolher
choose-more = Escolher mais
done = Concluído
copy = Copiar
copied = Copiado
remove = Remover
more = Mais
print = Imprimir
print-hint = Uma folha A4.
not-said = Não indicado
field-needed = obrigatório
comma = ,
quoted = «{ $words }»
two-parts = { $first }: { $second }
two-sentences = { $first }. { $second }.
date-and-time = { $day }, { $time }
written-in = Escrito em { $language }
writing-in = Escrito em
offline = Sem ligação. Pode ler e escrever; os passos seguem quando a ligação voltar e carregar de novo.
soon-locked = Bloqueia em menos de um minuto. O que escreveu fica guardado.
stay = Ainda estou aqui
draft-kept = Rascunho guardado neste dispositivo, selado, às { $time }.
draft-none = O que escrever fica guardado neste dispositivo, selado.
draft-discard = Eliminar o rascunho
errors-title = Ainda falta alguma coisa
as-prepared = Como preparado

priority-p1 = Emergência
priority-p2 = Urgente
priority-p3 = Normal
priority-p4 = Informação

type-association = Associação
type-public_authority = Autoridade pública

## Unlock

unlock = Desbloquear
unlock-passkey = Desbloquear com a sua chave de acesso
unlock-link = Desbloquear com esta ligação
unlock-link-what = Esta ligação contém uma chave de desbloqueio impressa. Continue apenas se a chave for sua: quem lhe deu a ligação trabalha no mesmo lugar e lê o que lá escrever.
unlock-link-cut = Esta ligação não está completa. Copie-a toda mais uma vez, ou desbloqueie de outra forma.
unlock-link-not = Não é minha
unlock-again = Volta a bloquear após 15 minutos, ou quando carregar em Bloquear.
unlock-elsewhere = A minha chave de acesso não está aqui
unlock-other-device = Use o seu outro dispositivo: escolha «outro dispositivo» quando lhe for perguntado.
unlock-printed = Ou escreva a sua chave de desbloqueio impressa. Não é o kit.
unlock-nothing-works = Nada funciona? Peça ajuda à direção da sua organização, que guarda o kit.
unlock-sealed = As suas chaves nunca saem dos seus dispositivos sem estarem seladas. O secretariado da rede não as pode abrir.
printed-key = Chave de desbloqueio impressa
locked-pressed = Bloqueado. Os seus rascunhos ficam guardados, selados.
locked-idle = Bloqueado após 15 minutos sem atividade. Os seus rascunhos ficam guardados, selados.
failed-title = Não foi possível abrir esta página

## Joining

joining = Adesão
join-title = Aderir a { $network }
join-step = { $step } de 5 · { $organisation }
join-open-until = Aberto até { $day } ({ $left })
join-kept = O que está feito fica guardado. Pode fechar esta página quando quiser e continuar noutro dia.
join-what = O que é isto, e o que é preciso
join-what-keys = Aqui criam-se as chaves com que as outras organizações selam os seus encaminhamentos. São criadas no seu dispositivo; o secretariado da rede nunca as tem.
join-what-printer = Uma impressora, para o kit da direção
join-what-people = A direção e o ponto de contacto, meia hora
join-what-telephone = Mais tarde, dez minutos ao telefone
join-what-once = O convite abre uma só vez. Depois do terceiro passo, só as suas próprias chaves abrem esta página.
join-begin = Começar
join-read-again = Ler de novo
join-kit = O kit da direção, impresso e verificado
join-kit-later = Uma folha de papel para o cofre
join-kit-done = O código de controlo foi escrito a partir do papel.
join-kit-make = O kit traz a sua organização de volta quando se perdem todas as chaves. Imprima-o; depois, a direção escreve o código de controlo que está no papel.
join-kit-begin = Criar o kit
join-kit-show = Mostrar a folha
join-kit-again = Criar outro kit
join-proof = Código de controlo
join-proof-hint = Está na tira ao fundo da folha. Prova que o papel se consegue ler.
join-proof-wrong = Não é o código que está no papel. Veja outra vez: não tem as letras I nem O.
join-proof-go = Continuar
join-key = Uma chave para este dispositivo
join-key-later = Uma chave de acesso, ou uma chave de desbloqueio impressa
join-key-done = Abriu mesmo as suas chaves.
join-key-what = A chave de acesso abre neste dispositivo as chaves da organização ({ $organisation }), com o dedo, o rosto ou o código do dispositivo.
join-key-go = Criar a chave de acesso
join-key-none = Este dispositivo não tem chave de acesso
join-key-paper = Nesse caso, use uma chave de desbloqueio impressa. É mostrada uma só vez; imprima-a e guarde-a à mão, separada do kit.
join-key-paper-go = Criar uma chave de desbloqueio impressa
join-key-second = Pode adicionar um segundo dispositivo mais tarde, em Organização.
join-words = Oito palavras, por telefone
join-words-later = Dez minutos com o secretariado da rede
join-words-ring = Ligue ao secretariado da rede para o número que está no protocolo assinado, não para um número recebido numa mensagem.
join-words-turn = Leia a primeira palavra, o secretariado lê a segunda, e assim por diante, à vez.
join-words-why = Isto prova que as chaves que lá se veem são as suas, e que ninguém pôs outras pelo meio.
join-words-done = As palavras foram comparadas, e as oito são iguais.
join-words-again = Mostrar as palavras outra vez
join-sign = A rede assina
join-sign-later = Depois, a sua organização é membro
join-sign-wait = Um garante assina depois da mesma chamada. Esta página avança sozinha quando estiver feito; também a pode fechar.
join-sign-ask = Perguntar de novo agora
join-unclear = Há alguma coisa pouco clara? Pergunte ao secretariado quando ligar. O secretariado vê em que ponto está, e mais nada.
words-you = { $number }, deste lado
words-they = { $number }, do outro lado
words-match = As oito são iguais
words-differ = São diferentes
differ-title = As palavras são diferentes
differ-ring-off = Diga-o e desligue. Pode ser um lapso: ligue de novo e leia devagar. Se uma palavra continuar diferente, pare aqui.
differ-destroyed = Nesse caso, estas chaves são destruídas e nunca assinadas. O secretariado envia um novo convite.
differ-again = Tentar outra vez
differ-stop = Parar aqui

device-name = Nome deste dispositivo
device-name-hint = Para o reconhecer na lista, por exemplo «Secretária do escritório».
device-name-usual = Este computador
device-paper = Em papel
device-passkey = Chave de acesso
device-printed = Chave impressa
device-since = Desde { $date }
printed-once = Isto é mostrado uma só vez. Imprima agora.
printed-use = Para desbloquear: escolha «A minha chave de acesso não está aqui» e escreva esta chave.
printed-address = Num navegador que ainda não conheça a sua rede, abra este endereço:
printed-code = O mesmo endereço, em código para telemóvel
printed-keep = Guarde-a onde mais ninguém lhe possa chegar. Quem a tiver pode abrir os seus encaminhamentos.
printed-not-kit = Não é o kit. O kit fica com a direção.
printed-done = Já a tenho em papel

## The kit

kit-title = Kit de recuperação
kit-back = Voltar à adesão
kit-made = Criado em { $date }
kit-check-by = Verificar até { $date }
kit-key = A chave
kit-for = Para que serve
kit-for-contact = Para nomear um novo ponto de contacto quando o anterior já não está
kit-for-open = Para voltar a abrir os seus encaminhamentos quando se perdem todas as chaves de acesso
kit-for-stop = Para parar uma mudança que não pediu
kit-not = O que não pode fazer
kit-not-sign-in = Iniciar sessão, ou responder a um encaminhamento
kit-not-secret = Abrir alguma coisa em segredo: todos os membros veem cada utilização
kit-not-again = Ser impresso uma segunda vez
kit-who = Quem o guarda
kit-who-head = A direção, em papel, num envelope fechado, num cofre. Nunca o ponto de contacto. Sem fotografias, sem cópias, sem correio.
kit-lost = Se se perder
kit-lost-office = Avise logo o secretariado da rede. Ninguém pode ler os seus encaminhamentos só com o envelope e sem ser visto.
kit-kept-by = Guardado por
kit-closed-on = Fechado em, assinatura
kit-tear = Rasgar por aqui
kit-proof = Código de controlo:
kit-proof-what = Escreva-o no passo 2: prova que este papel se consegue ler. Não abre nada. Depois, deite fora esta tira.

## Members, for a steward

joining-lead = { $count ->
    [0] Nenhuma organização está a aderir neste momento.
    [one] Uma organização está a aderir. { $mine ->
        [0] Está à espera de outros.
       *[other] Está à sua espera.
    }
    [many] { $count } de organizações estão a aderir. { $mine ->
        [0] Nenhuma está à sua espera.
        [one] Uma está à sua espera.
       *[other] { $mine } estão à sua espera.
    }
   *[other] { $count } organizações estão a aderir. { $mine ->
        [0] Nenhuma está à sua espera.
        [one] Uma está à sua espera.
       *[other] { $mine } estão à sua espera.
    }
}
joining-title = A aderir
joining-invited = Convidada
joining-enrolled = Chaves criadas
joining-admitted = Admitida
joining-closed = Fechada
joining-closed-list = Convites fechados ({ $count })
joining-where = { $country } · assinaturas: { $signed } de { $needed }
joining-you = Comparar as palavras e assinar
joining-steward = À espera de outro garante
joining-open-until = À espera da organização até { $day } ({ $left })
joining-quiet = Aqui vê-se quem adere e que chaves são suas. Os seus encaminhamentos continuam fechados para si.
invite = Convidar uma organização
invite-name = Nome da organização
invite-mail = Endereço de e-mail da direção
invite-country = País
invite-zone = Fuso horário
invite-type = Tipo
invite-go = Criar o convite
invite-link = Ligação do convite
invite-link-once = Entregue pessoalmente esta ligação a { $name }. É mostrada uma só vez, e abre uma só vez.
members-title = Membros
members-none = Ainda nenhuma organização é membro.
members-keys = Chaves desde { $date }
admission-signatures = { $needed ->
    [one] { $signed ->
        [0] A sua assinatura admite-a.
       *[other] Está assinado.
    }
    [many] Assinaturas de garantes: { $signed } de { $needed }.
   *[other] Assinaturas de garantes: { $signed } de { $needed }.
}
admission-compare = Comparar oito palavras
admission-ring = Ligue à direção da organização para o número que está no protocolo assinado, não para um número recebido numa mensagem.
admission-say = Diga: «Leia-me a sua primeira palavra.» Depois leia a segunda, e assim por diante, à vez.
admission-means = Assinar diz a cada membro: estas chaves são desta organização, e podem selar-se encaminhamentos para ela.
admission-sign = As oito são iguais: assinar
admission-by-name = Assinado com a sua própria chave, em seu nome, onde todos os membros o podem ver.
admission-signed = A sua assinatura está dada. Falta ainda a de outro garante.
admission-done = Admitida. Já se podem selar encaminhamentos para esta organização.
admission-so-far = Até agora
admission-invited = Convidada
admission-enrolled = Kit verificado, chaves criadas
admission-admitted = Admitida
admission-quiet = { $needed ->
    [one] Nada pode ser selado para { $organisation } antes da assinatura de um garante. Uma assinatura não pode ser retirada.
    [many] Nada pode ser selado para { $organisation } antes da assinatura de { $needed } de garantes. Uma assinatura não pode ser retirada.
   *[other] Nada pode ser selado para { $organisation } antes da assinatura de { $needed } garantes. Uma assinatura não pode ser retirada.
}
admission-differ = Pode ser um lapso: leia mais uma vez, devagar. Se uma palavra continuar diferente, pode haver alguém pelo meio.
admission-differ-stop = Parar não assina nada e fecha o convite. Depois, ligue à direção para outro número antes de convidar de novo.
admission-once-more = Ler mais uma vez
admission-stop = Parar esta admissão

## Network and organisation

network-lead = Quem pode encaminhar para quem, e desde quando se conhecem as chaves.
network-quiet = Da lista assinada de membros, verificada neste dispositivo.
organisation-about = Na lista de membros
devices-title = As suas chaves
devices-lead = O que lhe abre o espaço de trabalho.
devices-one = Tem só uma chave. Adicione uma segunda, para que perder um dispositivo não custe nada.
devices-add = Adicionar uma chave de acesso
devices-add-passkey = Criar uma chave de acesso
devices-add-printed = Criar uma chave de desbloqueio impressa
devices-printed = Para um dispositivo sem chave de acesso, ou para a gaveta. É mostrada uma só vez.

## Today

today-lead = { $count ->
    [0] Hoje é { $day }.
    [one] Hoje é { $day }. Há um encaminhamento à sua espera{ $late ->
        [0] .
       *[other] , em atraso.
    }
    [many] Hoje é { $day }. Há { $count } de encaminhamentos à sua espera{ $late ->
        [0] .
        [one] , um em atraso.
       *[other] , { $late } em atraso.
    }
   *[other] Hoje é { $day }. Há { $count } encaminhamentos à sua espera{ $late ->
        [0] .
        [one] , um em atraso.
       *[other] , { $late } em atraso.
    }
}
today-needs-you = À sua espera
today-others-owe = À espera de outros
today-going-on = Em curso
today-resting = Em pausa
today-finished = Terminados ({ $count })
today-finished-title = Terminados
today-nothing = Não há nada à sua espera
today-next = A próxima data é com { $organisation }: { $said }.
today-nothing-next = Não há datas em aberto.
today-show-all = Mostrar tudo ({ $count })
today-aside = Atalhos
today-keys = Teclas: J e K descem e sobem na lista, Enter abre.
send-a-referral = Enviar um encaminhamento
row-from = de { $organisation }
row-to = para { $organisation }
row-wakes = Retoma em { $month }
row-last = Último passo: { $day }
title-information = { $kind }: { $country }
title-unreadable = Não foi possível abrir aqui
title-reach = Falar com { $name }
broken-title = Não usar estes
withheld-title = Não fornecidos pelo servidor
newer-title = Para ler depois de recarregar a página
broken-what = Os seus passos não batem certo, por isso nada deles é mostrado. Ligue à outra organização para um número que conheça e avise o secretariado da rede.
undo = { $seconds ->
    [one] Desfazer ({ $seconds } segundo)
    [many] Desfazer ({ $seconds } de segundos)
   *[other] Desfazer ({ $seconds } segundos)
}

done-enquiry = Enviado.
done-accepted = Resposta enviada: podemos ajudar.
done-part_accepted = Resposta enviada: uma parte.
done-declined = Resposta enviada: não podemos ajudar.
done-redirect_proposed = Resposta enviada: outra organização poderia.
done-answered = Resposta enviada.
done-withdrawn = Retirado.
done-reached = Anotado: contacto conseguido.
done-rested = Fica em pausa.
done-closed = Encerrado.

## The next date

due-late = { $said } (atraso: { $late })
due-left = { $said } ({ $left })
due-acknowledge-mine = Confirmar até { $when }
due-acknowledge-theirs = Confirmação esperada até { $when }
due-decide-mine = Responder até { $when }
due-decide-theirs = Resposta esperada até { $when }
due-settle_date-mine = Acertar a data até { $when }
due-settle_date-theirs = Acerto da data esperado até { $when }
due-reply-mine = Responder à pergunta até { $when }
due-reply-theirs = Resposta à pergunta esperada até { $when }
due-hand_over-mine = Transmitir até { $when }
due-hand_over-theirs = Transmissão esperada até { $when }
due-reach-mine = Falar com a pessoa até { $when }
due-reach-theirs = Contacto com a pessoa esperado até { $when }
due-close-mine = Termina por si: { $when }
due-close-theirs = Termina por si: { $when }
due-wake-mine = Retoma: { $when }
due-wake-theirs = Retoma: { $when }
due-stop-mine = Interrompe-se: { $when }
due-stop-theirs = Interrompe-se: { $when }
next-acknowledge-mine = Falta a sua confirmação ou resposta
next-acknowledge-theirs = Falta a confirmação ou resposta da outra organização
next-decide-mine = Falta a sua resposta
next-decide-theirs = Falta a resposta da outra organização
next-settle_date-mine = Falta acertar a data: é consigo
next-settle_date-theirs = Falta acertar a data: é com a outra organização
next-reply-mine = Falta a sua resposta à pergunta
next-reply-theirs = Falta a resposta da outra organização à pergunta
next-hand_over-mine = Falta a sua transmissão
next-hand_over-theirs = Falta a transmissão da outra organização
next-reach-mine = Falta falar com a pessoa: é consigo
next-reach-theirs = Falta falar com a pessoa: é com a outra organização
next-close-mine = Termina por si
next-close-theirs = Termina por si
next-wake-mine = É retomado
next-wake-theirs = É retomado
next-stop-mine = É interrompido
next-stop-theirs = É interrompido

state-sent = em espera
state-delivered = em espera, aberto
state-acknowledged = em análise
state-asked = em análise, com uma pergunta em aberto
state-accepted = resposta: sim
state-part_accepted = resposta: em parte
state-declined = resposta: não
state-redirected = resposta: tentar outra
state-handed_over = transmitido
state-contact_failed = transmitido, contacto ainda não conseguido
state-reached = contacto conseguido
state-in_support = contacto conseguido, em apoio
state-resting = em pausa
state-stopping = a ser interrompido
state-ended = terminado
end-answered = terminado: respondido
end-closed = terminado
end-recalled = envio anulado
end-withdrawn = retirado
end-victim_declined = a pessoa não quis

## A referral

referral = Encaminhamento
stands = Ponto da situação: { $state }
section-enquiry = O que foi pedido antes
section-needed = O que é preciso
section-person = A pessoa
section-event = O que aconteceu
section-asked = O que é pedido
section-safe = Como contactar a pessoa em segurança
section-who = Quem é a pessoa
section-story = O relato, contado uma só vez
section-story-form = O relato, pelas palavras da pessoa
section-do-not-ask = Não voltar a perguntar
section-plan = O plano
section-done = Já feito
section-links = Datas e referências
section-extra = Só com um acordo próprio
enquiry-unreadable = Não foi possível abrir este pedido neste dispositivo. { $organisation } deve enviá-lo de novo.
sealed = Selado para si e { $organisation }. Chaves sem alteração desde { $date }.
sealed-more = Ninguém pelo meio o pode ler. Verificado neste dispositivo às { $time } com a lista assinada de membros; cada passo está assinado e na ordem certa.
holidays-unknown = Não conhecemos os feriados de lá: só contam os fins de semana.

fact-needed = Necessário
fact-by-date = Até { $date }
fact-how = Como
fact-lives-in = Onde vive
fact-place = { $region }, { $country }
fact-region = Região do país
fact-age = Idade, género
fact-age-only = Idade
fact-gender = Género
fact-languages = Línguas
fact-language-a-little = { $language } (um pouco)
fact-interpreter = Intérprete
fact-children = Crianças
fact-access = Para participar
fact-safety = Segurança
fact-worker-gender = Com quem
fact-crime = Crime
fact-crime-in = { $crime } ({ $country })
fact-when = Quando
fact-context = Contexto
fact-ground = Motivo
fact-relation = A quem aconteceu
fact-proceedings = Processo
fact-claim = Indemnização
fact-deadline = Uma data a cumprir
fact-deadline-value = { $kind }: { $date }
fact-agreed = Acordo
fact-agreed-value = { $answer }, até { $date }
fact-abroad = Dados no estrangeiro
fact-note = Nota
fact-date-reason = Porquê esta data
fact-about = Assunto
fact-country = País
fact-answer-language = Língua da resposta
fact-to = Para
fact-organisation = Nome
fact-network = Rede
fact-type = Tipo
fact-zone = Fuso horário
fact-keys-since = Chaves desde
fact-there-now = Hora lá
fact-hours = Quando
fact-say = Dizer
fact-answerer = Quem pode atender
fact-message = Mensagem
fact-code-word = Palavra de código
fact-watched = Atenção
fact-never-use = Nunca usar
fact-name-used = Nome que usa
fact-legal-name = Nome legal
fact-born = Data de nascimento ou idade
fact-place-or-address = Lugar ou morada
fact-beside = Ao seu lado
fact-careful = Atenção
watched = Outros usam este dispositivo, ou podem vigiá-lo
word-means = «{ $word }» quer dizer: { $meaning }
beside-offender = Pode ser quem cometeu o crime. Não contactar.
beside-name = Nome e número
beside-kind = Quem é

## Steps

bar-answer = O que pode fazer
bar-usual = { $worker } liga até { $day }.
bar-usual-what = quem liga, e até quando
bar-date = Ainda não? Diga que já viu a data:
date-confirm = Confirmar a data
date-propose = Propor outra data

send-again = Pedir a outra organização
step-accepted = Podemos ajudar
step-part_accepted = Uma parte
step-question = Perguntar
step-reply = Responder à pergunta
step-declined = Não podemos ajudar
step-redirect_proposed = Outra organização poderia
step-answered = Responder
step-unaccepted = Retirar o sim
step-handover = Transmitir
step-contact_failed = Contacto não conseguido
step-reached = Contacto conseguido
step-supported = Apoio prestado
step-rested = Pôr em pausa
step-woken = Retomar
step-closed = Encerrar
step-recalled = Anular o envio
step-withdrawn = Retirar
step-withdrawal_undone = Afinal continuar
step-victim_declined = A pessoa não quer
step-acknowledged = Confirmar a data
step-date_settled = Acertar a data
step-message = Escrever
step-correction = Corrigir
step-undone = Desfazer

ask-accepted = Quem liga, e até quando?
ask-part_accepted = Que parte podem fazer?
ask-part_accepted-hint = { $organisation } procura alguém para o resto.
ask-question = Perguntar a { $organisation }
ask-question-hint = A pergunta é lida na língua dessa organização. Até à resposta, a data fica à espera.
ask-reply = Responder a { $organisation }
ask-reply-hint = A resposta é lida na língua dessa organização.
ask-declined = Porque não podem ajudar?
ask-redirect_proposed = Quem poderia ajudar melhor?
ask-answered = Responder a { $organisation }
ask-answered-hint = Isto termina o pedido.
ask-unaccepted = Retirar o sim?
ask-unaccepted-hint = { $organisation } fica logo a saber e procura outra ajuda.
ask-contact_failed = Não foi possível falar com a pessoa
ask-contact_failed-hint = No máximo três tentativas. Depois, volta para { $organisation }.
ask-supported = Que apoio foi prestado?
ask-rested = Pôr em pausa
ask-rested-hint = Volta às duas organizações no mês da primeira data.
ask-woken = Retomar
ask-woken-hint = Fica de novo em apoio.
ask-closed = Como terminou?
ask-closed-hint = { $organisation } fica a saber. O conteúdo é destruído mais tarde, como dizem as regras da rede.
ask-withdrawn = Retirar?
ask-withdrawn-hint = Termina, e { $organisation } fica a saber porquê.
ask-withdrawal_undone = Afinal continuar?
ask-withdrawal_undone-hint = Só depois de confirmar com a pessoa em segurança. Diga como.
ask-victim_declined = A pessoa não quer
ask-victim_declined-hint = Termina, e { $organisation } fica a saber.
ask-date = Propor outra data
ask-date-hint = A pergunta segue para { $organisation }. Até lá, mantém-se a primeira data.
ask-acknowledged = Confirmar a data
ask-date_settled = Acertar a data
ask-reached = Contacto conseguido
ask-recalled = Anular o envio
ask-handover = Transmitir

send-accepted = Podemos ajudar
send-part_accepted = Oferecer esta parte
send-question = Perguntar
send-reply = Responder
send-declined = Enviar a resposta
send-redirect_proposed = Enviar a resposta
send-answered = Enviar a resposta
send-unaccepted = Retirar o sim
send-contact_failed = Anotar
send-supported = Anotar
send-rested = Pôr em pausa
send-woken = Retomar
send-closed = Encerrar
send-withdrawn = Retirar
send-withdrawal_undone = Continuar
send-victim_declined = Terminar
send-date = Propor
send-acknowledged = Confirmar
send-date_settled = Acertar
send-reached = Contacto conseguido
send-recalled = Anular o envio
send-handover = Transmitir

step-takes = A cargo da sua organização
step-worker = Quem liga
step-by = Primeira chamada até
step-date = Responder até
step-question-label = Pergunta
step-reply-label = Resposta à pergunta
step-answer = A sua resposta
step-words = Mais uma palavra, se for preciso
step-why = Porquê
step-who-could = Quem poderia?
step-who-could-hint = Se indicar uma organização, { $organisation } lê «tentar outra».
step-nobody-known = Não sei
step-what-happened = O que aconteceu
step-way = Meio que se tentou
step-services = Apoio prestado
step-wakes = Quando é retomado
step-wake-why = Porquê
step-wake-on = Dia
step-wake-more = Outra data
step-outcome = Como terminou
more-kinds = Mais tipos de apoio

settle-yes = Aceitar esta data
settle-no = Manter a primeira data
resend = Enviar de novo
notice-unsafe = A pessoa diz: um número já não é seguro ({ $when }). Não ligar antes de ser corrigido.
notice-proposed = A outra organização propõe responder até { $when }. A primeira data era: { $first }.
notice-proposed-waits = A data que propôs: { $when }. Falta a resposta da outra organização.
notice-resend = { $organisation } não conseguiu abrir um dos passos que lhe enviou.
notice-rounds = { $count ->
    [one] Uma pergunta até agora.
    [many] { $count } de perguntas até agora. Uma chamada pode ser mais rápida para todos.
   *[other] { $count } perguntas até agora. Uma chamada pode ser mais rápida para todos.
}
notice-attempts = { $count ->
    [one] Falhou uma tentativa de três.
    [many] Falharam { $count } de tentativas de três.
   *[other] Falharam { $count } tentativas de três.
}
notice-stale = A lista de membros mais recente que outro membro viu é mais antiga do que as regras permitem. Avise o secretariado da rede.

conflict-title = Outra coisa chegou primeiro
conflict-what = Enquanto decidia, aconteceu isto:
conflict-yours = O seu passo não foi enviado: { $step }. O que escreveu fica guardado.
conflict-gone = Já não é possível.
conflict-again = Enviar o meu mesmo assim
conflict-leave = Não enviar, vou ver de novo

## Conversation and history

conversation = Conversa
conversation-none = Ainda nada escrito.
write-to = Escrever a { $organisation }
send = Enviar
talk-you = A sua organização, { $when }
talk-they = { $organisation }, { $when }
history = Histórico
history-zone = Mostrar também a hora em { $organisation }
history-there = Lá: { $when }
history-taken = Recebido: { $when }
history-by = Até { $when }
entry-unreadable = Não foi possível abrir isto neste dispositivo. A outra organização deve enviá-lo de novo.
entry-withheld = A outra organização não enviou o conteúdo deste passo.
detail-answer-by = responder até { $when }
detail-calls = { $worker } liga até { $day }
detail-takes = Assume: { $needs }
detail-wakes = { $reason }: { $date }
detail-feedback = { $question } { $answer }

did-enquiry = Enviado
did-delivered-you = Aberto aqui
did-delivered-they = Aberto lá
did-acknowledged-you = A sua organização confirmou
did-acknowledged-they = A outra organização confirmou
did-date_settled-you = A sua organização acertou a data
did-date_settled-they = A outra organização acertou a data
did-question-you = A sua organização perguntou
did-question-they = A outra organização perguntou
did-reply-you = A sua organização respondeu à pergunta
did-reply-they = A outra organização respondeu à pergunta
did-accepted-you = A sua organização disse que sim
did-accepted-they = A outra organização disse que sim
did-part_accepted-you = A sua organização ofereceu uma parte
did-part_accepted-they = A outra organização ofereceu uma parte
did-declined-you = A sua organização disse que não
did-declined-they = A outra organização disse que não
did-redirect_proposed-you = A sua organização indicou outra
did-redirect_proposed-they = A outra organização indicou uma terceira
did-answered-you = A sua organização respondeu
did-answered-they = A outra organização respondeu
did-unaccepted-you = A sua organização retirou o sim
did-unaccepted-they = A outra organização retirou o sim
did-handover-you = A sua organização transmitiu
did-handover-they = Transmitido à sua organização
did-contact_failed-you = A sua organização não conseguiu falar com a pessoa
did-contact_failed-they = A outra organização não conseguiu falar com a pessoa
did-reached-you = A sua organização falou com a pessoa
did-reached-they = A outra organização falou com a pessoa
did-supported-you = A sua organização prestou apoio
did-supported-they = A outra organização prestou apoio
did-rested-you = A sua organização pôs em pausa
did-rested-they = A outra organização pôs em pausa
did-woken-you = A sua organização retomou
did-woken-they = A outra organização retomou
did-closed-you = A sua organização encerrou
did-closed-they = A outra organização encerrou
did-recalled = Envio anulado antes de ser aberto
did-withdrawn-you = A sua organização retirou
did-withdrawn-they = A outra organização retirou
did-withdrawn-person = A pessoa pediu para parar
did-withdrawal_undone-you = A sua organização afinal continuou
did-withdrawal_undone-they = A outra organização afinal continuou
did-withdrawal_undone-person = A pessoa quer continuar
did-victim_declined = A pessoa não quis
did-message-you = A sua organização escreveu
did-message-they = A outra organização escreveu
did-correction-you = A sua organização corrigiu
did-correction-they = A outra organização corrigiu
did-undone-you = A sua organização desfez o último passo
did-undone-they = A outra organização desfez o último passo
did-number_unsafe = A pessoa diz: um número já não é seguro
did-not_contacted = A pessoa diz: ninguém me contactou
did-code_changed = Um novo código para a pessoa
did-seat_changed-you = Novas chaves aqui
did-seat_changed-they = Novas chaves lá
did-unreadable-you = Houve algo que não se conseguiu abrir aqui
did-unreadable-they = Houve algo que não se conseguiu abrir lá
did-resent-you = A sua organização enviou de novo
did-resent-they = A outra organização enviou de novo

## Send

send-lead = Três ecrãs. Ficam neste dispositivo, selados, até ao envio.
send-step = { $step } de 3
send-step-to = { $step } de 3 · para { $organisation }
send-title-1 = Quem pode ajudar?
send-title-2 = O que é preciso?
send-title-3 = Verificar e obter o acordo
send-seven-answers = Sete respostas, sem nomes. A organização destinatária lê-as na sua língua.
send-three-answers = Três respostas, nada sobre uma pessoa.
send-lives-in = País onde é preciso apoio
send-for = Para
send-organisation-in = Organização: { $country }
send-none-fits = Nenhuma destas serve
send-none-fits-more = Esta rede não tem lá outro membro. Pergunte ao secretariado da rede quem ajuda nesse país.
send-go-2 = Continuar para as necessidades
send-go-3 = Continuar para a verificação
send-happened-in = Aconteceu em
send-language = Língua, primeiro a que fala melhor
send-language-more = Outra língua
send-language-add = Adicionar uma língua
send-level = Como a fala
send-kinds = Tipos de apoio
send-risks = A saber antes do primeiro contacto
send-note = Até 300 caracteres, sem nomes nem números
send-note-information = A sua pergunta
send-about-country = Sobre que país
send-sealed = Selado neste dispositivo para { $organisation }. Ninguém pelo meio o pode ler. Pode desfazer durante um minuto, e anular o envio enquanto não for aberto.
soon = Com que urgência?
soon-p1 = Resposta até { $when }
soon-p2 = Resposta até { $when }
soon-p3 = Resposta até { $when }
soon-p4 = Resposta até { $when }. Sem dados pessoais.
soon-own = Marcar outra data
soon-own-date = Resposta esperada até
soon-own-hint = Na sua hora local. Uma data mais próxima do que o habitual precisa de um motivo.
soon-own-reason = Porquê tão cedo? Sem nomes nem números
fold-each = Urgência de cada necessidade
fold-context = Quando, e contexto
fold-working = Como trabalhar com esta pessoa
fold-safety = Segurança
fold-law = Processo, indemnização, datas
fold-note = Uma nota curta
aside-who = Como o sabemos
aside-who-what = Os nomes, lugares e chaves vêm da lista assinada de membros. «Dados no estrangeiro» diz o que as regras da rede preveem para esse país.
aside-no-names = Ainda sem nomes
aside-no-names-what = A outra organização decide só com isto. O nome, o número e o relato seguem quando disser que sim.
aside-no-names-folds = Deixe de fora o que não importa. Nas partes recolhidas nada é obrigatório.
aside-information = Sem nenhuma pessoa
aside-information-what = Uma pergunta sobre direitos, procedimentos ou serviços. Nada que possa apontar para alguém.
aside-sent = Depois do envio
aside-sent-until = A outra organização tem até { $when }. Vê-se em Hoje.
aside-sent-yes = Quando disser que sim, é altura de transmitir: uma forma segura de falar com a pessoa, e um nome.

agree-title = Quatro acordos, já preparados
agree-person = Com a pessoa
agree-policy = Das regras da rede
agree-answer-by = Resposta esperada até { $when }
agree-referral = Para esta organização, para estas necessidades. { $method }, em { $language }, hoje. Até { $until }.
agree-secrecy = Dispensa do sigilo profissional apenas perante esta organização. { $method }, em { $language }. Até { $until }.
agree-answer = O que a pessoa disse
agree-method = Como lhe foi perguntado
agree-language = Em que língua
agree-language-own = Na língua da pessoa
agree-until = Até
agree-until-hint = Agora: { $date }. A pessoa pode voltar atrás antes, a qualquer momento.
agree-special = Motivo para saúde, crenças e afins
agree-special-none = Nada desse género segue

## Hand over

handover-title = Transmitir
handover-not-now = Agora não há nada para transmitir.
handover-said-yes = { $organisation } disse que sim
handover-needed = São precisas duas coisas: uma forma segura de falar com a pessoa, e um nome. Deixe de fora o que não importa.
handover-check = Verificar e transmitir
handover-sealed = Isto é selado só para { $organisation }. Em Hoje vê-se quando se falou com a pessoa.
handed-over-at = Transmitido:
corrected-at = Corrigido:
safe-first = { $organisation } vê isto primeiro.
way = Meio
way-safe = É seguro?
way-add = Outro meio
way-another = Outro meio
way-fold = { $way }: { $safe }
way-remove = Remover este meio
way-value-telephone = Número
way-value-text_message = Número
way-value-email = Endereço
way-value-letter = Morada
way-value-in_person = Onde
way-answerer = Quem pode atender
way-say = O que dizer
way-word-means = Quer dizer
way-unsafe = { $way }: não é seguro. Não usar.
way-replaced = Substituído em { $date }. Não usar.
fold-legal-name = Nome legal, data de nascimento, morada
fold-beside = Alguém de confiança, um representante
story-account = Um relato curto
story-read-in = Lido à pessoa em
story-not-read = Ainda não lido
story-approve = A pessoa aprovou estas palavras
story-approve-hint = Se mudar uma palavra, pergunte de novo.
story-plan = O plano, numa linha
story-written = Escrito em { $language }.
story-read = Lido à pessoa em { $language }.
story-approved = Aprovado em { $date }.
story-not-approved = Não aprovado pela pessoa.
link-date = Data
link-day = Dia
link-whose = De quem
link-reference = Número, serviço, telefone
link-add-date = Adicionar uma data
link-add-reference = Adicionar uma referência
extra-nothing = Nada disto segue, a não ser que a pessoa concorde ponto por ponto.
extra-agrees = A pessoa concorda em transmitir isto
extra-noted = Registado como perguntado em { $date }, até { $until }
extra-agreed = Acordo dado em { $date }, até { $until }.
extra-text-health = O que precisam de saber
extra-text-beliefs = O que precisam de saber
extra-text-right_to_stay = O que precisam de saber
extra-text-assessment = Resumo, sem pontuação
extra-text-suspect = Nome, e porque é preciso
along-story = Relato
along-dates = { $count ->
    [one] { $count } data
    [many] { $count } de datas
   *[other] { $count } datas
}
along-references = { $count ->
    [one] { $count } referência
    [many] { $count } de referências
   *[other] { $count } referências
}
along-nothing = Nada mais
check-contact = Contacto
check-name = Nome
check-along = Segue também
check-stays = Fica aqui
check-nobody-else = { $organisation }, e mais ninguém
still-agrees = A pessoa continua de acordo
still-agrees-hint = Acordo dado em { $date }, até { $until }
aside-ask = Perguntar por esta ordem
aside-ask-order = Que número? Quem mais ouve? Quando está a sós? O que podemos dizer?
aside-ask-unsure = Há dúvidas se é seguro? Diga-o. Uma chamada cuidadosa é melhor do que nenhuma.
aside-once = Contado uma só vez
aside-once-what = O que escrever aqui, a pessoa não precisa de repetir.
aside-once-codes = As opções da lista aparecem na língua de quem recebe. As suas próprias palavras ficam como as escreveu.
aside-never = Nunca juntar
aside-never-what = Passaportes, dados bancários, imagens íntimas, entrevistas gravadas, as suas próprias notas.
aside-after = Depois de transmitir
aside-after-correct = Um número mudou? Corrija-o: o novo fica em cima, o antigo fica riscado.
correct-title = Corrigir o que foi transmitido
correct-lead = { $organisation } vê o novo em cima, o antigo riscado.
correct-link = Corrigir o que foi transmitido
correct-send = Enviar a correção
correct-not-now = Agora não há nada para corrigir.
aside-correct = Depressa, mas em segurança
aside-correct-what = Só é enviado o que alterar. Se um meio já não for seguro, assinale-o; não o apague apenas.

## First-call sheet

sheet = Ficha da primeira chamada
sheet-for = Para: { $worker }
sheet-anyone = quem ligar
sheet-printed = Impresso: { $when }
sheet-ring = Ligar a { $name }
sheet-ring-by = Ligar a { $name } até { $when }
sheet-needs = Do que a pessoa precisa primeiro
sheet-went = Como correu
sheet-spoke = Falou-se com a pessoa
sheet-no-answer = Ninguém atendeu
sheet-not-safe = Não é seguro agora
sheet-says-no = A pessoa diz que não
sheet-when = Data e hora
sheet-agreed = O que ficou combinado, próxima chamada
sheet-bring-back = Devolva esta ficha ao ponto de contacto. Depois é destruída. Não a copie, não a guarde.
sheet-nothing = Ainda nada foi transmitido.

## What a form still needs

missing-needed = Preencha este campo, por favor
missing-too_long = Isto é demasiado longo
missing-names_somebody = Isto parece um nome, um número ou uma morada. Deixe-o de fora por agora.
missing-country-needed = Escolha o país
missing-organisation-needed = Escolha uma organização
missing-country_needed-needed = Escolha onde vive a pessoa
missing-country_of_crime-needed = Escolha onde aconteceu
missing-crime-needed = Escolha o crime
missing-relation-needed = Escolha a quem aconteceu
missing-age-needed = Escolha a idade
missing-languages-needed = Escolha uma língua
missing-needs-needed = Escolha pelo menos um tipo de apoio
missing-information-needed = Escolha o assunto
missing-language-needed = Escolha a língua da resposta
missing-note-too_long = A nota tem mais de 300 caracteres
missing-note-names_somebody = A nota parece conter um número ou uma morada. Deixe-os de fora por agora.
missing-region-names_somebody = A região do país parece um número ou uma morada
missing-date_reason-needed = Diga porque é que a data é mais próxima do que o habitual
missing-date_reason-names_somebody = O motivo parece conter um número ou uma morada
missing-agreements-referral-needed = Pergunte à pessoa se aceita o encaminhamento
missing-agreements-secrecy-needed = Pergunte à pessoa se pode falar do assunto com a outra organização
missing-contact-ways-needed = Indique um meio de falar com a pessoa que não seja inseguro
missing-identity-name_used-needed = Indique um nome que a pessoa use
missing-still_agrees_at-needed = Pergunte à pessoa se continua de acordo
missing-extra-health-needed = Saúde: pergunte à pessoa se pode ser transmitido, ou esvazie o campo
missing-extra-beliefs-needed = Orientação sexual, religião, etnia: pergunte à pessoa se pode ser transmitido, ou esvazie o campo
missing-extra-right_to_stay-needed = Autorização de residência: pergunte à pessoa se pode ser transmitido, ou esvazie o campo
missing-extra-assessment-needed = Resumo da avaliação: pergunte à pessoa se pode ser transmitido, ou esvazie o campo
missing-extra-suspect-needed = Nome da pessoa suspeita: pergunte à pessoa se pode ser transmitido, ou esvazie o campo
missing-correction-needed = Nada foi alterado
missing-message-needed = Escreva primeiro alguma coisa
missing-key-needed = Escreva a chave de desbloqueio impressa
missing-device-needed = Dê um nome a este dispositivo
missing-proof-needed = Escreva o código de controlo que está no papel
missing-invite-name-needed = Indique o nome da organização
missing-invite-country-needed = Escolha o país
missing-invite-zone-needed = Escolha o fuso horário
missing-invite-mail-needed = Indique um endereço de e-mail
missing-step-by-needed = Indique uma data
missing-step-takes-needed = Escolha pelo menos uma parte
missing-step-question-needed = Escolha uma pergunta
missing-step-reply-needed = Escolha uma resposta
missing-step-decline-needed = Escolha um motivo
missing-step-unaccept-needed = Escolha um motivo
missing-step-withdrawal-needed = Escolha um motivo
missing-step-failed-needed = Escolha o que aconteceu
missing-step-organisation-needed = Escolha uma organização
missing-step-services-needed = Escolha pelo menos um apoio
missing-step-wakes-needed = Indique um motivo e um dia
missing-step-outcome-needed = Escolha como terminou
missing-step-words-needed = Diga-o em poucas palavras
missing-service-circle-needed = Diga quem o pode ler
missing-kept-confirm-needed = Indique os dias, de 7 a 3660
missing-kept-expire-needed = Indique os dias, de 7 a 3660

## Failures. `detail` is never shown: it may be technical.

problem-general = Não funcionou. Nada do que escreveu se perdeu. Tente de novo; se continuar assim, avise o secretariado da rede.
problem-other_words = As chaves no servidor não são aquelas cujas palavras foram comparadas. Nada foi assinado. Compare as palavras outra vez.
problem-offline = Não há ligação. Nada do que escreveu se perdeu. Tente de novo quando ela voltar.
problem-unavailable = O servidor não pode responder agora. Nada do que escreveu se perdeu. Tente de novo dentro de alguns minutos.
problem-fault = Houve um erro interno. Nada do que escreveu se perdeu. Tente de novo; se continuar assim, avise o secretariado da rede.
problem-full = O servidor já não tem espaço. Nada do que escreveu se perdeu. Avise o secretariado da rede.
problem-too_many = Foram muitas vezes em pouco tempo. Espere um minuto e tente de novo.
problem-sign_in_again = A sessão terminou. Bloqueie e volte a desbloquear: o seu rascunho fica guardado.
problem-sign_in_refused = O servidor não aceitou estas chaves. Se a sua organização foi encerrada ou tem novas chaves, pergunte ao secretariado da rede.
problem-not_yours = Isto não lhe é possível, ou já não é possível.
problem-not_found = Não está aqui, ou já não está.
problem-too_large = É demasiado longo para enviar. Encurte-o.
problem-malformed = A página e o servidor não se entenderam. Recarregue a página: o seu rascunho fica guardado.
problem-unknown_version = Esta página é mais antiga ou mais recente do que o servidor. Recarregue a página: o seu rascunho fica guardado.
problem-wrong_method = Esta página é mais antiga ou mais recente do que o servidor. Recarregue a página: o seu rascunho fica guardado.
problem-wrong_type = Esta página é mais antiga ou mais recente do que o servidor. Recarregue a página: o seu rascunho fica guardado.
problem-overtaken = Outra coisa chegou primeiro. Veja a página de novo e depois decida.
problem-taken = Isto já existe. Veja a página de novo.
problem-not_valid = Uma assinatura ou um selo não estava certo, por isso nada foi enviado. Recarregue a página: o seu rascunho fica guardado.
problem-clock_off = O relógio deste dispositivo está errado em mais de cinco minutos. Acerte-o e tente de novo.
problem-list_changed = A lista de membros acabou de mudar. Tente de novo.
problem-list_ahead = É precisa uma lista de membros mais recente. Tente de novo.
problem-list_not_valid = A lista de membros não bate certo. Nada é enviado. Ligue ao secretariado da rede para um número que conheça.
problem-list_shorter = A lista de membros é mais curta do que uma já vista. Nada é enviado. Ligue ao secretariado da rede para um número que conheça.
problem-split_view = Estão a ser mostradas duas listas de membros diferentes. Nada é enviado. Pare e ligue ao secretariado da rede para um número que conheça.
problem-newer_version = Uma versão mais recente desta página escreveu algo que esta não consegue ler. Recarregue a página. Se não ajudar, avise o secretariado da rede.
problem-referral_withheld = O servidor indica-os e não os fornece. Veja mais tarde; se continuar assim, ligue à outra organização para um número que conheça.
problem-no_calendar = Falta o calendário da organização destinatária, por isso não se pode calcular nenhuma data. Tente de novo.
problem-referral_not_valid = Os passos deste encaminhamento não batem certo, por isso nada dele é mostrado. Ligue à outra organização para um número que conheça e avise o secretariado da rede.
problem-referral_shorter = Faltam passos deste encaminhamento que já tinham sido vistos, por isso nada dele é mostrado. Ligue à outra organização para um número que conheça e avise o secretariado da rede.
problem-no_keys = As chaves desta organização não estão na lista de membros. Nada pode ser selado para ela.
problem-no_referral_key = Não foi possível abrir aqui a chave deste encaminhamento, por isso nada lhe pode ser acrescentado.
problem-refused = Este passo não é possível agora. Veja a página de novo.
problem-refused-wrong_state = Este passo já não é possível. Veja a página de novo.
problem-refused-ended = Este encaminhamento terminou.
problem-refused-stopping = A pessoa pediu para parar. Agora nada avança.
problem-refused-date_passed = Essa data já passou. Escolha uma mais tarde.
problem-refused-no_date_proposed = Essa data já não está proposta. Veja a página de novo.
problem-refused-too_many_attempts = Falharam três tentativas. Não pode ser transmitido outra vez.
problem-refused-wake_month = A pausa pode durar no máximo 24 meses, e não até um mês que já passou.
problem-refused-undo_over = Já não se pode desfazer: passou um minuto, ou houve outro passo pelo meio.
problem-refused-not_undoable = Este passo não se pode desfazer: já foi lido.
problem-incomplete = Ainda falta alguma coisa. Veja o formulário de novo.
problem-not_an_unlock_key = Não é uma chave de desbloqueio. Veja cada letra mais uma vez.
problem-other_network = Esta chave pertence a outra rede.
problem-network_unknown = Este navegador ainda não conhece a sua rede. Abra o endereço que está na folha da sua chave impressa, ou use uma chave de acesso.
problem-keyring_unknown = Esta chave não abre nada aqui. Use outra.
problem-keyring_replaced = Alguém pôs outras chaves no lugar das suas. Nada foi aberto. Ligue ao secretariado da rede para um número que conheça.
problem-keyring_unreadable = A chave serve, mas não foi possível abrir as suas chaves. Nada foi alterado. Avise o secretariado da rede.
problem-keyring_old = O servidor deu chaves mais antigas do que as já usadas. Nada foi aberto. Ligue ao secretariado da rede para um número que conheça.
problem-keyring_not_listed = As suas chaves não são as da lista de membros. Nada é enviado. Ligue ao secretariado da rede para um número que conheça.
problem-keyring_changed = As suas chaves foram alteradas noutro dispositivo. Bloqueie, desbloqueie e tente de novo.
problem-too_many_devices = Não é possível adicionar mais chaves.
problem-passkey_cancelled = A chave de acesso não foi usada. Tente de novo, ou use a chave de desbloqueio impressa.
problem-passkey_unusable = Não foi possível usar aqui a chave de acesso. Tente outro dispositivo, ou a chave de desbloqueio impressa.
problem-passkey_without_prf = A chave de acesso deste dispositivo não pode abrir chaves. Use outro dispositivo, ou uma chave de desbloqueio impressa.
problem-passkey_other = Respondeu outra chave de acesso, e não a que acabou de ser criada. Tente de novo e escolha a nova.
problem-invitation_closed = Este convite já não está aberto. Continue com a chave que criou, ou peça um novo convite ao secretariado.
problem-kit_not_proven = Verifique primeiro o kit: escreva o código que está no papel.
problem-draft_unreadable = Não foi possível abrir um rascunho guardado neste dispositivo.
problem-starting = A página ainda está a abrir. Um momento.
problem-locked = Está bloqueado. Desbloqueie e continue: o seu rascunho fica guardado.
problem-entry_changed = Entretanto, alguém alterou esta ficha. Veja a nova versão e escreva a sua de novo.
problem-entry_lacking = Falta alguma coisa, ou algo não pode estar certo. Veja os campos assinalados.
