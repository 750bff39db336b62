# What Pith says, in Brazilian Portuguese. en.ftl says the rules.
# Reader: você. summary: resumo; key point: ponto principal; passage: trecho; support: respaldo.

## First words

start =
    Sem tempo para ler? Leia o resumo.

    Mande um link, um texto ou um arquivo (PDF, DOCX, EPUB, HTML, Markdown). Eu leio e conto o que importa, com as palavras da fonte ao lado de cada ponto.

    Para perguntar sobre um artigo, responda ao resumo dele. Em /settings você muda idioma, tamanho e estilo; /help explica o resto.
help =
    O que você pode me mandar

    • um link, ou vários; vale também por trás de palavras ou na legenda de uma imagem
    • um texto, colado ou encaminhado; se for longo, pode chegar em partes
    • um arquivo de até 20 MB: PDF, DOCX, EPUB, HTML, Markdown ou texto simples

    O que você recebe

    • os pontos principais no seu idioma; ↗ abre o artigo nas palavras em que o ponto se apoia
    • Nas palavras da fonte: esses trechos, palavra por palavra
    • uma última linha que diz o que foi lido e se algo ficou de fora

    Responda a um resumo com uma pergunta: eu respondo só com base no artigo dele, ou digo que ele não fala disso. Os botões embaixo do resumo servem para encurtar, alongar ou mudar o idioma.

    Eu verifico se citações, números e nomes se encontram no artigo. Se o artigo está certo, não tenho como saber.

    /settings · idioma, tamanho, estilo
    /language · o idioma dos seus resumos
    /privacy · o que eu guardo e como apagar
privacy =
    O que eu guardo de você, associado ao seu número de usuário do Telegram:

    • suas configurações
    • quais resumos você recebeu (link, título, hora), para que botões e respostas continuem funcionando
    • os textos e arquivos que você mandou, do jeito que eu os li, e os resumos deles; não são mostrados a mais ninguém
    • o que seus pedidos consumiram (hora, modelo, tokens), sem texto nenhum

    Resumos de páginas públicas ficam guardados sem o seu número e servem a quem mandar o mesmo link.

    Se houver um modelo de linguagem configurado aqui, ele recebe o texto a resumir e as suas perguntas sobre ele. Quem administra este bot pode ler o banco de dados.

    /export envia tudo o que está guardado de você. /forget apaga tudo.
small-talk = Olá! Mande um link, um texto ou um arquivo, e você recebe o que importa nele. Veja mais em /help.
unknown-command = Não conheço esse comando. Em /help está o que eu sei fazer; ou então mande um link, um texto ou um arquivo.
nothing-found = Não encontrei nada para ler aí. Mande um link, um texto de algumas frases ou um arquivo.
reply-unknown = Não sei de qual artigo você está falando. Responda a um dos meus resumos ou mande o link de novo.
too-many-links = { $count ->
    [one] É um link a mais do que eu leio de uma vez. Fico com os primeiros { $most }; mande o último de novo depois.
    [many] São { $count } de links a mais do que eu leio de uma vez. Fico com os primeiros { $most }; mande os outros de novo depois.
   *[other] São { $count } links a mais do que eu leio de uma vez. Fico com os primeiros { $most }; mande os outros de novo depois.
}
and-more = e mais { $count }

## While the reader waits

progress-reading = Lendo…
progress-writing = Escrevendo…
progress-part = Lendo um artigo longo: parte { $done } de { $total }…
stopped = Parei. Mande de novo quando quiser.

## A summary

quotes-title = Nas palavras da fonte
page = p. { NUMBER($page, useGrouping: 0) }
doubts = não encontrado no artigo: { $doubts }
no-passage = nenhum trecho encontrado no artigo para isto
points-left-out = { $count ->
    [one] Um ponto ficou de fora: não há respaldo para ele no artigo.
    [many] { $count } de pontos ficaram de fora: não há respaldo para eles no artigo.
   *[other] { $count } pontos ficaram de fora: não há respaldo para eles no artigo.
}
authors-more = { $names } e mais { $count }
untitled = Sem título

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
reading-media-page = só um vídeo, um áudio ou imagens
reading-product-page = só a página de um produto
reading-app-shell = só uma página vazia que um script preenche
reading-via-archive = da cópia de um arquivo
reading-via-renderer = lido com um navegador
fallback-no-model = resumido sem modelo: não há nenhum configurado
fallback-model-down = resumido sem modelo: ele não respondeu
fallback-model-misconfigured = resumido sem modelo: a configuração dele está errada
fallback-model-unusable = resumido sem modelo: não deu para usar a resposta dele
fallback-model-refused = resumido sem modelo: ele recusou este texto
fallback-model-budget = resumido sem modelo: a verba dele acabou

