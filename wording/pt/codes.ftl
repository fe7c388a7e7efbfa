### What codes say. Keys: code-<vocabulary>-<code>, from codes/*.toml. Draft: not yet reviewed by a native reader.

## Crime (ICCS)

code-crime-01 = Uma morte, ou uma tentativa de matar
code-crime-0101 = Homicídio voluntário
code-crime-0102 = Tentativa de homicídio
code-crime-0103 = Morte causada sem intenção
code-crime-0104 = Ajuda ou pressão para pôr fim à vida
code-crime-0105 = Eutanásia
code-crime-0106 = Interrupção ilegal da gravidez
code-crime-0107 = Morte ilícita em conflito armado
code-crime-02 = Mal causado a uma pessoa
code-crime-0201 = Agressão ou ameaças
code-crime-0202 = Sequestro ou rapto
code-crime-0203 = Escravatura ou exploração
code-crime-0204 = Tráfico de pessoas
code-crime-0205 = Coação para fazer alguma coisa
code-crime-0206 = Negligência ou falta de cuidados
code-crime-0207 = Atos perigosos
code-crime-0208 = Assédio ou perseguição
code-crime-0209 = Injúria ou difamação
code-crime-0210 = Discriminação
code-crime-0211 = Violação da privacidade ou da intimidade
code-crime-0219 = Outro mal causado a uma pessoa
code-crime-03 = Um crime sexual
code-crime-0301 = Violência sexual
code-crime-0302 = Exploração sexual
code-crime-0309 = Outro crime sexual
code-crime-04 = Bens tirados com violência ou ameaças
code-crime-0401 = Roubo
code-crime-0409 = Outros bens tirados com violência ou ameaças
code-crime-05 = Bens perdidos ou danificados
code-crime-0501 = Assalto a casa ou a outro edifício
code-crime-0502 = Furto
code-crime-0503 = Crime contra a propriedade intelectual
code-crime-0504 = Danos em bens
code-crime-0509 = Outro crime contra a propriedade
code-crime-06 = Drogas
code-crime-0601 = Estupefacientes
code-crime-0602 = Álcool, tabaco ou outras substâncias controladas
code-crime-0609 = Outro crime ligado a drogas
code-crime-07 = Burla, engano ou corrupção
code-crime-0701 = Burla
code-crime-0702 = Falsificação ou contrafação
code-crime-0703 = Corrupção
code-crime-0704 = Branqueamento de dinheiro ou recetação
code-crime-0709 = Outro engano
code-crime-08 = Ordem pública e autoridade
code-crime-0801 = Desordem em público
code-crime-0802 = Atos sexuais contra a ordem pública
code-crime-0803 = Limites à liberdade de expressão
code-crime-0804 = Impostos, alfândega ou regulamentos
code-crime-0805 = Migração
code-crime-0806 = Atos contra a justiça
code-crime-0807 = Eleições
code-crime-0809 = Outros atos contra a ordem pública
code-crime-09 = Segurança pública
code-crime-0901 = Armas ou explosivos
code-crime-0902 = Atos contra a saúde e a segurança
code-crime-0903 = Ataque a computadores ou contas
code-crime-0904 = Atos contra a segurança de um Estado
code-crime-0905 = Grupo de crime organizado
code-crime-0906 = Grupo terrorista
code-crime-0907 = Infração de trânsito sem feridos
code-crime-0909 = Outros atos contra a segurança pública
code-crime-10 = Mal causado à natureza
code-crime-1001 = Poluição
code-crime-1002 = Transporte ou despejo de resíduos
code-crime-1003 = Comércio de animais ou plantas protegidos
code-crime-1004 = Tirar demasiado da natureza
code-crime-1009 = Outro mal causado à natureza
code-crime-11 = Outra coisa
code-crime-1101 = Tortura, crime de guerra ou crime contra a humanidade
code-crime-1109 = Outro crime

code-crime_tag-terrorism = Terrorismo
code-crime_tag-hate = Por ódio
code-crime_tag-intimate_partner = Por parceiro ou ex-parceiro
code-crime_tag-family = Por alguém da família
code-crime_tag-gender_based = Por causa do género
code-crime_tag-cyber = Pela internet ou por telefone
code-crime_tag-organised = Por um grupo organizado
code-crime_tag-road = Na estrada
code-crime_tag-attempted = Tentado, não consumado
code-crime_tag-unreported = Não denunciado à polícia

