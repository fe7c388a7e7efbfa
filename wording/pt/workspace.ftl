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
unshown-title = Uma parte desta página não pode ser mostrada
unshown-what = Algo nela não está como devia. Nada do que escreveu se perdeu, e tudo o resto funciona. Se continuar assim, avise o secretariado da rede.
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
print-hint = Uma só folha, A4 ou Letter.
not-said = Não indicado
field-needed = obrigatório
comma = ,
quoted = «{ $words }»
two-parts = { $first }: { $second }
two-sentences = { $first }. { $second }.
date-and-time = { $day }, { $time }
date-unreadable = uma data que não pode ser mostrada
written-in = Escrito em { $language }
writing-in = Escrito em
languages-first = As mais pedidas
languages-more = Todas as outras
length-near = { $length } de { $most } caracteres
length-over = { $length } de { $most } caracteres: encurte em { $over }. Nada é cortado.
offline = Sem ligação. Pode ler e escrever; os passos seguem quando a ligação voltar e carregar de novo.
offline-waits = Não há ligação, e isto não está à mão. Abre sozinho quando a ligação voltar. O que abriu desde que desbloqueou pode ser lido.
soon-locked = Bloqueia em menos de um minuto. O que escreveu fica guardado.
soon-locked-tab = Bloqueia em breve
stay = Ainda estou aqui
draft-kept = Rascunho guardado neste dispositivo, selado, às { $time }.
draft-none = O que escrever fica guardado neste dispositivo, selado.
draft-discard = Eliminar o rascunho
draft-thrown = O rascunho foi descartado.
draft-bring-back = Recuperá-lo
draft-elsewhere = Outro separador guarda aqui outra coisa.
draft-elsewhere-what = Deste separador nada é guardado até escolher. A outra versão perde-se então.
draft-take-theirs = Mostrar o que o outro separador guarda
draft-keep-mine = Manter o que está aqui
draft-sent = Isto foi enviado. Só a resposta se tinha perdido; por isso o rascunho já não está aqui.
draft-sent-elsewhere = Isto foi enviado de outro separador.
draft-sent-otherwise = Isto foi enviado de outro separador. O que alterou aqui não está lá.
draft-sent-open = Abrir o que foi enviado
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
unlock-by-number = Este endereço é um número. As chaves de acesso pertencem a um nome: abra o espaço de trabalho pelo seu.
printed-key = Chave de desbloqueio impressa
locked-pressed = Bloqueado. Os seus rascunhos ficam guardados, selados.
locked-idle = Bloqueado após 15 minutos sem atividade. Os seus rascunhos ficam guardados, selados.
locked-shut = Bloqueado: o servidor já não aceita estas chaves. Os seus rascunhos ficam guardados, selados. Se a sua organização foi fechada ou tem chaves novas, pergunte ao secretariado da rede.
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
invite-again = Uma ligação é mostrada uma vez. Se se perdeu, retire o convite e faça um novo.
invite-withdraw = Retirar
invite-withdraw-title = Retirar o convite a { $name }?
invite-withdraw-what = A ligação deixa de funcionar de imediato.
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
admission-sure = Assinar por { $organisation }?
admission-sure-what = Ligou para o número do acordo assinado e ouviu cada uma das oito palavras de quem dirige a organização. Isto não pode ser desfeito.
admission-sure-go = Sim, assinar
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
member = Um membro
member-send = Enviar-lhes um encaminhamento
member-works = Quando trabalham
member-days = Dias úteis
member-today = Hoje
member-today-works = Lá é dia útil
member-today-off = Lá não é dia útil
member-off = Próximos dias de folga
member-referrals = Encaminhamentos
member-referrals-none = Não há nada em curso entre ambos.
member-offers = Os seus serviços no diretório
member-offers-none = Não há nenhum serviço com este nome.
member-offers-country = Todos os serviços ({ $country })
organisation-about = Na lista de membros
devices-title = As suas chaves
devices-lead = O que lhe abre o espaço de trabalho.
devices-one = Tem só uma chave. Adicione uma segunda, para que perder um dispositivo não custe nada.
devices-add = Adicionar uma chave de acesso
devices-add-passkey = Criar uma chave de acesso
devices-add-printed = Criar uma chave de desbloqueio impressa
devices-printed = Para um dispositivo sem chave de acesso, ou para a gaveta. É mostrada uma só vez.

## The directory

directory-services = Os nossos serviços
directory-find = Encontrar
directory-organisation = A nossa organização
directory-waiting = Alterações em espera
directory-kept = Como é mantido
directory-mappings = Mapeamento
directory-services-lead = O que a sua organização mantém no diretório. Outros contam com isso: diga de vez em quando que ainda está certo.
directory-services-office = O que o próprio secretariado da rede mantém no diretório. Os membros mantêm o seu.
directory-services-quiet = As fichas do diretório não são seladas: cada uma diz quem a pode ler.
directory-none = Ainda não há nada. Adicione o primeiro serviço.
directory-add = Adicionar um serviço
directory-still-right = Ainda está certo
directory-still-right-title = Tudo isto continua correto?
directory-still-right-what = A sua palavra vale para tudo o que se segue. Depois vê-se a data de hoje como a da última confirmação.
directory-still-right-go = Tudo isto está correto
directory-still-right-change = Algo mudou
directory-still-right-changed = Isto mudou enquanto o via. Veja outra vez.
directory-confirmed = Confirmado em { $date }
directory-confirmed-now = Confirmado hoje: { $name }.
directory-confirmed-not = Retirado: { $name }. Volta a valer a confirmação anterior.
directory-due = Por confirmar
directory-expired = Por confirmar: o público já não o vê
directory-change-waits = Há uma alteração à espera do secretariado
directory-new-waits = Novo: à espera do secretariado
directory-came-back = Devolvido pelo secretariado

directory-new = Um novo serviço
directory-one = Um serviço
directory-new-lead = O que está assinalado é preciso. O resto ajuda as pessoas a escolher.
directory-waits-new = Desde { $date }, isto está à espera do secretariado da rede. Mais ninguém o vê ainda.
directory-waits-change = Desde { $date }, esta alteração está à espera do secretariado da rede. Os outros ainda veem a versão anterior, menos o que escondeu: isso já está escondido.
directory-waits-removal = Desde { $date }, a remoção está à espera do secretariado da rede. Até lá, só o secretariado vê o serviço.
directory-removal-over = O serviço deve ficar: anular a remoção
directory-removal-over-needed = A remoção deste serviço está à espera do secretariado. Para guardar, marque que o serviço deve ficar.
directory-came-back-on = Em { $date }, o secretariado da rede devolveu isto:
directory-came-back-form = O que escreveu está abaixo, no formulário. Altere-o e guarde-o de novo.
directory-came-back-removal = Ia ser retirado. Continua lá, e só o secretariado o vê. Para o mostrar de novo, diga em baixo quem o pode ler.
directory-came-back-organisation = O secretariado da rede devolveu o que escreveu sobre a sua organização.
directory-came-back-look = Ver porquê
directory-leave = Deixar como estava
directory-leave-title = Deixar como estava?
directory-leave-what = O que escreveu perde-se então. Os outros continuam a ver o que veem agora.
directory-left = Fica como estava: { $name }.
directory-removal-left = { $name } fica, e só o secretariado da rede o vê: para o mostrar de novo, diga no formulário quem o pode ler.
directory-take-back-change = Anular a alteração
directory-take-back-removal = Anular a remoção
save = Guardar
saved = Guardado.
directory-kept-public = Guardado: { $name }. Agora todas as pessoas o podem ler.
directory-kept-members = Guardado: { $name }. Agora os membros podem lê-lo.
directory-kept-coordinator = Guardado: { $name }. Só a sua organização e o secretariado da rede o podem ler.
directory-kept-waits = { $name } está à espera do secretariado da rede. Os outros veem-no quando o secretariado o aceitar.
directory-public-page = Ver a sua página pública
directory-remove = Remover este serviço
directory-remove-title = Remover { $name }?
directory-remove-what = Sai do diretório, com os seus lugares: o público e os membros deixam de o encontrar. Onde o secretariado da rede vê primeiro as alterações, sai quando o secretariado o aceitar.
directory-remove-go = Remover
directory-remove-not = Manter
directory-removed = Removido: { $name }.
directory-removal-waits = A remoção está à espera do secretariado da rede: { $name }.

