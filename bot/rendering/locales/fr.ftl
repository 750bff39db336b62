# What Pith says, in French. The rules stand at the top of en.ftl.
# Readers are addressed as "vous"; no-break spaces stand before : % and within « », narrow ones before ; ! ?; the apostrophe is ’.
# Telegram's words: canal, publication, commentaire, admin, groupe lié, Discussion, mode inline, mode confidentialité.

## First words

start =
    Pas le temps de lire ? Demandez le résumé.

    Envoyez-moi un lien, un texte ou un fichier (PDF, DOCX, EPUB, HTML, Markdown). Je le lis, je vous dis l’essentiel et je montre les mots de la source sur lesquels il s’appuie.

    Répondez à un résumé pour poser une question sur son article. /settings change la langue, la longueur et le style ; /help explique le reste.
help =
    Ce que vous pouvez m’envoyer

    • un ou plusieurs liens, même derrière des mots ou sous une image
    • un texte, collé ou transféré ; s’il est long, il peut arriver en plusieurs messages
    • un fichier de 20 Mo au plus : PDF, DOCX, EPUB, HTML, MHTML, EML, Markdown ou texte brut

    Ce que vous recevez

    • les points clés dans votre langue ; ↗ ouvre l’article aux mots sur lesquels un point s’appuie
    • à partir de plusieurs liens, une synthèse : chaque article en bref, puis leurs points d’accord et de désaccord
    • Extraits cités : ces passages, mot pour mot
    • une dernière ligne qui dit ce que j’ai lu, et si j’ai laissé quelque chose de côté

    Répondez à un résumé par une question : j’y réponds uniquement d’après l’article, ou je vous dis qu’il n’en parle pas. Les boutons sous un résumé le rendent plus court ou plus long, ou en changent la langue.

    Ailleurs

    • dans les groupes : ajoutez-moi et envoyez /tldr avec un lien ou en réponse à un lien
    • dans votre canal : /channels place un bouton sous ses publications
    • dans n’importe quel échange : tapez mon nom et un lien, puis choisissez le résumé

    Je vérifie si les citations, les nombres et les noms se trouvent dans l’article. Je ne peux pas savoir si l’article a raison.

    /settings · langue, longueur, style
    /language · la langue de vos résumés
    /channels · des résumés sous les publications de votre canal
    /privacy · ce que je conserve, et comment le supprimer
privacy =
    Ce que je conserve à votre sujet, sous votre identifiant Telegram :

    • vos paramètres
    • les résumés que je vous ai montrés (lien, titre, heure), pour que les boutons et les réponses continuent de fonctionner
    • ce que vous avez tapé après mon nom dans d’autres échanges et envoyé comme carte, et les canaux que vous avez liés
    • les textes et fichiers que vous m’avez envoyés, tels que je les ai lus, et leurs résumés ; je ne les montre à personne d’autre
    • quand et où vous avez demandé quelque chose, comment cela s’est terminé et ce que cela a consommé (modèle, tokens), sans aucun texte
    • si vous avez accès à ce bot, et votre quota, si quelqu’un l’a fixé

    Les résumés de pages publiques sont conservés sans votre identifiant, et servent à quiconque envoie le même lien.

    Si un modèle de langage est configuré ici, il reçoit le texte à résumer et vos questions à son sujet. La personne qui gère ce bot peut lire sa base de données.

    /export vous envoie tout ce que je conserve à votre sujet. /forget le supprime.
privacy-days =
    Pendant combien de jours, si personne ne le supprime avant :

    • articles, textes, fichiers et leurs résumés : { $sources }
    • ce qui a été montré, ce qui se trouve derrière les boutons et quand quelque chose a été demandé : { $history }
    • de qui venait la demande pour laquelle le modèle a été utilisé : { $usage }
    • le numéro d’un message qui a reçu sa réponse, pour ne pas répondre deux fois : { $answered }

    Je ne conserve le contenu d’un message que jusqu’à la réponse. Les enregistrements ne sont pas conservés, seulement ce qui y est dit. Les paramètres restent jusqu’à ce qu’on les supprime.
small-talk = Bonjour ! Envoyez-moi un lien, un texte ou un fichier, et je vous en donne l’essentiel. /help vous en dit plus.
unknown-command = Je ne connais pas cette commande. /help montre ce que je sais faire ; ou envoyez-moi simplement un lien, un texte ou un fichier.
nothing-found = Je n’ai rien trouvé à lire là-dedans. Envoyez-moi un lien, un texte de quelques phrases ou un fichier.
reply-unknown = Je ne sais pas de quel article vous parlez. Répondez à l’un de mes résumés, ou renvoyez le lien.
too-many-links = { $count ->
    [1] Il y a un lien de plus que ce que je lis en une fois. Je prends les { $most } premiers ; renvoyez-moi le dernier ensuite.
    [one] Il y a { $count } lien de plus que ce que je lis en une fois. Je prends les { $most } premiers ; renvoyez-moi les autres ensuite.
    [many] Il y a { $count } de liens de plus que ce que je lis en une fois. Je prends les { $most } premiers ; renvoyez-moi les autres ensuite.
   *[other] Il y a { $count } liens de plus que ce que je lis en une fois. Je prends les { $most } premiers ; renvoyez-moi les autres ensuite.
}
and-more = { $count ->
    [1] { $list } et un autre
    [one] { $list } et { $count } autre
    [many] { $list } et { $count } d’autres
   *[other] { $list } et { $count } autres
}

too-late = Je suis resté longtemps hors ligne. Ce que vous avez envoyé entre-temps, je le laisse de côté ; renvoyez-moi ce que vous voulez encore lire.
offer-forgotten = Je n’ai plus le résumé auquel ce lien mène. Envoyez-moi le lien de l’article, et je le relirai.

## While the reader waits

progress-reading = Je lis…
progress-writing = J’écris…
progress-part = Je lis un long article : partie { $done } sur { $total }…
progress-sources = { $done } sur { $total } lus…
stopped = Arrêté. Renvoyez-le quand vous voudrez.

# Between names or numbers in a list; the space at its end has to be written so.
list-separator = ,{ " " }
line-separator = { " " }·{ " " }
colon = { " " }:{ " " }
aside = { " " }({ $text })
digest-number = { NUMBER($number) }.{ " " }
digest-cited = { " " }[{ $numbers }]

## A summary