code-hate_ground-origin = Origem ou cor da pele
code-hate_ground-religion = Religião ou crença
code-hate_ground-sexual_orientation = Orientação sexual
code-hate_ground-gender_identity = Identidade de género
code-hate_ground-gender = Género
code-hate_ground-disability = Deficiência
code-hate_ground-age = Idade
code-hate_ground-other = Outro motivo

code-crime_relation-direct = À própria pessoa
code-crime_relation-bereaved = A alguém que a pessoa amava e que morreu
code-crime_relation-family = A alguém da família
code-crime_relation-witness = A outros; a pessoa viu
code-crime_relation-guardian = A alguém ao seu cuidado

code-crime_period-ongoing = Ainda continua
code-crime_period-under_one_week = Há menos de uma semana
code-crime_period-one_to_two_weeks = Há 1 a 2 semanas
code-crime_period-two_to_four_weeks = Há 2 a 4 semanas
code-crime_period-one_to_three_months = Há 1 a 3 meses
code-crime_period-three_to_twelve_months = Há 3 a 12 meses
code-crime_period-one_to_five_years = Há 1 a 5 anos
code-crime_period-over_five_years = Há mais de 5 anos

code-proceedings_stage-not_reported = Sem denúncia
code-proceedings_stage-reported = Denúncia feita
code-proceedings_stage-investigation = Denúncia feita; a polícia está a investigar
code-proceedings_stage-charged = Há alguém acusado
code-proceedings_stage-trial = Em julgamento
code-proceedings_stage-decided = Um tribunal já decidiu
code-proceedings_stage-appeal = Em recurso
code-proceedings_stage-dropped = Terminado sem julgamento
code-proceedings_stage-unknown = Não se sabe

## The person

code-age_band-under_12 = Menos de 12 anos
code-age_band-from_12_to_15 = 12 a 15 anos
code-age_band-from_16_to_17 = 16 a 17 anos
code-age_band-from_18_to_24 = 18 a 24 anos
code-age_band-from_25_to_39 = 25 a 39 anos
code-age_band-from_40_to_64 = 40 a 64 anos
code-age_band-from_65_to_79 = 65 a 79 anos
code-age_band-from_80 = 80 anos ou mais

code-gender-woman = Mulher
code-gender-man = Homem
code-gender-non_binary = Pessoa não binária
code-gender-other = Outro género

code-language_level-well = Fala bem
code-language_level-a_little = Um pouco

code-interpreter_need-needed = Intérprete necessário
code-interpreter_need-if_possible = Intérprete, se possível
code-interpreter_need-not_needed = Sem intérprete

code-access_need-step_free = Acesso sem degraus
code-access_need-sign_language = Língua gestual
code-access_need-hearing = Ouve mal
code-access_need-sight = Vê pouco ou nada
code-access_need-easy_language = Frases curtas e fáceis
code-access_need-no_reading = Nada para ler nem escrever
code-access_need-written_only = Por escrito, sem chamadas
code-access_need-companion = Vem com alguém
code-access_need-childcare = Alguém que fique com as crianças
code-access_need-quiet_place = Um lugar calmo, com pausas

code-risk_flag-shares_home = Partilha a casa
code-risk_flag-device_watched = Telefone ou correio talvez vigiados
code-risk_flag-offender_known = Sabe quem cometeu o crime
code-risk_flag-offender_near = Quem cometeu o crime vive perto
code-risk_flag-offender_in_contact = Quem cometeu o crime entra em contacto
code-risk_flag-offender_at_destination = Quem cometeu o crime está no país onde é preciso apoio
code-risk_flag-depends_on_offender = Depende de quem cometeu o crime
code-risk_flag-threats = Ameaças
code-risk_flag-weapon = Uma arma
code-risk_flag-escalating = Está a piorar
code-risk_flag-self_harm = Pode fazer mal a si própria
code-risk_flag-child_at_risk = Uma criança em risco
code-risk_flag-child_alone = Uma criança sozinha
code-risk_flag-nowhere_to_stay = Sem lugar seguro para ficar
code-risk_flag-pregnant = Grávida
code-risk_flag-worker_safety = Ninguém da equipa deve ir sozinho

code-children_count-no_children = Nenhuma
code-children_count-one = Uma
code-children_count-two = Duas
code-children_count-three_or_more = Três ou mais