## A service: its parts, with what each means

directory-part-about = O serviço
directory-part-kinds = A ajuda que dá
directory-part-kinds-what = Tipos de apoio: o que uma pessoa recebe aqui.
directory-part-reach = Onde fica, e como contactar
directory-part-reach-what = Um serviço que todas as pessoas podem ler precisa de pelo menos um meio: um número, um e-mail ou um site.
directory-part-victims = Para quem
directory-part-victims-what = Tipos de vítimas: depois de que crimes ajuda, e para que pessoas foi feito. Nada escolhido quer dizer todas as pessoas, depois de qualquer crime.
directory-part-routes = Como as pessoas o encontram
directory-part-routes-what = Quem encaminha pessoas para lá, ou se podem ir por iniciativa própria.
directory-part-receive = Como as pessoas recebem o apoio
directory-part-receive-what = De que forma, em que língua, quando, onde, e quanto custa.
directory-part-capacity = Quantas pessoas pode ajudar
directory-part-capacity-what = Capacidade: quanto lugar há agora, e no máximo.
directory-part-workers = Quem lá trabalha
directory-part-workers-what = Pessoal pago e voluntariado, quantas pessoas, e que formação têm.
directory-part-funding = Quem paga
directory-part-funding-what = De onde vem o dinheiro do serviço.

directory-field-name = Nome
directory-field-description = O que faz
directory-field-description-hint = Algumas frases simples, para quem nunca ouviu falar dele.
directory-field-next_step = Primeiro passo
directory-field-next_step-hint = O que faz primeiro uma pessoa que precisa dele. Por exemplo: ligar, não são precisos documentos.
directory-field-written_in = Escrito em
directory-field-translations = Noutras línguas
directory-field-translations-hint = Quem lê uma destas línguas vê-o na sua.
directory-translation-language = Língua
directory-translation-add = Acrescentar uma língua
directory-translation-remove = Retirar
directory-field-circle = Quem o pode ler
directory-field-kinds = Tipos de apoio
directory-field-crimes = Crimes
directory-field-crimes-hint = Deixe vazio se ajuda depois de qualquer crime.
directory-field-crime_tags = O que rodeia o crime
directory-field-groups = Pessoas
directory-field-ages = Idades
directory-field-routes = Como as pessoas lá chegam
directory-field-ways = Como é dado o apoio
directory-field-languages = Línguas
directory-field-interpreters = Intérpretes
directory-field-phones = Números de telefone
directory-field-email = E-mail
directory-field-website = Site
directory-field-hours = Horário
directory-field-zone = Fuso horário do horário
directory-field-places = Lugares
directory-field-countries = Países em que trabalha
directory-field-regions = Partes do país
directory-field-regions-hint = Uma por linha. Deixe vazio se trabalha em todo o país.
directory-field-abroad = Além-fronteiras
directory-field-fee = Custo
directory-field-intake = Se está a receber pessoas
directory-field-capacity = Capacidade
directory-field-workers = Quem trabalha no serviço
directory-field-training = Formação
directory-field-funding = Financiamento

directory-interpreters = Vêm intérpretes para outras línguas
directory-ages-youngest = Idade mínima
directory-ages-oldest = Idade máxima
directory-phone-number = Número
directory-phone-label = Para que serve
directory-phone-abroad = Pode ser chamado do estrangeiro
directory-phone-circle-same = Quem pode ler o serviço
directory-phone-add = Adicionar um número
directory-phone-remove = Remover este número
directory-from-abroad-yes = pode ser chamado do estrangeiro
directory-from-abroad-no = não pode ser chamado do estrangeiro
hours-days = Dias
hours-day-and-night = De dia e de noite
hours-opens = Das
hours-closes = Às
hours-next-day = Isto acaba no dia seguinte.
hours-add = Adicionar horas
hours-remove = Remover estas horas
hours = { $days }, das { $opens } às { $closes }
hours-always = { $days }, de dia e de noite
days-from-to = { $first } a { $last }
every-day = Todos os dias
directory-place-name = Como se chama
directory-place-disclosure = Com que exatidão é mostrado?
directory-place-withheld = morada mantida secreta
directory-place-withheld-why = De um lugar secreto não se pergunta morada, cidade nem país: o que não está escrito não se pode descobrir. As pessoas ligam primeiro.
directory-place-area-why = Não se perguntam a rua nem o código postal: só a cidade ou a região é guardada e mostrada.
directory-place-street = Rua e número
directory-place-postal_code = Código postal
directory-place-town = Cidade
directory-place-region = Região
directory-place-country = País
directory-place-point = Ponto no mapa
directory-place-point-what = Em graus, como um mapa os mostra. Sem ele, o lugar fica na lista e não no mapa.
directory-place-latitude = Graus norte
directory-place-longitude = Graus este
directory-place-access = Para quem precisa
directory-place-add = Adicionar um lugar
directory-place-remove = Remover este lugar
directory-capacity-now = Agora
directory-capacity-most = No máximo
directory-as-of = À data de
directory-workers-people = Pessoas
directory-workers-full_posts = Em equivalentes a tempo inteiro
directory-workers-hours_before = Horas de formação antes de começar
directory-workers-hours_a_year = Horas de formação por ano
directory-figure = { $name }: { $value }
directory-figure-of = { $name }: { $value } de { $most }

## What others will see

directory-preview-public = O que o público vai ver
directory-preview-members = O que os membros vão ver
directory-preview-who = Visto por
directory-preview-none-public = O público não vê nada disto.
directory-preview-none-members = Os membros não veem nada disto. Só a sua organização e o secretariado da rede veem.
directory-preview-failed = Não foi possível atualizar a pré-visualização.
directory-eyes-public = O público
directory-eyes-members = Os membros
directory-no-name = Sem nome
directory-card-more = Saber mais

directory-changed-title = Entretanto, alguém alterou isto
directory-changed-what = O que escreveu continua em baixo. Estes campos são diferentes. Nada é guardado antes de decidir.
directory-changed-theirs = Nova versão
directory-changed-mine = O que escreveu
directory-changed-keep = Continuar com o que escrevi
directory-changed-take = Usar a nova versão
directory-no-difference = Não há diferença que se veja ao ler.
directory-nothing = Nada
directory-before = Antes
directory-after = Depois

## Finding

directory-find-title = Encontrar um serviço
directory-find-lead = Em todo o diretório, com o que é só para membros.
directory-find-words = Palavras
directory-find-country = País
directory-find-kind = Tipo de apoio
directory-find-language = Língua
directory-find-open = Aberto agora
directory-find-free = Gratuito
directory-find-abroad = Atende chamadas do estrangeiro
directory-find-go = Encontrar
directory-find-begin = Escreva o que a pessoa precisa, ou escolha um país ou um tipo de ajuda, e depois procure. Sem nada escolhido, vê todo o diretório.
directory-any = Indiferente
directory-found = { $count ->
    [0] Não se encontrou nada
    [one] { $count } serviço
    [many] { $count } de serviços
   *[other] { $count } serviços
}
directory-found-none = Nenhum serviço do diretório reúne tudo isso.
directory-found-none-less = Peça menos: retire primeiro a língua ou «Aberto agora».
directory-found-none-ask = Ou pergunte a um membro nesse país: o seu ponto de contacto sabe o que o diretório não sabe. Envie um pedido de informação.
directory-found-more = Mostrar mais

## Our organisation, and how the directory is kept

