# What Pith says, in Korean. The rules stand in en.ftl.
#
# Address: 해요체 throughout, never 합니다체 (Telegram's own app mixes both); no pronouns; labels and the
# reading report end in nouns. No particle after a value,
# none right after a command: Telegram links no command that touches a letter. Words: 요약 (summary),
# 요점 (key point), 글 (article), 구절 (passage), 답장 (reply), 대화 (chat), 버튼 (button),
# 봇 운영자 (whoever runs it), 그룹, 채널 (channel), 게시물 (post), 관리자 (admin), 댓글 (comment),
# 언급 (mention), 카드 (card), 인라인, 소유자 (owner), 이용자 (reader, said to the owner),
# 한도 (budget, share), 연결 / 연결 해제 (link / unlink a channel), 개인 대화 (private chat).

## First words

start =
    읽을 시간이 없을 땐, 요약으로.

    링크나 텍스트, 파일(PDF, DOCX, EPUB, HTML, Markdown)을 보내 주세요. 읽고 나서 중요한 내용을 알려 드리고, 그 바탕이 된 원문의 표현도 보여 드려요.

    요약에 답장하면 그 글에 대해 물어볼 수 있어요. /settings 메뉴에서 언어, 길이, 문체를 바꿀 수 있고, 자세한 사용법은 /help 명령으로 볼 수 있어요.
help =
    보낼 수 있는 것

    • 링크 하나 또는 여러 개. 글자에 걸린 링크나 사진 설명에 있는 링크도 돼요
    • 붙여 넣거나 전달한 텍스트. 길면 여러 메시지로 나뉘어 와도 괜찮아요
    • 20MB 이하 파일: PDF, DOCX, EPUB, HTML, MHTML, EML, Markdown, 일반 텍스트

    받아 보는 것

    • 내 언어로 쓴 요점. ↗ 표시를 누르면 요점의 바탕이 된 구절 위치에서 글이 열려요
    • 링크가 여러 개면 모음 하나로: 각각 짧게, 그리고 공통점과 차이점
    • 원문 그대로: 바탕이 된 구절을 글자 그대로
    • 마지막 줄: 무엇을 읽었는지, 빠진 부분은 없는지

    요약에 답장으로 질문하면 그 글만 보고 답해요. 글에 없는 내용이면 없다고 말해요. 요약 아래 버튼으로 더 짧게, 더 길게 바꾸거나 언어를 바꿀 수 있어요.

    다른 곳에서

    • 그룹: 봇을 추가하고 링크와 함께 /tldr 명령을 보내거나, 링크에 /tldr 명령으로 답장
    • 내 채널: /channels 명령으로 게시물 아래에 버튼 달기
    • 모든 대화: 봇 이름과 링크를 입력하고 요약 고르기

    인용, 숫자, 이름이 글에 있는지 확인해요. 글 자체가 맞는지는 알 수 없어요.

    /settings · 언어, 길이, 문체
    /language · 요약 언어
    /channels · 내 채널 게시물에 요약 달기
    /privacy · 보관하는 정보와 삭제 방법
privacy =
    텔레그램 ID와 함께 보관하는 정보:

    • 설정
    • 보여 드린 요약 목록(링크, 제목, 시각). 버튼과 답장을 계속 쓸 수 있도록 보관해요
    • 다른 대화에서 봇 이름 뒤에 입력해 카드로 보낸 내용, 그리고 연결한 채널
    • 보내 주신 텍스트와 파일(읽어 낸 내용), 그리고 그 요약. 다른 이용자에게는 보여 주지 않아요
    • 언제 어디서 요청했는지, 결과가 어땠는지, 무엇을 얼마나 썼는지(모델, 토큰 수). 글 내용은 들어가지 않아요
    • 이용이 허용되었는지, 모델 사용 한도가 얼마인지(따로 정해진 경우)

    공개 페이지의 요약은 ID 없이 보관하고, 같은 링크를 보낸 사람에게도 써요.

    이곳에 언어 모델이 설정되어 있으면, 요약할 글과 그에 대한 질문이 모델에 전달돼요. 이 봇의 운영자는 데이터베이스를 읽을 수 있어요.

    /export · 보관 중인 내 정보 모두 받기
    /forget · 보관 중인 내 정보 모두 삭제
privacy-days =
    먼저 삭제하지 않을 때 보관하는 일수:

    • 기사, 텍스트, 파일과 그 요약: { $sources }
    • 보여 드린 내용, 버튼에 연결된 내용, 요청한 시각: { $history }
    • 모델을 누구의 요청에 썼는지: { $usage }
    • 답한 메시지의 번호(두 번 답하지 않기 위해): { $answered }

    메시지 내용은 답할 때까지만 보관해요. 녹음은 보관하지 않고, 그 안에서 말한 내용만 보관해요. 설정은 삭제할 때까지 남아요.
small-talk = 안녕하세요! 링크나 텍스트, 파일을 보내면 중요한 내용을 알려 드려요. 자세한 내용은 /help 명령으로 볼 수 있어요.
unknown-command = 모르는 명령이에요. /help 명령으로 할 수 있는 일을 보거나, 링크나 텍스트, 파일을 바로 보내 주세요.
nothing-found = 읽을 만한 내용을 찾지 못했어요. 링크나 몇 문장 이상의 텍스트, 파일을 보내 주세요.
reply-unknown = 어떤 글을 말하는지 모르겠어요. 제가 보낸 요약에 답장하거나 링크를 다시 보내 주세요.
too-many-links = 한 번에 읽을 수 있는 것보다 링크가 { $count }개 더 많아요. 앞의 { $most }개를 먼저 읽을게요. 나머지는 나중에 다시 보내 주세요.
and-more = { $list } 외 { $count }개

too-late = 오랫동안 멈춰 있었어요. 그사이에 보낸 것은 처리하지 않아요. 아직 읽고 싶은 것이 있으면 다시 보내 주세요.
offer-forgotten = 이 링크가 가리키는 요약은 더 이상 남아 있지 않아요. 글의 링크를 보내 주면 다시 읽을게요.

## While the reader waits

progress-reading = 읽는 중…
progress-writing = 쓰는 중…
progress-part = 긴 글을 읽는 중: { $done }/{ $total }…
progress-sources = { $total }개 중 { $done }개 읽음…
stopped = 멈췄어요. 원할 때 다시 보내 주세요.

# Between names or numbers in a list; the space at its end has to be written so.
list-separator = ,{ " " }
line-separator = { " " }·{ " " }
colon = :{ " " }
aside = { " " }({ $text })
digest-number = { NUMBER($number) }.{ " " }
digest-cited = { " " }[{ $numbers }]

## A summary

