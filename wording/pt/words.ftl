### Other words that people type when they look for a kind of help. The finder knows them beside the names of the codes; nobody reads them.
### Write what people say, in every form that differs at its beginning; single words, parted by commas. Draft: not yet reviewed by a native reader.

# Words of these lists that mean it where somebody types them, and say nothing where they stand in a text about anything.
word-vague = falar, conversar, ouvir, sozinho, sozinha, medo, triste, crise, compras, transporte, limpeza, formulários, documentos, papéis, seguro, danos, prejuízos, reclamar, tribunal, polícia, queixa, acompanhar, direito, lei, denúncia, processar, acolhimento, alojamento, quarto, cama, fugir, direitos, informação, dúvidas, perguntas, esclarecimento, dinheiro, renda, comida, alimentos, caso, inquérito, investigação, juiz, juíza, perigo, proteção, afastamento, pulseira, urgências, ferida, lesão, criança, filho, filha, menor, jovem, tradução, língua, passaporte, voo, regresso, grupo, partilha, associação, perdão, desculpa, encontro, telemóvel, password, conta, imprensa, jornal, televisão, notícias, privacidade, linha, telefone, ligar, chamada, chat, emergência, técnico, técnica, gestor, gestora, acompanhamento, coordenação, trabalho, emprego, escola, estudos, formação, encaminhamento, contacto, morte, morto, morta, ataque, violência, ferido, faca, fechado, fechada, obrigado, obrigada, casamento, abandono, filmado, filmada, fotografias, sexual, abuso, mala, carteira, bicicleta, incêndio, partido, falso, fatura, identidade, vírus, trânsito, acidente, condutor, fuga, golpe, guerra, refugiado, refugiada, bomba, explosão, ódio, doméstica, marido, mulher, namorado, namorada, companheiro, companheira, ex, pai, mãe, irmão, tio, familiar, honra, género, internet, online, ciber, redes, bando, estrada, bêbado, dormir, teto
# Words that say nothing of what somebody looks for.
word-filler = eu, me, mim, meu, minha, meus, minhas, nós, nos, tu, te, você, seu, sua, ele, ela, lhe, o, a, os, as, um, uma, uns, umas, este, esta, e, ou, mas, não, em, no, na, nos, nas, ao, à, de, do, da, dos, das, para, por, pelo, pela, com, sem, após, sobre, é, sou, está, estou, foi, fui, era, ser, tenho, tem, há, posso, pode, quero, preciso, procuro, procurar, encontrar, ajuda, ajudar, favor, como, que, onde, quando, quem, porquê, aqui, alguém, se, grátis, gratuito, gratuita, sítio, lugar, hoje, noite

word-support_kind-emotional = falar, conversar, ouvir, desabafar, sozinho, sozinha, medo, triste, crise
word-support_kind-practical = compras, transporte, fechadura, porta partida, limpeza, formulários, documentos, papéis
word-support_kind-claims = indemnização, compensação, reembolso, seguro, danos, prejuízos, reclamar, cpvc
word-support_kind-accompaniment = tribunal, julgamento, testemunha, testemunhar, esquadra, polícia, gnr, queixa, acompanhar
word-support_kind-legal = advogado, advogada, jurista, direito, lei, apoio judiciário, queixa, denúncia, processar, jurídico, jurídica, apoio jurídico, aconselhamento jurídico
word-support_kind-shelter = casa abrigo, abrigo, acolhimento, alojamento, refúgio, quarto, cama, sem-abrigo, fugir, dormir, onde dormir, hotel, pernoitar, teto
word-support_kind-information = direitos, informação, o que fazer, dúvidas, perguntas, esclarecimento
word-support_kind-psychological = psicólogo, psicóloga, terapeuta, psiquiatra, trauma, pesadelos, insónia, ansiedade, depressão, psicoterapia, psicológico, psicológica, PTSD, PSPT, stress pós-traumático, flashbacks, ataques de pânico
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

## Palavras que as pessoas escrevem depois de um crime. Também para serviços que ajudam depois de qualquer crime.

word-crime-0101 = homicídio, assassinato, assassinado, assassinada, mataram, morto, morta, esfaqueado, esfaqueada
word-crime-0102 = facada, tiroteio, estrangulado, estrangulada
word-crime-0103 = morte, faleceu, falecido, falecida, luto
word-crime-0104 = suicídio
word-crime-0201 = agressão, agredido, agredida, ataque, atacado, atacada, espancado, espancada, bateram, violência, ameaça, ameaças, ameaçado, ameaçada, ferido, ferida, faca, violência física
word-crime-0202 = sequestro, sequestrado, sequestrada, rapto, raptado, raptada, refém, fechado, fechada
word-crime-0203 = escravatura, escravidão, explorado, explorada, exploração
word-crime-0204 = tráfico, traficado, traficada, proxeneta, tráfico de pessoas, tráfico de seres humanos
word-crime-0205 = obrigado, obrigada, coação, chantagem, extorsão, casamento
word-crime-0206 = negligência, abandono, abandonado, abandonada
word-crime-0208 = perseguição, assédio, assediado, assediada, perseguido, perseguida, stalking, bullying
word-crime-0209 = insulto, insultado, insultada, injúria, calúnia, difamação
word-crime-0210 = discriminação, discriminado, discriminada
word-crime-0211 = filmado, filmada, espiado, espiada, fotografias, nudes, privacidade
word-crime-0301 = violação, violado, violada, violador, estupro, estuprada, sexual, agressão, abuso, abusado, abusada, apalpado, apalpada, incesto, violência sexual, agressão sexual, abuso sexual, abusada sexualmente, ataque sexual
word-crime-0302 = prostituição, sextorsão, pornografia, aliciamento
word-crime-0309 = exibicionista, exibicionismo, voyeur, assédio sexual, importunação sexual
word-crime-0401 = assalto, assaltado, assaltada, roubo, roubado, roubada, esticão
word-crime-0501 = arrombamento, arrombado, arrombada, ladrão, ladrões, intruso
word-crime-0502 = furto, furtado, furtada, roubaram, carteirista, mala, carteira, passaporte, bicicleta
word-crime-0504 = vandalismo, danos, danificado, incêndio, fogo posto, grafiti, partido
word-crime-0701 = burla, burlado, burlada, burlão, fraude, golpe, enganado, enganada, phishing, falso, fatura
word-crime-0702 = identidade, usurpação, falsificado, falsificação
word-crime-0703 = corrupção, suborno
word-crime-0903 = hackeado, hackeada, hacker, pirateado, vírus, conta, palavra-passe
word-crime-0907 = trânsito, acidente, condutor, fuga
word-crime-1101 = tortura, torturado, torturada, guerra, genocídio, refugiado, refugiada
word-crime_tag-terrorism = terrorismo, terrorista, atentado, bomba, explosão
word-crime_tag-hate = ódio, racismo, racista, homofobia, homofóbico, transfobia, antissemitismo, islamofobia
word-crime_tag-intimate_partner = doméstica, marido, mulher, namorado, namorada, companheiro, companheira, ex, maus-tratos, violência doméstica, violência conjugal, violência no namoro
word-crime_tag-family = pai, mãe, irmão, tio, padrasto, familiar, honra
word-crime_tag-gender_based = femicídio, feminicídio, machista, género, mutilação
word-crime_tag-cyber = internet, online, ciber, cyberbullying, redes, deepfake, sexting
word-crime_tag-organised = gangue, máfia, bando
word-crime_tag-road = estrada, atropelamento, atropelado, atropelada, bêbado
