### What people read at their own pace. Read by somebody who is hurt, tired or afraid, perhaps in a second language: one thought
### in a sentence, nothing frightening, no promise that is not kept. A key ends with the section and the paragraph.
### Draft: not yet reviewed by a native reader.

## Prepare

guide-prepare-when = Antes
guide-prepare-title = Preparar: o que é bom saber antes de uma viagem
guide-prepare-lead = Quase todas as viagens correm bem. Uns minutos agora tornam mais fácil encontrar ajuda se alguma não correr.
guide-prepare-1 = Números que funcionam
guide-prepare-1-1 = Guarde o número de emergência do país para onde vai. Na União Europeia é o 112.
guide-prepare-1-2 = Guarde o número de uma linha de apoio à vítima do seu país que se possa chamar do estrangeiro. Guarde também o número do seu consulado lá.
guide-prepare-1-3 = Escreva-os também em papel. Um telemóvel pode perder-se, ser roubado ou ficar sem bateria.
guide-prepare-2 = Documentos
guide-prepare-2-1 = Deixe cópias do passaporte, do seguro e dos bilhetes com alguém de confiança. Ou guarde-as numa caixa de correio que possa abrir em qualquer dispositivo.
guide-prepare-2-2 = Pergunte ao seu seguro o que cobre depois de um crime: um médico, intérprete, a viagem de regresso, coisas roubadas. Peça o número que atende de noite.
guide-prepare-2-3 = Se toma medicamentos, leve uma nota com o nome deles, para um médico noutro país.
guide-prepare-3 = Pessoas
guide-prepare-3-1 = Diga a alguém onde vai estar, e combinem como vai dizer que está bem. Combinem uma palavra que quer dizer: preciso de ajuda e não posso falar.
guide-prepare-3-2 = Se alguém anda atrás de si, controla o seu telemóvel ou faz ameaças, fale com uma organização de apoio antes de viajar. Podem fazer um plano consigo.
guide-prepare-4 = Saber isto, pelo menos
guide-prepare-4-1 = Uma pessoa ferida por um crime noutro país pode ter ajuda nos dois: onde aconteceu, e em casa.
guide-prepare-4-2 = Para pedir ajuda a uma organização de apoio não é preciso falar a língua, ter documentos ou ter falado com a polícia.

## React

guide-react-when = Primeiras horas
guide-react-title = Reagir: segurança, cuidados, guardar documentos
guide-react-lead = Não tem de fazer tudo isto. Nem tem de o fazer por esta ordem. Comece pela sua segurança.
guide-react-1 = Ficar em segurança
guide-react-1-1 = Se está em perigo, ligue para o número de emergência em cima. Se não pode falar, fique em linha ou mande alguém.
guide-react-1-2 = Vá para um lugar com pessoas e luz: um hotel, uma loja, um hospital, um consulado. Peça a alguém que fique consigo.
guide-react-1-3 = O que aconteceu não é culpa sua. Tremer, não sentir nada ou não se lembrar é habitual, e passa.
guide-react-2 = Receber cuidados
guide-react-2-1 = Vá a um médico, mesmo que as feridas pareçam pequenas. Diga o que aconteceu, se conseguir. Pode pedir alguém do seu sexo.
guide-react-2-2 = Depois de violência sexual, vá assim que puder: alguns tratamentos só funcionam durante pouco tempo. Se talvez queira provas mais tarde, e só se o conseguir suportar, não se lave nem mude de roupa antes. Se já o fez, continua a ser certo ir.
guide-react-2-3 = Peça intérprete. Não deixe que uma pessoa de quem tem medo traduza por si.
guide-react-3 = Guardar o que mostra o que aconteceu
guide-react-3-1 = Tire fotografias das feridas e dos estragos. Guarde roupa, bilhetes, faturas e mensagens. Não responda a ameaças, e não as apague.
guide-react-3-2 = Escreva o que lembra, com a hora, na sua própria língua. Bastam poucas palavras.
guide-react-4 = A polícia, se quiser
guide-react-4-1 = A decisão é sua. Se apresentar queixa, peça intérprete, uma confirmação escrita numa língua que compreenda, e o número do seu processo.
guide-react-4-2 = Se partir antes de o poder fazer, na União Europeia pode fazê-lo em casa. A polícia do seu país envia a queixa para lá.
guide-react-5 = Alguém ao seu lado
guide-react-5-1 = Ligue para uma organização de apoio. É gratuito, mais ninguém fica a saber, e pode parar a qualquer momento. A organização pode ligar a outras por si.