directory-organisation-lead = Como a sua organização é chamada por cima dos seus serviços. Todas as pessoas o podem ler.
directory-organisation-name = Nome
directory-organisation-description = O que fazem
directory-kept-lead = O que vale para todas as fichas da rede.
directory-kept-review = As alterações dos membros esperam pelo secretariado
directory-kept-review-what = Então, um garante vê cada alteração antes de outros a verem. O que esconde alguma coisa vale logo.
directory-kept-confirm = Perguntar de novo ao fim de (dias)
directory-kept-confirm-what = A partir daí, a ficha é assinalada e desce nas listas.
directory-kept-expire = Depois esconder do público ao fim de (dias)
directory-kept-expire-what = Os membros continuam a vê-la.
directory-waiting-lead = O que os membros alteraram. Os outros veem-no quando for aceite por si.
directory-waiting-none = Não há nada à espera.
directory-waiting-quiet = A sua decisão é sobre o que todas as pessoas podem ler. Os encaminhamentos continuam fechados para si.
directory-waits-since = à espera desde
directory-is-new = Isto é novo.
directory-is-removal = Isto é para remover, com os seus lugares.
directory-let = Aceitar
directory-send-back = Devolver
directory-send-back-title = Devolver: { $name }?
directory-send-back-what = Os outros veem o que viam antes. Quem escreveu volta a encontrar o texto, com o seu motivo, e pode alterá-lo.
directory-send-back-reason = O que está mal?
directory-send-back-reason-hint = Diga-o de modo que se possa corrigir. O contacto da organização lê isto.
directory-send-back-go = Devolvê-lo
directory-let-through = Aceite: { $name }.
directory-sent-back = Devolvido: { $name }. Os outros veem o que viam antes.
directory-doubles = Talvez o mesmo serviço
directory-doubles-what = Duas fontes dão o mesmo nome a serviços a que se chega da mesma forma. Diga se são o mesmo. Nada de um passa alguma vez para o outro; o que não é mostrado fica guardado, e continua escondido até nova decisão sua. Se o lugar de um é mantido em segredo, ninguém mais vê onde está o outro até decidir.
directory-doubles-none = Não há dois que se pareçam.
directory-doubles-more = Quando estes estiverem decididos, seguem-se mais { $count }.
directory-doubles-feed = Fluxo de dados { $name }
directory-doubles-same = É o mesmo: mostrar o de { $source }
directory-doubles-not = Não é o mesmo
directory-doubles-here = O que um membro ou o secretariado mantém aqui continua a ser mostrado.
directory-doubles-shown = { $name }: mostra-se o de { $shown }, não o de { $hidden }.
directory-doubles-apart = { $name }: { $one } e { $other } referem dois serviços.
directory-doubles-decided = Decididos
directory-doubles-take-back = Mostrar os dois e perguntar de novo
directory-doubles-back = { $name }: os dois voltam a ser mostrados.
directory-doubles-unlike = Já não se parecem. Veja de novo, por favor.
directory-left-service = O que era mostrado em vez deste desapareceu, ou menos pessoas o veem. Ninguém mais vê este até decidir.
directory-left-place = Pode ser um serviço cujo lugar é mantido em segredo. Ninguém mais vê onde está até decidir.
directory-left-show = Mostrar
directory-left-show-place = Mostrar onde está
directory-left-hide = Deixar escondido
directory-left-hide-all = Esconder tudo
directory-left-shown = É mostrado de novo: { $name }.
directory-left-stays = Continua escondido: { $name }.
country-doubts = Factos postos em dúvida
country-doubts-what = Um membro no país diz que estes factos das páginas públicas estão errados. Decide se todos os leem.
country-doubts-none = Nenhum facto está em dúvida.
country-hide = Escondê-lo de todos
country-show = Continuar a mostrá-lo
country-hidden = Escondido: { $fact }.
country-shown = Mostrado: { $fact }.
country-hidden-facts = Factos escondidos
country-show-again = Voltar a mostrá-lo
country-decided = O que foi decidido
country-decided-office = O escritório da rede
country-decided-hide = { $name } ocultou-o, { $time }
country-decided-show = { $name } deixou-o visível, { $time }
country-decided-undone = Anulado: { $name }, { $time }
country-decided-undo = Anular
country-undone = Anulado: { $fact }. Volta a valer o que estava decidido antes.

## Facts about our country

directory-country = O nosso país
country-title = O que se diz sobre o seu país: { $country }
country-lead = Todas as pessoas podem ler estas informações nas páginas públicas. Diga de cada uma se está certa.
country-none = Não se conhece nenhuma informação sobre este país.
country-right = Está certo
country-not-right = Está errado
country-take-back = Retirar
country-wrong-title = O que está certo? { $fact }
country-wrong-hides = A partir daí ninguém o lê nas páginas públicas, até o secretariado da rede o ter visto. Pode retirar o que disse.
country-wrong-stays = Esta informação continua visível até o secretariado da rede decidir. O secretariado lê o que escreve. Pode retirar o que disse.
country-wrong-correct = O que está certo?
country-wrong-reason = Onde consta?
country-wrong-reason-hint = Uma lei, uma página de uma autoridade, ou como o sabe.
country-wrong-go = Dizer que está errado
country-unconfirmed = Ninguém desse país o confirmou
country-confirmed = Confirmado em { $date }
country-wrong = Dado como errado em { $date }: o público não o vê
country-doubted = Dado como errado em { $date }: todos ainda o veem
country-said-right = Confirmado: { $fact }.
country-said-wrong = Dado como errado: { $fact }. O público já não o vê.
country-said-doubted = Dado como errado: { $fact }. Decide o secretariado da rede.
country-said-nothing = Retirado: { $fact }.
country-said-correct = O certo:
country-as-of = À data de { $date }
country-quiet = Quando a fonte muda, a sua confirmação deixa de valer, e é pedida de novo.
country-yes = Sim
country-no = Não
country-line-inactive = Não funciona
country-fact-numbered = { $name } { $number }
country-fact-emergency_general = Número de emergência
country-fact-emergency_police = Polícia
country-fact-emergency_ambulance = Ambulância
country-fact-emergency_fire = Bombeiros
country-fact-helpline_116006 = Linha europeia de apoio à vítima, 116 006
country-fact-national_helpline = Linha nacional de apoio
country-fact-compensation_authority = Quem decide sobre a indemnização
country-fact-compensation_legal_basis = A lei da indemnização
country-fact-compensation_time_limit = Prazo para pedir indemnização
country-fact-compensation_police_report_required = A indemnização exige queixa à polícia
country-fact-compensation_assisting_authority = Quem ajuda com um pedido no estrangeiro
country-fact-compensation_deciding_authority = Quem decide sobre um pedido do estrangeiro
country-fact-terrorism_contact_point = Ponto de contacto depois de um ato de terrorismo
country-fact-official_languages = Línguas oficiais
country-fact-eu_member = Membro da União Europeia

## National mappings: services are asked to describe themselves

mapping-title = Mapeamento
mapping-title-lead = Peça aos serviços de um país que se descrevam, passe as respostas para o diretório, e publique o que daí resultou.
mapping-quiet = Nada aqui diz o nome de uma vítima. O que um serviço começou e não enviou fica com esse serviço.
mapping-none = Ainda não há nenhum mapeamento. Abra o primeiro: indique o país e o último dia para responder.
mapping-open = Abrir um mapeamento
mapping-nobody = Ainda não se perguntou a ninguém
mapping-standing = Respostas: { $answered } de { $all }; no diretório: { $taken }
mapping-open-until = Aberto até { $date }
mapping-closed-on = Encerrado em { $date }

mapping-new = Um novo mapeamento
mapping-one = Um mapeamento
mapping-answer-one = Uma resposta
mapping-new-lead = Mais tarde pode alterar o título e o último dia.
mapping-field-country = País
mapping-field-title = Título
mapping-field-title-example = Os serviços e todas as pessoas o leem. Por exemplo: Apoio a vítimas, { $country }, { $year }
mapping-field-closes = Último dia para responder
mapping-field-closes-what = Encerra quando esse dia acaba. A meio do prazo, quem não respondeu recebe um lembrete.
mapping-open-go = Abrir
mapping-opened = Aberto: { $title }. Agora convide serviços.

