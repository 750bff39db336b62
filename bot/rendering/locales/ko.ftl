# What Pith says, in Korean. The rules stand in en.ftl.
#
# Address: 해요체, no pronouns; labels and the reading report end in nouns. No particle after a value,
# none right after a command: Telegram links no command that touches a letter. Words: 요약 (summary),
# 요점 (key point), 글 (article), 구절 (passage), 답장 (reply), 대화 (chat), 버튼 (button),
# 봇 운영자 (whoever runs it).

## First words

start =
    읽을 시간이 없을 땐, 요약으로.

    링크나 텍스트, 파일(PDF, DOCX, EPUB, HTML, Markdown)을 보내 주세요. 읽고 나서 중요한 내용을 알려 드려요. 요점마다 원문의 표현도 함께 보여 드려요.

    요약에 답장하면 그 글에 대해 물어볼 수 있어요. /settings 메뉴에서 언어, 길이, 문체를 바꿀 수 있고, 자세한 사용법은 /help 명령으로 볼 수 있어요.
help =
    보낼 수 있는 것

    • 링크 하나 또는 여러 개. 글자에 걸린 링크나 사진 설명에 있는 링크도 돼요
    • 붙여 넣거나 전달한 텍스트. 길면 여러 메시지로 나뉘어 와도 괜찮아요
    • 20MB 이하 파일: PDF, DOCX, EPUB, HTML, Markdown, 일반 텍스트

    받아 보는 것

    • 내 언어로 쓴 요점. ↗ 표시를 누르면 요점의 바탕이 된 구절 위치에서 글이 열려요
    • 원문 그대로: 바탕이 된 구절을 글자 그대로
    • 마지막 줄: 무엇을 읽었는지, 빠진 부분은 없는지

    요약에 답장으로 질문하면 그 글만 보고 답해요. 글에 없는 내용이면 없다고 말해요. 요약 아래 버튼으로 더 짧게, 더 길게 바꾸거나 언어를 바꿀 수 있어요.

    인용, 숫자, 이름이 글에 있는지 확인해요. 글 자체가 맞는지는 알 수 없어요.

    /settings · 언어, 길이, 문체
    /language · 요약 언어
    /privacy · 보관하는 정보와 삭제 방법
privacy =
    텔레그램 ID와 함께 보관하는 정보:

    • 설정
    • 보여 드린 요약 목록(링크, 제목, 시각). 버튼과 답장을 계속 쓸 수 있도록 보관해요
    • 보내 주신 텍스트와 파일(읽어 낸 내용), 그리고 그 요약. 다른 사람에게는 보여 주지 않아요
    • 요청별 사용량(시각, 모델, 토큰 수). 글 내용은 들어가지 않아요

    공개 페이지의 요약은 ID 없이 보관하고, 같은 링크를 보낸 사람에게도 써요.

    이곳에 언어 모델이 설정되어 있으면, 요약할 글과 그에 대한 질문이 모델에 전달돼요. 이 봇의 운영자는 데이터베이스를 읽을 수 있어요.

    /export · 보관 중인 내 정보 모두 받기
    /forget · 보관 중인 내 정보 모두 삭제
small-talk = 안녕하세요! 링크나 텍스트, 파일을 보내면 중요한 내용을 알려 드려요. 자세한 내용은 /help 명령으로 볼 수 있어요.
unknown-command = 모르는 명령이에요. /help 명령으로 할 수 있는 일을 보거나, 링크나 텍스트, 파일을 바로 보내 주세요.
nothing-found = 읽을 만한 내용을 찾지 못했어요. 링크나 몇 문장 이상의 텍스트, 파일을 보내 주세요.
reply-unknown = 어떤 글을 말하는지 모르겠어요. 제가 보낸 요약에 답장하거나 링크를 다시 보내 주세요.
too-many-links = 한 번에 읽을 수 있는 것보다 링크가 { $count }개 더 많아요. 앞의 { $most }개를 먼저 읽을게요. 나머지는 나중에 다시 보내 주세요.
and-more = 외 { $count }개

## While the reader waits

progress-reading = 읽는 중…
progress-writing = 쓰는 중…
progress-part = 긴 글을 읽는 중: { $done }/{ $total }…
stopped = 멈췄어요. 원할 때 다시 보내 주세요.

## A summary

quotes-title = 원문 그대로
page = { NUMBER($page, useGrouping: 0) }쪽
doubts = 글에서 찾지 못함: { $doubts }
no-passage = 이에 해당하는 구절을 글에서 찾지 못함
points-left-out = 요점 { $count }개를 뺐어요. 글에 근거가 없어요.
authors-more = { $names } 외 { $count }명
untitled = 제목 없음

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
reading-media-page = 영상, 소리 또는 그림만 있음
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