## Survive

guide-survive-when = Primeiras semanas
guide-survive-title = Aguentar: regresso a casa, trabalho, sono, dinheiro
guide-survive-lead = As primeiras semanas podem ser estranhas: cheias e vazias ao mesmo tempo. Uma coisa de cada vez.
guide-survive-1 = Ir para casa
guide-survive-1-1 = Pode ir para casa. Um processo pode continuar sem a sua presença. Deixe à polícia um endereço ou uma caixa de correio que seja segura, e diga se um número não o é.
guide-survive-1-2 = Antes de partir, peça cópias: a queixa, a carta do médico, o nome da pessoa que tem o seu processo.
guide-survive-1-3 = Peça à organização de apoio de lá que encontre uma em casa para si. Com o seu acordo, diz-lhe o que é preciso, para não ter de começar de novo.
guide-survive-2 = Sono e medo
guide-survive-2-1 = Noites más, imagens que voltam, assustar-se facilmente: muitas pessoas têm isto depois de um crime. Na maioria, diminui em poucas semanas.
guide-survive-2-2 = O que ajuda é simples: refeições regulares, luz do dia, mexer-se um pouco, pessoas que não pressionam. O álcool ajuda uma hora e torna a noite pior.
guide-survive-2-3 = Se não diminuir ao fim de um mês, ou se pensar em pôr fim à vida, fale já com um médico ou com uma linha de apoio. Há tratamento que funciona.
guide-survive-3 = Trabalho e escola
guide-survive-3-1 = Um médico pode escrever que não está em condições de trabalhar. Pergunte quanto do motivo a sua entidade patronal tem de saber.
guide-survive-3-2 = Peça passos pequenos: dias mais curtos, outro lugar, ninguém atrás de si.
guide-survive-4 = Crianças
guide-survive-4-1 = As crianças notam. Diga com palavras curtas e verdadeiras o que aconteceu, e que a culpa não foi delas. Mantenha o habitual: as refeições, a escola, a hora de deitar.
guide-survive-4-2 = Se uma criança dormir mal, ou estiver muito calada ou muito agitada durante semanas, peça ajuda também para a criança.
guide-survive-5 = Dinheiro
guide-survive-5-1 = Guarde todas as faturas: médicos, viagens, uma fechadura nova, um telemóvel, dias de trabalho perdidos. Contam num pedido de indemnização.
guide-survive-5-2 = Avise o seu seguro em breve, por escrito, e guarde uma cópia. Alguns países e fundos ajudam com despesas urgentes: uma organização de apoio sabe quais.
guide-survive-5-3 = Veja já o prazo para pedir uma indemnização, mesmo que ainda não a queira pedir. Está na página do país onde aconteceu.
guide-survive-6 = Jornalistas e internet
guide-survive-6-1 = Não deve a sua história a ninguém. Pode dizer que não, e pode dizê-lo através de outra pessoa. Peça aos amigos que não publiquem nada sobre isso.
guide-survive-6-2 = Mude as palavras-passe que alguém possa saber. Veja que dispositivos e que pessoas podem ver onde está.

## Recover