quotes-title = 원문 그대로
page = { NUMBER($page, useGrouping: 0) }쪽
doubts = 글에서 찾지 못함: { $doubts }
doubts-elsewhere = 글에는 있지만 인용된 문장에는 없음: { $doubts }
doubts-unit = 인용된 문장에는 다른 단위로 나옴: { $doubts }
doubts-swapped = 인용된 문장에는 이 수치들이 서로 바뀌어 있음: { $doubts }
doubts-denied = 글은 이를 부정하지 않음: { $doubts }
doubts-affirmed = 인용된 문장은 이를 부정함: { $doubts }
doubts-opposite = 글에는 반대로 쓰여 있음: { $doubts }
disputed = 두 번째 모델은 인용된 문장에서 이 내용을 찾지 못함
no-passage = 이에 해당하는 구절을 글에서 찾지 못함
points-left-out = 요점 { $count }개를 뺐어요. 글에서 근거를 찾지 못했어요.
shortened = 메시지 하나에 들어가도록 줄였어요.
authors-more = { $names } 외 { $count }명
untitled = 제목 없음

## A digest of several articles

digest-agree = 공통점
digest-differ = 차이점
digest-doubts = 인용한 모든 글에 있지는 않음: { $doubts }
digest-nothing-found = 공통점이나 차이점을 찾지 못함
digest-not-compared-no-model = 서로 비교하지 않음: 모델이 필요함
digest-not-compared-budget = 서로 비교하지 않음: 모델 사용 한도를 지금은 다 씀
digest-not-compared = 서로 비교하지 않음: 모델에서 쓸 수 있는 답이 오지 않음

## The last line: an honest reading report

reading-minutes = 읽는 데 { $minutes }분
reading-full = 전체를 읽음
reading-share = { $percent }%만 읽음(너무 긺)
reading-teaser = 맛보기 부분만 있음: 유료 글로 보임
reading-consent-wall = 쿠키 안내만 있음
reading-login-wall = 로그인 페이지만 있음
reading-bot-check = 로봇 확인 화면만 있음
reading-error-page = 오류 페이지만 있음
reading-link-list = 링크 목록만 있음
reading-empty = 읽을 수 있는 내용 없음
reading-media-page = 동영상, 소리 또는 이미지만 있음
reading-product-page = 상품 페이지만 있음
reading-app-shell = 스크립트가 채우는 빈 페이지만 있음
reading-via-archive = 보관소의 사본에서 읽음
reading-via-renderer = 브라우저로 읽음
fallback-no-model = 모델 없이 요약: 설정된 모델 없음
fallback-model-down = 모델 없이 요약: 모델이 응답하지 않음
fallback-model-misconfigured = 모델 없이 요약: 모델 설정이 잘못됨
fallback-model-unusable = 모델 없이 요약: 모델의 답을 쓸 수 없었음
fallback-model-refused = 모델 없이 요약: 모델이 이 글을 거절함
fallback-model-budget = 모델 없이 요약: 모델 사용 한도를 다 씀
fallback-reader-budget = 모델 없이 요약: 지금은 개인 모델 사용 한도를 다 씀
fallback-chat-budget = 모델 없이 요약: 지금은 이 대화의 모델 사용 한도를 다 씀
fallback-all-budget = 모델 없이 요약: 지금은 이 봇의 모델 사용 한도를 다 씀
fallback-large-job = 모델 없이 요약: 이렇게 긴 글은 비용이 많이 듦

## Long texts: what a summary takes, before it begins

large-length = 긴 글: { $words }단어, 약 { $minutes }분 분량
large-cost = { $parts ->
    [1] 전체를 요약하면 모델 토큰이 약 { $tokens }개 들어요.
   *[other] 전체 요약은 { $parts }개 부분으로 나누어 쓰고, 모델 토큰이 약 { $tokens }개 들어요.
}
large-price = 예상 비용: 약 { $money }
large-left-tokens = 남은 한도: 토큰 { $tokens }개
large-left-money = 남은 한도: { $money }
large-leave = 알겠어요. 그만둘게요.
button-large-all = 전체 요약하기
button-large-extract = 모델 없이 빠른 발췌
button-large-leave = 그만두기
alert-large-forgotten = 무엇에 관한 것이었는지 더는 알 수 없어요. 다시 보내 주세요.
alert-large-decided = 이미 결정됐어요.
alert-large-others = 요청한 사람이나 이 그룹의 관리자만 결정할 수 있어요.
terminal-large-ask = 시작할까요? 다음 중 하나를 입력해 주세요: { $yes } / { $no }
terminal-yes = 예 네 y
terminal-no = 아니요 n
error-large-job = 긴 글이에요. 요약에 모델 토큰이 약 { $tokens }개 들어요. 누군가 동의하기 전에는 시작하지 않아요.

## Answers to questions

answer-not-found = 글에서 그에 대한 답을 찾지 못했어요.
answer-searched = 모델 없이 낱말로 찾았어요
answer-no-model = 모델 없이 고른 가장 가까운 구절: 설정된 모델 없음
answer-model-down = 모델 없이 고른 가장 가까운 구절: 모델이 응답하지 않음
answer-model-misconfigured = 모델 없이 고른 가장 가까운 구절: 모델 설정이 잘못됨
answer-model-unusable = 모델 없이 고른 가장 가까운 구절: 모델의 답을 쓸 수 없었음
answer-model-refused = 모델 없이 고른 가장 가까운 구절: 모델이 이 글을 거절함
answer-model-budget = 모델 없이 고른 가장 가까운 구절: 모델 사용 한도를 다 씀
answer-reader-budget = 모델 없이 고른 가장 가까운 구절: 지금은 개인 모델 사용 한도를 다 씀
answer-chat-budget = 모델 없이 고른 가장 가까운 구절: 지금은 이 대화의 모델 사용 한도를 다 씀
answer-all-budget = 모델 없이 고른 가장 가까운 구절: 지금은 이 봇의 모델 사용 한도를 다 씀

## Languages

language-kept = 바꿨어요. 이제부터 요약 언어: { $language }
language-source = 글의 원래 언어

## Settings

settings-title = 설정
settings-hint = 바꾸려는 항목을 누르세요. 지금부터 보내는 모든 것에 적용돼요.
setting-language = 요약 언어
setting-interface = 대화 언어
setting-length = 길이
setting-points = 요점 수
setting-style = 문체
setting-quotes = 인용
setting-unsupported = 글에 없는 요점
setting-language-question = 요약을 어떤 언어로 받고 싶으세요?
setting-interface-question = 어떤 언어로 이야기할까요?
setting-length-question = 요약 길이는 어느 정도가 좋으세요?
setting-points-question = 요약에 요점을 몇 개 넣을까요?
setting-style-question = 요약을 어떤 문체로 쓸까요?
setting-quotes-question = 요약의 바탕이 된 구절을 보여 드릴까요?
setting-unsupported-question = 인용, 숫자, 이름을 글에서 찾지 못한 요점은 어떻게 할까요?
length-short = 짧게
length-medium = 보통
length-long = 길게
style-neutral = 중립적으로
style-plain = 쉬운 말로
style-bullets = 요점만
quotes-on = 표시
quotes-off = 숨김
unsupported-keep = 경고와 함께 표시
unsupported-drop = 빼기
from-reader = 직접 선택
from-chat = 이 대화의 설정
from-telegram = 텔레그램 언어
from-interface = 대화 언어와 같음
from-length = 길이에 따름
from-default = 기본값

