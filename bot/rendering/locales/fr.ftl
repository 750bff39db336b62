# What Pith says, in French. The rules stand at the top of en.ftl.
# Readers are addressed as "vous"; no-break spaces stand before : ; ! ? % and the apostrophe is ’.

## First words

start =
    Pas le temps de lire ? Demandez le résumé.

    Envoyez-moi un lien, un texte ou un fichier (PDF, DOCX, EPUB, HTML, Markdown). Je le lis et je vous dis l’essentiel, avec les mots de la source à côté de chaque point.

    Répondez à un résumé pour poser une question sur son article. /settings change la langue, la longueur et le style ; /help explique le reste.
help =
    Ce que vous pouvez m’envoyer

    • un ou plusieurs liens, même derrière des mots ou sous une image
    • un texte, collé ou transféré ; s’il est long, il peut arriver en plusieurs messages
    • un fichier de 20 Mo au plus : PDF, DOCX, EPUB, HTML, Markdown ou texte brut

    Ce que vous recevez

    • les points clés dans votre langue ; ↗ ouvre l’article aux mots sur lesquels un point s’appuie
    • Extraits cités : ces passages, mot pour mot
    • une dernière ligne qui dit ce que j’ai lu, et si j’ai laissé quelque chose de côté

    Répondez à un résumé par une question : j’y réponds avec son seul article, ou je vous dis qu’il n’en parle pas. Les boutons sous un résumé le rendent plus court ou plus long, ou en changent la langue.

    Je vérifie que les citations, les nombres et les noms se trouvent dans l’article. Si l’article a raison, je ne peux pas le savoir.

    /settings · langue, longueur, style
    /language · la langue de vos résumés
    /privacy · ce que je conserve, et comment l’effacer
privacy =
    Ce que je conserve de vous, sous votre identifiant Telegram :

    • vos paramètres
    • les résumés que je vous ai montrés (lien, titre, heure), pour que les boutons et les réponses continuent de fonctionner
    • les textes et fichiers que vous m’avez envoyés, tels que je les ai lus, et leurs résumés ; personne d’autre ne peut les voir
    • ce que vos demandes ont consommé (temps, modèle, tokens), sans aucun texte

    Les résumés de pages publiques sont conservés sans votre identifiant, et servent à quiconque envoie le même lien.

    Si un modèle de langage est configuré ici, il reçoit le texte à résumer et vos questions à son sujet. La personne qui gère ce bot peut lire sa base de données.

    /export vous envoie tout ce que je conserve de vous. /forget l’efface.
small-talk = Bonjour ! Envoyez-moi un lien, un texte ou un fichier, et je vous en donne l’essentiel. /help vous en dit plus.
unknown-command = Je ne connais pas cette commande. /help montre ce que je sais faire ; ou envoyez-moi simplement un lien, un texte ou un fichier.
nothing-found = Je n’ai rien trouvé à lire là-dedans. Envoyez-moi un lien, un texte de quelques phrases ou un fichier.
reply-unknown = Je ne sais pas de quel article vous parlez. Répondez à l’un de mes résumés, ou renvoyez le lien.
too-many-links = { $count ->
    [one] Il y a un lien de plus que ce que je lis en une fois. Je prends les { $most } premiers ; renvoyez-moi le dernier ensuite.
    [many] Il y a { $count } de liens de plus que ce que je lis en une fois. Je prends les { $most } premiers ; renvoyez-moi les autres ensuite.
   *[other] Il y a { $count } liens de plus que ce que je lis en une fois. Je prends les { $most } premiers ; renvoyez-moi les autres ensuite.
}
and-more = { $count ->
    [one] et un autre
    [many] et { $count } d’autres
   *[other] et { $count } autres
}

## While the reader waits

progress-reading = Je lis…
progress-writing = J’écris…
progress-part = Je lis un long article : partie { $done } sur { $total }…
stopped = Arrêté. Renvoyez-le quand vous voudrez.

## A summary