mapping-invite = Convidar serviços
mapping-invite-what = Cada um recebe um e-mail com a sua própria ligação e responde lá: sem conta, sem palavra-passe.
mapping-invite-lines = Serviços
mapping-invite-lines-what = Um por linha: o nome, uma vírgula, o endereço de e-mail. Pode colar uma lista a partir de uma tabela. Depois de outra vírgula pode vir uma língua.
mapping-invite-read = { $count ->
    [one] Vai perguntar-se a { $count } serviço:
    [many] Vai perguntar-se a { $count } de serviços:
   *[other] Vai perguntar-se a { $count } serviços:
}
mapping-invite-wrong = { $count ->
    [one] Falta o nome ou o endereço de e-mail, ou a língua é desconhecida, na linha { $lines }.
    [many] Falta o nome ou o endereço de e-mail, ou a língua é desconhecida, nas linhas { $lines }.
   *[other] Falta o nome ou o endereço de e-mail, ou a língua é desconhecida, nas linhas { $lines }.
}
mapping-invite-twice = Já está acima, e cada endereço recebe um só e-mail: linha { $lines }
mapping-invite-language = Língua
mapping-invite-language-what = Do e-mail e, no início, do formulário. Para todas as linhas que não indiquem nenhuma.
mapping-invite-go = Enviar os convites
mapping-invited = { $count ->
    [one] Perguntou-se a { $count } serviço. O e-mail vai a caminho.
    [many] Perguntou-se a { $count } de serviços. Os e-mails vão a caminho.
   *[other] Perguntou-se a { $count } serviços. Os e-mails vão a caminho.
}

mapping-figures = { $count ->
    [one] Ponto da situação: { $count } serviço
    [many] Ponto da situação: { $count } de serviços
   *[other] Ponto da situação: { $count } serviços
}
mapping-state-invited = Convidado
mapping-state-opened = Aberto
mapping-state-begun = Começado
mapping-state-answered = Respondido
mapping-state-declined = Não participa
mapping-taken = No diretório
mapping-filled = De que falam as respostas
mapping-of = { $count } de { $all }
mapping-dimension-assistance = Tipos de apoio
mapping-dimension-victims = Tipos de vítimas
mapping-dimension-finding = Como as vítimas o encontram
mapping-dimension-receiving = Como recebem o apoio
mapping-dimension-capacity = Capacidade
mapping-dimension-workers = Quem lá trabalha, e a formação
mapping-dimension-funding = Financiamento

mapping-services = Serviços
mapping-services-none = Ainda não se perguntou a nenhum serviço.
mapping-no-mail = Em papel
mapping-is-asked = Perguntado em { $date }
mapping-is-reminded = Lembrado em { $date }
mapping-is-answered = Respondeu em { $date }: ainda não está no diretório
mapping-is-taken = No diretório desde { $date }
mapping-is-newer = Enviado de novo: o diretório tem a versão anterior
mapping-is-declined = Já não se lhe pergunta
mapping-show = Mostrar
mapping-show-all = Todos os serviços
mapping-show-awaited = Os que não responderam
mapping-show-to_take = Respostas que não estão no diretório
mapping-show-none = Não há nenhum.
mapping-remind = { $count ->
    [one] Lembrar o serviço que não respondeu
    [many] Lembrar os { $count } de serviços que não responderam
   *[other] Lembrar os { $count } serviços que não responderam
}
mapping-reminded = { $count ->
    [0] Não seguiu nenhum lembrete: todos receberam um e-mail nos últimos dois dias.
    [one] Lembrete enviado a { $count } serviço. Quem recebeu um e-mail nos últimos dois dias não recebe nenhum.
    [many] Lembrete enviado a { $count } de serviços. Quem recebeu um e-mail nos últimos dois dias não recebe nenhum.
   *[other] Lembrete enviado a { $count } serviços. Quem recebeu um e-mail nos últimos dois dias não recebe nenhum.
}
mapping-type-in = Introduzir uma resposta em papel
mapping-type-in-lead = Pode estar tão incompleta como o papel. O que está assinalado é preciso antes de ir para o diretório.
mapping-typed = Guardado: { $name }.

mapping-back = Voltar ao mapeamento
mapping-back-answer = Voltar à resposta
mapping-answer-mail = E-mail
mapping-answer-language = Língua
mapping-answer-asked = Perguntado
mapping-answer-typed = Introduzido
mapping-answer-reminded = Último lembrete
mapping-answer-sent = Respondido
mapping-answer-taken = Entrada no diretório
mapping-says = O que diz
mapping-says-nothing = Ainda não há resposta.
mapping-says-begun = Há uma resposta começada. Pode ler-se quando o serviço a enviar.
mapping-says-declined = O serviço não participa. Nada dele fica guardado aqui.
mapping-newer-what = O serviço enviou a resposta de novo. O diretório ainda diz o que dizia antes.
mapping-lacking = Antes de poder ir para o diretório:
mapping-take = Passar para o diretório
mapping-take-again = Passar a nova versão
mapping-put-right = Corrigir
mapping-see-service = A sua ficha no diretório
mapping-taken-now = { $name } está no diretório.
mapping-taken-waits = { $name } está à espera do secretariado da rede. Os outros veem-no quando o secretariado o aceitar.
mapping-link = Uma ligação para entregar
mapping-link-what = Para um serviço que não recebeu e-mail. Quem tiver a ligação pode responder até { $date }. As ligações anteriores continuam a funcionar.
mapping-link-make = Criar uma ligação
mapping-link-once = Ligação, mostrada uma só vez
mapping-links-open = { $count ->
    [one] Uma ligação funciona, feita a { $made }. Funciona até { $date }.
    [many] { $count } ligações funcionam, a mais recente feita a { $made }. Funcionam até { $date }.
   *[other] { $count } ligações funcionam, a mais recente feita a { $made }. Funcionam até { $date }.
}
mapping-links-again = Uma ligação não pode ser mostrada outra vez. Se se perdeu, faça outra.
mapping-links-withdraw = Retirar todas as ligações
mapping-links-withdraw-title = Retirar todas as ligações de { $name }?
mapping-links-withdraw-what = Deixam de funcionar de imediato, também as dos e-mails. O que foi respondido fica. Um lembrete por e-mail traz uma ligação nova: se o endereço está errado, retire antes o serviço do mapeamento.
mapping-links-withdrawn = Nenhuma ligação de { $name } funciona já
mapping-take-out = Retirar do mapeamento
mapping-take-out-title = Retirar { $name }?
mapping-take-out-what = As suas ligações deixam de funcionar, e a resposta é apagada aqui. O que está no diretório fica lá.
mapping-take-out-go = Retirar
mapping-taken-out = Retirado: { $name }.

mapping-snapshots = O que todas as pessoas podem ler
mapping-snapshots-what = Um retrato mostra o que o público vê, num dia, de tudo o que passou para o diretório. Nada o muda depois.
mapping-publish = Publicar um retrato
mapping-publish-first = Passe primeiro uma resposta para o diretório: então há alguma coisa para publicar.
mapping-publish-title = Publicar tal como está hoje?
mapping-publish-what = Todas as pessoas o podem ler e descarregar nas páginas públicas, para sempre: não se pode voltar atrás. O que só os membros podem ler não está lá.
mapping-publish-go = Publicar
mapping-published = { $count ->
    [one] Publicado: retrato { $number }, com { $count } serviço.
    [many] Publicado: retrato { $number }, com { $count } de serviços.
   *[other] Publicado: retrato { $number }, com { $count } serviços.
}
mapping-snapshot = { $count ->
    [one] Retrato { $number }: { $count } serviço
    [many] Retrato { $number }: { $count } de serviços
   *[other] Retrato { $number }: { $count } serviços
}
mapping-compare = O que mudou desde o retrato { $number }