code-representative_kind-trusted_person = Uma pessoa de confiança
code-representative_kind-parent_or_guardian = Pai, mãe ou tutor
code-representative_kind-lawyer = Advogado ou advogada
code-representative_kind-appointed_guardian = Tutor nomeado por um tribunal
code-representative_kind-authority = Autoridade pública

## Support

code-referral_role-home_support = Apoio onde a pessoa vive
code-referral_role-origin_link = O processo no outro país
code-referral_role-specialist = Apoio especializado

code-support_kind-emotional = Alguém com quem falar
code-support_kind-practical = Ajuda prática
code-support_kind-claims = Ajuda com um pedido de indemnização
code-support_kind-accompaniment = Companhia numa audiência
code-support_kind-legal = Apoio jurídico
code-support_kind-shelter = Um lugar seguro
code-support_kind-information = Direitos e próximos passos
code-support_kind-psychological = Apoio psicológico
code-support_kind-financial = Dinheiro para necessidades urgentes
code-support_kind-proceedings = Notícias do processo
code-support_kind-safety_plan = Um plano de segurança
code-support_kind-medical = Cuidados médicos
code-support_kind-sexual_violence = Cuidados após violência sexual
code-support_kind-children = Ajuda para crianças
code-support_kind-interpreting = Intérprete
code-support_kind-travel = Viagem, documentos, consulado
code-support_kind-peer = Outros que viveram o mesmo
code-support_kind-restorative = Uma conversa com quem cometeu o crime
code-support_kind-digital = Telefones e contas seguros
code-support_kind-media = Ajuda com jornalistas
code-support_kind-helpline = Uma linha de apoio
code-support_kind-case_management = Uma só pessoa que acompanha tudo
code-support_kind-reintegration = Regresso ao trabalho, à escola, ao dia a dia
code-support_kind-onward_referral = Encontrar o serviço certo

code-support_urgency-now = Agora
code-support_urgency-this_week = Esta semana
code-support_urgency-soon = Em breve
code-support_urgency-by_date = Até uma data certa

code-support_mode-telephone = Por telefone
code-support_mode-video = Por vídeo
code-support_mode-in_person = Presencial
code-support_mode-home_visit = Em casa
code-support_mode-chat = Por chat
code-support_mode-email = Por e-mail
code-support_mode-letter = Por carta

code-worker_gender-woman = Com uma mulher, se possível
code-worker_gender-man = Com um homem, se possível
code-worker_gender-no_preference = Sem preferência

code-compensation_wish-yes = Quer pedir indemnização
code-compensation_wish-no = Não quer pedir indemnização
code-compensation_wish-undecided = Ainda não decidiu
code-compensation_wish-claimed = Já pediu

code-deadline_kind-claim = Último dia para pedir indemnização
code-deadline_kind-police_report = Último dia para apresentar queixa
code-deadline_kind-hearing = Audiência
code-deadline_kind-trial = Julgamento
code-deadline_kind-appeal = Último dia para recorrer
code-deadline_kind-statement = Depoimento
code-deadline_kind-medical_step = Último dia para um ato médico
code-deadline_kind-arrival = Chegada
code-deadline_kind-departure = Partida
code-deadline_kind-right_to_stay = Fim da autorização de residência
code-deadline_kind-other = Outra data

code-information_kind-rights = Os direitos da vítima
code-information_kind-reporting = Como denunciar um crime
code-information_kind-proceedings = Como decorre um processo
code-information_kind-compensation = Como pedir indemnização
code-information_kind-legal_aid = Apoio jurídico gratuito
code-information_kind-protection = Proteção
code-information_kind-services = Quem ajuda
code-information_kind-interpreting = Intérpretes
code-information_kind-death_abroad = Depois de uma morte no estrangeiro
code-information_kind-travel_papers = Documentos de viagem
code-information_kind-other = Outra coisa

## Answers

code-worker_role-support_worker = Uma pessoa da equipa de apoio à vítima
code-worker_role-volunteer = Uma pessoa voluntária
code-worker_role-counsellor = Uma pessoa do apoio psicológico
code-worker_role-social_worker = Uma pessoa do serviço social
code-worker_role-lawyer = Uma advogada ou um advogado
code-worker_role-claims_adviser = Uma pessoa que trata de indemnizações
code-worker_role-court_companion = Uma pessoa que acompanha ao tribunal
code-worker_role-helpline = A linha de apoio