quotes-title = Extraits cités
page = p. { NUMBER($page, useGrouping: 0) }
doubts = non trouvé dans l’article : { $doubts }
doubts-elsewhere = dans l’article, mais pas dans les phrases citées : { $doubts }
doubts-unit = les phrases citées donnent une autre unité : { $doubts }
doubts-swapped = les phrases citées donnent ces chiffres dans l’autre sens : { $doubts }
doubts-denied = l’article ne nie pas cela : { $doubts }
doubts-affirmed = les phrases citées le nient : { $doubts }
doubts-opposite = l’article dit le contraire : { $doubts }
disputed = un second modèle ne trouve pas cela dans les phrases citées
no-passage = aucun passage trouvé dans l’article pour l’étayer
points-left-out = { $count ->
    [1] Un point a été écarté : rien trouvé dans l’article pour l’étayer.
    [one] { $count } point a été écarté : rien trouvé dans l’article pour l’étayer.
    [many] { $count } de points ont été écartés : rien trouvé dans l’article pour les étayer.
   *[other] { $count } points ont été écartés : rien trouvé dans l’article pour les étayer.
}
shortened = Raccourci pour tenir en un message.
authors-more = { $count ->
    [1] { $names } et une autre personne
    [one] { $names } et { $count } autre personne
    [many] { $names } et { $count } d’autres personnes
   *[other] { $names } et { $count } autres personnes
}
untitled = Sans titre

## A digest of several articles

digest-agree = Points d’accord
digest-differ = Points de désaccord
digest-doubts = absent d’au moins un des articles cités : { $doubts }
digest-nothing-found = rien trouvé sur quoi ils s’accordent ou se contredisent
digest-not-compared-no-model = non comparés entre eux : il faut un modèle pour cela
digest-not-compared-budget = non comparés entre eux : le budget du modèle est épuisé pour l’instant
digest-not-compared = non comparés entre eux : le modèle n’a pas donné de réponse utilisable

## The last line: an honest reading report

reading-minutes = { $minutes } min de lecture
reading-full = lu en entier
reading-share = lu à { $percent } % (trop long)
reading-teaser = seulement un aperçu : l’article semble réservé aux abonnés
reading-consent-wall = seulement un bandeau de cookies
reading-login-wall = seulement une page de connexion
reading-bot-check = seulement un contrôle anti-robots
reading-error-page = seulement une page d’erreur
reading-link-list = seulement une liste de liens
reading-empty = rien de lisible
fallback-reader-budget = résumé sans modèle : votre quota est épuisé pour l’instant
fallback-chat-budget = résumé sans modèle : le quota de cet échange est épuisé pour l’instant
fallback-all-budget = résumé sans modèle : le budget de ce bot pour le modèle est épuisé pour l’instant
fallback-large-job = résumé sans modèle : un texte aussi long coûterait cher

reading-media-page = seulement une vidéo, de l’audio ou des images
reading-product-page = seulement la page d’un produit
reading-app-shell = seulement une page vide que remplit un script
reading-via-archive = d’après une copie archivée
reading-via-renderer = lu avec un navigateur
fallback-no-model = résumé sans modèle : aucun modèle n’est configuré
fallback-model-down = résumé sans modèle : le modèle n’a pas répondu
fallback-model-misconfigured = résumé sans modèle : le modèle est mal configuré
fallback-model-unusable = résumé sans modèle : la réponse du modèle était inutilisable
fallback-model-refused = résumé sans modèle : le modèle a refusé ce texte
fallback-model-budget = résumé sans modèle : le crédit chez le fournisseur du modèle est épuisé

## Long texts: what a summary takes, before it begins

large-length = Un long texte : { $words } mots, environ { $minutes } min.
large-cost = { $parts ->
    [1] Tout résumer demande environ { $tokens } tokens.
    [one] Tout résumer demande environ { $tokens } tokens, en { $parts } partie.
    [many] Tout résumer demande environ { $tokens } tokens, en { $parts } de parties.
   *[other] Tout résumer demande environ { $tokens } tokens, en { $parts } parties.
}
large-price = Cela coûte environ { $money }.
large-left-tokens = { $tokens ->
    [one] Reste du budget : { $tokens } token
    [many] Reste du budget : { $tokens } de tokens
   *[other] Reste du budget : { $tokens } tokens
}
large-left-money = Reste du budget : { $money }
large-leave = D’accord, je laisse tomber.
button-large-all = Tout résumer
button-large-extract = Extrait sans modèle
button-large-leave = Ne pas résumer
alert-large-forgotten = Je ne sais plus de quoi il s’agissait. Renvoyez-le-moi.
alert-large-decided = C’est déjà décidé.
alert-large-others = Seule la personne qui l’a demandé, ou un admin de ce groupe, peut en décider.
terminal-large-ask = Est-ce que je commence ? Tapez { $yes } ou { $no }.
terminal-yes = o oui
terminal-no = n non
error-large-job = C’est un long texte : un résumé demande environ { $tokens } tokens. Je ne commence pas sans l’accord de quelqu’un.

## Answers to questions

answer-not-found = Je n’ai pas trouvé de réponse à cela dans l’article.
answer-searched = recherche par mots, sans modèle
answer-no-model = les passages les plus proches, choisis sans modèle : aucun modèle n’est configuré
answer-model-down = les passages les plus proches, choisis sans modèle : le modèle n’a pas répondu
answer-model-misconfigured = les passages les plus proches, choisis sans modèle : le modèle est mal configuré
answer-model-unusable = les passages les plus proches, choisis sans modèle : la réponse du modèle était inutilisable
answer-model-refused = les passages les plus proches, choisis sans modèle : le modèle a refusé ce texte
answer-model-budget = les passages les plus proches, choisis sans modèle : le crédit chez le fournisseur du modèle est épuisé
answer-reader-budget = les passages les plus proches, choisis sans modèle : votre quota est épuisé pour l’instant
answer-chat-budget = les passages les plus proches, choisis sans modèle : le quota de cet échange est épuisé pour l’instant
answer-all-budget = les passages les plus proches, choisis sans modèle : le budget de ce bot pour le modèle est épuisé pour l’instant

## Languages

language-kept = C’est noté. La langue de vos résumés est maintenant : { $language }.
language-source = langue d’origine

## Settings

