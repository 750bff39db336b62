# What Pith says, in Brazilian Portuguese. en.ftl says the rules.
# Reader: você. summary: resumo; key point: ponto principal; passage: trecho; support: respaldo.
# post: post; to link a channel: conectar; linked group: grupo vinculado; card: cartão;
# let in: ter acesso; whoever runs this bot: quem administra este bot; share: cota.

## First words

start =
    Sem tempo para ler? Leia o resumo.

    Mande um link, um texto ou um arquivo (PDF, DOCX, EPUB, HTML, Markdown). Eu leio, conto o que importa e mostro as palavras da fonte em que isso se apoia.

    Para perguntar sobre um artigo, responda ao resumo dele. Em /settings você muda idioma, tamanho e estilo; /help explica o resto.
help =
    O que você pode me mandar

    • um link, ou vários; vale também por trás de palavras ou na legenda de uma imagem
    • um texto, colado ou encaminhado; se for longo, pode chegar em partes
    • um arquivo de até 20 MB: PDF, DOCX, EPUB, HTML, MHTML, EML, Markdown ou texto simples

    O que você recebe

    • os pontos principais no seu idioma; ↗ abre o artigo nas palavras em que o ponto se apoia
    • de vários links, um só apanhado: cada artigo em poucas linhas, e no que eles concordam ou divergem
    • Nas palavras da fonte: esses trechos, palavra por palavra
    • uma última linha que diz o que foi lido e se algo ficou de fora

    Responda a um resumo com uma pergunta: eu respondo só com base no artigo, ou digo que ele não fala disso. Os botões embaixo do resumo servem para encurtar, alongar ou mudar o idioma.

    Em outros lugares

    • em grupos: me adicione e mande /tldr com um link ou em resposta a um
    • no seu canal: /channels coloca um botão embaixo dos posts
    • em qualquer chat: digite meu nome de usuário e um link, e escolha o resumo

    Eu verifico se citações, números e nomes se encontram no artigo. Se o artigo está certo, não tenho como saber.

    /settings · idioma, tamanho, estilo
    /language · o idioma dos seus resumos
    /channels · resumos embaixo dos posts do seu canal
    /privacy · o que eu guardo e como apagar
privacy =
    O que eu guardo sobre você, associado ao seu ID do Telegram:

    • suas configurações
    • quais resumos você recebeu (link, título, hora), para que botões e respostas continuem funcionando
    • o que você digitou depois do meu nome em outros chats e enviou como cartão, e os canais que você vinculou
    • os textos e arquivos que você mandou, do jeito que eu os li, e os resumos deles; não mostro a mais ninguém
    • quando e onde você pediu algo, como isso terminou e o que consumiu (modelo, tokens), sem texto nenhum
    • se você tem acesso aqui, e a sua cota, quando alguém definiu uma

    Resumos de páginas públicas ficam guardados sem o seu ID e servem a quem mandar o mesmo link.

    Se houver um modelo de linguagem configurado aqui, ele recebe o texto a resumir e as suas perguntas sobre ele. Quem administra este bot pode ler o banco de dados.

    /export envia tudo o que está guardado sobre você. /forget apaga tudo.
privacy-days =
    Por quantos dias, se ninguém apagar antes:

    • artigos, textos, arquivos e os resumos deles: { $sources }
    • o que foi mostrado, a que os botões se referem e quando algo foi pedido: { $history }
    • de quem foi o pedido para o qual o modelo foi usado: { $usage }
    • o número de uma mensagem já respondida, para não responder duas vezes: { $answered }

    O conteúdo de uma mensagem fica guardado só até ela ser respondida. Gravações não ficam guardadas, só o que é dito nelas. As configurações ficam até serem apagadas.
small-talk = Olá! Mande um link, um texto ou um arquivo, e você recebe o que importa nele. Veja mais em /help.
unknown-command = Não conheço esse comando. Em /help está o que eu sei fazer; ou então mande um link, um texto ou um arquivo.
nothing-found = Não encontrei nada para ler aí. Mande um link, um texto de algumas frases ou um arquivo.
reply-unknown = Não sei de qual artigo você está falando. Responda a um dos meus resumos ou mande o link de novo.
too-many-links = { $count ->
    [1] É um link a mais do que eu leio de uma vez. Fico com os primeiros { $most }; mande o último de novo depois.
    [one] É { $count } link a mais do que eu leio de uma vez. Fico com os primeiros { $most }; mande os outros de novo depois.
    [many] São { $count } de links a mais do que eu leio de uma vez. Fico com os primeiros { $most }; mande os outros de novo depois.
   *[other] São { $count } links a mais do que eu leio de uma vez. Fico com os primeiros { $most }; mande os outros de novo depois.
}
and-more = { $list } e mais { $count }

too-late = Fiquei muito tempo fora do ar. Não vou mexer no que você mandou nesse período; mande de novo o que ainda quiser ler.
offer-forgotten = Não tenho mais o resumo a que este link leva. Mande o link do artigo, e eu leio de novo.

## While the reader waits

progress-reading = Lendo…
progress-writing = Escrevendo…
progress-part = Lendo um artigo longo: parte { $done } de { $total }…
progress-sources = { $done } de { $total } lidos…
stopped = Parei. Mande de novo quando quiser.

# Between names or numbers in a list; the space at its end has to be written so.
list-separator = ,{ " " }
line-separator = { " " }·{ " " }
colon = :{ " " }
aside = { " " }({ $text })
digest-number = { NUMBER($number) }.{ " " }
digest-cited = { " " }[{ $numbers }]

## A summary