mapping-ending = Título e fim
mapping-ending-open = Quando estiver encerrado, as ligações deixam de funcionar. Ainda pode introduzir respostas, passá-las para o diretório e publicar.
mapping-ending-closed = Os serviços já não podem responder. Com um último dia mais tarde, voltam a poder. Um mês depois do fim, os endereços, as ligações e as respostas não enviadas são esquecidos.
mapping-change = Alterar o título ou o último dia
mapping-changed = Guardado.
mapping-close = Encerrar agora
mapping-close-title = Encerrar { $title }?
mapping-close-what = Os serviços já não podem responder, e ninguém recebe mais lembretes. Pode reabri-lo com um último dia mais tarde.
mapping-close-go = Encerrar
mapping-is-closed = Encerrado. Os serviços já não podem responder.
mapping-remove = Eliminar este mapeamento
mapping-remove-title = Eliminar { $title }?
mapping-remove-what = Vai com todas as respostas, e as suas ligações deixam de funcionar. O que está no diretório fica lá.
mapping-remove-go = Eliminar
mapping-removed = Eliminado: { $title }.

## The history of a service

directory-history = Histórico
directory-history-back = Voltar ao serviço
directory-history-none = Ainda nada mudou.
directory-history-silent = Algo que não se vê ao ler.
directory-author-us = a sua organização
directory-author-steward = o secretariado da rede
directory-author-operator = um fluxo de dados
directory-author-program = o programa
directory-way-import = de um fluxo de dados
directory-way-mapping = num mapeamento
directory-way-review = aceite pelo secretariado
change-whole = Serviço
change-place = Lugar
change-confirmed = Disse que continua correto
change-confirmed-back = Retirou o que disse
change-list-support_kind = Tipos de apoio
change-list-crime = Crimes
change-list-crime_tag = O que rodeia o crime
change-list-victim_group = Pessoas
change-list-referral_route = Como as pessoas lá chegam
change-list-support_mode = Como é dado o apoio
change-list-abroad = Além-fronteiras
change-list-fee = Custo
change-list-intake = Se está a receber pessoas
change-list-training_topic = Formação
change-list-funding_source = Financiamento
change-list-access_need = Para quem precisa
change-field-name = Nome
change-field-description = O que faz
change-field-application_process = Primeiro passo
change-field-content_language = Escrito em
change-field-translations = Noutra língua
change-field-visibility = Quem o pode ler
change-field-minimum_age = Idade mínima
change-field-maximum_age = Idade máxima
change-field-email = E-mail
change-field-url = Site
change-field-interpretation_services = Intérpretes
change-field-phones = Número de telefone
change-field-schedules = Horário
change-field-service_areas = Onde trabalha
change-field-languages = Língua
change-field-funding = Financiamento
change-field-capacities = Capacidade
change-field-workforce = Quem trabalha no serviço
change-field-location-name = Nome do lugar
change-field-location-visibility = Quem pode ler o lugar
change-field-latitude = Graus norte
change-field-longitude = Graus este
change-field-disclosure = Com que exatidão o lugar é mostrado
change-field-addresses = Morada
change-field-accessibility = Para quem precisa
change-part-number = número
change-part-from_abroad = do estrangeiro
change-part-description = para que serve
change-part-visibility = quem o pode ler
change-part-extent = país
change-part-name = nome
change-part-available = agora
change-part-maximum = no máximo
change-part-headcount = pessoas
change-part-fte = equivalentes a tempo inteiro
change-part-initial_training_hours = horas de formação antes de começar
change-part-annual_training_hours = horas de formação por ano
change-part-address_1 = rua
change-part-city = cidade
change-part-state_province = região
change-part-postal_code = código postal
change-part-country = país

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
today-find = Procurar um encaminhamento
today-find-words = Os seis sinais, uma organização ou um país
today-since = Último passo
today-since-any = Em qualquer altura
today-since-yesterday = Desde ontem
today-since-week = Nos últimos 7 dias
today-since-month = Nos últimos 30 dias
today-found = { $count ->
    [0] Nada encontrado.
    [one] 1 encontrado.
    [many] { $count } encontrados.
   *[other] { $count } encontrados.
}
today-found-none = Veja outra vez os sinais, ou escolha um período mais longo.
today-find-all = Mostrar tudo
today-aside = Atalhos
today-keys = Teclas: J e K descem e sobem na lista, Enter abre.
send-a-referral = Enviar um encaminhamento
row-from = de { $organisation }
row-to = para { $organisation }
row-wakes = Retoma em { $month }
row-last = Último passo: { $day }
title-information = { $kind }: { $country }
title-unreadable = Não foi possível abrir aqui
title-not-loaded = Ainda não carregado
row-not-loaded = O que diz ainda não chegou: pode faltar aqui uma data prometida ou uma mensagem. Abra para ver.
title-reach = Falar com { $name }
title-reach-by = Falar com { $name } até { $when }
title-reach-again = Falar com { $name }, não antes de: { $when }
title-reach-not = Não ligar agora a { $name }
title-reach-waits = À espera de outro meio de falar com { $name }
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
done-contact_failed = Registado: sem contacto.
done-withdrawn = Retirado.
done-reached = Anotado: contacto conseguido.
done-rested = Fica em pausa.
done-closed = Encerrado.

## The next date

due-late = { $said } (atraso: { $late })
due-left = { $said } ({ $left })
due-late-next = { $late } de atraso. Agora não é seguro; próxima hora segura: { $when }
due-next = Agora não é seguro; próxima hora segura: { $when }
due-ask = Ainda não contacte ninguém: pergunte primeiro a { $organisation }
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
due-again-mine = Tentar outra vez falar com a pessoa, não antes de: { $when }
due-again-theirs = A outra organização tenta outra vez falar com a pessoa, não antes de: { $when }
due-promised-mine = Primeiro contacto prometido até { $when }
due-promised-theirs = Prometeram o primeiro contacto até { $when }
due-find_way-mine = Encontrar outro meio de falar com a pessoa até { $when }
due-find_way-theirs = Outro meio de falar com a pessoa esperado até { $when }
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
next-find_way-mine = Falta encontrar outro meio: é consigo
next-find_way-theirs = Falta encontrar outro meio: é com a outra organização
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
referral-not-shown = Este encaminhamento não pode ser mostrado
stands = Ponto da situação: { $state }
section-enquiry = O que foi pedido antes
section-known = O que saber primeiro
known-unread-receiver = O pedido não abre aqui. Falta o que diz sobre perigos, idade, filhos e línguas. Pergunte a { $organisation } antes de alguém contactar a pessoa.
known-unread-sender = O pedido não abre aqui. Falta o que diz sobre perigos, idade, filhos e línguas.
section-needed = O que é preciso
section-words = Nas suas palavras
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
holidays-unknown = Não conhecemos todos os feriados de lá, como os de uma região: contam como dias úteis.

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
fact-said = { $term }: { $value }
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
fact-their-time = Hora da pessoa
fact-hours-note = Sobre as horas
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
beside-offender-named = Não contactar { $name }: pode ser quem cometeu o crime.
beside-name = Nome e número
beside-kind = Quem é

## Steps

bar-answer = O que pode fazer
bar-usual = { $worker } liga até { $day }.
bar-usual-written = { $worker } escreve até { $day }.
bar-usual-what = quem liga, e até quando
bar-usual-what-written = quem escreve, e até quando
bar-date = Ainda não? Diga que já viu a data:
date-confirm = Confirmar a data
date-propose = Propor outra data