code-coded_question-when_may_we_call = Quando podemos ligar?
code-coded_question-which_papers_exist = Que documentos existem?
code-coded_question-interpreter_agreed = Já há intérprete combinado?
code-coded_question-may_volunteer_call = A primeira chamada pode ser feita por uma pessoa voluntária?
code-coded_question-what_comes_first = O que vem primeiro?
code-coded_question-who_else_helps = Quem mais ajuda?
code-coded_question-which_deadline = Que data tem de ser cumprida?
code-coded_question-where_will_person_stay = Onde vai ficar a pessoa?
code-coded_question-something_else = Outra coisa

code-coded_reply-yes = Sim
code-coded_reply-no = Não
code-coded_reply-not_known = Não sabemos
code-coded_reply-asking_person = Perguntamos à pessoa e voltamos a escrever
code-coded_reply-with_handover = Segue com a transmissão
code-coded_reply-see_text = Por palavras nossas

code-decline_reason-no_room = Sem vaga antes da data
code-decline_reason-other_support = Não é o nosso tipo de apoio
code-decline_reason-other_region = Não é a nossa região
code-decline_reason-no_language = Ninguém fala a língua
code-decline_reason-not_eligible = As nossas regras não permitem
code-decline_reason-conflict_of_interest = Estamos demasiado próximos do caso
code-decline_reason-not_safe = Não seria seguro
code-decline_reason-too_little_known = Sabe-se muito pouco para decidir
code-decline_reason-other = Outro motivo

code-unaccept_reason-worker_unavailable = A pessoa prevista não está disponível
code-unaccept_reason-no_room = Já não há vaga
code-unaccept_reason-different_need = A pessoa precisa de outra coisa
code-unaccept_reason-no_language = Ninguém fala a língua
code-unaccept_reason-conflict_of_interest = Estamos demasiado próximos do caso
code-unaccept_reason-not_safe = Não seria seguro
code-unaccept_reason-no_handover = A transmissão não chegou
code-unaccept_reason-other = Outro motivo

## Afterwards

code-contact_failed_reason-no_answer = Ninguém atendeu
code-contact_failed_reason-not_safe_now = Não é seguro agora
code-contact_failed_reason-wrong_number = O número está errado
code-contact_failed_reason-someone_else = Atendeu outra pessoa
code-contact_failed_reason-asked_to_wait = A pessoa pediu para ligar mais tarde
code-contact_failed_reason-no_common_language = Sem língua em comum
code-contact_failed_reason-other = Outro motivo

code-wake_reason-trial = Julgamento
code-wake_reason-hearing = Audiência
code-wake_reason-judgment = Sentença
code-wake_reason-claim_deadline = Último dia para pedir indemnização
code-wake_reason-claim_decision = Decisão sobre a indemnização
code-wake_reason-anniversary = Aniversário do crime
code-wake_reason-release = Possível libertação de quem cometeu o crime
code-wake_reason-return_journey = Viagem de regresso
code-wake_reason-check_in = Uma chamada para saber como está
code-wake_reason-other = Outro motivo

code-outcome-served = Apoio prestado
code-outcome-partly = Apoio prestado em parte
code-outcome-victim_declined = A pessoa não quis
code-outcome-no_longer_needed = Já não é preciso
code-outcome-unreachable = Não foi possível falar com a pessoa
code-outcome-unsafe = Contacto não seguro
code-outcome-no_capacity = Sem vaga
code-outcome-not_eligible = As regras não permitiam
code-outcome-no_service = Não existe tal serviço
code-outcome-other = Outro fim

code-withdrawal_reason-person_asked = A pessoa pediu
code-withdrawal_reason-agreement_ended = O acordo terminou
code-withdrawal_reason-not_safe = Já não é seguro
code-withdrawal_reason-helped_elsewhere = Outra entidade está a ajudar
code-withdrawal_reason-person_moved = A pessoa mudou de casa
code-withdrawal_reason-no_answer = Não veio resposta
code-withdrawal_reason-mistake = Enviado por engano
code-withdrawal_reason-other = Outro motivo

code-feedback_question-in_time = Agiram a tempo?
code-feedback_question-effort = Foi fácil trabalhar com eles?

code-feedback_answer-yes = Sim
code-feedback_answer-mostly = Quase sempre
code-feedback_answer-partly = Em parte
code-feedback_answer-no = Não

## Agreements

code-agreement_kind-referral = A pessoa aceita o encaminhamento
code-agreement_kind-secrecy = Autorização para falar do assunto com eles
code-agreement_kind-processing = Motivo para usar os dados
code-agreement_kind-transfer = Motivo para os enviar para o estrangeiro