quotes-title = Nas palavras da fonte
page = p. { NUMBER($page, useGrouping: 0) }
doubts = não encontrado no artigo: { $doubts }
doubts-elsewhere = está no artigo, mas não nas frases citadas: { $doubts }
doubts-unit = as frases citadas trazem outra unidade: { $doubts }
doubts-swapped = as frases citadas trazem estes números invertidos: { $doubts }
doubts-denied = o artigo não nega isto: { $doubts }
doubts-affirmed = as frases citadas negam isto: { $doubts }
doubts-opposite = o artigo diz o contrário: { $doubts }
disputed = um segundo modelo não encontra isto nas frases citadas
no-passage = nenhum trecho encontrado no artigo para isto
points-left-out = { $count ->
    [1] Um ponto ficou de fora: não se encontrou respaldo para ele no artigo.
    [one] { $count } ponto ficou de fora: não se encontrou respaldo para ele no artigo.
    [many] { $count } de pontos ficaram de fora: não se encontrou respaldo para eles no artigo.
   *[other] { $count } pontos ficaram de fora: não se encontrou respaldo para eles no artigo.
}
shortened = Encurtado para caber em uma mensagem.
authors-more = { $names } e mais { $count }
untitled = Sem título

## A digest of several articles

digest-agree = No que concordam
digest-differ = No que divergem
digest-doubts = falta em pelo menos um dos artigos citados: { $doubts }
digest-nothing-found = nada encontrado em que concordem ou divirjam
digest-not-compared-no-model = não comparados entre si: para isso é preciso um modelo
digest-not-compared-budget = não comparados entre si: a verba do modelo acabou por ora
digest-not-compared = não comparados entre si: o modelo não deu uma resposta que servisse

## The last line: an honest reading report

reading-minutes = { $minutes } min de leitura
reading-full = lido por inteiro
reading-share = lido: { $percent }% (longo demais)
reading-teaser = só a chamada: parece ter paywall
reading-consent-wall = só um aviso de cookies
reading-login-wall = só uma página de login
reading-bot-check = só uma verificação contra robôs
reading-error-page = só uma página de erro
reading-link-list = só uma lista de links
reading-empty = nada que se possa ler
fallback-reader-budget = resumido sem modelo: sua cota acabou por enquanto
fallback-chat-budget = resumido sem modelo: a cota deste chat acabou por enquanto
fallback-all-budget = resumido sem modelo: a verba deste bot para o modelo acabou por enquanto
fallback-large-job = resumido sem modelo: um texto tão longo custaria muito

reading-media-page = só um vídeo, um áudio ou imagens
reading-product-page = só a página de um produto
reading-app-shell = só uma página vazia que um script preenche
reading-via-archive = de uma cópia arquivada da página
reading-via-renderer = lido com um navegador
fallback-no-model = resumido sem modelo: não há modelo configurado
fallback-model-down = resumido sem modelo: o modelo não respondeu
fallback-model-misconfigured = resumido sem modelo: o modelo está mal configurado
fallback-model-unusable = resumido sem modelo: não deu para usar a resposta do modelo
fallback-model-refused = resumido sem modelo: o modelo recusou este texto
fallback-model-budget = resumido sem modelo: acabou o saldo no provedor do modelo

## Long texts: what a summary takes, before it begins

large-length = Um texto longo: { $words } palavras, cerca de { $minutes } min.
large-cost = { $parts ->
    [1] Resumir tudo gasta cerca de { $tokens } tokens.
    [one] Resumir tudo gasta cerca de { $tokens } tokens, em { $parts } parte.
    [many] Resumir tudo gasta cerca de { $tokens } tokens, em { $parts } de partes.
   *[other] Resumir tudo gasta cerca de { $tokens } tokens, em { $parts } partes.
}
large-price = Isso custa cerca de { $money }.
large-left-tokens = { $tokens ->
    [one] Resta da verba: { $tokens } token
    [many] Resta da verba: { $tokens } de tokens
   *[other] Resta da verba: { $tokens } tokens
}
large-left-money = Resta da verba: { $money }
large-leave = Tudo bem, deixo para lá.
button-large-all = Resumir tudo
button-large-extract = Extrato sem modelo
button-large-leave = Não resumir
alert-large-forgotten = Não sei mais do que se tratava. Mande de novo.
alert-large-decided = Isso já foi decidido.
alert-large-others = Só quem pediu, ou um admin deste grupo, pode decidir isso.
terminal-large-ask = Posso começar? Digite { $yes } ou { $no }.
terminal-yes = s sim
terminal-no = n não nao
error-large-job = É um texto longo: um resumo gasta cerca de { $tokens } tokens. Só começo quando alguém concordar.

## Answers to questions

answer-not-found = Não encontrei resposta para isso no artigo.
answer-searched = buscado por palavras, sem modelo
answer-no-model = os trechos que melhor combinam, escolhidos sem modelo: não há modelo configurado
answer-model-down = os trechos que melhor combinam, escolhidos sem modelo: o modelo não respondeu
answer-model-misconfigured = os trechos que melhor combinam, escolhidos sem modelo: o modelo está mal configurado
answer-model-unusable = os trechos que melhor combinam, escolhidos sem modelo: não deu para usar a resposta do modelo
answer-model-refused = os trechos que melhor combinam, escolhidos sem modelo: o modelo recusou este texto
answer-model-budget = os trechos que melhor combinam, escolhidos sem modelo: acabou o saldo no provedor do modelo
answer-reader-budget = os trechos que melhor combinam, escolhidos sem modelo: sua cota acabou por enquanto
answer-chat-budget = os trechos que melhor combinam, escolhidos sem modelo: a cota deste chat acabou por enquanto
answer-all-budget = os trechos que melhor combinam, escolhidos sem modelo: a verba deste bot para o modelo acabou por enquanto

## Languages

language-kept = Pronto. Idioma dos seus resumos: { $language }.
language-source = idioma original

## Settings