## What is kept of the reader

export-caption = 보관 중인 내 정보 전부예요. JSON 파일이라 어떤 텍스트 편집기로도 열 수 있어요.
forget-question = 설정, 요약 목록, 텍스트, 파일 등 보관 중인 내 정보를 모두 삭제할까요? 되돌릴 수 없어요.
forget-done = 삭제했어요. 이제 보관 중인 정보가 없어요. 다시 무언가를 보내면 처음부터 시작해요.
forget-traces = 삭제한 내용의 흔적이 데이터베이스 파일에 남을 수 있어요. 봇이 동작하는 동안 하루 안에, 한가할 때 덮어써요. 업데이트 전에 만드는 안전 사본은 { $days }일 뒤에 삭제해요.
forget-kept = 알겠어요. 모두 그대로 둘게요.

## Buttons

button-shorter = 더 짧게
button-longer = 더 길게
button-language = 언어
button-back = ‹ 뒤로
button-done = 완료
button-yes-delete = 네, 모두 삭제
button-keep = 아니요, 그대로 두기
button-setting = { $name }: { $value }
button-chosen = ✓ { $value }
button-reset = 기본값

## Short notices over the chat

alert-saved = 저장했어요.
alert-unchanged = 이미 그렇게 되어 있어요.
alert-working = 이미 하고 있어요.
alert-outdated = 이전 버전의 버튼이에요. /settings 명령을 보내거나 링크를 다시 보내 주세요.

## Commands, as Telegram lists them

command-start = Pith가 하는 일
command-help = 보낼 수 있는 것과 받아 보는 것
command-settings = 언어, 길이, 문체
command-language = 요약 언어 고르기
command-channels = 내 채널 게시물에 요약 달기
command-privacy = 보관하는 내 정보
command-export = 보관 중인 내 정보 모두 받기
command-forget = 보관 중인 내 정보 모두 삭제

## Group settings

group-settings-title = 이 그룹의 설정
group-settings-hint = 이 그룹의 관리자만 바꿀 수 있어요. 이곳에서 모두에게 보이는 요약에 적용돼요. “나만 보기” 버튼을 누른 사람은 자기 설정대로 받아요.
setting-mode = 응답하는 때
setting-mode-question = 이 그룹에서 언제 응답할까요?
mode-quiet = 요청할 때만
mode-quiet-means = /tldr 명령, 언급, 요약에 대한 답장을 기다려요.
mode-button = 글 아래에 버튼
mode-button-means = 글의 링크가 있는 메시지 아래에 버튼을 달아요. 누군가 누르면 요약이 나와요.
mode-automatic = 글마다 요약
mode-automatic-means = 글의 링크가 올라올 때마다 요약으로 답장해요.
setting-tapper = 요약을 보는 사람
setting-tapper-question = 누군가 버튼을 누르면 누구에게 요약을 보여 줄까요?
tapper-all = 이곳의 모두
tapper-one = 누른 사람만
setting-button = 버튼 문구
setting-button-question = 현재 버튼 문구: { $text }
button-offer = 요약 받기
button-usual = 기본 문구
button-write-text = 다른 문구 쓰기
setting-button-ask = 버튼에 뭐라고 쓸까요? 이 메시지에 문구를 답장으로 보내 주세요. 한 줄, 최대 { $most }자예요.
setting-button-refused = 버튼에 들어가지 않아요. 제 질문에 더 짧은 한 줄로 다시 답장해 주세요.
setting-button-kept = 바꿨어요. 이제 버튼 문구: { $text }
hears-admin = 관리자라서 이곳의 모든 메시지가 전달돼요. 요청받은 것과 버튼에 연결된 것만 보관해요.
hears-open = 프라이버시 모드가 꺼져 있어서 이곳의 모든 메시지가 전달돼요. 요청받은 것과 버튼에 연결된 것만 보관해요.
hears-private = 명령과 언급, 봇에게 보낸 답장만 전달돼요. 버튼과 자동 요약을 쓰려면 부족해요. 봇을 이 그룹의 관리자로 지정하거나, 봇 운영자에게 프라이버시 모드를 꺼 달라고 하세요.
hears-too-little = 아직은 할 수 없어요. 명령과 언급, 봇에게 보낸 답장만 전달돼요. 봇을 이 그룹의 관리자로 지정하거나, 봇 운영자에게 프라이버시 모드를 꺼 달라고 하세요.
from-asker = 요청한 사람의 언어
alert-admins-only = 이곳의 봇 설정은 이 그룹의 관리자만 바꿀 수 있어요.
alert-no-right = 이곳의 봇 설정은 ‘그룹 정보 변경’ 권한이 있는 관리자만 바꿀 수 있는데, 이 권한이 없으세요.
alert-unnamed = 그룹 이름으로 온 메시지라 어느 관리자가 썼는지 알 수 없고, 익명 관리자라고 모두 그룹 정보를 바꿀 수 있는 건 아니에요. 본인 이름으로 보내 주세요.
alert-not-checked = 이곳의 관리자인지 지금은 텔레그램에서 확인할 수 없어요. 잠시 뒤에 다시 시도해 주세요.
group-hello =
    안녕하세요! 읽을 시간이 없을 땐, 요약으로.

    링크와 함께 /tldr 명령을 보내거나, 메시지, 링크, 파일에 /tldr 명령으로 답장해 주세요. 링크 옆에서 봇을 언급해도 돼요. 요약에 답장하면 그 글에 대해 물어볼 수 있어요.

    요청할 때만 응답해요. 언제 응답할지, 언어와 길이는 이 그룹의 관리자가 바꿀 수 있어요: /settings
group-privacy =
    이 그룹의 텔레그램 ID와 함께 보관하는 정보:

    • 그룹 이름과 설정
    • 이곳에서 요청한 요약 목록(링크, 제목, 시각). 버튼과 답장을 계속 쓸 수 있도록 보관해요
    • 이곳에서 요약한 텍스트와 파일(읽어 낸 내용), 그리고 그 요약. 다른 곳에서는 볼 수 없어요
    • 요청별 사용량(시각, 모델, 토큰 수). 글 내용은 들어가지 않아요

    아무도 요청하지 않은 메시지는 보관하지 않아요. 버튼에 연결된 링크나 텍스트만 예외예요.

    이곳에 언어 모델이 설정되어 있으면, 요약할 글과 그에 대한 질문이 모델에 전달돼요. 이 봇의 운영자는 데이터베이스를 읽을 수 있어요.

    관리자는 /forget 명령으로 이 모든 것을 삭제할 수 있어요.
