### The public pages. Draft: not yet reviewed by a native reader.

## Every page

page-title = Onward
page-skip = Ir para o conteúdo
page-language = Língua:
page-draft = Versão provisória: ainda não foi lida por ninguém que tenha o português como língua materna.
page-leave = Sair desta página
page-numbers = Números urgentes
page-danger = Está em perigo agora?
page-danger-call = Ligue para o número de emergência local
page-danger-europe = Na Europa é o
page-helpline = Linha de apoio à vítima, gratuita, em muitos países da Europa:
page-footer = Sem cookies, sem rastreio. Não guardamos nada sobre a sua visita.

## The first page

page-first-heading = Ajuda que não para na fronteira
page-first-lead = Depois de um crime noutro país, ninguém devia ter de começar de novo em casa. Com o Onward, as organizações de apoio à vítima encaminham as pessoas umas para as outras, com o acordo de cada pessoa.
page-first-needed = Se precisa de ajuda para si
page-first-needed-how = Ligue para uma organização de apoio à vítima onde está, ou onde vive. Não é preciso ter falado com a polícia. Pode pedir que lhe encontrem ajuda noutro país.
page-first-works = Como funciona
page-first-works-agree = A decisão é sua: escolhe o que é transmitido e pode parar a qualquer momento.
page-first-works-sealed = O que contar fica selado. Só as duas organizações o podem abrir; este site não pode.
page-first-works-date = Cada passo tem uma data, para que ninguém fique à espera.
page-first-watched = Há alguém a vigiar?
page-first-watched-leave = «Sair desta página» abre uma enciclopédia. Carregar três vezes na tecla Shift faz o mesmo.
page-first-watched-history = Não consegue apagar o histórico do navegador. Uma janela privada deixa menos vestígios.
page-first-members = Para organizações
page-first-members-open = Abrir o espaço de trabalho

## A page that does not exist

page-missing-heading = Esta página não existe
page-missing-why = O endereço pode ser antigo, ou estar mal escrito. Do seu lado está tudo bem.
page-missing-back = Voltar à página inicial