## Answers to questions

answer-not-found = 글에 나와 있지 않아요.
answer-no-model = 모델 없이 고른 가장 가까운 구절: 설정된 모델 없음
answer-model-down = 모델 없이 고른 가장 가까운 구절: 모델이 응답하지 않음
answer-model-misconfigured = 모델 없이 고른 가장 가까운 구절: 모델 설정이 잘못됨
answer-model-unusable = 모델 없이 고른 가장 가까운 구절: 모델의 답을 쓸 수 없었음
answer-model-refused = 모델 없이 고른 가장 가까운 구절: 모델이 이 글을 거절함
answer-model-budget = 모델 없이 고른 가장 가까운 구절: 모델 사용 한도를 다 씀

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
setting-unsupported = 근거 없는 요점
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
unsupported-keep = 주석을 달아 표시
unsupported-drop = 빼기
points-by-length = 길이에 맞춤
from-reader = 직접 선택
from-telegram = 텔레그램 언어
from-interface = 대화 언어와 같음
from-length = 길이에 따름
from-default = 기본값

## What is kept of the reader

export-caption = 보관 중인 내 정보 전부예요. JSON 파일이라 어떤 텍스트 편집기로도 열 수 있어요.
forget-question = 설정, 요약 목록, 텍스트, 파일 등 보관 중인 내 정보를 모두 삭제할까요? 되돌릴 수 없어요.
forget-done = 삭제했어요. 이제 보관 중인 정보가 없어요. 다시 무언가를 보내면 처음부터 시작해요.
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
button-reset = 기본값: { $value }

## Short notices over the chat

alert-saved = 저장했어요.
alert-unchanged = 이미 그렇게 되어 있어요.
alert-working = 이미 하고 있어요.
alert-outdated = 이전 버전의 버튼이에요. /settings 명령을 보내거나 링크를 다시 보내 주세요.

## Commands, as Telegram lists them

command-start = 이 봇이 하는 일
command-help = 보낼 수 있는 것과 받아 보는 것
command-settings = 언어, 길이, 문체
command-language = 요약 언어
command-privacy = 보관하는 내 정보
command-export = 보관 중인 내 정보 모두 받기
command-forget = 보관 중인 내 정보 모두 삭제

## Errors: what happened, and what the reader can do

