"""What Telegram refuses, the server refuses, with words like Telegram's."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
import telegram
from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden, InvalidToken

from tests.bot_api.conftest import ANN, bot_of
from tests.bot_api.people import Person
from tests.bot_api.server import TelegramServer

SHORTER = InlineKeyboardMarkup([[InlineKeyboardButton("Shorter", callback_data="s:1")]])


Call = tuple[str, dict[str, Any]]


async def post(server: TelegramServer, method: str, params: dict[str, Any]) -> dict[str, Any]:
    """Call the server as the library does: a form whose values are text or JSON."""
    form = {
        name: value if isinstance(value, str) else json.dumps(value)
        for name, value in params.items()
    }
    async with httpx.AsyncClient() as client:
        answer = await client.post(f"{server.base_url}{server.token}/{method}", data=form)
    body: dict[str, Any] = answer.json()
    assert (answer.status_code == 200) is body["ok"]
    assert body["ok"] or body["error_code"] == answer.status_code
    return body


def send(**params: Any) -> Call:
    """A sendMessage to Ann with these parameters."""
    return "sendMessage", {"chat_id": ANN, "text": "x", **params}


def button(**fields: Any) -> Call:
    """A sendMessage with one button."""
    return send(reply_markup={"inline_keyboard": [[{"text": "x", **fields}]]})


def draft(**params: Any) -> Call:
    """A draft for Ann."""
    return "sendMessageDraft", {"chat_id": ANN, "draft_id": 1, "text": "x", **params}


def commands(*commands: tuple[str, str]) -> Call:
    """These commands."""
    names = [{"command": name, "description": text} for name, text in commands]
    return "setMyCommands", {"commands": names}


HTML = {"parse_mode": "HTML"}
MANY = [{"type": "bold", "offset": 0, "length": 1}]


@pytest.mark.parametrize(
    ("call", "why"),
    [
        (send(colour="red"), "unknown parameters: colour"),
        (button(callback_data="s", colour="red"), ".inline_keyboard.0.0.colour"),
        (("sendMessage", {"text": "x"}), 'can\'t parse "chat_id"'),
        (send(disable_notification="perhaps"), 'can\'t parse "disable_notification"'),
        (send(reply_markup="{"), 'can\'t parse "reply_markup"'),
        (send(chat_id=404), "chat not found"),
        (send(chat_id="nobody"), "chat not found"),
        (send(text=""), "message text is empty"),
        (send(text=" \n "), "text must be non-empty"),
        (send(text="<b> </b>", **HTML), "text must be non-empty"),
        (send(text="x" * 4097), "message is too long"),
        (send(text="😀" * 2049), "message is too long"),
        (send(text="<b>x", **HTML), "can't parse entities: Can't find end tag"),
        (send(text="x", parse_mode="Markdown"), "unsupported parse_mode"),
        (send(entities=[{**MANY[0], "length": 2}]), "ENTITY_BOUNDS_INVALID"),
        (send(reply_parameters={"message_id": 99}), "message to be replied not found"),
        (button(callback_data="é" * 33), "BUTTON_DATA_INVALID"),
        (button(callback_data=""), "BUTTON_DATA_INVALID"),
        (button(text=" ", callback_data="s"), "the text must be non-empty"),
        (button(), "text buttons are unallowed"),
        (button(url="nonsense"), "is invalid"),
        (draft(draft_id=0), "invalid draft_id"),
        (draft(text="x" * 4097), "message is too long"),
        (draft(chat_id=404), "chat not found"),
        (draft(chat_id="@channel"), 'can\'t parse "chat_id"'),
        (commands(("Start", "x")), "BOT_COMMAND_INVALID"),
        (commands(("start", "")), "BOT_COMMAND_DESCRIPTION_INVALID"),
        (commands(("start", "x" * 257)), "BOT_COMMAND_DESCRIPTION_INVALID"),
        (commands(*[("start", "x")] * 101), "BOT_COMMANDS_TOO_MUCH"),
        (
            ("editMessageText", {"chat_id": ANN, "message_id": 99, "text": "x"}),
            "to edit not found",
        ),
        (("deleteMessage", {"chat_id": ANN, "message_id": 99}), "to delete not found"),
        (("answerCallbackQuery", {"callback_query_id": "1"}), "query is too old"),
        (("getFile", {"file_id": "1"}), "invalid file_id"),
        (("sendChatAction", {"chat_id": ANN, "action": "sleep"}), "wrong parameter action"),
    ],
)
async def test_a_wrong_call_is_refused(
    server: TelegramServer, ann: Person, call: Call, why: str
) -> None:
    """Each mistake gets its own 400, nothing is seen, and the call is noted."""
    answer = await post(server, *call)
    assert answer["description"].startswith("Bad Request: ")
    assert why in answer["description"]
    assert not ann.chat.messages
    assert not ann.chat.drafts
    assert server.calls[-1].status == 400


@pytest.mark.parametrize(
    "call",
    [
        send(text="x" * 4096),
        send(text="😀" * 2048),
        send(text=f"<b>{'&lt;' * 4096}</b>", **HTML),
        button(callback_data="x" * 64),
        button(url="https://example.com/#:~:text=a"),
        draft(text=""),
        draft(can_stop=True, keep_on_stop=True),
        commands(("start", "x" * 256)),
        send(reply_parameters={"message_id": 99, "allow_sending_without_reply": True}),
        send(link_preview_options={"is_disabled": True}),
    ],
)
async def test_a_right_call_is_taken(server: TelegramServer, ann: Person, call: Call) -> None:
    """What just fits goes through."""
    assert (await post(server, *call))["ok"]


async def test_an_unknown_method_is_not_found(server: TelegramServer, bot: telegram.Bot) -> None:
    """Telegram knows no such call."""
    with pytest.raises(telegram.error.EndPointNotFound):
        await bot.do_api_request("sendSummary")
    assert server.calls[-1].status == 404


async def test_another_token_is_refused(server: TelegramServer) -> None:
    """Nobody gets in with a wrong token."""
    with pytest.raises(InvalidToken):
        async with bot_of(server, token="1:wrong"):
            pass


async def test_a_message_that_does_not_change_is_not_edited(
    ann: Person, bot: telegram.Bot
) -> None:
    """The same text with the same buttons is refused; other formatting is a change."""
    sent = await bot.send_message(ANN, "one", reply_markup=SHORTER)
    where: dict[str, Any] = {
        "chat_id": ANN,
        "message_id": sent.message_id,
        "reply_markup": SHORTER,
    }
    with pytest.raises(BadRequest, match="not modified"):
        await bot.edit_message_text("one", **where)
    with pytest.raises(BadRequest, match="not modified"):
        await bot.edit_message_reply_markup(**where)
    await bot.edit_message_text("<b>one</b>", parse_mode=ParseMode.HTML, **where)


async def test_a_persons_message_cannot_be_edited(ann: Person, bot: telegram.Bot) -> None:
    """A bot changes only what it wrote."""
    message = ann.sends("mine")
    with pytest.raises(BadRequest, match="can't be edited"):
        await bot.edit_message_text("yours", ANN, message.id)


async def test_a_caption_has_its_own_limit(ann: Person, bot: telegram.Bot) -> None:
    """1,024 characters under a file, no more."""
    await bot.send_document(ANN, b"x", caption="x" * 1024)
    with pytest.raises(BadRequest, match="caption is too long"):
        await bot.send_document(ANN, b"x", caption="x" * 1025)


async def test_a_person_who_blocked_the_bot_gets_nothing(ann: Person, bot: telegram.Bot) -> None:
    """Messages and drafts are forbidden until it is taken back."""
    ann.blocks_bot()
    with pytest.raises(Forbidden, match="blocked"):
        await bot.send_message(ANN, "x")
    with pytest.raises(Forbidden, match="blocked"):
        await bot.send_message_draft(ANN, 1, "x")
    ann.blocks_bot(False)
    await bot.send_message(ANN, "x")