settings-title = Configurações
settings-hint = Toque em uma configuração para mudá-la. Ela vale para tudo o que você mandar daqui em diante.
setting-language = Idioma dos resumos
setting-interface = Idioma deste chat
setting-length = Tamanho
setting-points = Pontos principais
setting-style = Estilo
setting-quotes = Citações
setting-unsupported = Pontos sem respaldo
setting-language-question = Em que idioma você quer os resumos?
setting-interface-question = Em que idioma devo falar com você?
setting-length-question = De que tamanho você prefere os resumos?
setting-points-question = Quantos pontos principais um resumo deve ter?
setting-style-question = Como os resumos devem ser escritos?
setting-quotes-question = Quer ver os trechos em que o resumo se apoia?
setting-unsupported-question = O que fazer com um ponto cuja citação, números ou nomes não se encontram no artigo?
length-short = curto
length-medium = médio
length-long = longo
style-neutral = neutro
style-plain = linguagem simples
style-bullets = só os pontos
quotes-on = mostrar
quotes-off = ocultar
unsupported-keep = mostrar com aviso
unsupported-drop = deixar de fora
from-reader = sua escolha
from-chat = escolha deste chat
from-telegram = idioma do Telegram
from-interface = igual ao deste chat
from-length = acompanha o tamanho
from-default = padrão

## What is kept of the reader

export-caption = Tudo o que eu guardo sobre você. O arquivo é JSON: abre em qualquer editor de texto.
forget-question = Apago tudo o que guardo sobre você: suas configurações, a lista dos seus resumos, seus textos e arquivos? Não dá para desfazer.
forget-done = Pronto: não guardo mais nada sobre você. Se mandar algo de novo, começamos do zero.
forget-traces = O que é apagado pode deixar vestígios no arquivo do banco de dados. Eles são sobrescritos num momento tranquilo, em até um dia enquanto estou em execução. A cópia de segurança feita antes de uma atualização é apagada depois de { $days } dias.
forget-kept = Tudo bem, fica tudo como está.

## Buttons

button-shorter = Mais curto
button-longer = Mais longo
button-language = Idioma
button-back = ‹ Voltar
button-done = Pronto
button-yes-delete = Sim, apagar tudo
button-keep = Não, manter tudo
button-setting = { $name }: { $value }
button-chosen = ✓ { $value }
button-reset = Padrão

## Short notices over the chat

alert-saved = Salvo.
alert-unchanged = Já está assim.
alert-working = Já estou cuidando disso.
alert-outdated = Este botão é de uma versão antiga minha. Mande /settings, ou o link de novo.

## Commands, as Telegram lists them

command-start = o que o Pith faz
command-help = o que você pode mandar e o que recebe
command-settings = idioma, tamanho, estilo
command-language = idioma dos seus resumos
command-channels = resumos embaixo dos posts do seu canal
command-privacy = o que fica guardado sobre você
command-export = receber tudo o que está guardado sobre você
command-forget = apagar tudo o que está guardado sobre você

## Group settings

group-settings-title = Configurações deste grupo
group-settings-hint = Só admins deste grupo podem mudar isto. Vale para todos os resumos que todo mundo vê aqui; quem toca em “Só para mim” recebe o seu do jeito que prefere.
setting-mode = Quando eu falo
setting-mode-question = Quando devo falar neste grupo?
mode-quiet = só quando pedem
mode-quiet-means = espero por /tldr, por uma menção ou por uma resposta a um dos meus resumos.
mode-button = com um botão
mode-button-means = ponho um botão embaixo da mensagem com o link de um artigo; o resumo vem quando alguém toca nele.
mode-automatic = em cada artigo
mode-automatic-means = respondo a cada link de artigo com o resumo dele.
setting-tapper = Quem vê o resumo
setting-tapper-question = Quem deve ver o resumo quando alguém toca no botão?
tapper-all = todo o grupo
tapper-one = só quem toca
setting-button = Texto do botão
setting-button-question = O botão diz: { $text }
button-offer = Ler o resumo
button-usual = Texto padrão
button-write-text = Outro texto
setting-button-ask = O que o botão deve dizer? Responda a esta mensagem com o texto: uma linha de até { $most } caracteres.
setting-button-refused = Isso não cabe no botão. Responda de novo à minha pergunta, com uma linha mais curta.
setting-button-kept = Pronto. Agora o botão diz: { $text }
hears-admin = Recebo todas as mensagens daqui, porque sou admin. Só guardo o que me pedem e o link ou texto por trás dos meus botões.
hears-open = Recebo todas as mensagens daqui, porque meu modo de privacidade está desativado. Só guardo o que me pedem e o link ou texto por trás dos meus botões.
hears-private = Só recebo comandos, menções e respostas às minhas mensagens. Para o botão e para os resumos automáticos preciso de mais: me promova a admin deste grupo, ou peça a quem administra o bot que desative meu modo de privacidade.
hears-too-little = Ainda não dá: só recebo comandos, menções e respostas às minhas mensagens. Me promova a admin deste grupo, ou peça a quem administra o bot que desative meu modo de privacidade.
from-asker = idioma de quem pergunta
alert-admins-only = Aqui, só admins deste grupo podem mudar minhas configurações.
alert-no-right = Aqui, só admins com a permissão “Alterar dados do grupo” mudam minhas configurações, e você não a tem.
alert-unnamed = Isto veio em nome do grupo: não vejo quem escreveu, e nem todo admin anônimo pode alterar os dados do grupo. Escreva com o seu nome, por favor.
alert-not-checked = O Telegram não me diz agora se você administra este grupo. Tente de novo daqui a pouco.
group-hello =
    Olá! Sem tempo para ler? Leia o resumo.

    Mande /tldr com um link, ou em resposta a uma mensagem, um link ou um arquivo; ou me mencione ao lado de um link. Para perguntar sobre o artigo, responda ao meu resumo.

    Só falo quando me pedem. Os admins deste grupo podem mudar isso, o idioma e o tamanho: /settings.