quotes-title = Extraits cités
page = p. { NUMBER($page, useGrouping: 0) }
doubts = non trouvé dans l’article : { $doubts }
no-passage = aucun passage trouvé dans l’article pour l’étayer
points-left-out = { $count ->
    [one] Un point a été écarté : rien trouvé dans l’article pour l’étayer.
    [many] { $count } de points ont été écartés : rien trouvé dans l’article pour les étayer.
   *[other] { $count } points ont été écartés : rien trouvé dans l’article pour les étayer.
}
authors-more = { $count ->
    [one] { $names } et une autre personne
    [many] { $names } et { $count } d’autres personnes
   *[other] { $names } et { $count } autres personnes
}
untitled = Sans titre

## The last line: an honest reading report

reading-minutes = { $minutes } min de lecture
reading-full = lu en entier
reading-share = lu à { $percent } % (trop long)
reading-teaser = seulement un aperçu : l’article semble réservé aux abonnés
reading-consent-wall = seulement un avis sur les cookies
reading-login-wall = seulement une page de connexion
reading-bot-check = seulement un contrôle anti-robots
reading-error-page = seulement une page d’erreur
reading-link-list = seulement une liste de liens
reading-empty = rien de lisible
reading-media-page = seulement une vidéo, un son ou des images
reading-product-page = seulement la page d’un produit
reading-app-shell = seulement une page vide que remplit un script
reading-via-archive = d’après la copie d’une archive
reading-via-renderer = lu avec un navigateur
fallback-no-model = résumé sans modèle : aucun n’est configuré
fallback-model-down = résumé sans modèle : il n’a pas répondu
fallback-model-misconfigured = résumé sans modèle : il est mal configuré
fallback-model-unusable = résumé sans modèle : sa réponse était inutilisable
fallback-model-refused = résumé sans modèle : il a refusé ce texte
fallback-model-budget = résumé sans modèle : son budget est épuisé

## Answers to questions

answer-not-found = L’article n’en dit rien.
answer-no-model = les passages les plus proches, sans modèle : aucun n’est configuré
answer-model-down = les passages les plus proches, sans modèle : il n’a pas répondu
answer-model-misconfigured = les passages les plus proches, sans modèle : il est mal configuré
answer-model-unusable = les passages les plus proches, sans modèle : sa réponse était inutilisable
answer-model-refused = les passages les plus proches, sans modèle : il a refusé ce texte
answer-model-budget = les passages les plus proches, sans modèle : son budget est épuisé

## Languages

language-kept = C’est noté. La langue de vos résumés est maintenant : { $language }.
language-source = celle de l’article

## Settings

settings-title = Paramètres
settings-hint = Touchez un paramètre pour le changer. Il vaut pour tout ce que vous enverrez désormais.
setting-language = Langue des résumés
setting-interface = Langue de cet échange
setting-length = Longueur
setting-points = Points clés
setting-style = Style
setting-quotes = Citations
setting-unsupported = Points non étayés
setting-language-question = Dans quelle langue voulez-vous vos résumés ?
setting-interface-question = Dans quelle langue dois-je vous parler ?
setting-length-question = Quelle longueur préférez-vous pour vos résumés ?
setting-points-question = Combien de points clés un résumé doit-il avoir ?
setting-style-question = Comment les résumés doivent-ils être rédigés ?
setting-quotes-question = Voulez-vous voir les passages sur lesquels un résumé s’appuie ?
setting-unsupported-question = Que faire d’un point dont la citation, les nombres ou les noms ne sont pas trouvés dans l’article ?
length-short = courte
length-medium = moyenne
length-long = longue
style-neutral = neutre
style-plain = mots simples
style-bullets = points clés seuls
quotes-on = affichées
quotes-off = masquées
unsupported-keep = signalés
unsupported-drop = écartés
points-by-length = selon la longueur
from-reader = votre choix
from-telegram = comme dans Telegram
from-interface = comme cet échange
from-length = selon la longueur
from-default = par défaut

## What is kept of the reader

export-caption = Tout ce que je conserve de vous. Le fichier est en JSON : n’importe quel éditeur de texte l’ouvre.
forget-question = Dois-je effacer tout ce que je conserve de vous : vos paramètres, la liste de vos résumés, vos textes et vos fichiers ? C’est irréversible.
forget-done = C’est fait : je ne conserve plus rien de vous. Si vous m’envoyez de nouveau quelque chose, nous repartirons de zéro.
forget-kept = D’accord, tout reste en l’état.