settings-title = Paramètres
settings-hint = Touchez un paramètre pour le changer. Il s’applique à tout ce que vous enverrez désormais.
setting-language = Langue des résumés
setting-interface = Langue de l’échange
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
unsupported-keep = avec une note
unsupported-drop = écarter
from-reader = votre choix
from-chat = choix de cet échange
from-telegram = comme dans Telegram
from-interface = comme cet échange
from-length = selon la longueur
from-default = par défaut

## What is kept of the reader

export-caption = Tout ce que je conserve à votre sujet. Le fichier est en JSON : n’importe quel éditeur de texte l’ouvre.
forget-question = Dois-je supprimer tout ce que je conserve à votre sujet : vos paramètres, la liste de vos résumés, vos textes et vos fichiers ? C’est irréversible.
forget-done = C’est fait : je ne conserve plus rien à votre sujet. Si vous m’envoyez de nouveau quelque chose, nous repartirons de zéro.
forget-traces = Ce qui est supprimé peut laisser des traces dans le fichier de la base de données. Elles sont écrasées à un moment calme, en moins d’un jour tant que je fonctionne. La copie de sécurité faite avant une mise à jour est supprimée au bout de { $days } jours.
forget-kept = D’accord, tout reste en l’état.

## Buttons

button-shorter = Plus court
button-longer = Plus long
button-language = Langue
button-back = ‹ Retour
button-done = Terminé
button-yes-delete = Oui, tout supprimer
button-keep = Non, tout garder
button-setting = { $name } : { $value }
button-chosen = ✓ { $value }
button-reset = Par défaut

## Short notices over the chat

alert-saved = Enregistré.
alert-unchanged = C’est déjà le cas.
alert-working = Je m’en occupe déjà.
alert-outdated = Ce bouton vient d’une ancienne version de moi. Envoyez /settings, ou renvoyez le lien.

## Commands, as Telegram lists them

command-start = ce que fait Pith
command-help = ce que vous pouvez envoyer et ce que vous recevez
command-settings = langue, longueur, style
command-language = langue de vos résumés
command-channels = des résumés sous les publications de votre canal
command-privacy = ce que je conserve à votre sujet
command-export = recevoir tout ce que je conserve à votre sujet
command-forget = supprimer tout ce que je conserve à votre sujet

## Group settings

group-settings-title = Paramètres de ce groupe
group-settings-hint = Seuls les admins de ce groupe peuvent les changer. Ils s’appliquent à tous les résumés que tout le monde voit ici ; la personne qui touche « Pour moi seulement » reçoit le sien selon ses propres réglages.
setting-mode = Quand j’interviens
setting-mode-question = Quand dois-je intervenir dans ce groupe ?
mode-quiet = sur demande
mode-quiet-means = j’attends /tldr, une mention ou une réponse à l’un de mes résumés.
mode-button = avec un bouton
mode-button-means = sous un message avec le lien d’un article, je place un bouton ; le résumé vient quand quelqu’un le touche.
mode-automatic = à chaque article
mode-automatic-means = je réponds à chaque lien d’article par son résumé.
setting-tapper = Qui voit le résumé
setting-tapper-question = Qui doit voir le résumé quand quelqu’un touche le bouton ?
tapper-all = tout le groupe
tapper-one = qui le touche
setting-button = Texte du bouton
setting-button-question = Le bouton dit : { $text }
button-offer = Lire le résumé
button-usual = Texte habituel
button-write-text = Un autre texte
setting-button-ask = Que doit dire le bouton ? Répondez à ce message avec le texte : une ligne de { $most } caractères au plus.
setting-button-refused = Cela ne tient pas sur le bouton. Répondez de nouveau à ma question, avec une ligne plus courte.
setting-button-kept = C’est fait. Le bouton dit maintenant : { $text }
hears-admin = Je reçois ici tous les messages, car je suis admin. Je ne conserve que ce qu’on me demande, et ce qui se trouve derrière mes boutons.
hears-open = Je reçois ici tous les messages, car mon mode confidentialité est désactivé. Je ne conserve que ce qu’on me demande, et ce qui se trouve derrière mes boutons.
hears-private = Je ne reçois que les commandes, les mentions et les réponses à mes messages. Pour le bouton et les résumés automatiques, il m’en faut plus : nommez-moi admin de ce groupe, ou faites désactiver mon mode confidentialité par la personne qui gère ce bot.
hears-too-little = Je ne peux pas encore le faire : je ne reçois que les commandes, les mentions et les réponses à mes messages. Nommez-moi admin de ce groupe, ou faites désactiver mon mode confidentialité par la personne qui gère ce bot.
from-asker = langue de la personne qui demande
alert-admins-only = Seuls les admins de ce groupe peuvent changer mes paramètres ici.
alert-no-right = Ici, seuls les admins ayant le droit « Modifier les infos du groupe » changent mes paramètres, et vous ne l’avez pas.
alert-unnamed = Ce message vient du groupe : je ne vois pas quel admin l’a écrit, et certains admins anonymes ne peuvent pas modifier les infos du groupe. Écrivez-le sous votre nom.
alert-not-checked = Telegram ne me dit pas pour l’instant si vous êtes admin ici. Réessayez dans un moment.
group-hello =
    Bonjour ! Pas le temps de lire ? Demandez le résumé.

    Envoyez /tldr avec un lien, ou en réponse à un message, un lien ou un fichier ; ou mentionnez-moi à côté d’un lien. Répondez à mon résumé pour poser une question sur son article.

    Je n’interviens que sur demande. Les admins de ce groupe peuvent changer cela, la langue et la longueur : /settings.
group-privacy =
    Ce que je conserve au sujet de ce groupe, sous son identifiant Telegram :

    • son nom et ses paramètres
    • les résumés qui ont été demandés ici (lien, titre, heure), pour que les boutons et les réponses continuent de fonctionner
    • les textes et fichiers qui ont été résumés ici, tels que je les ai lus, et leurs résumés ; on ne les voit nulle part ailleurs
    • ce que les demandes ont consommé (temps, modèle, tokens), sans aucun texte

    Je ne conserve rien des messages sur lesquels personne ne m’interroge, sauf le lien ou le texte derrière un bouton.

    Si un modèle de langage est configuré ici, il reçoit le texte à résumer et vos questions à son sujet. La personne qui gère ce bot peut lire sa base de données.

    Les admins suppriment tout cela avec /forget.