group-privacy =
    O que eu guardo sobre este grupo, associado ao ID dele no Telegram:

    • o nome e as configurações dele
    • quais resumos foram pedidos aqui (link, título, hora), para que botões e respostas continuem funcionando
    • os textos e arquivos resumidos aqui, do jeito que eu os li, e os resumos deles; não aparecem em nenhum outro lugar
    • o que os pedidos consumiram (hora, modelo, tokens), sem texto nenhum

    Das mensagens sobre as quais ninguém me pergunta não guardo nada, a não ser o link ou o texto por trás de um botão.

    Se houver um modelo de linguagem configurado aqui, ele recebe o texto a resumir e as perguntas de vocês sobre ele. Quem administra este bot pode ler o banco de dados.

    Os admins do grupo apagam tudo isso com /forget.
group-forget-question = Apago tudo o que guardo sobre este grupo: as configurações, a lista de resumos, os textos e arquivos? Os botões embaixo das mensagens param de funcionar. Não dá para desfazer.
group-forget-done = Pronto: não guardo mais nada sobre este grupo. De agora em diante, só falo quando me pedem.
channel-added = Agora sou admin no canal “{ $title }”. Enquanto você não decidir outra coisa, não faço nada lá: mande /channels para escolher o que acontece com os posts.

command-tldr = resumo de um link ou da mensagem a que você responde
command-group-settings = o que eu faço neste grupo
command-group-help = como me usar aqui
command-group-privacy = o que fica guardado sobre este grupo
command-group-forget = apagar tudo o que está guardado sobre este grupo

## Inline: what is typed behind the bot's name in any chat, and mentions where the bot is a guest

inline-short = Curto
inline-points = Só os pontos principais
inline-source = No idioma do artigo
inline-language = Em outro idioma: { $language }
inline-pending = o resumo vem depois do envio
card-pending = O resumo aparece aqui: sozinho ou quando alguém tocar no botão.
alert-card-forgotten = Não sei mais do que trata este cartão. Envie um novo.
guest-hint = Não encontrei nada para ler aqui. Me mencione com um link, ou em resposta a uma mensagem com um link, um arquivo ou um texto de algumas frases.
guest-reply-unknown = Daqui não consigo ver de que artigo era esse resumo. Me mencione em resposta ao link do artigo, ou mande o link no nosso chat privado: lá você também pode perguntar sobre ele.
button-card = Mostrar o resumo
button-again = Tentar de novo
button-private-chat = Abrir nosso chat
button-inline-start = Mande um link
button-inline-hint = Cole link ou texto

## Groups

group-help =
    Sem tempo para ler? Leia o resumo.

    Neste grupo, mande /tldr com um link, um texto ou um arquivo, ou responda com /tldr a uma mensagem que tenha um. Palavras ao lado do link me dizem o que você quer saber.

    Para perguntar sobre um artigo, responda ao resumo dele. Toque em “Só para mim” embaixo do resumo para recebê-lo no idioma e no tamanho que preferir; ninguém mais vê.

    Os admins escolhem em /settings quando eu falo. No nosso chat privado, /help explica o resto.
group-hint = Mande /tldr com um link, um texto ou um arquivo, ou responda com /tldr a uma mensagem que tenha um.
group-nothing-found = Não encontro nada para resumir nessa mensagem: nenhum link, nenhum arquivo e só poucas palavras.
group-is-summary = Isso já é um resumo. Para perguntar sobre o artigo, responda a ele com a sua pergunta; para recebê-lo no idioma e no tamanho que preferir, toque em “Só para mim” embaixo dele.
offer-of-text = Um texto longo
button-only-for-me = Só para mim
alert-reading = Estou lendo para todos vocês…
alert-in-private = Escrevi para você no nosso chat privado.

## Channels

button-whole = Resumo completo
post-summary = Resumo
alert-gist-soon = Estou lendo. Toque de novo daqui a pouco.
alert-post-forgotten = Não tenho mais o resumo deste post. Abra o próprio artigo ou me mande o link dele.
channels-title = Seus canais
channels-hint = Toque em um canal para mudar o que eu faço lá.
channels-none = Você ainda não vinculou nenhum.
channels-add =
    Vincule um canal, e eu cuido dos posts dele como você escolher: um botão embaixo deles, o resumo dentro deles, ou o resumo como comentário no grupo vinculado.

    Toque no botão abaixo e escolha um canal em que você pode editar posts. Com isso, o Telegram me promove a admin lá, com uma única permissão: editar posts. Nada acontece lá sem a sua decisão.