group-forget-question = 설정, 요약 목록, 텍스트, 파일 등 이 그룹에 대해 보관 중인 정보를 모두 삭제할까요? 메시지 아래 버튼은 더 이상 동작하지 않아요. 되돌릴 수 없어요.
group-forget-done = 삭제했어요. 이제 이 그룹에 대해 보관 중인 정보가 없어요. 지금부터는 요청할 때만 응답해요.
channel-added = 이제 “{ $title }” 채널의 관리자예요. 따로 정하기 전에는 그곳에서 아무것도 하지 않아요. /channels 명령을 보내 게시물을 어떻게 할지 골라 주세요.

command-tldr = 링크 또는 답장한 메시지 요약
command-group-settings = 이 그룹에서 봇이 하는 일
command-group-help = 이곳에서 쓰는 방법
command-group-privacy = 이 그룹에 대해 보관하는 정보
command-group-forget = 이 그룹에 대해 보관 중인 정보 모두 삭제

## Inline: what is typed behind the bot's name in any chat, and mentions where the bot is a guest

inline-short = 짧게
inline-points = 요점만
inline-source = 글의 원래 언어로
inline-language = 다른 언어로: { $language }
inline-pending = 보내고 나면 요약이 나와요
card-pending = 요약이 여기에 나와요. 저절로 나오거나, 누군가 버튼을 누르면 나와요.
alert-card-forgotten = 이 카드가 무엇에 대한 것인지 더 이상 알 수 없어요. 새로 보내 주세요.
guest-hint = 이곳에서 읽을 만한 내용을 찾지 못했어요. 링크와 함께 봇을 언급하거나, 링크, 파일, 몇 문장 이상의 텍스트가 있는 메시지에 답장하면서 언급해 주세요.
guest-reply-unknown = 이곳에서는 그 요약이 어떤 글에 대한 것인지 볼 수 없어요. 글의 링크에 답장하면서 봇을 언급하거나, 봇과의 개인 대화로 링크를 보내 주세요. 거기서는 글에 대해 물어볼 수 있어요.
button-card = 요약 보기
button-again = 다시 시도
button-private-chat = 봇과의 대화 열기
button-inline-start = 링크 보내기
button-inline-hint = 링크나 문장 입력

## Groups

group-help =
    읽을 시간이 없을 땐, 요약으로.

    이 그룹에서는 링크나 텍스트, 파일과 함께 /tldr 명령을 보내거나, 그런 것이 있는 메시지에 /tldr 명령으로 답장해 주세요. 링크 옆에 적은 말을 보고 무엇이 궁금한지 알 수 있어요.

    요약에 답장하면 그 글에 대해 물어볼 수 있어요. 요약 아래 “나만 보기” 버튼을 누르면 내 언어와 길이로 받을 수 있고, 다른 사람에게는 보이지 않아요.

    관리자는 /settings 메뉴에서 봇이 언제 응답할지 정해요. 자세한 사용법은 봇과의 개인 대화에서 /help 명령으로 볼 수 있어요.
group-hint = 링크나 텍스트, 파일과 함께 /tldr 명령을 보내거나, 그런 것이 있는 메시지에 /tldr 명령으로 답장해 주세요.
group-nothing-found = 그 메시지에는 요약할 것이 없어요. 링크도 파일도 없고 말도 몇 마디뿐이에요.
group-is-summary = 그건 이미 요약이에요. 글에 대해 물어보려면 요약에 질문을 답장으로 보내 주세요. 내 언어와 길이로 받으려면 아래 “나만 보기” 버튼을 누르세요.
offer-of-text = 긴 텍스트
button-only-for-me = 나만 보기
alert-reading = 모두를 위해 읽고 있어요…
alert-in-private = 봇과의 개인 대화로 메시지를 보냈어요.

## Channels

button-whole = 요약 전체 읽기
post-summary = 요약
alert-gist-soon = 읽고 있어요. 잠시 뒤에 다시 눌러 주세요.
alert-post-forgotten = 이 게시물의 요약은 더 이상 남아 있지 않아요. 글을 직접 열거나 링크를 보내 주세요.
channels-title = 내 채널
channels-hint = 채널을 누르면 그곳에서 하는 일을 바꿀 수 있어요.
channels-none = 아직 연결한 채널이 없어요.
channels-add =
    채널을 연결하면 고른 방식대로 게시물을 요약해요. 게시물 아래의 버튼, 게시물 안의 요약, 연결된 그룹의 댓글 중에서 고를 수 있어요.

    아래 버튼을 눌러 게시물을 수정할 권한이 있는 채널을 고르세요. 그러면 텔레그램이 이 봇을 채널 관리자로 지정해요. 권한은 게시물 수정 하나뿐이에요. 따로 정하기 전에는 그곳에서 아무 일도 일어나지 않아요.