group-forget-question = Dois-je supprimer tout ce que je conserve au sujet de ce groupe : ses paramètres, la liste de ses résumés, ses textes et ses fichiers ? Les boutons sous les messages ne fonctionneront plus. C’est irréversible.
group-forget-done = C’est fait : je ne conserve plus rien au sujet de ce groupe. Désormais, je n’interviens que sur demande.
channel-added = Je suis maintenant admin du canal « { $title } ». Tant que vous n’en décidez pas autrement, je n’y fais rien : envoyez /channels pour choisir ce que je fais de ses publications.

command-tldr = résumé d’un lien, ou de ce à quoi vous répondez
command-group-settings = ce que je fais dans ce groupe
command-group-help = comment m’utiliser ici
command-group-privacy = ce que je conserve au sujet de ce groupe
command-group-forget = supprimer tout ce que je conserve au sujet de ce groupe

## Inline: what is typed behind the bot's name in any chat, and mentions where the bot is a guest

inline-short = Court
inline-points = Points clés seuls
inline-source = Dans la langue de l’article
inline-language = Dans une autre langue : { $language }
inline-pending = le résumé arrive une fois le message envoyé
card-pending = Le résumé apparaît ici : de lui-même, ou quand quelqu’un touche le bouton.
alert-card-forgotten = Je ne sais plus de quoi parle cette carte. Envoyez-en une nouvelle.
guest-hint = Je n’ai rien trouvé à lire ici. Mentionnez-moi avec un lien, ou en réponse à un message qui contient un lien, un fichier ou un texte de quelques phrases.
guest-reply-unknown = Ici, je ne vois pas de quel article parlait ce résumé. Mentionnez-moi en réponse au lien de l’article, ou envoyez le lien dans notre échange privé : là, vous pourrez poser vos questions.
button-card = Afficher le résumé
button-again = Réessayer
button-private-chat = Notre échange privé
button-inline-start = Envoyez un lien
button-inline-hint = Un lien ou un texte

## Groups

group-help =
    Pas le temps de lire ? Demandez le résumé.

    Dans ce groupe, envoyez /tldr avec un lien, un texte ou un fichier, ou répondez par /tldr à un message qui en contient un. Les mots à côté du lien me disent ce que vous voulez savoir.

    Répondez à un résumé pour poser une question sur l’article. Touchez « Pour moi seulement » en dessous pour l’avoir dans votre langue et à la longueur de votre choix ; personne d’autre ne le voit.

    Les admins choisissent avec /settings quand j’interviens. Dans notre échange privé, /help explique le reste.
group-hint = Envoyez /tldr avec un lien, un texte ou un fichier, ou répondez par /tldr à un message qui en contient un.
group-nothing-found = Je ne trouve rien à résumer dans ce message : ni lien, ni fichier, et seulement quelques mots.
group-is-summary = C’est déjà un résumé. Pour poser une question sur l’article, répondez-lui par votre question ; pour l’avoir dans votre langue et à la longueur de votre choix, touchez « Pour moi seulement » en dessous.
offer-of-text = Un long texte
button-only-for-me = Pour moi seulement
alert-reading = Je lis pour tout le groupe…
alert-in-private = Je vous ai écrit dans notre échange privé.

## Channels

button-whole = Résumé complet
post-summary = Résumé
alert-gist-soon = Je suis en train de lire. Touchez de nouveau dans un moment.
alert-post-forgotten = Je n’ai plus le résumé de cette publication. Ouvrez l’article lui-même, ou envoyez-moi son lien.
channels-title = Vos canaux
channels-hint = Touchez un canal pour changer ce que j’y fais.
channels-none = Vous n’en avez encore lié aucun.
channels-add =
    Liez un canal, et je m’occupe de ses publications comme vous le souhaitez : un bouton dessous, le résumé dans la publication, ou le résumé en commentaire dans le groupe lié.

    Appuyez sur le bouton ci-dessous et choisissez un canal où vous pouvez modifier les publications. Telegram m’y nomme alors admin avec un seul droit : modifier les publications. Rien ne s’y passe tant que vous n’avez pas choisi.
channel-linked = Le canal « { $title } » est lié. Choisissez maintenant ce que j’y fais :
channel-unlinked = Le canal « { $title } » n’est plus lié : vous ne vous en occupez plus ici. Quand plus personne ne le fait, je laisse ses nouvelles publications tranquilles.
channel-forgotten = C’est fait : je ne conserve plus rien au sujet du canal « { $title } ». Pour que j’y travaille à nouveau, ajoutez-le avec /channels.
channel-lack-bot = Je ne peux pas modifier les publications dans le canal « { $title } ». Nommez-m’y admin avec le droit « Modifier les messages des autres », puis rouvrez le canal ici.
channel-lack-reader = Vous ne pouvez pas modifier les publications dans le canal « { $title } », il n’est donc pas dans votre liste. Demandez ce droit au propriétaire du canal, puis ajoutez-le avec /channels.
channel-lost-removed = On m’a retiré du canal « { $title } » et je n’y fais plus rien. Si ce n’était pas voulu, nommez-moi de nouveau admin (avec le droit de modifier les publications) ; vos paramètres sont conservés.
channel-lost-rights = Dans le canal « { $title } », je ne peux plus modifier les publications, alors je n’y fais plus rien. Pour continuer, rendez-moi le droit de modifier les publications ; vos paramètres sont conservés.
channel-lost-group = Je ne peux pas écrire dans le groupe auquel le canal « { $title } » est lié, les commentaires sont donc désactivés. Nommez-moi admin du groupe, puis réactivez-les avec /channels.
channel-closed = arrêté : je ne peux pas modifier les publications
channel-hint = Les changements valent pour les nouvelles publications. La personne qui touche le bouton reçoit la réponse dans sa propre langue.
channel-from-chat = réglage du canal
channel-from-interface = la langue de la personne qui l’a lié
channel-mode = Ce que j’ajoute
channel-mode-quiet = rien
channel-mode-button = un bouton
channel-mode-append = résumé à la fin
channel-mode-comment = un commentaire
channel-mode-ask = Que dois-je faire des publications du canal « { $title } » ? Pour un commentaire, il faut un groupe lié dont je suis admin.
channel-posts = Publications
channel-posts-links = avec un article
channel-posts-long = longues ({ NUMBER($count) }+)
channel-posts-all = tout, et fichiers
channel-posts-ask = Quelles publications du canal « { $title } » dois-je regarder : celles qui mènent à un article, aussi celles d’au moins tant de caractères, ou tout ce qui se lit, fichiers compris ?
channel-language-ask = Dans quelle langue doivent être les résumés dans le canal « { $title } » ?
channel-length-ask = Quelle longueur doivent avoir les résumés dans le canal « { $title } » ?
channel-style-ask = Comment les résumés dans le canal « { $title } » doivent-ils être rédigés ?
channel-button-ask = Que doit dire le bouton sous les publications du canal « { $title } » ? Cela vaut pour les nouvelles publications.
channel-button-question = Répondez à ce message avec le texte du bouton : une ligne de { $most } caractères au plus.
channel-unlink-ask = Dois-je retirer le canal « { $title } » de votre liste ? Les boutons sous ses publications restent, et continuent de fonctionner.
channel-forget-ask = Dois-je supprimer tout ce que je conserve au sujet du canal « { $title } » : ses paramètres, les textes et résumés de ses publications, et ce à quoi mènent ses boutons ? Les boutons sous ses publications ne fonctionneront plus, et le canal quittera la liste de tous ceux qui l’ont lié. C’est irréversible.
button-add-channel = + Ajouter un canal
button-pick-channel = Choisir un canal
button-unlink = Délier
button-forget = Oublier ce canal
button-yes-unlink = Oui, délier
alert-comment-no-group = Ce canal n’a pas de groupe lié. Liez-en un sous « Discussion » dans les paramètres du canal, ajoutez-m’y comme admin, puis touchez de nouveau.
alert-comment-not-there = Je ne suis pas dans le groupe lié du canal. Ajoutez-m’y comme admin, puis touchez de nouveau.
alert-comment-hears-nothing = Dans le groupe lié, je ne vois pas les publications. Nommez-m’y admin (aucun droit n’est nécessaire), puis touchez de nouveau.
## Access, budgets and the owner