channel-linked = O canal “{ $title }” está vinculado. Agora escolha o que eu faço lá:
channel-unlinked = O canal “{ $title }” foi desvinculado: você não cuida mais dele aqui. Quando ninguém mais cuidar, eu deixo os novos posts dele em paz.
channel-forgotten = Pronto: não guardo mais nada sobre o canal “{ $title }”. Para eu voltar a trabalhar lá, adicione o canal com /channels.
channel-lack-bot = Não posso editar posts no canal “{ $title }”. Me promova a admin lá com a permissão “Editar Mensagens de Outros” e depois abra o canal aqui de novo.
channel-lack-reader = Você não pode editar posts no canal “{ $title }”, por isso ele não está na sua lista. Peça essa permissão ao dono do canal e depois adicione-o com /channels.
channel-lost-removed = Me removeram do canal “{ $title }” e não faço mais nada lá. Se foi sem querer, me promova de novo a admin (com a permissão de editar posts); suas configurações estão guardadas.
channel-lost-rights = No canal “{ $title }” não posso mais editar posts, por isso não faço mais nada lá. Para continuar, me devolva a permissão de editar posts; suas configurações estão guardadas.
channel-lost-group = Não consigo escrever no grupo vinculado ao canal “{ $title }”, por isso os comentários estão desativados por enquanto. Me promova a admin do grupo e depois ative-os de novo com /channels.
channel-closed = parado: não posso editar posts
channel-hint = As mudanças valem para novos posts. Quem toca no botão recebe a resposta no próprio idioma.
channel-from-chat = escolhido aqui
channel-from-interface = o idioma de quem vinculou o canal
channel-mode = O que eu adiciono
channel-mode-quiet = nada
channel-mode-button = um botão
channel-mode-append = resumo no post
channel-mode-comment = um comentário
channel-mode-ask = O que devo fazer com os posts do canal “{ $title }”? Para comentar, preciso ser admin do grupo vinculado.
channel-posts = Quais posts
channel-posts-links = com um artigo
channel-posts-long = longos ({ NUMBER($count) }+)
channel-posts-all = tudo, e arquivos
channel-posts-ask = Quais posts do canal “{ $title }” devo olhar: os que têm link de um artigo, também os que têm pelo menos tantos caracteres, ou tudo o que dá para ler, até arquivos?
channel-language-ask = Em que idioma devem ser os resumos no canal “{ $title }”?
channel-length-ask = De que tamanho devem ser os resumos no canal “{ $title }”?
channel-style-ask = Como os resumos no canal “{ $title }” devem ser escritos?
channel-button-ask = O que deve dizer o botão embaixo dos posts do canal “{ $title }”? Vale para novos posts.
channel-button-question = Responda a esta mensagem com o texto do botão: uma linha de até { $most } caracteres.
channel-unlink-ask = Tiro o canal “{ $title }” da sua lista? Os botões embaixo dos posts ficam e continuam funcionando.
channel-forget-ask = Apago tudo o que guardo sobre o canal “{ $title }”: as configurações, os textos e resumos dos posts e aquilo a que os botões levam? Os botões embaixo dos posts vão parar de funcionar, e o canal sai da lista de todos que o vincularam. Não dá para desfazer.
button-add-channel = + Adicionar canal
button-pick-channel = Escolher canal
button-unlink = Desvincular
button-forget = Esquecer o canal
button-yes-unlink = Sim, desvincular
alert-comment-no-group = Este canal não tem grupo vinculado. Vincule um nas configurações do canal, em “Conversa”, me adicione a ele como admin e toque de novo.
alert-comment-not-there = Não estou no grupo vinculado ao canal. Me adicione a ele como admin e toque de novo.
alert-comment-hears-nothing = No grupo vinculado não vejo os posts. Me promova a admin lá (nenhuma permissão é necessária) e toque de novo.
## Access, budgets and the owner

access-stranger = Este bot é só para quem tem acesso. Seu ID é { $id }: mande-o a quem administra o bot ou peça um link de convite.
alert-stranger = Este bot é só para quem tem acesso. Abra o chat privado dele: lá ele diz como conseguir.
button-stranger = Como ter acesso
guest-stranger = Nem todo mundo tem acesso a mim. No meu chat privado eu digo como conseguir.
invitation-owner =
    De agora em diante, este bot é seu.

    /stats · quem usa o bot e quanto custa
    /allow, /block · dar ou tirar o acesso de pessoas e de grupos inteiros
    /invite · um link que dá acesso
    /budget · quanto o modelo pode custar
    /broadcast · uma mensagem para todos os usuários
invitation-allowed = Boas-vindas: de agora em diante você pode usar este bot. Mande um link, um texto ou um arquivo, e você recebe o que importa nele.
invitation-already = Você já pode usar este bot; o link não foi gasto.
invitation-invalid = Este link não vale mais: já foi usado ou o prazo acabou. Peça um novo a quem passou o link para você.
owner-in-private = Melhor não citar nomes aqui: escreva isso no nosso chat privado. Aqui, o comando sozinho vale para este grupo.
owner-unknown = Não sei de quem se trata. Escreva um ID ou o @nome de um grupo ou canal público, ou responda a algo que você encaminhou dessa pessoa (algumas escondem o nome ao serem encaminhadas).
owner-untouched = { $id } é dono do bot e continua sendo. Os donos definidos em PITH_OWNERS podem ser retirados lá.
allow-help =
    /allow dá acesso a um usuário, ou a todo mundo em um grupo para o que pedirem lá:

    /allow 123456789 · pelo ID, o de um grupo é negativo
    /allow @nome · um grupo ou canal público
    /allow em resposta a uma mensagem encaminhada dessa pessoa
    /allow em um grupo · esse grupo

    Também desfaz um /block.
allow-reader = { $id } agora pode usar este bot.
allow-chat = Todo mundo em { $id } agora pode usar este bot lá.
block-help =
    /block tira o acesso de um usuário ou de um chat inteiro, mesmo quando este bot está aberto a todos. Eles não recebem mais respostas:

    /block 123456789 · pelo ID, o de um grupo é negativo
    /block @nome · um grupo ou canal público
    /block em resposta a uma mensagem encaminhada dessa pessoa
    /block em um grupo · esse grupo

    /allow desfaz isso.
block-reader = { $id } não recebe mais respostas. /allow { $id } desfaz isso.
block-chat = Ninguém em { $id } recebe mais respostas lá. /allow { $id } desfaz isso.
invite-help =
    /invite cria um link que dá acesso. Diga para quantas pessoas e por quantos dias ele vale:

    /invite 5 7 · cinco pessoas, em uma semana

    No máximo { $uses } pessoas e { $days } dias.
invite-made =
    { $link }

    { $uses ->
        [1] A primeira pessoa que abrir pode usar este bot.
        [one] { $uses } pessoa que abrir pode usar este bot.
        [many] As primeiras { $uses } de pessoas que abrirem podem usar este bot.
       *[other] As primeiras { $uses } pessoas que abrirem podem usar este bot.
    } { $days ->
        [1] O link vale por um dia.
        [one] O link vale por { $days } dia.
        [many] O link vale por { $days } de dias.
       *[other] O link vale por { $days } dias.
    }
invite-open = Este bot está aberto a todos agora (PITH_ACCESS=open). Quem entrar pelo link mantém o acesso quando você mudar para listed.
budget-help =
    /budget mostra e define quanto o modelo pode ser usado, em pedidos, tokens ou dólares, por dia ou por mês (UTC). As palavras são em inglês, como aqui:

    /budget 123456789 · um usuário, ou um grupo pelo ID negativo dele
    /budget 123456789 50 requests a day, $3 a month
    /budget all 2m tokens a day · todos juntos
    /budget 123456789 unlimited · sem limite
    /budget 123456789 default · como para todos (PITH_BUDGET_…)

    Os dólares são contados pelos preços em PITH_PRICES.