guide-recover-when = Mais tarde
guide-recover-title = Recuperar: indemnizações, tribunal, datas difíceis
guide-recover-lead = Meses mais tarde, o processo pode acordar de novo, justamente quando a vida está calma. Nada disto tem de ser feito sem ajuda.
guide-recover-1 = Indemnizações
guide-recover-1-1 = Pode haver três caminhos para receber dinheiro: de quem o fez, de um seguro, e de um Estado. Têm prazos diferentes.
guide-recover-1-2 = Na União Europeia, depois de um crime violento e intencional noutro país membro, pode entregar o pedido em casa. Uma autoridade ajuda com o formulário e envia-o.
guide-recover-1-3 = Pergunte mesmo que ninguém tenha sido apanhado. Pergunte mesmo que o prazo pareça ter passado: pode haver exceções.
guide-recover-2 = Tribunal
guide-recover-2-1 = Pergunte cedo se tem de viajar. Na União Europeia pode pedir para falar por vídeo, e ter intérprete é gratuito.
guide-recover-2-2 = Pode ter alguém consigo. Pergunte como pode evitar encontrar a pessoa acusada: outra entrada, outra sala de espera.
guide-recover-2-3 = Na União Europeia pode pedir que lhe digam quando o processo for decidido, e quando a pessoa que o fez for posta em liberdade.
guide-recover-2-4 = Uma sentença pode não parecer um fim, diga o que disser. Planeie uma coisa boa e calma para o dia seguinte.
guide-recover-3 = Datas difíceis
guide-recover-3-1 = O próprio dia, um julgamento, um filme, um cheiro podem trazer tudo de volta. É a memória, não é andar para trás.
guide-recover-3-2 = Ponha as datas num calendário, decida antes com quem quer estar, e permita-se mudar o plano.
guide-recover-4 = Outras pessoas
guide-recover-4-1 = Há quem goste de encontrar pessoas que viveram o mesmo. Há quem não goste. As duas coisas estão certas.
guide-recover-4-2 = Pode voltar a pedir ajuda a qualquer momento, mesmo anos mais tarde, mesmo que uma vez tenha dito que não.

## Going home to another country

guide-home-title = Voltar a casa, noutro país
guide-home-lead = Aconteceu num país, e vive noutro. Os dois têm um papel na ajuda que recebe.
guide-home-1 = O que faz cada país
guide-home-1-1 = Onde vive: alguém com quem falar, terapia, ajuda no dia a dia, ajuda a preencher formulários.
guide-home-1-2 = Onde aconteceu: a polícia, o tribunal, a indemnização por esse Estado, notícias do processo.
guide-home-2 = Antes de partir
guide-home-2-1 = Se puder, fale uma vez com uma organização de apoio onde aconteceu. Peça um encaminhamento para uma organização em casa.
guide-home-2-2 = Leve consigo: o número do processo, um nome e um número na polícia, a carta do médico, as suas faturas.
guide-home-2-3 = Deixe um endereço que seja seguro. Se alguém em casa não deve saber, diga-o: podem escrever antes à organização.
guide-home-3 = Se já partiu
guide-home-3-1 = Nada está perdido. Uma organização em casa pode contactar por si uma de lá.
guide-home-3-2 = Na União Europeia pode apresentar queixa à polícia em casa, se não o pôde fazer lá, e entregar um pedido de indemnização a esse Estado através de uma autoridade em casa.
guide-home-4 = Como funciona aqui um encaminhamento
guide-home-4-1 = Primeiro dá o seu acordo, e vê o que é transmitido. A organização em casa diz até uma data certa se pode ajudar.
guide-home-4-2 = O que se conta fica selado. Este site e quem o mantém não o podem ler.
guide-home-4-3 = Pode parar a qualquer momento, e não precisa de dizer porquê.

## Browse safely

