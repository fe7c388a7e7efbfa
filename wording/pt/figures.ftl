### Figures of the directory: what there is, and what is missing. For whoever plans help, and for everybody who wonders.
### Draft: not yet reviewed by a native reader.

figures-link = Estatísticas
figures-title = Estatísticas – Onward
figures-heading = O diretório em números
figures-lead = A ajuda que está neste diretório, e onde há lacunas. Tudo é contado a partir do que todas as pessoas podem ver aqui.
figures-all =
    { $count ->
        [0] Ainda não há nenhum serviço.
        [one] Há { $count } serviço.
        [many] Há { $count } de serviços.
       *[other] Há { $count } serviços.
    }
figures-number = { $count }
figures-zero = Um 0 significa que nenhum está listado aqui, não que não exista nenhum.
figures-column-number = Serviços
figures-several = Um serviço que pertence a várias linhas conta em cada uma, e por isso a soma das linhas é maior do que o total.
figures-unsaid = Não indicado
figures-none = Ainda nada.
figures-nothing = Ainda nenhum serviço: { $names }.

figures-country-heading = Por país
figures-country-column = País
figures-country-abroad = Aceitam chamadas do estrangeiro
figures-country-note = Países em que trabalha um serviço, e países com um membro da rede. Um serviço que trabalha em vários países conta em cada um.

figures-kind-heading = Por tipo de ajuda
figures-kind-column = Tipo de ajuda

figures-group-heading = Segundo a quem se destina
figures-group-column = Para quem
figures-group-note = Um serviço que não indica ninguém é para todas as pessoas.

figures-language-heading = Por língua
figures-language-column = Língua

figures-way-heading = Segundo a forma de receber a ajuda
figures-way-column = Como

figures-fresh-heading = Até que ponto as fichas são recentes
figures-fresh-column = Como estava em { $date }
figures-fresh-fresh = Confirmadas a tempo
figures-fresh-due = A confirmar de novo
figures-fresh-never = Nunca confirmadas por quem presta o serviço
figures-fresh-note = Quem presta um serviço confirma de vez em quando que a sua ficha está certa. Estas linhas somam o total dos serviços.

## Gaps

figures-gaps-heading = Onde falta ajuda
figures-gaps-lead =
    { $count ->
        [one] A rede chega a { $count } país: um país conta se tem um membro, ou se nele trabalha um serviço.
        [many] A rede chega a { $count } de países: os que têm um membro, e aqueles em que trabalha um serviço.
       *[other] A rede chega a { $count } países: os que têm um membro, e aqueles em que trabalha um serviço.
    }
figures-gaps-listed = Uma lacuna quer dizer que neste diretório não está nada. Pode haver ajuda que ainda ninguém registou.
figures-gaps-service = Países sem nenhum serviço
figures-gaps-abroad = Países sem um serviço que diga aceitar chamadas do estrangeiro
figures-gaps-no-gap = Nenhum.
figures-crime-heading = Por tipo de crime
figures-tag-heading = Segundo o que rodeia o crime
figures-gaps-column-crime = Países, segundo aquilo para que são os seus serviços
figures-gaps-named = Um serviço para isto
figures-gaps-general = Só serviços para qualquer crime
figures-gaps-missing = Nenhum serviço
figures-crime-note = Quem procura ajuda depois de um tipo de crime encontra também os serviços que não indicam nenhum.
figures-tag-note = Os serviços para qualquer crime são os que não indicam nem um tipo de crime nem o que o rodeia.
figures-which = Que países
figures-which-general = Só serviços para qualquer crime: { $countries }.
figures-which-missing = Nenhum serviço: { $countries }.

## Downloads

figures-downloads-heading = Levar as estatísticas
figures-downloads-csv = Tabela (CSV)
figures-downloads-json = Para programas (JSON)
figures-downloads-how = Ambos têm as mesmas contagens, com códigos em vez de nomes, e com as lacunas país a país.