budget-unclear = Não entendo “{ $words }”. Escreva, por exemplo: 50 requests a day, 200k tokens a day, $3 a month
budget-of = Verba de { $id }
budget-of-all = Verba de todos juntos
budget-limits = Limites: { $limits }
limit-requests-day = { $requests ->
    [one] { $requests } pedido por dia
    [many] { $requests } de pedidos por dia
   *[other] { $requests } pedidos por dia
}
limit-tokens-day = { $tokens ->
    [one] { $tokens } token por dia
    [many] { $tokens } de tokens por dia
   *[other] { $tokens } tokens por dia
}
limit-money-day = { $money } por dia
limit-requests-month = { $requests ->
    [one] { $requests } pedido por mês
    [many] { $requests } de pedidos por mês
   *[other] { $requests } pedidos por mês
}
limit-tokens-month = { $tokens ->
    [one] { $tokens } token por mês
    [many] { $tokens } de tokens por mês
   *[other] { $tokens } tokens por mês
}
limit-money-month = { $money } por mês
limit-none = sem limite
budget-today = Usado hoje: { $spent }
budget-month = Usado neste mês: { $spent }
budget-spend = { $requests ->
    [one] { $requests } pedido, { $tokens } tokens, { $money }
    [many] { $requests } de pedidos, { $tokens } tokens, { $money }
   *[other] { $requests } pedidos, { $tokens } tokens, { $money }
}
stats-today = Hoje
stats-week = Últimos 7 dias
stats-month = Últimos 30 dias
stats-requests = { $requests ->
    [one] { $requests } pedido
    [many] { $requests } de pedidos
   *[other] { $requests } pedidos
} · usuários: { $readers } · já conhecidos: { $cached } · com falha: { $failed }
stats-spend = { $tokens } tokens · { $money }
stats-failures = Falhas mais frequentes em 30 dias: { $failures }
stats-failure = { $name } { NUMBER($count) }
stats-chart = Barras: pedidos por dia (à esquerda). Linha: tokens por dia (à direita). Os dias são os de UTC.
broadcast-help =
    /broadcast com um texto depois vai para todos os usuários que já usaram este bot no chat privado ou no modo inline:

    /broadcast Hoje à noite mudo de servidor e fico uma hora fora do ar.

    Primeiro eu mostro o que seria enviado e a quantas pessoas; nada sai antes da sua confirmação.
broadcast-too-long = É longo demais para uma mensagem: no máximo { $most } caracteres.
broadcast-question = { $count ->
    [0] Ninguém receberia isto agora: ninguém usou este bot por conta própria ainda.
    [1] Uma pessoa recebe isto. O envio começa quando você tocar no botão.
    [many] { $count } de pessoas recebem isto. O envio começa quando você tocar no botão.
   *[other] { $count } pessoas recebem isto. O envio começa quando você tocar no botão.
}
broadcast-running = Está sendo enviado, sem pressa. Esta mensagem avisa quando terminar.
broadcast-dropped = Nada foi enviado.
broadcast-done = { $count ->
    [one] Enviado a { $count } pessoa; não foi possível entregar: { $dropped }.
    [many] Enviado a { $count } de pessoas; não foi possível entregar: { $dropped }.
   *[other] Enviado a { $count } pessoas; não foi possível entregar: { $dropped }.
}
button-broadcast = Enviar ({ $count })
button-broadcast-drop = Não enviar nada
owner-link =
    Este bot ainda não tem dono. Quem abrir este link primeiro fica com ele. O link funciona uma vez e vale por { $minutes } minutos; “pith doctor” em um terminal mostra um novo:
    { $link }

## Sources

form-subtitles = lido das legendas
form-automatic-subtitles = lido de legendas automáticas, que erram nomes
form-recording = transcrição automática, com erros em nomes
form-paper = sem a lista de referências
form-discussion = com os primeiros comentários
error-feed-found = Isto é um feed, uma lista de artigos para programas. Mande o link do artigo que você quer ler.
error-video-list-found = Isto é uma playlist ou um canal. Mande o link do vídeo que você quer ler.
error-transcript-missing = Este vídeo não tem legendas que eu possa ler, e eu não ouço vídeos. Uma transmissão ao vivo as recebe algumas horas depois de acabar.
error-post-hidden = O Telegram só mostra este post nos aplicativos dele: é privado ou não existe mais. Encaminhe para mim e eu leio.
error-post-without-text = Este post não tem texto para resumir, só imagens, vídeos ou arquivos. Se houver um arquivo, encaminhe para mim.
error-cannot-listen = Não consigo ouvir gravações aqui: não há transcrição de voz configurada neste bot. Mande o texto.

## Errors: what happened, and what the reader can do