channel-linked = “{ $title }” 채널을 연결했어요. 이제 그곳에서 할 일을 고르세요:
channel-unlinked = “{ $title }” 채널의 연결을 해제했어요. 이제 여기에서는 이 채널을 관리할 수 없어요. 관리하는 사람이 아무도 없게 되면 새 게시물은 건드리지 않아요.
channel-forgotten = 삭제했어요. 이제 “{ $title }” 채널에 대해 보관 중인 정보가 없어요. 다시 쓰려면 /channels 명령으로 추가하세요.
channel-lack-bot = 이 봇은 “{ $title }” 채널의 게시물을 수정할 수 없어요. 다른 사람의 게시물을 수정할 권한을 주고 관리자로 지정한 뒤, 이곳에서 채널을 다시 열어 주세요.
channel-lack-reader = 이용자에게 “{ $title }” 채널의 게시물을 수정할 권한이 없어서 목록에 넣지 않았어요. 채널 소유자에게 그 권한을 요청한 뒤 /channels 명령으로 추가해 주세요.
channel-lost-removed = 봇이 “{ $title }” 채널에서 삭제되어 그곳에서 더 이상 아무것도 하지 않아요. 실수였다면 다시 관리자로 지정해 주세요(게시물 수정 권한 필요). 설정은 보관되어 있어요.
channel-lost-rights = “{ $title }” 채널의 게시물을 더 이상 수정할 수 없어서 그곳에서 아무것도 하지 않아요. 계속하려면 게시물 수정 권한을 다시 주세요. 설정은 보관되어 있어요.
channel-lost-group = “{ $title }” 채널에 연결된 그룹에 글을 쓸 수 없어서 댓글을 껐어요. 봇을 그룹 관리자로 지정한 뒤 /channels 명령으로 다시 켜 주세요.
channel-closed = 멈춤: 게시물 수정 권한 없음
channel-hint = 변경 사항은 새 게시물에 적용돼요. 버튼을 누른 사람에게는 그 사람의 언어로 답해요.
channel-from-chat = 이곳에서 선택
channel-from-interface = 연결한 사람의 언어
channel-mode = 게시물에 할 일
channel-mode-quiet = 아무것도 안 함
channel-mode-button = 버튼
channel-mode-append = 게시물 안에 요약
channel-mode-comment = 댓글로 요약
channel-mode-ask = “{ $title }” 채널의 게시물을 어떻게 할까요? 댓글을 쓰려면 이 봇이 관리자인 연결된 그룹이 있어야 해요.
channel-posts = 대상 게시물
channel-posts-links = 글 링크가 있는 것
channel-posts-long = 긴 글도 ({ NUMBER($count) }+)
channel-posts-all = 파일까지 모두
channel-posts-ask = “{ $title }” 채널의 어떤 게시물을 볼까요? 글의 링크가 있는 것, 그 글자 수 이상인 긴 글까지, 또는 읽을 수 있는 것 모두(파일 포함)를 고를 수 있어요.
channel-language-ask = “{ $title }” 채널의 요약을 어떤 언어로 쓸까요?
channel-length-ask = “{ $title }” 채널의 요약 길이는 어느 정도가 좋을까요?
channel-style-ask = “{ $title }” 채널의 요약을 어떤 문체로 쓸까요?
channel-button-ask = “{ $title }” 채널의 게시물 아래 버튼에 뭐라고 쓸까요? 새 게시물에 적용돼요.
channel-button-question = 이 메시지에 버튼 문구를 답장으로 보내 주세요. 한 줄, 최대 { $most }자예요.
channel-unlink-ask = “{ $title }” 채널을 내 목록에서 뺄까요? 게시물 아래 버튼은 그대로 남아 계속 동작해요.
channel-forget-ask = 설정, 게시물의 글과 요약, 버튼에 연결된 내용 등 “{ $title }” 채널에 대해 보관 중인 정보를 모두 삭제할까요? 게시물 아래 버튼은 더 이상 동작하지 않고, 이 채널을 연결한 모든 사람의 목록에서 사라져요. 되돌릴 수 없어요.
button-add-channel = + 채널 추가
button-pick-channel = 채널 고르기
button-unlink = 연결 해제
button-forget = 채널 정보 삭제
button-yes-unlink = 네, 연결 해제
alert-comment-no-group = 이 채널에는 연결된 그룹이 없어요. 채널 설정의 토론에서 그룹을 연결하고, 봇을 관리자로 추가한 뒤 다시 눌러 주세요.
alert-comment-not-there = 채널에 연결된 그룹에 봇이 없어요. 관리자로 추가한 뒤 다시 눌러 주세요.
alert-comment-hears-nothing = 연결된 그룹에서 게시물이 봇에게 보이지 않아요. 그곳의 관리자로 지정한 뒤(권한은 필요 없음) 다시 눌러 주세요.

## Access, budgets and the owner

access-stranger = 이 봇은 허용된 사람만 쓸 수 있어요. 이용자 ID: { $id }. 이 ID를 봇 운영자에게 보내거나 초대 링크를 요청하세요.
alert-stranger = 이 봇은 허용된 사람만 쓸 수 있어요. 봇과의 개인 대화를 열면 방법을 알려 드려요.
button-stranger = 이용 방법 보기
guest-stranger = 누구나 쓸 수 있는 봇은 아니에요. 봇과의 개인 대화에서 이용 방법을 알려 드려요.
invitation-owner =
    이제 이 봇의 소유자예요.

    /stats · 누가 쓰고 비용이 얼마나 드는지
    /allow, /block · 이용자와 그룹 허용 또는 차단
    /invite · 이용자를 초대하는 링크
    /budget · 모델에 쓸 수 있는 비용
    /broadcast · 모든 이용자에게 메시지 보내기
invitation-allowed = 환영해요! 이제 이 봇을 쓸 수 있어요. 링크나 텍스트, 파일을 보내면 중요한 내용을 알려 드려요.
invitation-already = 이미 이 봇을 쓸 수 있어요. 링크 사용 횟수는 줄지 않았어요.
invitation-invalid = 이 링크는 더 이상 쓸 수 없어요. 이미 다 쓰였거나 기한이 지났어요. 링크를 준 사람에게 새로 달라고 하세요.
owner-in-private = 누구에 대한 것인지 다른 사람이 알 필요는 없으니 봇과의 개인 대화에 써 주세요. 이곳에서는 명령만 쓰면 이 그룹을 뜻해요.
owner-unknown = 누구인지 알 수 없어요. ID나 공개 그룹 또는 채널의 @이름을 쓰거나, 그 사람에게서 전달해 온 메시지에 답장해 주세요(전달될 때 이름을 숨기는 사람도 있어요).
owner-untouched = 소유자라서 그대로예요: { $id }. PITH_OWNERS에 설정한 소유자는 거기에서 뺄 수 있어요.
allow-help =
    /allow · 이용자를 허용해요. 그룹이면 그곳에서 모두가 쓸 수 있어요.

    /allow 123456789 · ID로 지정, 그룹 ID는 음수
    /allow @name · 공개 그룹 또는 채널
    /allow 명령을 그 사람에게서 전달해 온 메시지에 답장으로 · 그 사람
    /allow 명령을 그룹 안에서 · 그 그룹

    /block 명령을 취소할 때도 써요.
allow-reader = 이제 이 봇을 쓸 수 있어요: { $id }
allow-chat = 이제 이곳에서는 모두가 이 봇을 쓸 수 있어요: { $id }
block-help =
    /block · 이용자나 대화 전체를 차단해요. 봇이 모두에게 열려 있어도 더 이상 응답하지 않아요.

    /block 123456789 · ID로 지정, 그룹 ID는 음수
    /block @name · 공개 그룹 또는 채널
    /block 명령을 그 사람에게서 전달해 온 메시지에 답장으로 · 그 사람
    /block 명령을 그룹 안에서 · 그 그룹

    /allow 명령으로 취소할 수 있어요.
block-reader = 이제 응답하지 않아요: { $id }. 취소하려면: /allow { $id }
block-chat = 이제 이곳에서는 누구에게도 응답하지 않아요: { $id }. 취소하려면: /allow { $id }
invite-help =
    /invite · 이용자를 초대하는 링크를 만들어요. 인원과 유효 일수를 함께 써 주세요.

    /invite 5 7 · 5명, 일주일 안에

    최대 { $uses }명, { $days }일까지예요.