send-again = Pedir a outra organização
send-over = Há um texto a meio
send-over-what = Na página Enviar há um pedido começado e não enviado.
send-over-go-on = Continuar esse
send-over-replace = Eliminá-lo e começar este
send-first-unknown = Não se sabe se o seu pedido a { $organisation } chegou.
send-first-unknown-what = Se { $organisation } também o receber, podem tê-lo as duas.
send-first-has = { $organisation } já tem o seu pedido: só a resposta se tinha perdido.
send-first-has-what = O que enviar a { $organisation } é um segundo pedido, e ambas o terão. Se { $first } não deve ajudar, retire o primeiro.
send-first-back = Voltar a { $organisation }
send-first-anyway = Enviar mesmo assim a { $organisation }
send-said-no = Disse não a este pedido.
send-again-named = Pedir a { $organisation }
send-again-find = Procurar no diretório
send-again-none = Não há outro membro em { $country }. O diretório conhece serviços de lá a que qualquer pessoa pode ligar.
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
ask-accepted-written = Quem escreve, e até quando?
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
ask-recalled = Anular o envio?
ask-recalled-hint = { $organisation } ainda não a abriu. Termina, já não se pede nada a ninguém lá, e não se pode desfazer.
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
step-worker-written = Quem escreve
step-by = Primeira chamada até
step-by-written = Primeira mensagem até
step-by-until = É uma emergência: o mais tardar { $when }
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
step-again = Próxima tentativa
step-again-hint = Dentro de 14 dias. A data para contactar a pessoa passa a ser esta.
step-again-unsafe = A esta hora nenhum meio de falar com a pessoa é seguro.
step-again-anyway = Perguntou-se à pessoa: esta hora é segura mesmo assim
step-again-none = Não se prevê outra tentativa: pede-se a { $organisation } outro meio de falar com a pessoa.
step-again-no-more = Ninguém tenta de novo antes de { $organisation } ter perguntado à pessoa
step-again-other = Este meio deixa de ser usado, e { $organisation } fica a saber. Há outro meio: diga quando é tentado.
way-value = { $way }: { $value }
way-place = { $way } { $place }
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
notice-resend-contact = { $organisation } não conseguiu abrir o que escreveu sobre como contactar a pessoa, e não contacta ninguém até o enviar de novo.
notice-given-up = { $organisation } não conseguiu abrir algo que enviou, mesmo enviado de novo. Telefone-lhes e diga-o por telefone.
news-correction = Corrigido: pode ter mudado a forma de contactar a pessoa
news-contact = Mudou a forma de contactar a pessoa
news-contact-on = Mudou a forma de contactar a pessoa: { $when }
news-parts = Corrigido: { $parts }
news-handover = Transmitido de novo: pode ter mudado a forma de contactar a pessoa
news-number_unsafe = A pessoa diz: um número já não é seguro
news-withdrawn = Isto foi parado: não contacte ninguém
news-seen = Visto
news-resend = Não conseguiram abrir algo seu: envie de novo
news-given-up = Não conseguem abrir algo seu: telefone-lhes
news-sheet = Uma ficha impressa está desatualizada
message-row = Mensagem nova
message-row-unopened = Mensagem nova; não abre aqui
message-new = { $organisation } escreveu-lhe
message-new-go = Ler
message-new-unopened = Uma parte não abre aqui.
row-failed = Sem contacto: { $reason }
failed-unopened = O motivo não abre aqui
also-with = O mesmo pedido está também em: { $organisations }
also-with-what = Foi enviado às duas. Retire um dos dois, a não ser que ambas devam ajudar.
instead = Depois do não, perguntaram a { $organisation }.
instead-open = Abrir o que foi enviado para lá
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
find-way = Não se conseguiu falar com a pessoa, e { $organisation } não pode continuar sem si. Indique outro meio.
find-way-correct = Corrigir o meio de contacto
find-way-handover = Transmitir de novo
find-way-waits = Pediu-se a { $organisation } outro meio de falar com a pessoa.
last-try = Última tentativa ({ $when }): { $reason }

conflict-title = Outra coisa chegou primeiro
conflict-what = Enquanto decidia, aconteceu isto:
conflict-yours = O seu passo não foi enviado: { $step }.
conflict-kept = O que escreveu fica guardado.
conflict-gone = Já não é possível.
conflict-overtaken = O que chegou diz respeito àquilo em que assenta o que escreveu. Deixe-o e veja de novo o formulário: mostra o que vale agora.
conflict-again = Enviar o meu mesmo assim
conflict-leave = Não enviar, vou ver de novo

## Conversation and history

conversation = Conversa
conversation-none = Ainda nada escrito.
talk-undone = Retirado
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
detail-next-try = próxima tentativa: { $when }
detail-first-contact = { $worker }: primeiro contacto até { $day }
detail-takes = Assume: { $needs }
detail-wakes = { $reason }: { $date }
detail-feedback = { $question } { $answer }