error-link-refused = Só abro endereços públicos da web que começam com http ou https. Confira o link ou cole o próprio texto.
error-page-unreachable = O site não respondeu. Confira o link ou tente de novo daqui a alguns minutos.
error-certificate-invalid = O certificado de segurança do site venceu, é de outro endereço ou não é confiável. Confira o link, ou abra a página e cole o texto aqui.
error-page-not-found = O site diz que essa página não existe. Confira o link: pode estar cortado, ou o artigo mudou de endereço.
error-page-blocked = O site não deixa entrar leitores como eu. Abra o artigo e cole o texto aqui; eu resumo.
error-paywall-found = Só a chamada está aberta, o artigo fica atrás de um paywall. Se você consegue ler, cole o texto aqui, ou salve a página no navegador e mande o arquivo.
error-consent-wall-found = Só recebi um aviso de cookies, não o artigo. Abra a página e cole o texto aqui.
error-login-wall-found = O site só mostra isto a quem faz login. Se você consegue ler, cole o texto aqui, ou salve a página no navegador e mande o arquivo.
error-link-list-found = Esta página é uma lista de links, não um artigo. Mande o link do artigo que você quer ler.
error-no-article-found = A página abriu, mas não encontrei nenhum artigo nela. Se houver um, cole o texto aqui.
error-media-page-found = Esta página mostra um vídeo, um áudio ou imagens e quase não tem texto. Se houver uma transcrição ou um artigo sobre isso, mande para mim.
error-product-page-found = Esta página vende alguma coisa e não é um artigo. Mande um artigo ou uma análise, ou cole o texto que interessa a você.
error-app-shell-found = Esta página monta o texto no navegador, e só recebi uma moldura vazia. Abra a página e cole o texto aqui, ou mande em PDF.
error-nothing-to-read = Não encontrei nenhuma frase para resumir. Se for um arquivo escaneado, ele só tem imagens: preciso de um com texto de verdade.
error-source-too-large = É maior do que consigo ler (10 MB para uma página, 20 MB para um arquivo). Mande uma parte ou cole o texto.
error-unsupported-file = Não leio este tipo de arquivo. Aceito PDF, DOCX, EPUB, ODT, RTF, PPTX, HTML, MHTML, EML, Markdown e texto simples.
error-broken-file = Não dá para abrir este arquivo, parece danificado. Salve de novo e mande o novo.
error-protected-file = Este arquivo está protegido por senha. Salve uma cópia sem senha e mande para mim.
error-reading-too-slow = A leitura demorou mais do que o meu limite. Tente mais tarde ou cole a parte que interessa.
error-model-unavailable = O modelo de linguagem não está respondendo agora. Tente de novo daqui a alguns minutos.
error-model-misconfigured = O modelo de linguagem está mal configurado aqui. Por favor, avise quem administra este bot.
error-model-budget-spent = A verba do modelo de linguagem acabou. Tente mais tarde ou avise quem administra este bot.
error-budget-spent = A verba do modelo de linguagem acabou por enquanto. Tente mais tarde ou avise quem administra este bot.
error-too-many-requests = { $minutes ->
    [1] Foi muita coisa de uma vez. Daqui a um minuto eu continuo; os resumos já prontos estão sempre disponíveis.
    [one] Foi muita coisa de uma vez. Daqui a { $minutes } minuto eu continuo; os resumos já prontos estão sempre disponíveis.
    [many] Foi muita coisa de uma vez. Daqui a { $minutes } de minutos eu continuo; os resumos já prontos estão sempre disponíveis.
   *[other] Foi muita coisa de uma vez. Daqui a { $minutes } minutos eu continuo; os resumos já prontos estão sempre disponíveis.
}
error-model-refused = O modelo de linguagem se recusa a escrever sobre este texto. Com outro texto pode funcionar.
error-prompt-too-long = Isto é longo demais para o modelo de linguagem, mesmo em partes. Mande um trecho menor.
error-answer-unusable = Não deu para usar a resposta do modelo de linguagem. Tente de novo; muitas vezes a segunda tentativa funciona.
error-database-too-new = Meu banco de dados foi gravado por uma versão mais nova. Quem administra este bot precisa me atualizar.
error-database-unavailable = Não consigo ler agora o que tenho guardado. Tente daqui a pouco; se continuar assim, avise quem administra este bot.
error-database-broken = Meu banco de dados está danificado, e só quem administra este bot pode consertá-lo. Avise essa pessoa, por favor.
error-summary-forgotten = Não tenho mais o artigo deste resumo. Mande de novo o link, o texto ou o arquivo.
error-text-not-shared = Este resumo é de um texto que outra pessoa me mandou. Só ela pode perguntar sobre ele.
error-unknown = Algo deu errado do meu lado e ficou registrado para quem administra este bot. Tente de novo.

## The terminal

terminal-welcome =
    Sem tempo para ler? Leia o resumo.

    Cole um link, o caminho de um arquivo ou um texto e aperte Enter. Perguntas são respondidas com base no último artigo.
    /settings, /language, /help; Ctrl-D ou /quit para sair.
terminal-setting-unknown = Esse valor não faz sentido aí. /help lista os valores, /settings mostra o que está definido agora.

## pith doctor: each finding says what to mend