invite-made =
    { $link }

    먼저 여는 { $uses }명이 이 봇을 쓸 수 있어요. 유효 기간은 { $days }일이에요.
invite-open = 지금은 이 봇이 모두에게 열려 있어요(PITH_ACCESS=open). 나중에 listed 값으로 바꿔도 링크로 들어온 사람은 계속 쓸 수 있어요.
budget-help =
    /budget · 모델 사용 한도를 보고 정해요. 하루 또는 한 달(UTC) 동안의 요청 수, 토큰 수, 달러로, 영어로 써 주세요.

    /budget 123456789 · 이용자, 또는 그룹(음수 ID)
    /budget 123456789 50 requests a day, $3 a month
    /budget all 2m tokens a day · 모두 합쳐서
    /budget 123456789 unlimited · 제한 없음
    /budget 123456789 default · 다른 모두와 같게 (PITH_BUDGET_…)

    달러는 PITH_PRICES의 가격으로 계산해요.
budget-unclear = 이해하지 못했어요: “{ $words }”. 영어로 이렇게 써 주세요: 50 requests a day, 200k tokens a day, $3 a month
budget-of = { $id } 한도
budget-of-all = 모두 합친 한도
budget-limits = 한도: { $limits }
limit-requests-day = 하루 요청 { $requests }건
limit-tokens-day = 하루 토큰 { $tokens }개
limit-money-day = 하루 { $money }
limit-requests-month = 한 달 요청 { $requests }건
limit-tokens-month = 한 달 토큰 { $tokens }개
limit-money-month = 한 달 { $money }
limit-none = 무제한
budget-today = 오늘 사용량: { $spent }
budget-month = 이번 달 사용량: { $spent }
budget-spend = 요청 { $requests }건, 토큰 { $tokens }개, { $money }
stats-today = 오늘
stats-week = 최근 7일
stats-month = 최근 30일
stats-requests = 요청 { $requests }건 · 이용자: { $readers } · 이미 있던 요약: { $cached } · 실패: { $failed }
stats-spend = 토큰 { $tokens }개 · { $money }
stats-failures = 30일간 가장 잦은 실패: { $failures }
stats-failure = { $name } { NUMBER($count) }
stats-chart = 막대: 하루 요청 수(왼쪽). 선: 하루 토큰 수(오른쪽). 날짜는 UTC 기준이에요.
broadcast-help =
    /broadcast 뒤에 쓴 텍스트는 개인 대화나 인라인으로 이 봇을 쓴 적이 있는 모든 이용자에게 가요.

    /broadcast 오늘 밤 서버를 옮기느라 한 시간 동안 멈춰요.

    먼저 무엇을 몇 명에게 보낼지 보여 드려요. 확인하기 전에는 아무것도 보내지 않아요.
broadcast-too-long = 메시지 하나로는 너무 길어요. 최대 { $most }자예요.
broadcast-question = { $count ->
    [0] 지금은 받을 사람이 없어요. 아직 이 봇을 직접 쓴 이용자가 없어요.
   *[other] 이용자 { $count }명이 받아요. 버튼을 누르면 보내요.
}
broadcast-running = 천천히 보내고 있어요. 다 보내면 이 메시지로 알려 드려요.
broadcast-dropped = 아무것도 보내지 않았어요.
broadcast-done = 이용자 { $count }명에게 보냈어요. { $dropped }명에게는 보내지 못했어요.
button-broadcast = 보내기({ $count }명)
button-broadcast-drop = 보내지 않기
owner-link =
    이 봇에는 아직 소유자가 없어요. 이 링크를 가장 먼저 여는 사람이 소유자가 돼요. { $minutes }분 안에 한 번만 쓸 수 있고, 터미널에서 ‘pith doctor’를 실행하면 새 링크가 나와요:
    { $link }

## Sources

form-subtitles = 자막에서 읽음
form-automatic-subtitles = 자동 자막에서 읽음(이름이 틀릴 수 있음)
form-recording = 자동으로 받아 적음(이름이 틀릴 수 있음)
form-paper = 참고문헌 제외
form-discussion = 첫 댓글 포함
error-feed-found = 프로그램용 글 목록인 피드예요. 읽고 싶은 글의 링크를 보내 주세요.
error-video-list-found = 재생목록이나 채널이에요. 원하는 동영상의 링크를 보내 주세요.
error-transcript-missing = 읽을 수 있는 자막이 없는 동영상이고, 소리는 듣지 못해요. 실시간 방송은 끝나고 몇 시간 뒤에 자막이 생겨요.
error-post-hidden = 텔레그램 앱 안에서만 보이는 게시물이에요. 비공개이거나 삭제됐어요. 저에게 전달해 주시면 읽을게요.
error-post-without-text = 요약할 글이 없고 사진, 동영상, 파일뿐인 게시물이에요. 파일이 있으면 전달해 주세요.
error-cannot-listen = 여기서는 녹음을 들을 수 없어요. 이 봇에는 말을 글로 옮기는 기능이 설정되어 있지 않아요. 글로 보내 주세요.

## Errors: what happened, and what the reader can do