access-stranger = Ce bot est réservé aux personnes qui y ont accès. Votre identifiant est { $id } : envoyez-le à la personne qui gère le bot, ou demandez-lui un lien d’invitation.
alert-stranger = Ce bot est réservé aux personnes qui y ont accès. Ouvrez son échange privé : il vous y dit comment faire.
button-stranger = Comment y accéder ?
guest-stranger = Je ne suis pas accessible à tout le monde. Dans mon échange privé, je dis comment obtenir l’accès.
invitation-owner =
    Désormais, ce bot est à vous.

    /stats · qui l’utilise, et ce que cela coûte
    /allow, /block · donner accès à des personnes et à des groupes entiers, ou leur fermer la porte
    /invite · un lien qui donne accès
    /budget · ce que le modèle peut coûter
    /broadcast · un message à toutes les personnes qui l’utilisent
invitation-allowed = Bienvenue : désormais, vous pouvez utiliser ce bot. Envoyez-moi un lien, un texte ou un fichier, et je vous en donne l’essentiel.
invitation-already = Vous pouvez déjà utiliser ce bot ; le lien n’a pas été utilisé.
invitation-invalid = Ce lien n’est plus valable : il a déjà servi ou il a expiré. Demandez-en un nouveau à la personne qui vous l’a donné.
owner-in-private = Pas de noms ici : écrivez cela dans notre échange privé. Ici, la commande seule désigne ce groupe.
owner-unknown = Je ne peux pas savoir qui c’est. Écrivez un identifiant, le @nom d’un groupe ou d’un canal public, ou répondez à un message que vous avez transféré de sa part (certaines personnes cachent leur nom dans les transferts).
owner-untouched = Ce bot appartient à { $id }, et cela ne change pas. Les propriétaires qui figurent dans PITH_OWNERS s’y retirent.
allow-help =
    /allow donne accès à une personne, ou à tout un groupe pour ce qu’on y demande :

    /allow 123456789 · par identifiant ; celui d’un groupe est négatif
    /allow @name · un groupe ou un canal public
    /allow en réponse à un message que vous avez transféré de sa part
    /allow dans un groupe · ce groupe

    Cela annule aussi un /block précédent.
allow-reader = { $id } peut maintenant utiliser ce bot.
allow-chat = Dans { $id }, tout le monde peut maintenant utiliser ce bot.
block-help =
    /block ferme l’accès à une personne ou à tout un échange, même là où ce bot est ouvert à tout le monde. Plus aucune réponse ne leur est donnée :

    /block 123456789 · par identifiant ; celui d’un groupe est négatif
    /block @name · un groupe ou un canal public
    /block en réponse à un message que vous avez transféré de sa part
    /block dans un groupe · ce groupe

    /allow l’annule.
block-reader = { $id } ne reçoit plus de réponse. /allow { $id } l’annule.
block-chat = Dans { $id }, plus personne ne reçoit de réponse. /allow { $id } l’annule.
invite-help =
    /invite crée un lien qui donne accès. Dites pour combien de personnes, et pour combien de jours il est valable :

    /invite 5 7 · cinq personnes, sous une semaine

    Au plus { $uses } personnes et { $days } jours.
invite-made =
    { $link }

    { $uses ->
        [1] La première personne qui l’ouvre peut utiliser ce bot.
        [one] La { $uses } personne qui l’ouvre peut utiliser ce bot.
        [many] Les { $uses } de personnes qui l’ouvrent en premier peuvent utiliser ce bot.
       *[other] Les { $uses } premières personnes qui l’ouvrent peuvent utiliser ce bot.
    } { $days ->
        [1] Il est valable un jour.
        [one] Il est valable { $days } jour.
        [many] Il est valable { $days } de jours.
       *[other] Il est valable { $days } jours.
    }
invite-open = Ce bot est actuellement ouvert à tout le monde (PITH_ACCESS=open). Les personnes venues par le lien gardent l’accès quand vous passez à listed.
budget-help =
    /budget montre et fixe l’usage permis du modèle, en demandes, en tokens ou en dollars, par jour ou par mois (UTC). Les limites s’écrivent en anglais, comme ici :

    /budget 123456789 · une personne, ou un groupe par son identifiant négatif
    /budget 123456789 50 requests a day, $3 a month
    /budget all 2m tokens a day · tout le monde ensemble
    /budget 123456789 unlimited · sans limite
    /budget 123456789 default · comme pour les autres (PITH_BUDGET_…)

    Les dollars sont comptés selon les prix dans PITH_PRICES.