did-enquiry = Enviado
did-delivered-you = Aberto aqui
did-delivered-they = Aberto lá
did-acknowledged-you = A sua organização confirmou
did-acknowledged-they = A outra organização confirmou
did-proposed-you = Propôs outra data
did-proposed-they = A outra organização propôs outra data
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
soon-own-passed = A data que indicou antes já passou: { $when }. Indique outra, ou esvazie o campo.
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
agree-who = { $what }: quem dá o acordo?
agree-who-what = Antes dos 18 anos, a lei do país diz quem pode dar o acordo. Um pai, mãe ou tutor que possa ser o autor não decide.
agreed-by-child = A criança ou o jovem deu o acordo
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
handover-again = Isto começa com o que já entregou. Mude o que já não está certo: isto substitui tudo o que havia antes.
handover-renewed = Algo foi dito desde que escreveu isto. O formulário mostra agora o que vale: veja tudo outra vez.
handover-check = Verificar e transmitir
handover-as-seen = É isto que { $organisation } vai ver
handover-no-way-back = Leia como vão ler. Depois de transmitido, já foi lido: pode corrigir-se, não se pode retirar.
handover-sealed = Isto é selado só para { $organisation }. Em Hoje vê-se quando se falou com a pessoa.
handed-over-at = Transmitido:
corrected-at = Corrigido:
safe-first = { $organisation } vê isto primeiro.
safe-none-before = { $organisation } deve contactar a pessoa até { $when }, e nenhuma hora antes disso é segura. A primeira é: { $next }. Lá é isso que se vê.
way = Meio
way-safe = É seguro?
way-hours = Quando é seguro
way-hours-hint = Na hora da pessoa. Sem horas: de dia e de noite.
way-zone = Fuso horário da pessoa
way-hours-note = Uma palavra sobre isto (não decide nada)
way-add = Outro meio
way-another = Outro meio
way-fold = { $way }: { $safe }
way-remove = Remover este meio
way-not-home = O lugar do encontro não é a casa da pessoa
way-value-telephone = Número
way-no-country = Comece com + e o indicativo do país: sem ele, não se consegue marcar do estrangeiro.
way-value-text_message = Número
way-value-email = Endereço
way-value-letter = Morada
way-value-in_person = Onde
way-answerer = Quem pode atender
way-say = O que dizer
way-word-means = Quer dizer
way-unsafe = { $way }: não é seguro. Não usar.
way-none-receiver = Agora nenhum meio é seguro. Pergunte a { $organisation }.
way-none-sender = Agora nenhum meio é seguro. { $organisation } não contacta ninguém até que corrija isto.
way-replaced = Substituído em { $date }. Não usar.
way-tried-replaced = { $way } (substituído em { $date })
way-failed = { $way }. Uma tentativa falhou ({ $when }): { $reason }. Não usar.
way-failed-unprinted = Um meio não é impresso, porque uma tentativa falhou ({ $way }: { $reason }). Use só o que está aqui.
way-failed-here = { $organisation } tentou em { $when }: { $reason }
way-failed-right = Perguntei à pessoa: está certo. Voltar a pôr
way-given-again = Anotado antes: { $reason } ({ $when }). { $organisation } voltou a dá-lo.
way-unprinted = O que não é seguro não é impresso ({ $ways }). Use só o que está aqui.
way-unasked-unprinted = Há um meio sobre o qual ninguém perguntou se é seguro: não é impresso ({ $ways }). Pergunte primeiro.
way-corrected = Corrigido em { $date }. Os números e endereços anteriores não devem ser usados e não são impressos.
way-there-now = agora { $when } ({ $zone })
way-both-times = { $theirs } (hora da pessoa), { $ours } (a sua)
way-not-now = Agora não. Próxima hora segura: { $when }
way-next-safe = Próxima hora segura: { $when }
way-not_understood = Aqui não se sabe quando é seguro. Não use antes de perguntar a { $organisation }.
way-not_understood-sender = Aqui não se consegue saber quando é seguro. Pergunte à pessoa de forma segura e corrija.
way-not_asked = Ninguém perguntou à pessoa se isto é seguro. Pergunte primeiro a { $organisation }.
way-not_asked-sender = Ninguém perguntou à pessoa se isto é seguro. Pergunte-lhe e corrija.
way-show = { $way }: mostrar mesmo assim
way-preview-held = A outra organização só o vê depois de premir um botão.
way-in-doubt = { $way }: pode já não ser seguro. Não usar.
way-no-language = { $way }: sem língua em comum. Não usar por agora.
way-not-before = A próxima tentativa: não antes de { $when }
doubt-stop = Não contacte ninguém agora: não ligue, não escreva, não vá lá.
doubt-unreadable = Em { $when } foi escrito algo mais recente, que não abre aqui. O que está aqui pode pôr a pessoa em perigo.
doubt-withheld = Em { $when } foi escrito algo mais recente, que o servidor não fornece. O que está aqui pode pôr a pessoa em perigo.
doubt-number_unsafe = A pessoa diz: um número já não é seguro ({ $when }).
doubt-not_reached = O que está aqui não chegou à pessoa ({ $when }).
doubt-try_unopened = O que se anotou de uma tentativa de falar com a pessoa ({ $when }) não abre aqui. Pode dizer que um número está errado.
doubt-no-language = A última tentativa falhou: não havia língua em comum ({ $when }).
doubt-stopped = A pessoa parou isto ({ $when }).
doubt-withdrawn = Quem o enviou parou isto ({ $when }).
doubt-not_safe = Isto terminou porque o contacto não é seguro ({ $when }).
doubt-then-receiver = { $organisation } já sabe e pode enviá-lo de novo. Pergunte também, para um número que conheça, e espere até o novo estar aqui.
doubt-then-asked = Espere até { $organisation } ter perguntado à pessoa e o corrigir aqui.
doubt-then-try = Escreva a { $organisation }: lá podem perguntar à pessoa e corrigi-lo aqui.
doubt-then-sender = Pergunte à pessoa, de forma segura, como pode ser contactada agora, e corrija aqui. Até lá { $organisation } não contacta ninguém.
doubt-part = Pode ter sido dito algo mais recente sobre isto, que não abre aqui: pode faltar alguma coisa, ou já não ser verdade.
frame-offline = Sem ligação: o que mudou entretanto não está aqui. Pergunte a { $organisation } antes de ligar, ou espere.
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
day-passed = Este dia já passou. O ano está certo?
day-passed-right = O dia está certo
day-passed-value = { $date } (já passou)
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
correct-lead = { $organisation } vê o que é novo. Os números e endereços antigos ficam por baixo, riscados.
correct-link = Corrigir o que foi transmitido
correct-check = Verificar a correção
correct-in-doubt = O que { $organisation } tem pode já não estar certo. Pergunte à pessoa de forma segura, veja tudo aqui e envie.
correct-asked = Perguntei de novo à pessoa: o que está aqui está certo
correct-both = Desde que começou, outra pessoa também mudou isto: { $parts }.
correct-both-what = Escolha o que está certo: o que vale agora ou o que escreveu.
correct-take-theirs = Ficar com o que vale agora
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
sheet-ring-from = Ligar a { $name } a partir de: { $when }
sheet-ring-again = Ligar a { $name }, não antes de: { $when }
sheet-by-way = Contactar { $name }. Meio: { $way }
sheet-by-way-from = Contactar { $name } a partir de: { $when }. Meio: { $way }
sheet-by-way-again = Contactar { $name }, não antes de: { $when }. Meio: { $way }
sheet-ask = Antes de contactar { $name }: pergunte primeiro
sheet-needs = Do que a pessoa precisa primeiro
sheet-went = Como correu
sheet-spoke = Falou-se com a pessoa
sheet-no-answer = Ninguém atendeu
sheet-someone-else = Atendeu outra pessoa
sheet-wrong-number = O número está errado
sheet-not-safe = Não é seguro agora
sheet-says-no = A pessoa diz que não
sheet-when = Data e hora
sheet-agreed = O que ficou combinado, próxima chamada
sheet-bring-back = Devolva esta ficha ao ponto de contacto. Depois é destruída. Não a copie, não a guarde.
sheet-nothing = Ainda nada foi transmitido.
sheet-in-doubt = Não há ficha para imprimir até o novo estar aqui. Se antes foi impressa uma, recolha-a.
sheet-parts = Há algo mais recente que não abre aqui. Nesta ficha pode faltar alguma coisa, ou já não ser verdade: { $parts }.
sheet-print-here = Prima “Imprimir” nesta página: a folha é então pedida de novo, para que nenhum número antigo chegue ao papel.
sheet-not-fetched = Não foi possível confirmar se isto ainda é verdade, por isso não se imprime. Tente de novo.
sheet-outdated = A ficha que imprimiu em { $when } está desatualizada. Imprima-a de novo e recolha a antiga.
sheet-taken-back = A antiga foi recolhida

## What a form still needs