error-link-refused = http나 https로 시작하는 공개 웹 주소만 열 수 있어요. 링크를 확인하거나 본문을 붙여 넣어 주세요.
error-page-unreachable = 사이트가 응답하지 않았어요. 링크를 확인하거나 몇 분 뒤에 다시 시도해 주세요.
error-certificate-invalid = 사이트의 보안 인증서가 만료되었거나, 다른 주소의 것이거나, 믿을 수 없어요. 링크를 확인하거나, 페이지를 직접 열어 본문을 여기에 붙여 넣어 주세요.
error-page-not-found = 사이트에 그런 페이지가 없다고 해요. 링크를 확인해 주세요. 주소가 잘렸거나 글이 옮겨졌을 수 있어요.
error-page-blocked = 이 사이트는 봇의 접근을 막고 있어요. 글을 직접 열어 본문을 여기에 붙여 넣으면 요약해 드려요.
error-paywall-found = 맛보기 부분만 공개되어 있고 글은 유료예요. 읽을 수 있다면 본문을 여기에 붙여 넣거나, 브라우저에서 페이지를 저장해 파일을 보내 주세요.
error-consent-wall-found = 글 대신 쿠키 안내만 받았어요. 페이지를 직접 열어 본문을 여기에 붙여 넣어 주세요.
error-login-wall-found = 로그인한 사람에게만 보이는 페이지예요. 읽을 수 있다면 본문을 여기에 붙여 넣거나, 브라우저에서 페이지를 저장해 파일을 보내 주세요.
error-link-list-found = 글이 아니라 링크 목록 페이지예요. 읽고 싶은 글의 링크를 보내 주세요.
error-no-article-found = 페이지는 열렸지만 글을 찾지 못했어요. 글이 있다면 본문을 여기에 붙여 넣어 주세요.
error-media-page-found = 동영상이나 소리, 이미지가 있는 페이지라 글이 거의 없어요. 녹취록이나 관련 글이 있으면 그것을 보내 주세요.
error-product-page-found = 글이 아니라 상품을 파는 페이지예요. 관련 글이나 후기를 보내거나, 궁금한 글을 붙여 넣어 주세요.
error-app-shell-found = 브라우저에서 글을 만드는 페이지라 빈 틀만 받았어요. 직접 열어 본문을 여기에 붙여 넣거나 PDF로 보내 주세요.
error-nothing-to-read = 요약할 문장을 찾지 못했어요. 스캔한 파일이라면 그림만 들어 있으니, 실제 텍스트가 든 파일을 보내 주세요.
error-source-too-large = 읽을 수 있는 크기(페이지 10MB, 파일 20MB)를 넘었어요. 일부만 보내거나 본문을 붙여 넣어 주세요.
error-unsupported-file = 읽을 수 없는 파일 형식이에요. PDF, DOCX, EPUB, ODT, RTF, PPTX, HTML, MHTML, EML, Markdown, 일반 텍스트를 읽을 수 있어요.
error-broken-file = 파일을 열 수 없어요. 손상된 것 같아요. 다시 저장해서 새 파일을 보내 주세요.
error-protected-file = 암호로 보호된 파일이에요. 암호 없이 저장해서 보내 주세요.
error-reading-too-slow = 읽는 데 정해진 시간을 넘겼어요. 나중에 다시 시도하거나, 알고 싶은 부분을 붙여 넣어 주세요.
error-model-unavailable = 지금 언어 모델이 응답하지 않아요. 몇 분 뒤에 다시 시도해 주세요.
error-model-misconfigured = 언어 모델 설정이 잘못되어 있어요. 봇 운영자에게 알려 주세요.
error-model-budget-spent = 언어 모델 사용 한도를 다 썼어요. 나중에 다시 시도하거나 봇 운영자에게 알려 주세요.
error-budget-spent = 지금은 언어 모델 사용 한도를 다 썼어요. 나중에 다시 시도하거나 봇 운영자에게 알려 주세요.
error-too-many-requests = 한꺼번에 많이 보냈어요. { $minutes }분 뒤에 다시 읽을 수 있어요. 이미 있는 요약은 언제든 바로 보여 드려요.
error-model-refused = 언어 모델이 이 글에 대해 쓰기를 거절했어요. 다른 글은 될 수도 있어요.
error-prompt-too-long = 나누어도 언어 모델에는 너무 길어요. 더 짧은 부분을 보내 주세요.
error-answer-unusable = 언어 모델의 답을 쓸 수 없었어요. 다시 시도해 주세요. 두 번째에는 되는 경우가 많아요.
error-database-too-new = 더 새로운 버전에서 쓴 데이터베이스예요. 봇 운영자가 봇을 업데이트해야 해요.
error-database-unavailable = 지금 저장된 기록을 읽을 수 없어요. 잠시 뒤에 다시 시도해 주세요. 계속 그러면 봇 운영자에게 알려 주세요.
error-database-broken = 저장소가 고장 났고, 이 봇의 운영자만 고칠 수 있어요. 운영자에게 알려 주세요.
error-summary-forgotten = 이 요약의 글은 더 이상 남아 있지 않아요. 링크나 텍스트, 파일을 다시 보내 주세요.
error-text-not-shared = 이 요약은 다른 사람이 보낸 텍스트의 요약이에요. 그 텍스트에 대한 질문은 보낸 사람만 할 수 있어요.
error-unknown = 봇에 문제가 생겼어요. 운영자가 볼 수 있게 기록해 두었어요. 다시 시도해 주세요.

## The terminal

terminal-welcome =
    읽을 시간이 없을 땐, 요약으로.

    링크, 파일 경로, 텍스트 중 하나를 붙여 넣고 Enter 키를 누르세요. 질문하면 마지막 글을 보고 답해요.
    /settings, /language, /help · 끝내려면 Ctrl-D 또는 /quit
terminal-setting-unknown = 그 값은 쓸 수 없어요. 쓸 수 있는 값은 /help, 현재 설정은 /settings 명령으로 볼 수 있어요.

## pith doctor: each finding says what to mend