error-link-refused = http나 https로 시작하는 공개 웹 주소만 열 수 있어요. 링크를 확인하거나 본문을 붙여 넣어 주세요.
error-page-unreachable = 사이트가 응답하지 않았어요. 링크를 확인하거나 몇 분 뒤에 다시 시도해 주세요.
error-page-not-found = 사이트에 그런 페이지가 없다고 해요. 링크를 확인해 주세요. 주소가 잘렸거나 글이 옮겨졌을 수 있어요.
error-page-blocked = 이 사이트는 봇의 접근을 막고 있어요. 글을 직접 열어 본문을 여기에 붙여 넣으면 요약해 드려요.
error-paywall-found = 맛보기 부분만 공개되어 있고 글은 유료예요. 읽을 수 있다면 본문을 여기에 붙여 넣어 주세요.
error-consent-wall-found = 글 대신 쿠키 안내만 받았어요. 페이지를 직접 열어 본문을 여기에 붙여 넣어 주세요.
error-login-wall-found = 로그인한 사람에게만 보이는 페이지예요. 읽을 수 있다면 본문을 여기에 붙여 넣어 주세요.
error-link-list-found = 글이 아니라 링크 목록 페이지예요. 읽고 싶은 글의 링크를 보내 주세요.
error-no-article-found = 페이지는 열렸지만 글을 찾지 못했어요. 글이 있다면 본문을 여기에 붙여 넣어 주세요.
error-media-page-found = 영상이나 소리, 그림이 있는 페이지라 글이 거의 없어요. 대본이나 관련 글이 있으면 그것을 보내 주세요.
error-product-page-found = 글이 아니라 상품을 파는 페이지예요. 관련 글이나 후기를 보내거나, 궁금한 글을 붙여 넣어 주세요.
error-app-shell-found = 브라우저에서 글을 만드는 페이지라 빈 틀만 받았어요. 직접 열어 본문을 여기에 붙여 넣거나 PDF로 보내 주세요.
error-nothing-to-read = 요약할 문장을 찾지 못했어요. 스캔한 파일은 그림뿐이라 읽을 수 없으니, 실제 텍스트가 든 파일을 보내 주세요.
error-source-too-large = 읽을 수 있는 크기(페이지 10MB, 파일 20MB)를 넘었어요. 일부만 보내거나 본문을 붙여 넣어 주세요.
error-unsupported-file = 읽을 수 없는 파일 형식이에요. PDF, DOCX, EPUB, HTML, Markdown, 일반 텍스트를 읽을 수 있어요.
error-broken-file = 파일을 열 수 없어요. 손상된 것 같아요. 다시 저장해서 새 파일을 보내 주세요.
error-protected-file = 암호로 보호된 파일이에요. 암호 없이 저장해서 보내 주세요.
error-reading-too-slow = 읽는 데 정해진 시간을 넘겼어요. 나중에 다시 시도하거나, 알고 싶은 부분을 붙여 넣어 주세요.
error-model-unavailable = 지금 언어 모델이 응답하지 않아요. 몇 분 뒤에 다시 시도해 주세요.
error-model-misconfigured = 언어 모델 설정이 잘못되어 있어요. 봇 운영자에게 알려 주세요. pith doctor 명령을 실행하면 무엇을 고칠지 나와요.
error-model-budget-spent = 언어 모델 사용 한도를 다 썼어요. 나중에 다시 시도하거나 봇 운영자에게 알려 주세요.
error-model-refused = 언어 모델이 이 글에 대해 쓰기를 거절했어요. 다른 글은 될 수도 있어요.
error-prompt-too-long = 나누어도 언어 모델에는 너무 길어요. 더 짧은 부분을 보내 주세요.
error-answer-unusable = 언어 모델의 답을 쓸 수 없었어요. 다시 시도해 주세요. 두 번째에는 되는 경우가 많아요.
error-database-too-new = 더 새로운 버전에서 쓴 데이터베이스예요. 봇 운영자가 봇을 업데이트해야 해요.
error-database-unavailable = 지금 저장된 기록을 불러올 수 없어요. 잠시 뒤에 다시 시도해 주세요. 계속 그러면 봇 운영자에게 알려 주세요.
error-summary-forgotten = 이 요약의 글은 더 이상 남아 있지 않아요. 링크나 텍스트, 파일을 다시 보내 주세요.
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
doctor-database-fail = { $path } 데이터베이스를 읽고 쓸 수 없어요. 폴더가 있는지, 본인 소유인지, 공간이 남았는지 확인하거나 PITH_DATABASE에 다른 파일을 지정하세요.
doctor-token-ok = 텔레그램이 이 봇을 알아봐요: @{ $name }
doctor-token-none = TELEGRAM_BOT_TOKEN이 설정되지 않아 Pith가 터미널에서만 동작해요. 텔레그램에서 쓰려면 @BotFather에게 토큰을 받으세요.
doctor-token-refused = 텔레그램이 토큰을 거부해요. @BotFather에서 TELEGRAM_BOT_TOKEN을 다시 복사하세요.
doctor-token-fail = { $address } 주소에서 텔레그램이 응답하지 않아요. 네트워크와 프록시를 확인하고, TELEGRAM_BASE_URL을 설정했다면 그것도 확인하세요.
doctor-model-ok = { $model } 모델이 응답해요.
doctor-model-none = 설정된 모델이 없어 Pith가 스스로 문장을 골라요. OPENAI_API_KEY를 설정하거나, 직접 운영하는 모델이면 OPENAI_BASE_URL을 설정하세요.
doctor-model-refused = 엔드포인트가 { $model } 모델을 거부해요. OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_MODEL을 확인하세요.
doctor-model-budget = { $model } 모델 계정의 한도를 다 썼어요. 모델 제공 업체에서 확인하거나 다른 키를 설정하세요.
doctor-model-fail = { $model } 모델이 응답하지 않아요. 실행 중인지, OPENAI_BASE_URL이 맞는지 확인하세요.
doctor-summary = { $count ->
    [0] 설정된 것은 모두 잘 동작해요.
   *[other] 문제가 { $count }개 있어요.
}

terminal-example = 글을 읽으면 이렇게 돼요. 다음은 직접 해 보세요.
terminal-help =
    링크나 파일 경로를 보내거나 텍스트를 붙여 넣으세요. 그다음 평소 말하듯 질문하면 돼요.

    /shorter /longer            같은 요약을 다른 길이로
    /length short|medium|long   앞으로의 길이. auto: 선택 취소
    /language de|source|…       요약 언어
    /points 1-12                요점 수
    /style neutral|plain|bullets
    /quotes on|off   /unchecked on|off
    /settings /privacy /export /forget /example /quit