missing-needed = Preencha este campo, por favor
missing-undecided-needed = Escolha primeiro: o que vale agora ou o que escreveu
missing-asked-needed = Uma parte disto está em dúvida. Pergunte primeiro à pessoa de forma segura e assinale depois que o fez
missing-contradicts = Isto contradiz-se: seguro, e nunca usar
missing-no_address = Isto não é um endereço de e-mail
missing-no_number = Não há aqui nenhum número para ligar
missing-no_value = Diga qual: aqui diz-se algo sobre ele. Se nada deste tipo deve ser usado, assinale-o em «Nunca usar»
missing-offender = Isto leva à pessoa que pode ter cometido o crime. Marque como «Não seguro» ou indique outro meio
missing-impossible = Cada linha precisa de um dia, um início, um fim posterior e o fuso horário
missing-far_away = Este dia não pode estar certo
missing-unsure = Este dia já passou. Corrija-o, ou diga que está certo
missing-number_between = Um número de { $from } a { $to }
missing-whole_between = Um número inteiro de { $from } a { $to }
missing-day_between = Um dia de { $from } a { $to }
missing-unfit = Isto não pode ser aceite assim
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
missing-languages-contradicts = Uma língua está aqui duas vezes
missing-needs-needed = Escolha pelo menos um tipo de apoio
missing-interpreter-contradicts = «Intérprete» está marcado nos tipos de apoio
missing-information-needed = Escolha o assunto
missing-language-needed = Escolha a língua da resposta
missing-note-too_long = A nota tem mais de 300 caracteres
missing-note-names_somebody = A nota parece conter um número ou uma morada. Deixe-os de fora por agora.
missing-region-names_somebody = A região do país parece um número ou uma morada
missing-date_reason-needed = Diga porque é que a data é mais próxima do que o habitual
missing-own_date-contradicts = Este momento já passou
missing-own_date-impossible = É longe demais no futuro
missing-deadline-on-needed = Indique o dia do prazo
missing-links-dates-kind-needed = Escolha que data é esta
missing-links-dates-on-needed = Indique o dia desta data
missing-links-references-kind-needed = Escolha de quem é este número
missing-links-references-value-needed = Indique o número, serviço ou telefone
missing-date_reason-names_somebody = O motivo parece conter um número ou uma morada
missing-agreements-referral-needed = Pergunte à pessoa se aceita o encaminhamento
missing-agreements-secrecy-needed = Pergunte à pessoa se pode falar do assunto com a outra organização
missing-agreements-referral-until-contradicts = Isto acaba antes de começar
missing-agreements-secrecy-until-contradicts = Isto acaba antes de começar
missing-agreements-referral-until-impossible = É longe demais no futuro
missing-agreements-secrecy-until-impossible = É longe demais no futuro
missing-contact-ways-needed = Indique um meio de falar com a pessoa que não seja inseguro
missing-contact-ways-zone-needed = Escolha o fuso horário da pessoa: neste país há mais do que uma hora
missing-contact-ways-answerer-offender = A pessoa de confiança está marcada como quem pode ter cometido o crime: diga quem mais pode atender
missing-contact-ways-meaning-offender = Com a palavra-chave alguém ligaria a quem pode ter cometido o crime: dê-lhe outro significado
missing-contact-not_home-needed = Nunca visitas a casa: confirme que o lugar do encontro não é a casa da pessoa, ou mude-o
missing-identity-name_used-needed = Indique um nome que a pessoa use
missing-identity-beside-name-needed = Diga quem é, para que o aviso indique alguém: um nome, ou «o tio dela»
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
missing-step-by-contradicts = Este momento já passou
missing-step-by-impossible = É longe demais no futuro
missing-step-takes-needed = Escolha pelo menos uma parte
missing-step-takes-contradicts = Isto é tudo o que foi pedido: diga antes «Podemos ajudar»
missing-step-question-needed = Escolha uma pergunta
missing-step-reply-needed = Escolha uma resposta
missing-step-decline-needed = Escolha um motivo
missing-step-unaccept-needed = Escolha um motivo
missing-step-withdrawal-needed = Escolha um motivo
missing-step-failed-needed = Escolha o que aconteceu
missing-step-way-needed = Escolha o meio que foi tentado
missing-step-again-needed = Indique para a próxima tentativa uma hora dentro de 14 dias
missing-step-anyway-needed = A próxima tentativa fica fora das horas seguras. Escolha outra hora ou pergunte primeiro à pessoa
missing-step-organisation-needed = Escolha uma organização
missing-step-services-needed = Escolha pelo menos um apoio
missing-step-wakes-needed = Indique um motivo e um dia
missing-step-wakes-contradicts = O dia para acordar é hoje ou mais tarde
missing-step-wakes-impossible = É longe demais no futuro
missing-step-outcome-needed = Escolha como terminou
missing-step-words-needed = Diga-o em poucas palavras
lack-name = Dê-lhe um nome
lack-description = Diga o que faz
lack-kinds = Escolha pelo menos um tipo de apoio
lack-countries = Escolha pelo menos um país
lack-reach = Um serviço que todas as pessoas podem ler precisa de um número, de um e-mail ou de um site
lack-phone = Um dos números não é um número de telefone
lack-email = Isto não é um endereço de e-mail
lack-website = Um site começa por https:// ou http://
lack-hours = As horas precisam de pelo menos um dia, de um início e de um fim
lack-zone = Escolha o fuso horário das horas
lack-place = Um lugar precisa da sua cidade e do seu país, a não ser que seja secreto; um ponto precisa dos dois números
lack-ages = Estas idades não podem estar certas: a mínima é superior à máxima, ou uma é demasiado alta
lack-translations = Um texto noutra língua precisa de uma língua própria e de algumas palavras
lack-too_long = Um texto é demasiado longo
lack-lines = Cada linha precisa de um nome, de um endereço de e-mail e, se indicar uma, de uma língua da interface
lack-twice = Um endereço está duas vezes: retire uma das linhas
missing-ask-lines-needed = Escreva pelo menos um serviço
missing-ask-lines-too_long = São mais de 200. Envie-os por partes
missing-mapping-country-needed = Escolha o país
missing-mapping-title-needed = Dê-lhe um título
missing-mapping-closes-needed = Escolha um dia a partir de hoje, dentro de dois anos
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
problem-mails_today = Num mapeamento, cada endereço recebe um e-mail por dia, e pode enviar 1000 por dia. Tente de novo amanhã.
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
problem-sent_before = Isto já foi enviado, antes de o alterar. O que alterou não está lá: abra-o em Hoje e escreva-o aí como mensagem.
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
problem-refused-date_too_far = Essa data está demasiado longe. Escolha uma dentro de 14 dias.
problem-refused-no_date_proposed = Essa data já não está proposta. Veja a página de novo.
problem-refused-too_many_proposals = Já foram propostas três datas. Escreva antes uma mensagem.
problem-refused-too_many_attempts = Falharam três tentativas. Não pode ser transmitido outra vez.
problem-refused-wake_month = A pausa pode durar no máximo 24 meses, e não até um mês que já passou.
problem-refused-undo_over = Já não se pode desfazer: passou um minuto, ou houve outro passo pelo meio.
problem-refused-not_undoable = Este passo não se pode desfazer: já foi lido.
problem-refused-full = Escreveu tudo o que cabe num encaminhamento. Ainda pode ser encerrado ou retirado; para mais, envie um novo.
problem-incomplete = Ainda falta alguma coisa. Veja o formulário de novo.
problem-at_most = Já há tantos quantos pode haver. Retire um primeiro.
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
problem-passkey_not_made = Não foi criada nenhuma chave de acesso. Tente de novo, ou use uma chave de desbloqueio impressa.
problem-passkey_there_already = Este dispositivo já tem uma chave de acesso assim. Use essa, ou outro dispositivo.
problem-passkey_unsupported = Este navegador ou dispositivo não conhece chaves de acesso do tipo necessário aqui. Use outro navegador, outro dispositivo ou uma chave de desbloqueio impressa.
problem-passkey_address = As chaves de acesso não funcionam neste endereço. Abra o espaço de trabalho pelo seu próprio nome, como o secretariado da rede o deu.
problem-passkey_unnamed = Esta chave de acesso não disse de quem é. Use outra, ou uma chave de desbloqueio impressa.
problem-passkey_unusable = Não foi possível usar aqui a chave de acesso. Tente outro dispositivo, ou a chave de desbloqueio impressa.
problem-passkey_without_prf = A chave de acesso deste dispositivo não pode abrir chaves. Use outro dispositivo, ou uma chave de desbloqueio impressa.
problem-passkey_other = Respondeu outra chave de acesso, e não a que acabou de ser criada. Tente de novo e escolha a nova.
problem-passkey_changing = Esta chave de acesso dá um segredo diferente de cada vez, por isso não pode abrir chaves. É uma falha do dispositivo. Use outro dispositivo ou uma chave de desbloqueio impressa, que funciona sempre.
problem-passkey_secret = Esta chave de acesso deu um segredo diferente daquele com que as suas chaves estão seladas. Nada foi aberto. Alguns telefones fazem isto quando desbloqueiam outro dispositivo: use a chave no dispositivo onde foi criada, ou uma chave de desbloqueio impressa. Se também falhar, ligue para o secretariado da rede para um número que conheça.
passkey-delete = A chave de acesso «{ $name }» já não serve: elimine-a nas definições do seu dispositivo.
problem-invitation_closed = Este convite já não está aberto. Continue com a chave que criou, ou peça um novo convite ao secretariado.
problem-invitation_withdrawn = Este convite foi retirado. A ligação já não funciona e ninguém pode aderir com ela. Se queria aderir, pergunte ao secretariado da rede ou a quem lhe enviou a ligação.
problem-invitation_moved = Isto mudou entretanto: a organização já criou as suas chaves, ou já é membro. Nada foi terminado. Veja como está agora e depois decida.
invitation-withdrawn-title = Este convite foi retirado
invitation-closed-title = Este convite já não está aberto
problem-kit_not_proven = Verifique primeiro o kit: escreva o código que está no papel.
problem-draft_unreadable = Não foi possível abrir um rascunho guardado neste dispositivo.
problem-notes_closed = Este navegador não deixa agora que a página guarde nada neste dispositivo. O que escrever fica só nesta página: deixe-a aberta. Volta a tentar-se.
problem-notes_full = Já não há espaço neste dispositivo. O que escrever fica só nesta página: deixe-a aberta e arranje espaço. Volta a tentar-se.
problem-starting = A página ainda está a abrir. Um momento.
problem-locked = Está bloqueado. Desbloqueie e continue: o seu rascunho fica guardado.
problem-entry_changed = Entretanto, alguém alterou esta ficha. Veja a nova versão e escreva a sua de novo.
problem-mapping_closed = O mapeamento está encerrado. Adie o último dia para receber mais respostas.
problem-entry_lacking = Falta alguma coisa, ou algo não pode estar certo. Veja os campos assinalados.
problem-mapping_publish = Nada do que passou para o diretório pode ser lido por todas as pessoas. Nada foi publicado.
problem-mapping_answer = Este serviço não participa, por isso nada dele pode ser guardado.
problem-mapping_remove = O que foi publicado fica. Em vez disso, encerre o mapeamento.