## Answers to questions

answer-not-found = O artigo não diz.
answer-no-model = os trechos que melhor combinam, sem modelo: não há nenhum configurado
answer-model-down = os trechos que melhor combinam, sem modelo: ele não respondeu
answer-model-misconfigured = os trechos que melhor combinam, sem modelo: a configuração dele está errada
answer-model-unusable = os trechos que melhor combinam, sem modelo: não deu para usar a resposta dele
answer-model-refused = os trechos que melhor combinam, sem modelo: ele recusou este texto
answer-model-budget = os trechos que melhor combinam, sem modelo: a verba dele acabou

## Languages

language-kept = Pronto. Agora seus resumos vêm neste idioma: { $language }.
language-source = idioma do artigo

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
style-bullets = só os pontos principais
quotes-on = visíveis
quotes-off = ocultas
unsupported-keep = mostrar com aviso
unsupported-drop = deixar de fora
points-by-length = conforme o tamanho
from-reader = sua escolha
from-telegram = idioma do Telegram
from-interface = igual ao deste chat
from-length = acompanha o tamanho
from-default = padrão

## What is kept of the reader

export-caption = Tudo o que eu guardo de você. O arquivo é JSON: abre em qualquer editor de texto.
forget-question = Apago tudo o que guardo de você: suas configurações, a lista dos seus resumos, seus textos e arquivos? Não dá para desfazer.
forget-done = Pronto: não guardo mais nada de você. Se mandar algo de novo, começamos do zero.
forget-kept = Tudo bem, fica tudo como está.

## Buttons

button-shorter = Mais curto
button-longer = Mais longo
button-language = Idioma
button-back = ‹ Voltar
button-done = Pronto
button-yes-delete = Sim, apagar tudo
button-keep = Não, manter
button-setting = { $name }: { $value }
button-chosen = ✓ { $value }
button-reset = Padrão: { $value }

## Short notices over the chat

alert-saved = Salvo.
alert-unchanged = Já está assim.
alert-working = Já estou cuidando disso.
alert-outdated = Este botão é de uma versão antiga minha. Mande /settings, ou o link de novo.

## Commands, as Telegram lists them

command-start = o que eu faço
command-help = o que você pode mandar e o que recebe
command-settings = idioma, tamanho, estilo
command-language = idioma dos seus resumos
command-privacy = o que fica guardado de você
command-export = receber tudo o que está guardado de você
command-forget = apagar tudo o que está guardado de você

## Errors: what happened, and what the reader can do

error-link-refused = Só abro endereços públicos da web que começam com http ou https. Confira o link ou cole o próprio texto.
error-page-unreachable = O site não respondeu. Confira o link ou tente de novo daqui a alguns minutos.
error-page-not-found = O site diz que essa página não existe. Confira o link: pode estar cortado, ou o artigo mudou de endereço.
error-page-blocked = O site não deixa entrar leitores como eu. Abra o artigo e cole o texto aqui; eu resumo.
error-paywall-found = Só a chamada está aberta, o artigo fica atrás de um paywall. Se você consegue ler, cole o texto aqui.
error-consent-wall-found = Só recebi um aviso de cookies, não o artigo. Abra a página e cole o texto aqui.
error-login-wall-found = O site só mostra isto a quem faz login. Se você consegue ler, cole o texto aqui.
error-link-list-found = Esta página é uma lista de links, não um artigo. Mande o link do artigo que você quer ler.
error-no-article-found = A página abriu, mas não encontrei nenhum artigo nela. Se houver um, cole o texto aqui.
error-media-page-found = Esta página mostra um vídeo, um áudio ou imagens e quase não tem texto. Se houver uma transcrição ou um artigo sobre isso, mande para mim.
error-product-page-found = Esta página vende alguma coisa e não é um artigo. Mande um artigo ou uma análise, ou cole o texto que interessa a você.
error-app-shell-found = Esta página monta o texto no navegador, e só recebi uma moldura vazia. Abra a página e cole o texto aqui, ou mande em PDF.
error-nothing-to-read = Não encontrei nenhuma frase para resumir. Um arquivo escaneado só tem imagens: preciso de um com texto de verdade.
error-source-too-large = É maior do que consigo ler (10 MB para uma página, 20 MB para um arquivo). Mande uma parte ou cole o texto.
error-unsupported-file = Não leio este tipo de arquivo. Aceito PDF, DOCX, EPUB, HTML, Markdown e texto simples.
error-broken-file = Não dá para abrir este arquivo, parece danificado. Salve de novo e mande o novo.
error-protected-file = Este arquivo está protegido por senha. Salve uma cópia sem senha e mande para mim.
error-reading-too-slow = A leitura demorou mais do que o meu limite. Tente mais tarde ou cole a parte que interessa.
error-model-unavailable = O modelo de linguagem não está respondendo agora. Tente de novo daqui a alguns minutos.
error-model-misconfigured = O modelo de linguagem está mal configurado aqui. Avise quem administra este bot; pith doctor mostra o que corrigir.
error-model-budget-spent = A verba do modelo de linguagem acabou. Tente mais tarde ou avise quem administra este bot.
error-model-refused = O modelo de linguagem se recusa a escrever sobre este texto. Com outro texto pode funcionar.
error-prompt-too-long = Isto é longo demais para o modelo de linguagem, mesmo em partes. Mande um trecho menor.
error-answer-unusable = Não deu para usar a resposta do modelo de linguagem. Tente de novo; muitas vezes a segunda tentativa funciona.
error-database-too-new = Meu banco de dados foi gravado por uma versão mais nova. Quem administra este bot precisa me atualizar.
error-database-unavailable = Não consigo acessar minha memória agora. Tente daqui a pouco; se continuar assim, avise quem administra este bot.
error-summary-forgotten = Não tenho mais o artigo deste resumo. Mande de novo o link, o texto ou o arquivo.
error-unknown = Algo deu errado do meu lado e ficou registrado para quem administra este bot. Tente de novo.