guide-safely-title = Esconder a sua visita
guide-safely-lead = Se alguém vê o seu telemóvel ou computador, estes passos deixam menos vestígios. Nenhum é perfeito.
guide-safely-1 = Sair depressa
guide-safely-1-1 = «Sair desta página» abre uma enciclopédia. Se o seu navegador executa scripts, como quase todos, ela fica no lugar desta página, e carregar três vezes na tecla Shift faz o mesmo. Se não, o botão Voltar regressa aqui: feche também a janela.
guide-safely-1-2 = Com Voltar ainda se pode chegar à página anterior.
guide-safely-2 = Deixar menos vestígios
guide-safely-2-1 = Use um dispositivo a que a outra pessoa não chegue: no trabalho, numa biblioteca, o telemóvel de alguém de confiança.
guide-safely-2-2 = Ou abra uma janela privada no seu navegador. Esquece a visita quando a fechar.
guide-safely-2-3 = Pode apagar páginas uma a uma do histórico. Apagar tudo pode dar nas vistas: apague só o que for preciso.
guide-safely-3 = O que fica escondido e o que não fica
guide-safely-3-1 = Este site não usa cookies, não carrega nada de outros e não guarda registo de quem veio. O que escreve na procura não fica em nenhum endereço.
guide-safely-3-2 = Os dois países que escolheu ficam no endereço da página, e por isso no histórico.
guide-safely-3-3 = Quem gere a rede que usa, como a entidade patronal ou o router da família, pode ver que este site foi aberto, mas não que página.
guide-safely-3-4 = As chamadas podem ficar na lista de chamadas do telemóvel, e na fatura.
guide-safely-4 = Se o seu telemóvel é vigiado
guide-safely-4-1 = Se alguém sabe coisas que só pode saber pelo seu telemóvel, este pode estar vigiado. Não remova nada ainda: a outra pessoa pode notar. Pergunte a uma organização de apoio, a partir de outro dispositivo.

## Accessibility

guide-access-title = Acessibilidade
guide-access-lead = Estas páginas devem funcionar para todas as pessoas, em qualquer dispositivo, com qualquer ajuda técnica.
guide-access-1 = O que procuramos cumprir
guide-access-1-1 = As Diretrizes de Acessibilidade para Conteúdo Web (WCAG) 2.2, nível AA, e a norma europeia EN 301 549.
guide-access-1-2 = Tudo funciona sem scripts, só com o teclado, com o texto no dobro do tamanho, num ecrã estreito, em claro e em escuro, e em papel.
guide-access-1-3 = Cada mapa tem ao lado uma lista que diz o mesmo.
guide-access-2 = O que ainda não está bem
guide-access-2-1 = As informações sobre países e os textos dos serviços estão muitas vezes em inglês, ou só na língua do país. A língua está assinalada.
guide-access-2-2 = Todas as línguas menos o inglês são versões provisórias.
guide-access-2-3 = As páginas foram testadas com verificações automáticas e com um teclado num navegador. Pessoas que usam leitores de ecrã ainda não as testaram.
guide-access-3 = Diga-nos
guide-access-3-1 = Se alguma coisa não lhe permite usar uma página, diga-o à organização que gere este site, ou a qualquer organização da lista. Ela transmite.

## Sources

guide-sources-title = Fontes e licenças
guide-sources-lead = Em que assentam estas páginas, e de quem é o trabalho.
guide-sources-1 = Informações sobre países
guide-sources-1-1 = Os números de emergência, as linhas de apoio, as autoridades e os prazos foram reunidos a partir de páginas públicas. Cada um indica a fonte e a data no lugar onde é mostrado. As palavras são nossas.
guide-sources-1-2 = Uma informação só se diz confirmada depois de uma organização desse país a ter verificado tal como está. Quando a informação muda, tem de ser verificada de novo. O que essa organização diz estar errado é retirado logo.
guide-sources-2 = Serviços
guide-sources-2-1 = Os serviços são descritos por quem os presta, na forma da Human Services Data Specification. Pede-se-lhes que os confirmem duas vezes por ano. O que ninguém confirma desce na lista, e depois desaparece.
guide-sources-3 = Mapas
guide-sources-3-1 = Os contornos vêm da Natural Earth, simplificados. Seguem quem controla o terreno, e não decidem nenhum litígio. Nenhum serviço de mapas é consultado, e por isso ninguém fica a saber o que vê.
guide-sources-4 = Dados e programas de outros
guide-sources-4-1 = As suas licenças estão ao lado deles.