code-agreement_method-by_phone = Por telefone
code-agreement_method-in_person = Presencialmente
code-agreement_method-in_writing = Por escrito
code-agreement_method-by_video = Por vídeo

code-agreement_answer-agreed = Concordou
code-agreement_answer-not_declined = Foi informada e não disse que não
code-agreement_answer-agreed_by_guardian = Pai, mãe ou tutor concordou

code-processing_basis-legitimate_interests = Apoio a vítimas, como prevê o protocolo da rede
code-processing_basis-public_task = Uma missão de serviço público
code-processing_basis-consent = O consentimento da pessoa
code-processing_basis-legal_obligation = Uma obrigação legal
code-processing_basis-vital_interests = Perigo de vida
code-processing_basis-own_law = A lei do nosso país

code-special_basis-explicit_consent = O consentimento explícito da pessoa
code-special_basis-vital_interests = Perigo de vida, e a pessoa não pode consentir
code-special_basis-legal_claims = Direitos a defender em tribunal
code-special_basis-public_interest = Interesse público, previsto na lei
code-special_basis-health_or_social_care = Cuidados de saúde ou ação social

code-transfer_basis-none_needed_eea = As mesmas regras, nada a acrescentar
code-transfer_basis-none_needed_domestic = O mesmo país, nada a acrescentar
code-transfer_basis-adequacy = País reconhecido como seguro, nada a acrescentar
code-transfer_basis-standard_clauses = Protocolo da rede, já preparado
code-transfer_basis-public_agreement = Acordo entre autoridades públicas
code-transfer_basis-explicit_consent = O consentimento explícito da pessoa, que conhece o risco
code-transfer_basis-vital_interests = Perigo de vida, e a pessoa não pode consentir
code-transfer_basis-own_law = A lei do nosso país

code-law_profile-eea = As mesmas regras em todo o Espaço Económico Europeu
code-law_profile-adequate = País reconhecido como seguro
code-law_profile-agreement = Protocolo da rede
code-law_profile-consent = O consentimento explícito da pessoa, de cada vez
code-law_profile-us_grantee = Autorização escrita com data de fim

code-extra_scope-health = Saúde
code-extra_scope-beliefs = Orientação sexual, religião, etnia
code-extra_scope-right_to_stay = Autorização de residência
code-extra_scope-assessment = Resumo da avaliação
code-extra_scope-suspect = Nome da pessoa suspeita

## Safe contact and the story

code-contact_way-telephone = Telefone
code-contact_way-text_message = Mensagem SMS
code-contact_way-email = E-mail
code-contact_way-letter = Carta
code-contact_way-in_person = Presencial

code-contact_safe-yes = Seguro
code-contact_safe-no = Não seguro
code-contact_safe-not_asked = Não perguntado

code-contact_answerer-person_only = Só a pessoa
code-contact_answerer-anyone_at_home = Qualquer pessoa em casa
code-contact_answerer-trusted_person = Uma pessoa de confiança

code-message_allowed-leave_none = Não deixar nenhuma
code-message_allowed-ring_back_only = Só «por favor, ligue de volta»
code-message_allowed-any = Qualquer uma

code-code_word_meaning-not_now = Agora não, ligar amanhã
code-code_word_meaning-safe_to_talk = É seguro falar
code-code_word_meaning-ring_trusted_person = Ligar à pessoa de confiança

code-never_use-letters = Cartas
code-never_use-email = E-mail
code-never_use-text_messages = Mensagens SMS
code-never_use-other_numbers = Qualquer outro número
code-never_use-home_visits = Visitas a casa

code-done_already-told_police = Polícia informada
code-done_already-saw_doctor = Consulta médica feita
code-done_already-cards_blocked = Cartões bloqueados
code-done_already-papers_replaced = Documentos substituídos
code-done_already-claim_begun = Pedido de indemnização iniciado
code-done_already-insurer_told = Seguradora informada

code-reference_kind-police = Polícia
code-reference_kind-prosecutor = Ministério Público
code-reference_kind-court = Tribunal
code-reference_kind-lawyer = Advogado ou advogada
code-reference_kind-claims_office = Serviço de indemnizações
code-reference_kind-insurer = Seguradora
code-reference_kind-consulate = Consulado
code-reference_kind-hospital = Hospital
code-reference_kind-other = Outro

## The directory