## The terminal

terminal-welcome =
    Sem tempo para ler? Leia o resumo.

    Cole um link, o caminho de um arquivo ou um texto e aperte Enter. Perguntas são respondidas com base no último artigo.
    /settings, /language, /help; Ctrl-D ou /quit para sair.
terminal-setting-unknown = Esse valor não faz sentido aí. /help lista os que servem, /settings mostra o que vale agora.

## pith doctor: each finding says what to mend

doctor-python-ok = Python { $version }.
doctor-config-fail = A configuração não pode ser usada: { $problems }. Corrija no ambiente ou no arquivo .env.
doctor-database-ok = O banco de dados { $path } pode ser lido e gravado.
doctor-database-too-new = O banco de dados { $path } foi gravado por um Pith mais novo. Atualize o Pith ou indique outro arquivo em PITH_DATABASE.
doctor-database-fail = O banco de dados { $path } não pode ser lido e gravado. Confira se a pasta existe, pertence a você e tem espaço, ou indique outro arquivo em PITH_DATABASE.
doctor-token-ok = O Telegram conhece este bot como @{ $name }.
doctor-token-none = TELEGRAM_BOT_TOKEN não está definido: o Pith funciona só no terminal. Para atender no Telegram, peça um token ao @BotFather.
doctor-token-refused = O Telegram recusa o token. Copie de novo o TELEGRAM_BOT_TOKEN do @BotFather.
doctor-token-fail = O Telegram não responde em { $address }. Confira a rede, o proxy e TELEGRAM_BASE_URL, se você o definiu.
doctor-model-ok = O modelo { $model } responde.
doctor-model-none = Nenhum modelo definido: o Pith escolhe frases por conta própria. Defina OPENAI_API_KEY, ou OPENAI_BASE_URL para um modelo seu.
doctor-model-refused = O endpoint recusa { $model }. Confira OPENAI_API_KEY, OPENAI_BASE_URL e OPENAI_MODEL.
doctor-model-budget = A conta de { $model } está sem saldo. Confira no provedor do modelo ou defina outra chave.
doctor-model-fail = O modelo { $model } não responde. Confira se está rodando e também OPENAI_BASE_URL.
doctor-summary = { $count ->
    [0] Tudo o que está configurado funciona.
    [one] Uma coisa não funciona.
    [many] { $count } de coisas não funcionam.
   *[other] { $count } coisas não funcionam.
}

terminal-example = Veja o que eu faço com um artigo. Depois é a sua vez.
terminal-help =
    Mande um link, o caminho de um arquivo ou cole um texto. Depois pergunte sobre ele, com as suas palavras.

    /shorter /longer            o mesmo resumo em outro tamanho
    /length short|medium|long   daqui em diante; auto desfaz uma escolha
    /language de|source|…       dos resumos
    /points 1-12                quantos pontos principais
    /style neutral|plain|bullets
    /quotes on|off   /unchecked on|off
    /settings /privacy /export /forget /example /quit