## Buttons

button-shorter = Plus court
button-longer = Plus long
button-language = Langue
button-back = ‹ Retour
button-done = Terminé
button-yes-delete = Oui, tout effacer
button-keep = Non, tout garder
button-setting = { $name } : { $value }
button-chosen = ✓ { $value }
button-reset = Par défaut : { $value }

## Short notices over the chat

alert-saved = Enregistré.
alert-unchanged = C’est déjà le cas.
alert-working = Je m’en occupe déjà.
alert-outdated = Ce bouton vient d’une ancienne version de moi. Envoyez /settings, ou renvoyez le lien.

## Commands, as Telegram lists them

command-start = ce que je fais
command-help = ce que vous pouvez envoyer et ce que vous recevez
command-settings = langue, longueur, style
command-language = langue de vos résumés
command-privacy = ce que je conserve de vous
command-export = recevoir tout ce que je conserve de vous
command-forget = effacer tout ce que je conserve de vous

## Errors: what happened, and what the reader can do

error-link-refused = Je n’ouvre que des adresses web publiques qui commencent par http ou https. Vérifiez le lien, ou collez le texte lui-même.
error-page-unreachable = Le site n’a pas répondu. Vérifiez le lien, ou réessayez dans quelques minutes.
error-page-not-found = Le site dit que cette page n’existe pas. Vérifiez le lien : il est peut-être coupé, ou l’article a changé d’adresse.
error-page-blocked = Le site refuse les lecteurs comme moi. Ouvrez l’article vous-même et collez son texte ici ; je le résumerai.
error-paywall-found = Seul l’aperçu est libre, l’article est réservé aux abonnés. Si vous pouvez le lire, collez son texte ici.
error-consent-wall-found = Je n’ai reçu qu’un avis sur les cookies, pas l’article. Ouvrez la page vous-même et collez son texte ici.
error-login-wall-found = Le site ne montre cette page qu’aux personnes connectées. Si vous pouvez la lire, collez son texte ici.
error-link-list-found = Cette page est une liste de liens, pas un article. Envoyez-moi le lien de celui que vous voulez lire.
error-no-article-found = La page s’est ouverte, mais je n’y ai pas trouvé d’article. S’il y en a un, collez son texte ici.
error-media-page-found = Cette page montre une vidéo, un son ou des images et n’a presque pas de texte. S’il existe une transcription ou un article, envoyez-le-moi.
error-product-page-found = Cette page vend quelque chose, ce n’est pas un article. Envoyez-moi un article ou un test, ou collez le texte qui vous intéresse.
error-app-shell-found = Cette page construit son texte dans le navigateur, je n’ai reçu qu’un cadre vide. Ouvrez-la et collez son texte ici, ou envoyez-le en PDF.
error-nothing-to-read = Je n’y ai trouvé aucune phrase à résumer. Un fichier numérisé ne contient que des images ; il m’en faut un avec du vrai texte.
error-source-too-large = C’est plus gros que ce que je peux lire (10 Mo pour une page, 20 Mo pour un fichier). Envoyez-en une partie, ou collez le texte.
error-unsupported-file = Je ne sais pas lire ce type de fichier. J’accepte PDF, DOCX, EPUB, HTML, Markdown et texte brut.
error-broken-file = Ce fichier ne s’ouvre pas, il semble endommagé. Enregistrez-le de nouveau et envoyez-moi le nouveau.
error-protected-file = Ce fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe et envoyez-le-moi.
error-reading-too-slow = Cette lecture a pris plus de temps que je n’en ai. Réessayez plus tard, ou collez la partie qui vous intéresse.
error-model-unavailable = Le modèle de langage ne répond pas pour l’instant. Réessayez dans quelques minutes.
error-model-misconfigured = Le modèle de langage est mal configuré ici. Prévenez la personne qui gère ce bot ; pith doctor montre ce qu’il faut corriger.
error-model-budget-spent = Le budget du modèle de langage est épuisé. Réessayez plus tard, ou prévenez la personne qui gère ce bot.
error-model-refused = Le modèle de langage refuse d’écrire sur ce texte. Un autre texte passera peut-être.
error-prompt-too-long = C’est trop long pour le modèle de langage, même en plusieurs parties. Envoyez-m’en une partie plus courte.
error-answer-unusable = La réponse du modèle de langage était inutilisable. Réessayez ; la deuxième fois est souvent la bonne.
error-database-too-new = Ma base de données vient d’une version plus récente que moi. La personne qui gère ce bot doit le mettre à jour.
error-database-unavailable = Je n’ai pas accès à ma mémoire pour l’instant. Réessayez dans un moment ; si cela dure, prévenez la personne qui gère ce bot.
error-summary-forgotten = Je n’ai plus l’article de ce résumé. Renvoyez le lien, le texte ou le fichier.
error-unknown = Quelque chose s’est mal passé de mon côté, et c’est noté pour la personne qui gère ce bot. Veuillez réessayer.