budget-unclear = Je ne comprends pas « { $words } ». Écrivez par exemple : 50 requests a day, 200k tokens a day, $3 a month
budget-of = Budget de { $id }
budget-of-all = Budget total
budget-limits = Limites : { $limits }
limit-requests-day = { $requests ->
    [one] { $requests } demande par jour
    [many] { $requests } de demandes par jour
   *[other] { $requests } demandes par jour
}
limit-tokens-day = { $tokens ->
    [one] { $tokens } token par jour
    [many] { $tokens } de tokens par jour
   *[other] { $tokens } tokens par jour
}
limit-money-day = { $money } par jour
limit-requests-month = { $requests ->
    [one] { $requests } demande par mois
    [many] { $requests } de demandes par mois
   *[other] { $requests } demandes par mois
}
limit-tokens-month = { $tokens ->
    [one] { $tokens } token par mois
    [many] { $tokens } de tokens par mois
   *[other] { $tokens } tokens par mois
}
limit-money-month = { $money } par mois
limit-none = sans limite
budget-today = Consommé aujourd’hui : { $spent }
budget-month = Consommé ce mois-ci : { $spent }
budget-spend = { $requests ->
    [one] { $requests } demande, { $tokens } tokens, { $money }
    [many] { $requests } de demandes, { $tokens } tokens, { $money }
   *[other] { $requests } demandes, { $tokens } tokens, { $money }
}
stats-today = Aujourd’hui
stats-week = 7 derniers jours
stats-month = 30 derniers jours
stats-requests = { $requests ->
    [one] { $requests } demande
    [many] { $requests } de demandes
   *[other] { $requests } demandes
} · personnes : { $readers } · déjà connues : { $cached } · échouées : { $failed }
stats-spend = { $tokens } tokens · { $money }
stats-failures = Échecs les plus fréquents en 30 jours : { $failures }
stats-failure = { $name } { NUMBER($count) }
stats-chart = Barres : demandes par jour (à gauche). Ligne : tokens par jour (à droite). Les jours sont ceux d’UTC.
broadcast-help =
    /broadcast suivi d’un texte va à toutes les personnes qui ont utilisé ce bot dans leur échange privé ou en mode inline :

    /broadcast Ce soir, je déménage sur une autre machine et je m’absente une heure.

    Je montre d’abord ce qui serait envoyé, et à combien de personnes ; rien ne part avant votre confirmation.
broadcast-too-long = C’est trop long pour un seul message : { $most } caractères au plus.
broadcast-question = { $count ->
    [0] Personne ne le recevrait pour l’instant : personne n’a encore utilisé ce bot directement.
    [1] Une personne le recevra. L’envoi part quand vous touchez le bouton.
    [many] { $count } de personnes le recevront. L’envoi part quand vous touchez le bouton.
   *[other] { $count } personnes le recevront. L’envoi part quand vous touchez le bouton.
}
broadcast-running = L’envoi est en cours, lentement. Ce message dira quand il est terminé.
broadcast-dropped = Rien n’a été envoyé.
broadcast-done = { $count ->
    [0] Envoyé à personne ; non joignables : { $dropped }.
    [1] Envoyé à une personne ; non joignables : { $dropped }.
    [many] Envoyé à { $count } de personnes ; non joignables : { $dropped }.
   *[other] Envoyé à { $count } personnes ; non joignables : { $dropped }.
}
button-broadcast = Envoyer ({ $count })
button-broadcast-drop = Ne rien envoyer
owner-link =
    Ce bot n’a pas encore de propriétaire. La première personne qui ouvre ce lien le devient. Le lien ne sert qu’une fois, pendant { $minutes } minutes ; « pith doctor » dans un terminal en affiche un nouveau :
    { $link }

## Sources

form-subtitles = d’après les sous-titres
form-automatic-subtitles = d’après des sous-titres automatiques, qui déforment les noms
form-recording = transcription automatique, noms parfois déformés
form-paper = sans la bibliographie
form-discussion = avec les premiers commentaires
error-feed-found = C’est un flux, une liste d’articles pour programmes. Envoyez-moi le lien de l’article que vous voulez lire.
error-video-list-found = C’est une playlist ou une chaîne. Envoyez-moi le lien de la vidéo qui vous intéresse.
error-transcript-missing = Cette vidéo n’a pas de sous-titres que je puisse lire, et je n’écoute pas les vidéos. Un direct en reçoit quelques heures après sa fin.
error-post-hidden = Telegram ne montre cette publication que dans ses applications : elle est privée ou supprimée. Transférez-la-moi et je la lirai.
error-post-without-text = Cette publication ne contient pas de texte à résumer, seulement des images, des vidéos ou des fichiers. S’il y a un fichier, transférez-le-moi.
error-cannot-listen = Je ne peux pas écouter d’enregistrements ici : rien n’a été configuré pour transcrire la parole. Envoyez-moi le texte.

## Errors: what happened, and what the reader can do

