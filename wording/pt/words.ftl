### Other words that people type when they look for a kind of help. The finder knows them beside the names of the codes; nobody reads them.
### Write what people say, in every form that differs at its beginning; single words, parted by commas. Draft: not yet reviewed by a native reader.

word-support_kind-emotional = falar, conversar, ouvir, desabafar, sozinho, sozinha, medo, triste, crise
word-support_kind-practical = compras, transporte, fechadura, porta partida, limpeza, formulários, documentos, papéis
word-support_kind-claims = indemnização, compensação, reembolso, seguro, danos, prejuízos, reclamar, cpvc
word-support_kind-accompaniment = tribunal, julgamento, testemunha, testemunhar, esquadra, polícia, gnr, queixa, acompanhar
word-support_kind-legal = advogado, advogada, jurista, direito, lei, apoio judiciário, queixa, denúncia, processar
word-support_kind-shelter = casa abrigo, abrigo, acolhimento, alojamento, refúgio, quarto, cama, sem-abrigo, fugir
word-support_kind-information = direitos, informação, o que fazer, dúvidas, perguntas, esclarecimento
word-support_kind-psychological = psicólogo, psicóloga, terapeuta, psiquiatra, trauma, pesadelos, insónia, ansiedade, depressão
word-support_kind-financial = dinheiro, renda, comida, alimentos, subsídio, ajuda económica, dívidas
word-support_kind-proceedings = caso, inquérito, investigação, ministério público, procurador, procuradora, juiz, juíza
word-support_kind-safety_plan = perigo, ameaças, proteção, afastamento, pulseira, teleassistência, perseguição, stalking
word-support_kind-medical = médico, médica, hospital, enfermeira, enfermeiro, ferida, lesão, urgências, medicina legal
word-support_kind-sexual_violence = violação, violada, agressão sexual, abuso, assédio, importunação, pílula do dia seguinte
word-support_kind-children = criança, filho, filha, bebé, adolescente, menor, jovem, cpcj
word-support_kind-interpreting = intérprete, tradutor, tradutora, tradução, língua, língua gestual
word-support_kind-travel = passaporte, cartão de cidadão, embaixada, consulado, voo, repatriamento, regresso, voltar a casa
word-support_kind-peer = grupo, sobreviventes, entreajuda, autoajuda, partilha, associação
word-support_kind-restorative = mediação, mediador, mediadora, justiça restaurativa, perdão, desculpa, encontro
word-support_kind-digital = pirateado, hackeado, telemóvel, palavra-passe, password, fotos íntimas, espião, conta, burla
word-support_kind-media = imprensa, jornalista, jornal, televisão, notícias, privacidade
word-support_kind-helpline = linha, telefone, ligar, chamada, chat, número verde, emergência
word-support_kind-case_management = assistente social, técnico, técnica, gestor, gestora, acompanhamento, coordenação
word-support_kind-reintegration = trabalho, emprego, escola, estudos, formação, reinserção
word-support_kind-onward_referral = onde ir, a quem recorrer, quem ajuda, encaminhamento, contacto