code-victim_group-anyone = Todas as pessoas
code-victim_group-children = Crianças
code-victim_group-young_people = Jovens
code-victim_group-older_people = Pessoas idosas
code-victim_group-women = Mulheres
code-victim_group-men = Homens
code-victim_group-lgbtiq = Pessoas LGBTIQ
code-victim_group-disabled_people = Pessoas com deficiência
code-victim_group-bereaved = Pessoas que perderam alguém
code-victim_group-witnesses = Testemunhas
code-victim_group-migrants = Pessoas migrantes
code-victim_group-refugees = Pessoas refugiadas
code-victim_group-no_papers = Pessoas sem documentos de residência
code-victim_group-visitors = Vítimas durante uma viagem
code-victim_group-hurt_abroad = Pessoas de volta a casa depois de um crime no estrangeiro
code-referral_route-by_oneself = Pode ir por iniciativa própria
code-referral_route-automatic = Encaminhamento automático, a não ser que diga não
code-referral_route-police = A polícia encaminha
code-referral_route-prosecutor = O Ministério Público encaminha
code-referral_route-court = O tribunal encaminha
code-referral_route-hospital = Um hospital ou médico encaminha
code-referral_route-school = Uma escola encaminha
code-referral_route-social_services = Os serviços sociais encaminham
code-referral_route-other_service = Outro serviço encaminha
code-referral_route-helpline = Uma linha de apoio encaminha
code-referral_route-consulate = Um consulado encaminha
code-referral_route-outreach = O serviço vai ter consigo
code-fee-free = Gratuito
code-fee-free_if_sent = Gratuito se alguém encaminhar
code-fee-by_income = Depende dos seus rendimentos
code-fee-paid = Pago
code-intake-open = Está a receber pessoas
code-intake-waiting_list = Há lista de espera
code-intake-paused = De momento não recebe ninguém
code-abroad-takes_from_abroad = Para quem vive noutro país
code-abroad-helps_after_abroad = Para quem voltou a casa depois de um crime no estrangeiro
code-abroad-works_with_abroad = Trabalha com serviços de outros países
code-capacity_unit-people_a_month = Pessoas por mês
code-capacity_unit-beds = Camas
code-capacity_unit-days_of_waiting = Dias de espera
code-capacity_unit-hours_a_week = Horas por semana
code-worker_kind-paid = Pessoal remunerado
code-worker_kind-volunteer = Pessoas voluntárias
code-training_topic-first_contact = A primeira conversa
code-training_topic-rights = Direitos das vítimas
code-training_topic-trauma = Trauma
code-training_topic-children = Crianças
code-training_topic-intimate_partner = Violência no casal
code-training_topic-sexual_violence = Violência sexual
code-training_topic-terrorism = Terrorismo
code-training_topic-hate_crime = Crimes de ódio
code-training_topic-online_crime = Crimes na internet
code-training_topic-bereavement = Luto
code-training_topic-safe_referral = Encaminhar em segurança
code-training_topic-interpreting = Trabalhar com intérpretes
code-training_topic-data_protection = Proteção de dados
code-training_topic-own_care = Cuidar de si
code-funding_source-state = O Estado
code-funding_source-region = A região
code-funding_source-municipality = O município
code-funding_source-european_union = A União Europeia
code-funding_source-foundation = Fundações
code-funding_source-donations = Donativos
code-funding_source-offenders = Multas pagas por quem comete crimes
code-funding_source-fees = Pagamentos das pessoas apoiadas
code-reader_circle-public = Todas as pessoas
code-reader_circle-members = Os membros da rede
code-reader_circle-coordinator = O secretariado da rede
code-place_disclosure-exact = A morada
code-place_disclosure-area = A cidade ou a região
code-place_disclosure-withheld = Nada: secreto, por segurança

## The lists of the directory, as they are called outside

directory-list-support_kind = Tipos de apoio
directory-list-crime = Crimes, segundo a Classificação Internacional de Crimes para Fins Estatísticos
directory-list-crime_tag = O que rodeia o crime
directory-list-victim_group = Tipos de vítimas
directory-list-referral_route = Como as vítimas encontram o serviço
directory-list-support_mode = Como as vítimas recebem apoio
directory-list-access_need = Acessibilidade
directory-list-fee = Custo
directory-list-intake = Se está a receber pessoas
directory-list-abroad = Além-fronteiras
directory-list-training_topic = Formação
directory-list-funding_source = Financiamento
directory-list-capacity_unit = Unidades de capacidade