error-link-refused = Je n’ouvre que des adresses web publiques qui commencent par http ou https. Vérifiez le lien, ou collez le texte lui-même.
error-page-unreachable = Le site n’a pas répondu. Vérifiez le lien, ou réessayez dans quelques minutes.
error-certificate-invalid = Le certificat de sécurité du site a expiré, vaut pour une autre adresse ou n’est pas fiable. Vérifiez le lien, ou ouvrez la page vous-même et collez son texte ici.
error-page-not-found = Le site dit que cette page n’existe pas. Vérifiez le lien : il est peut-être coupé, ou l’article a changé d’adresse.
error-page-blocked = Le site refuse les lecteurs comme moi. Ouvrez l’article vous-même et collez son texte ici ; je le résumerai.
error-paywall-found = Seul l’aperçu est libre, l’article est réservé aux abonnés. Si vous pouvez le lire, collez son texte ici, ou enregistrez la page dans votre navigateur et envoyez-moi le fichier.
error-consent-wall-found = Je n’ai reçu qu’un avis sur les cookies, pas l’article. Ouvrez la page vous-même et collez son texte ici.
error-login-wall-found = Le site ne montre cette page qu’aux personnes connectées. Si vous pouvez la lire, collez son texte ici, ou enregistrez la page dans votre navigateur et envoyez-moi le fichier.
error-link-list-found = Cette page est une liste de liens, pas un article. Envoyez-moi le lien de celui que vous voulez lire.
error-no-article-found = La page s’est ouverte, mais je n’y ai pas trouvé d’article. S’il y en a un, collez son texte ici.
error-media-page-found = Cette page contient une vidéo, de l’audio ou des images et presque pas de texte. S’il existe une transcription ou un article, envoyez-le-moi.
error-product-page-found = Cette page vend quelque chose, ce n’est pas un article. Envoyez-moi un article ou un test, ou collez le texte qui vous intéresse.
error-app-shell-found = Cette page construit son texte dans le navigateur, je n’ai reçu qu’un cadre vide. Ouvrez-la et collez son texte ici, ou envoyez-le en PDF.
error-nothing-to-read = Je n’y ai trouvé aucune phrase à résumer. Si c’est un fichier numérisé, il ne contient que des images ; il m’en faut un avec du vrai texte.
error-source-too-large = C’est plus gros que ce que je peux lire (10 Mo pour une page, 20 Mo pour un fichier). Envoyez-en une partie, ou collez le texte.
error-unsupported-file = Je ne sais pas lire ce type de fichier. J’accepte PDF, DOCX, EPUB, ODT, RTF, PPTX, HTML, MHTML, EML, Markdown et texte brut.
error-broken-file = Ce fichier ne s’ouvre pas, il semble endommagé. Enregistrez-le de nouveau et envoyez-moi le nouveau.
error-protected-file = Ce fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe et envoyez-le-moi.
error-reading-too-slow = Cette lecture a pris plus de temps que je n’en ai. Réessayez plus tard, ou collez la partie qui vous intéresse.
error-model-unavailable = Le modèle de langage ne répond pas pour l’instant. Réessayez dans quelques minutes.
error-model-misconfigured = Le modèle de langage est mal configuré ici. Veuillez prévenir la personne qui gère ce bot.
error-model-budget-spent = Le budget du modèle de langage est épuisé. Réessayez plus tard, ou prévenez la personne qui gère ce bot.
error-budget-spent = Le budget du modèle de langage est épuisé pour l’instant. Réessayez plus tard, ou prévenez la personne qui gère ce bot.
error-too-many-requests = { $minutes ->
    [0] Cela faisait beaucoup à la fois. Je reprends dans un instant ; les résumés déjà prêts restent disponibles.
    [1] Cela faisait beaucoup à la fois. Je reprends dans une minute ; les résumés déjà prêts restent disponibles.
    [many] Cela faisait beaucoup à la fois. Je reprends dans { $minutes } de minutes ; les résumés déjà prêts restent disponibles.
   *[other] Cela faisait beaucoup à la fois. Je reprends dans { $minutes } minutes ; les résumés déjà prêts restent disponibles.
}
error-model-refused = Le modèle de langage refuse d’écrire sur ce texte. Un autre texte passera peut-être.
error-prompt-too-long = C’est trop long pour le modèle de langage, même en plusieurs parties. Envoyez-m’en une partie plus courte.
error-answer-unusable = La réponse du modèle de langage était inutilisable. Réessayez ; la deuxième fois est souvent la bonne.
error-database-too-new = Ma base de données vient d’une version plus récente que moi. La personne qui gère ce bot doit le mettre à jour.
error-database-unavailable = Je n’arrive pas à lire ce que j’ai enregistré pour l’instant. Réessayez dans un moment ; si cela dure, prévenez la personne qui gère ce bot.
error-database-broken = Ma base de données est endommagée, et seule la personne qui gère ce bot peut la réparer. Merci de la prévenir.
error-summary-forgotten = Je n’ai plus l’article de ce résumé. Renvoyez le lien, le texte ou le fichier.
error-text-not-shared = Ce résumé est celui d’un texte que quelqu’un d’autre m’a envoyé. Seule cette personne peut poser des questions à son sujet.
error-unknown = Quelque chose s’est mal passé de mon côté, et c’est noté pour la personne qui gère ce bot. Veuillez réessayer.

## The terminal

terminal-welcome =
    Pas le temps de lire ? Demandez le résumé.

    Collez un lien, le chemin d’un fichier ou un texte, puis appuyez sur Entrée. Je réponds aux questions avec le dernier article.
    /settings, /language, /help ; Ctrl-D ou /quit pour quitter.
terminal-setting-unknown = Cette valeur ne convient pas ici. /help montre les valeurs, /settings ce qui est réglé en ce moment.

## pith doctor: each finding says what to mend