## The terminal

terminal-welcome =
    Pas le temps de lire ? Demandez le résumé.

    Collez un lien, le chemin d’un fichier ou un texte, puis appuyez sur Entrée. Je réponds aux questions avec le dernier article.
    /settings, /language, /help ; Ctrl-D ou /quit pour quitter.
terminal-setting-unknown = Cette valeur ne va pas ici. /help montre celles qui conviennent, /settings celles qui valent en ce moment.

## pith doctor: each finding says what to mend

doctor-python-ok = Python { $version }.
doctor-config-fail = La configuration est inutilisable : { $problems }. Corrigez-la dans l’environnement ou dans le fichier .env.
doctor-database-ok = La base de données { $path } est accessible en lecture et en écriture.
doctor-database-too-new = La base de données { $path } vient d’une version plus récente de Pith. Mettez Pith à jour, ou indiquez un autre fichier dans PITH_DATABASE.
doctor-database-fail = La base de données { $path } n’est pas accessible en lecture et en écriture. Vérifiez que le dossier existe, vous appartient et n’est pas plein, ou indiquez un autre fichier dans PITH_DATABASE.
doctor-token-ok = Telegram connaît ce bot sous le nom @{ $name }.
doctor-token-none = TELEGRAM_BOT_TOKEN n’est pas défini : Pith ne fonctionne que dans le terminal. Pour Telegram, demandez un token à @BotFather.
doctor-token-refused = Telegram refuse le token. Recopiez TELEGRAM_BOT_TOKEN depuis @BotFather.
doctor-token-fail = Telegram ne répond pas à { $address }. Vérifiez le réseau, un éventuel proxy, et TELEGRAM_BASE_URL si vous l’avez défini.
doctor-model-ok = Le modèle { $model } répond.
doctor-model-none = Aucun modèle n’est défini : Pith choisit lui-même les phrases. Définissez OPENAI_API_KEY, ou OPENAI_BASE_URL pour un modèle à vous.
doctor-model-refused = Le serveur refuse { $model }. Vérifiez OPENAI_API_KEY, OPENAI_BASE_URL et OPENAI_MODEL.
doctor-model-budget = Le compte pour { $model } est épuisé. Consultez le fournisseur du modèle, ou indiquez une autre clé.
doctor-model-fail = Le modèle { $model } ne répond pas. Vérifiez qu’il est lancé, ainsi que OPENAI_BASE_URL.
doctor-summary = { $count ->
    [0] Tout ce qui est configuré fonctionne.
    [one] Une chose ne fonctionne pas.
    [many] { $count } de choses ne fonctionnent pas.
   *[other] { $count } choses ne fonctionnent pas.
}

terminal-example = Voici ce que je fais d’un article. Ensuite, c’est à vous.
terminal-help =
    Envoyez un lien ou le chemin d’un fichier, ou collez un texte. Ensuite, posez vos questions, tout simplement.

    /shorter /longer            le même résumé, plus court ou plus long
    /length short|medium|long   désormais ; auto annule un choix
    /language de|source|…       langue des résumés
    /points 1-12                nombre de points clés
    /style neutral|plain|bullets
    /quotes on|off   /unchecked on|off
    /settings /privacy /export /forget /example /quit