doctor-python-ok = Python { $version }.
doctor-config-fail = 설정을 쓸 수 없어요: { $problems }. 환경 변수나 .env 파일에서 고쳐 주세요.
doctor-database-ok = { $path } 데이터베이스를 읽고 쓸 수 있어요.
doctor-database-too-new = { $path } 데이터베이스는 더 새로운 Pith에서 쓴 것이에요. Pith를 업데이트하거나 PITH_DATABASE에 다른 파일을 지정하세요.
doctor-database-unavailable = 다른 프로그램이 { $path } 파일을 잠그고 있어요. 파일을 열어 둔 것(다른 Pith, 백업, 데이터베이스 뷰어)을 닫고 다시 시도하세요.
doctor-database-too-old = { $path } 파일은 이 Pith로 업데이트할 수 없을 만큼 오래된 Pith에서 쓴 것이에요. PITH_DATABASE에 다른 파일을 지정하거나 ‘pith restore’로 더 새로운 백업을 복원하세요.
doctor-database-full = { $path } 파일이 있는 디스크에 남은 공간이 없어요. 공간을 확보하고 다시 시도하세요.
doctor-database-read-only = { $path } 파일을 읽을 수는 있지만 쓸 수는 없어요. 권한을 확인하고, 디스크가 읽기 전용으로 마운트되지 않았는지 확인하세요.
doctor-database-forbidden = Pith에 { $path } 파일을 열 권한이 없어요. Pith를 실행하는 사용자에게 파일과 폴더의 읽기·쓰기 권한을 주세요.
doctor-database-missing = { $path } 파일이나 그 폴더가 없어요. 경로를 확인하세요. Pith의 데이터베이스는 PITH_DATABASE에 지정해요.
doctor-database-unopenable = { $path } 경로를 파일로 열 수 없어요. 폴더가 아닌지 확인하거나 PITH_DATABASE에 다른 파일을 지정하세요.
doctor-database-failing = { $path } 파일을 읽거나 쓰는 중에 디스크 오류가 났어요. 디스크와 시스템 로그를 확인하세요. 파일을 잃었다면 ‘pith restore’로 백업을 복원하세요.
doctor-database-damaged = { $path } 파일이 손상되었어요. Pith를 멈추고 ‘pith restore’로 백업을 복원하세요. 손상된 파일은 옆에 남겨 둬요.
doctor-database-foreign = { $path } 파일은 Pith 데이터베이스가 아니라서 그대로 두었어요. 파일을 옮기거나 PITH_DATABASE에 다른 파일을 지정하세요.
doctor-database-mistaken = Pith와 { $path } 데이터베이스가 서로 맞지 않아요. 테이블이 바뀌었거나 Pith의 버그예요. 어떤 명령이 실패했는지는 로그에 있어요. 신고해 주세요.
doctor-database-schema = { $path } 파일의 테이블이 이 Pith가 기대하는 것과 달라요: { $names }. ‘pith restore’로 백업을 복원하세요. 아무도 바꾸지 않았다면 버그를 신고해 주세요.
doctor-certificates-ok = 페이지를 열 때 { $path }의 인증서도 신뢰해요.
doctor-certificates-fail = { $path }의 인증서를 읽을 수 없어서, 그 인증서가 필요한 페이지는 열리지 않아요. PITH_CA_FILE이나 SSL_CERT_FILE에 PEM 파일을 지정하세요.
doctor-token-ok = 텔레그램이 이 봇을 알아봐요: @{ $name }
doctor-token-none = TELEGRAM_BOT_TOKEN이 설정되지 않아 Pith가 터미널에서만 동작해요. 텔레그램에서 쓰려면 @BotFather에게 토큰을 받으세요.
doctor-token-refused = 텔레그램이 토큰을 거부해요. @BotFather에서 TELEGRAM_BOT_TOKEN을 다시 복사하세요.
doctor-token-fail = { $address } 주소에서 텔레그램이 응답하지 않아요. 네트워크와 프록시를 확인하고, TELEGRAM_BASE_URL을 설정했다면 그것도 확인하세요.
doctor-token-other = 이 데이터베이스는 번호가 { $id }인 다른 봇의 것이고, 이 토큰은 @{ $name }의 것이에요. 그 봇의 토큰으로 되돌리거나 PITH_DATABASE에 새 파일을 지정하세요.
doctor-token-shared = 다른 프로그램도 같은 토큰으로 이 봇의 메시지를 가져가고 있어요(마지막 확인: { $at }). 그래서 일부 요청이 그쪽으로 가고 여기에는 오지 않아요. 그 프로그램을 멈추거나, @BotFather에서 토큰을 폐기하고 새 토큰을 여기에서만 쓰세요.
doctor-inline-on = 인라인 모드가 켜져 있어요. 어떤 대화에서든 @{ $name } 뒤에 링크를 쓰면 요약이 나와요.
doctor-inline-off = 인라인 모드가 꺼져 있어요. 다른 대화에서 @{ $name } 뒤에 링크를 써도 아무 일도 일어나지 않아요. 켜려면 @BotFather에게 /setinline 명령을 보내세요.
doctor-feedback-seen = 어떤 인라인 카드가 전송되었는지 텔레그램이 알려 줘요. 마지막 알림: { $at }
doctor-feedback-unseen = 아직 전송된 인라인 카드가 없어서 인라인 피드백이 켜져 있는지 알 수 없어요. 켜져 있으면 카드가 저절로 요약이 돼요. @BotFather에게 /setinlinefeedback 명령을 보내고 100% 항목을 고르세요.
doctor-feedback-missed = 인라인 피드백이 꺼져 있는 것 같아요. 카드를 눌러야 요약이 나온 때: { $at }. @BotFather에게 /setinlinefeedback 명령을 보내고 100% 항목을 고르세요.
doctor-guest-on = 게스트 모드가 켜져 있어요. 참여하지 않은 대화에서도 @{ $name } 봇을 언급할 수 있어요.
doctor-guest-off = 게스트 모드가 꺼져 있어요. @{ $name } 봇에 대한 언급은 참여한 대화에서만 전달돼요. @BotFather의 봇 설정에서 켤 수 있어요.
doctor-privacy-on = 프라이버시 모드가 켜져 있어요. 그룹에서는 명령, 언급, 답장만 봇에게 전달돼요. 그룹에서 버튼과 자동 요약을 쓰려면 봇을 관리자로 지정하거나 @BotFather의 /setprivacy 명령으로 끄세요.
doctor-privacy-off = 프라이버시 모드가 꺼져 있어요. 참여한 그룹의 모든 메시지가 봇에게 전달돼요. 요청받았을 때, 또는 그룹 관리자가 정한 대로만 응답해요.
doctor-access-open = 누구나 이 봇을 쓸 수 있어요 (PITH_ACCESS=open).
doctor-access-listed = 허용된 사람만 이 봇을 쓸 수 있어요 (PITH_ACCESS=listed).
doctor-access-unbounded = 누구나 이 봇을 쓸 수 있고 모델 키도 있는데, 모든 이용자를 합친 한도가 없어요. 모르는 사람이 요금을 크게 늘릴 수 있어요. PITH_BUDGET_ALL 또는 PITH_ACCESS=listed 값을 설정하세요.
doctor-price-missing = 달러 한도가 있지만 PITH_PRICES에 { $models } 가격이 없어요. 그 비용은 계산되지 않아요.
doctor-model-ok = { $model } 모델이 응답해요.
doctor-model-none = 설정된 모델이 없어 Pith가 스스로 문장을 골라요. OPENAI_API_KEY를 설정하거나, 직접 운영하는 모델이면 OPENAI_BASE_URL을 설정하세요.
doctor-model-refused = 엔드포인트가 { $model } 모델을 거부해요. OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_MODEL을 확인하세요.
doctor-model-budget = { $model } 모델 계정의 한도를 다 썼어요. 모델 제공 업체에서 확인하거나 다른 키를 설정하세요.
doctor-model-fail = { $model } 모델이 응답하지 않아요. 실행 중인지, OPENAI_BASE_URL이 맞는지 확인하세요.
doctor-model-address = OPENAI_BASE_URL에서 응답하는 것이 모델이 아니어서 { $model }에 연결할 수 없어요. 대부분의 서버는 주소가 /v1로 끝나요.
doctor-model-unusable = 모델 { $model }이(가) 응답하지만 짧은 글도 요약하지 못해요. 다른 모델을 써 보거나 서버 로그를 확인하세요.
doctor-summary = { $count ->
    [0] 설정된 것은 모두 잘 동작해요.
   *[other] 문제가 { $count }개 있어요.
}

terminal-example = 글을 읽으면 이렇게 돼요. 다음은 직접 해 보세요.
terminal-help =
    링크나 파일 경로를 보내거나 텍스트를 붙여 넣으세요. 그다음 평소 말하듯 질문하면 돼요.

    /shorter /longer            같은 요약을 다른 길이로
    /1 /2 …                     모음에 있는 글 하나를 전체로
    /length short|medium|long   앞으로의 길이. auto: 선택 취소
    /language de|source|…       요약 언어
    /points 1-12                요점 수
    /style neutral|plain|bullets
    /quotes on|off   /unchecked on|off
    /settings /privacy /export /forget /example /quit