doctor-python-ok = Python { $version }.
doctor-config-fail = La configuration est inutilisable : { $problems }. Corrigez-la dans l’environnement ou dans le fichier .env.
doctor-database-ok = La base de données { $path } est accessible en lecture et en écriture.
doctor-database-too-new = La base de données { $path } vient d’une version plus récente de Pith. Mettez Pith à jour, ou indiquez un autre fichier dans PITH_DATABASE.
doctor-database-unavailable = { $path } est verrouillé par un autre programme. Fermez ce qui l’a ouvert (un autre Pith, une sauvegarde, un explorateur de bases de données), puis réessayez.
doctor-database-too-old = { $path } vient d’un Pith trop ancien pour être mis à jour par celui-ci. Indiquez un autre fichier dans PITH_DATABASE, ou restaurez une sauvegarde plus récente avec « pith restore ».
doctor-database-full = Il n’y a plus de place sur le disque de { $path }. Libérez de l’espace, puis réessayez.
doctor-database-read-only = { $path } peut être lu, mais pas écrit. Vérifiez ses droits, et que le disque n’est pas monté en lecture seule.
doctor-database-forbidden = Pith n’a pas le droit d’ouvrir { $path }. Donnez à l’utilisateur qui lance Pith le droit de lire et d’écrire le fichier et son dossier.
doctor-database-missing = Le fichier { $path } n’existe pas, ou son dossier manque. Vérifiez le chemin ; la base de données de Pith est indiquée dans PITH_DATABASE.
doctor-database-unopenable = { $path } ne s’ouvre pas comme un fichier. Vérifiez que ce n’est pas un dossier, ou indiquez un autre fichier dans PITH_DATABASE.
doctor-database-failing = Le disque a signalé une erreur en lisant ou en écrivant { $path }. Vérifiez le disque et le journal du système ; si le fichier est perdu, restaurez une sauvegarde avec « pith restore ».
doctor-database-damaged = { $path } est endommagé. Arrêtez Pith et restaurez une sauvegarde avec « pith restore » ; le fichier endommagé est conservé à côté.
doctor-database-foreign = { $path } n’est pas une base de données de Pith ; il n’a pas été modifié. Déplacez-le, ou indiquez un autre fichier dans PITH_DATABASE.
doctor-database-mistaken = Pith et la base de données { $path } ne se comprennent pas. Soit ses tables ont été modifiées, soit c’est une erreur de Pith ; le journal dit quelle instruction a échoué. Merci de la signaler.
doctor-database-schema = Les tables de { $path } ne sont pas celles que ce Pith attend : { $names }. Restaurez une sauvegarde avec « pith restore » ; si personne ne les a modifiées, merci de signaler une erreur.
doctor-certificates-ok = Les certificats de { $path } sont aussi acceptés pour ouvrir des pages.
doctor-certificates-fail = Les certificats de { $path } sont illisibles : les pages qui en ont besoin ne s’ouvrent pas. Indiquez un fichier PEM dans PITH_CA_FILE ou SSL_CERT_FILE.
doctor-token-ok = Telegram connaît ce bot sous le nom @{ $name }.
doctor-token-none = TELEGRAM_BOT_TOKEN n’est pas défini : Pith ne fonctionne que dans le terminal. Pour Telegram, demandez un token à @BotFather.
doctor-token-refused = Telegram refuse le token. Recopiez TELEGRAM_BOT_TOKEN depuis @BotFather.
doctor-token-fail = Telegram ne répond pas à { $address }. Vérifiez le réseau, un éventuel proxy, et TELEGRAM_BASE_URL si vous l’avez défini.
doctor-token-other = Cette base de données appartient à un autre bot, le numéro { $id } ; ce token est celui de @{ $name }. Remettez le token de l’autre bot, ou indiquez un nouveau fichier dans PITH_DATABASE.
doctor-token-shared = Un autre programme récupère aussi les messages de ce bot avec le même token (vu pour la dernière fois : { $at }) ; certaines demandes arrivent là-bas et se perdent ici. Arrêtez l’autre programme, ou révoquez le token dans @BotFather et n’utilisez le nouveau qu’ici.
doctor-inline-on = Le mode inline est activé : dans n’importe quel échange, @{ $name } et un lien donnent un résumé.
doctor-inline-off = Le mode inline est désactivé : @{ $name } et un lien ne font rien dans les autres échanges. Pour l’activer, envoyez /setinline à @BotFather.
doctor-feedback-seen = Telegram dit quelles cartes inline sont envoyées ; la dernière fois le { $at }.
doctor-feedback-unseen = Aucune carte inline n’a encore été envoyée, on ne voit donc pas si le retour inline est activé. Avec lui, les cartes deviennent d’elles-mêmes des résumés : envoyez /setinlinefeedback à @BotFather et choisissez 100%.
doctor-feedback-missed = Le retour inline semble désactivé : le { $at }, quelqu’un a dû toucher une carte pour avoir son résumé. Envoyez /setinlinefeedback à @BotFather et choisissez 100%.
doctor-guest-on = Le mode invité est activé : @{ $name } peut être mentionné dans des échanges où il n’est pas.
doctor-guest-off = Le mode invité est désactivé : une mention de @{ $name } n’arrive que dans les échanges où il est. Il s’active dans les paramètres du bot chez @BotFather.
doctor-privacy-on = Le mode confidentialité est activé : dans les groupes, ce bot ne voit que les commandes, les mentions et les réponses. Pour les boutons et les résumés automatiques, il doit y être admin, ou /setprivacy doit être désactivé chez @BotFather.
doctor-privacy-off = Le mode confidentialité est désactivé : ce bot reçoit tous les messages de ses groupes. Il ne répond que là où on le lui demande, ou comme les admins du groupe l’ont choisi.
doctor-access-open = Tout le monde peut utiliser ce bot (PITH_ACCESS=open).
doctor-access-listed = Seules les personnes qui ont reçu l’accès peuvent utiliser ce bot (PITH_ACCESS=listed).
doctor-access-unbounded = Tout le monde peut utiliser ce bot, son modèle a une clé, et aucun budget n’est défini pour l’ensemble : n’importe qui peut faire grimper votre facture. Définissez PITH_BUDGET_ALL, ou PITH_ACCESS=listed.
doctor-price-missing = Il y a un budget en dollars, mais pas de prix pour { $models } dans PITH_PRICES : ce que cela coûte n’est pas compté.
doctor-model-ok = Le modèle { $model } répond.
doctor-model-none = Aucun modèle n’est défini : Pith choisit lui-même les phrases. Définissez OPENAI_API_KEY, ou OPENAI_BASE_URL pour un modèle à vous.
doctor-model-refused = Le serveur refuse { $model }. Vérifiez OPENAI_API_KEY, OPENAI_BASE_URL et OPENAI_MODEL.
doctor-model-budget = Le compte pour { $model } est épuisé. Consultez le fournisseur du modèle, ou indiquez une autre clé.
doctor-model-fail = Le modèle { $model } ne répond pas. Vérifiez qu’il est lancé, ainsi que OPENAI_BASE_URL.
doctor-model-address = Ce qui répond à OPENAI_BASE_URL n’est pas un modèle : { $model } est injoignable. Chez la plupart des serveurs, l’adresse se termine par /v1.
doctor-model-unusable = Le modèle { $model } répond, mais n’arrive pas à résumer un court article. Essayez un autre modèle, ou consultez le journal de votre serveur.
doctor-summary = { $count ->
    [0] Tout ce qui est configuré fonctionne.
    [1] Une chose ne fonctionne pas.
    [many] { $count } de choses ne fonctionnent pas.
   *[other] { $count } choses ne fonctionnent pas.
}

terminal-example = Voici ce que je fais d’un article. Ensuite, c’est à vous.
terminal-help =
    Envoyez un lien ou le chemin d’un fichier, ou collez un texte. Ensuite, posez vos questions, tout simplement.

    /shorter /longer · le même résumé, plus court ou plus long
    /1 /2 … · un article de la synthèse, en entier
    /length short|medium|long · désormais ; auto annule un choix
    /language de|source|… · langue des résumés
    /points 1-12 · nombre de points clés
    /style neutral|plain|bullets
    /quotes on|off · /unchecked on|off
    /settings /privacy /export /forget /example /quit