doctor-python-ok = Python { $version }.
doctor-config-fail = A configuração não pode ser usada: { $problems }. Corrija no ambiente ou no arquivo .env.
doctor-database-ok = O banco de dados { $path } pode ser lido e gravado.
doctor-database-too-new = O banco de dados { $path } foi gravado por um Pith mais novo. Atualize o Pith ou indique outro arquivo em PITH_DATABASE.
doctor-database-unavailable = { $path } está bloqueado por outro programa. Feche o que estiver com ele aberto (outro Pith, um backup, um visualizador de banco de dados) e tente de novo.
doctor-database-too-old = { $path } é de um Pith antigo demais para ser atualizado por este. Indique outro arquivo em PITH_DATABASE ou restaure um backup mais recente com “pith restore”.
doctor-database-full = Não há mais espaço no disco de { $path }. Libere espaço e tente de novo.
doctor-database-read-only = { $path } pode ser lido, mas não gravado. Verifique as permissões e se o disco não está montado como somente leitura.
doctor-database-forbidden = O Pith não tem permissão para abrir { $path }. Dê ao usuário que executa o Pith permissão de leitura e gravação no arquivo e na pasta dele.
doctor-database-missing = O arquivo { $path } não existe, ou falta a pasta dele. Verifique o caminho; o banco de dados do Pith é indicado em PITH_DATABASE.
doctor-database-unopenable = { $path } não pode ser aberto como arquivo. Verifique se não é uma pasta ou indique outro arquivo em PITH_DATABASE.
doctor-database-failing = O disco falhou ao ler ou gravar { $path }. Verifique o disco e o log do sistema; se o arquivo se perdeu, restaure um backup com “pith restore”.
doctor-database-damaged = { $path } está danificado. Pare o Pith e restaure um backup com “pith restore”; o arquivo danificado fica guardado ao lado.
doctor-database-foreign = { $path } não é um banco de dados do Pith, por isso não foi alterado. Mova-o para outro lugar ou indique outro arquivo em PITH_DATABASE.
doctor-database-mistaken = O Pith e o banco de dados { $path } não se entendem. Ou alguém alterou as tabelas, ou é um erro do Pith; o log diz qual instrução falhou. Por favor, relate.
doctor-database-schema = As tabelas de { $path } não são como este Pith espera: { $names }. Restaure um backup com “pith restore”; se ninguém as alterou, relate o erro, por favor.
doctor-certificates-ok = Para abrir páginas, também valem os certificados em { $path }.
doctor-certificates-fail = Os certificados em { $path } não podem ser lidos, então as páginas que precisam deles não abrem. Indique um arquivo PEM em PITH_CA_FILE ou SSL_CERT_FILE.
doctor-token-ok = O Telegram conhece este bot como @{ $name }.
doctor-token-none = TELEGRAM_BOT_TOKEN não está definido: o Pith funciona só no terminal. Para atender no Telegram, peça um token ao @BotFather.
doctor-token-refused = O Telegram recusa o token. Copie de novo o TELEGRAM_BOT_TOKEN do @BotFather.
doctor-token-fail = O Telegram não responde em { $address }. Confira a rede, o proxy e TELEGRAM_BASE_URL, se você o definiu.
doctor-token-other = Este banco de dados é de outro bot, o de número { $id }; este token é do @{ $name }. Volte ao token daquele bot ou indique um arquivo novo em PITH_DATABASE.
doctor-token-shared = Outro programa também busca as mensagens deste bot com o mesmo token (visto pela última vez: { $at }), então alguns pedidos vão para lá e se perdem aqui. Pare o outro programa, ou revogue o token no @BotFather e use o novo só aqui.
doctor-inline-on = O modo inline está ativado: em qualquer chat, @{ $name } e um link dão um resumo.
doctor-inline-off = O modo inline está desativado: @{ $name } e um link não fazem nada em outros chats. Para ativar, mande /setinline ao @BotFather.
doctor-feedback-seen = O Telegram avisa quais cartões inline são enviados; visto pela última vez: { $at }.
doctor-feedback-unseen = Nenhum cartão inline foi enviado ainda, por isso não dá para ver se o feedback inline está ativado. Com ele, os cartões viram resumos sozinhos: mande /setinlinefeedback ao @BotFather e escolha 100%.
doctor-feedback-missed = O feedback inline parece desativado: em { $at }, alguém teve de tocar em um cartão para receber o resumo. Mande /setinlinefeedback ao @BotFather e escolha 100%.
doctor-guest-on = O modo convidado está ativado: @{ $name } pode ser mencionado em chats em que não está.
doctor-guest-off = O modo convidado está desativado: uma menção a @{ $name } só é ouvida em chats em que ele está. Dá para ativar nas configurações do bot no @BotFather.
doctor-privacy-on = O modo de privacidade está ativado: em grupos, este bot só vê comandos, menções e respostas. Botões e resumos automáticos lá exigem que ele seja admin, ou /setprivacy desativado no @BotFather.
doctor-privacy-off = O modo de privacidade está desativado: este bot recebe todas as mensagens dos seus grupos. Ele só responde quando pedem, ou como os admins do grupo escolheram.
doctor-access-open = Todo mundo pode usar este bot (PITH_ACCESS=open).
doctor-access-listed = Só quem tem acesso pode usar este bot (PITH_ACCESS=listed).
doctor-access-unbounded = Todo mundo pode usar este bot, o modelo dele tem uma chave, e não há verba definida para todos os usuários juntos: estranhos podem encarecer a sua conta. Defina PITH_BUDGET_ALL ou PITH_ACCESS=listed.
doctor-price-missing = Há uma verba em dólares, mas nenhum preço para { $models } em PITH_PRICES: esse custo não é contado.
doctor-model-ok = O modelo { $model } responde.
doctor-model-none = Nenhum modelo definido: o Pith escolhe frases por conta própria. Defina OPENAI_API_KEY, ou OPENAI_BASE_URL para um modelo seu.
doctor-model-refused = O endpoint recusa { $model }. Confira OPENAI_API_KEY, OPENAI_BASE_URL e OPENAI_MODEL.
doctor-model-budget = A conta de { $model } está sem saldo. Confira no provedor do modelo ou defina outra chave.
doctor-model-fail = O modelo { $model } não responde. Confira se está rodando e também OPENAI_BASE_URL.
doctor-model-address = O que responde em OPENAI_BASE_URL não é um modelo, então { $model } está inacessível. Na maioria dos servidores, o endereço termina em /v1.
doctor-model-unusable = O modelo { $model } responde, mas não consegue resumir um artigo curto. Tente outro modelo ou veja o log do seu servidor.
doctor-summary = { $count ->
    [0] Tudo o que está configurado funciona.
    [1] Uma coisa não funciona.
    [many] { $count } de coisas não funcionam.
   *[other] { $count } coisas não funcionam.
}

terminal-example = Veja o que eu faço com um artigo. Depois é a sua vez.
terminal-help =
    Mande um link, o caminho de um arquivo ou cole um texto. Depois pergunte sobre ele, com as suas palavras.

    /shorter /longer · o mesmo resumo em outro tamanho
    /1 /2 … · um artigo do apanhado, por inteiro
    /length short|medium|long · daqui em diante; auto desfaz uma escolha
    /language de|source|… · idioma dos resumos
    /points 1-12 · quantos pontos principais
    /style neutral|plain|bullets
    /quotes on|off · /unchecked on|off
    /settings /privacy /export /forget /example /quit
