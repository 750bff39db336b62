"""`pith run` as a process: webhook, status pages, log, backup, and what stays after /forget."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Iterable
from pathlib import Path
from urllib.parse import quote, quote_plus

import aiohttp
import pytest

from bot.handlers.introduction import WHOSE
from storage.database import Database
from storage.observations import SqliteObservations
from tests.bot_api.calls import Refusal
from tests.bot_api.chats import Message
from tests.bot_api.faults import Fault
from tests.bot_api.people import Person
from tests.bot_api.server import TelegramServer
from tests.bot_api.webhooks import HEADER
from tests.conftest import page
from tests.model_server import SERVER_ERROR, ModelServer, Reply
from tests.page_server import PageServer
from tests.running import Running, free_port, running
from tests.talking import HEADLINE, PARAGRAPHS, SENTENCES, written

KEY = "sk-very/secret+key=42&more"
TOKEN = "123456:TEST-token"
ROOT = str(Path(__file__).parents[2])
PASTED = " ".join(
    f"The zeppelin of Aunt Xenia crossed lake {number} at dawn." for number in range(40)
)


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramServer]:
    """Telegram; no rule of its is broken, no update left."""
    async with TelegramServer(TOKEN) as server:
        yield server
    assert server.violations == []


async def answers(telegram: TelegramServer, person: Person, count: int) -> list[Message]:
    """The bot's messages to somebody, when there are so many."""
    await telegram.wait_for(lambda: len(person.chat.from_bot) >= count)
    await telegram.idle()
    return person.chat.from_bot


async def get(url: str) -> tuple[int, str]:
    """Status and text of a page."""
    async with aiohttp.ClientSession() as session, session.get(url) as response:
        return response.status, await response.text()


def hook(port: int) -> dict[str, str]:
    """The variables of a webhook on loopback."""
    return {
        "PITH_WEBHOOK_URL": f"http://127.0.0.1:{port}/telegram",
        "PITH_WEBHOOK_LISTEN": f"127.0.0.1:{port}",
    }


async def test_webhook_over_two_lives(telegram: TelegramServer, tmp_path: Path) -> None:
    """Updates come by POST, wait while Pith is away, and come with the same secret after that."""
    ann, port = telegram.person(), free_port()
    async with running(telegram, tmp_path, **hook(port)) as pith:
        ann.sends(PASTED)
        assert "zeppelin" in (await answers(telegram, ann, 1))[0].text
        assert await pith.stop() == 0
    secret = telegram.webhook.secret
    ann.sends("/help")
    async with running(telegram, tmp_path, **hook(port)):
        await answers(telegram, ann, 2)

    first, second = telegram.called("setWebhook")
    assert first.params == second.params
    assert first.params["drop_pending_updates"] in (False, "false")
    assert "stopped_message_generation" in str(first.params["allowed_updates"])
    assert len(secret) == 64
    assert telegram.called("getUpdates") == telegram.called("deleteWebhook") == []


async def test_strangers_at_the_webhook(telegram: TelegramServer, tmp_path: Path) -> None:
    """Who does not know the secret is answered 403, and nothing comes of it."""
    port = free_port()
    async with running(telegram, tmp_path, **hook(port), PITH_LOG_LEVEL="DEBUG") as pith:
        before = len(telegram.calls)
        async with aiohttp.ClientSession() as session:
            for headers in ({}, {HEADER: "guess"}):
                url, update = f"http://127.0.0.1:{port}/telegram", {"update_id": 1, "message": {}}
                async with session.post(url, json=update, headers=headers) as response:
                    assert response.status == 403
        await telegram.idle()
        assert telegram.calls[before:] == []
        assert telegram.webhook.secret not in pith.log


async def test_from_webhook_back_to_polling(telegram: TelegramServer, tmp_path: Path) -> None:
    """Without PITH_WEBHOOK_URL the webhook goes, and what waited is answered."""
    ann, port = telegram.person(), free_port()
    async with running(telegram, tmp_path, **hook(port)):
        assert telegram.webhook.url
    ann.sends("/help")
    async with running(telegram, tmp_path):
        await answers(telegram, ann, 1)
    assert telegram.webhook.url == ""


async def test_a_telegram_that_takes_no_webhook(telegram: TelegramServer, tmp_path: Path) -> None:
    """While Telegram has troubles it is asked again; who wants to stop Pith meanwhile can."""
    telegram.faults.fail("setWebhook", 502, "Bad Gateway", times=1000)
    async with running(telegram, tmp_path, until="webhook_not_set", **hook(free_port())) as pith:
        assert await pith.stop() == 0
    assert pith.events("telegram") == []


async def test_a_port_that_is_taken_is_a_sentence(
    telegram: TelegramServer, tmp_path: Path
) -> None:
    """Nobody can listen there: it ends, and says which variable is meant."""
    port = int(telegram.base_url.split(":")[2].split("/")[0])
    with pytest.raises(AssertionError, match="PITH_WEBHOOK_LISTEN"):
        async with running(telegram, tmp_path, **hook(port)):
            pass


async def test_status_pages(telegram: TelegramServer, tmp_path: Path) -> None:
    """What happened is counted, and how Pith is can be seen, also when Telegram goes away."""
    ann, port = telegram.person(), free_port()
    status = f"http://127.0.0.1:{port}"
    async with ModelServer() as model:
        variables = {
            "OPENAI_BASE_URL": model.base_url,
            "OPENAI_MODEL": "small",
            "PITH_STATUS_LISTEN": f"127.0.0.1:{port}",
            # What is not logged at this level is counted all the same.
            "PITH_LOG_LEVEL": "ERROR",
        }
        async with running(telegram, tmp_path, until="", **variables):
            await telegram.wait_for(lambda: telegram.updates.asked)
            assert await health(status) == (200, "ok", [True, True, None])
            for count in (1, 2):
                ann.sends(PASTED)
                await answers(telegram, ann, count)
            assert await health(status) == (200, "ok", [True, True, True])
            seen = await numbers(status)
            model.script(*[SERVER_ERROR] * 20)
            ann.sends(PASTED[::-1].capitalize())
            await answers(telegram, ann, 3)
            assert await health(status) == (200, "degraded", [True, True, False])
            await telegram.close()
            # What is known of Telegram holds for some seconds.
            while (last := await health(status))[0] != 503:  # noqa: ASYNC110 - not of this process
                await asyncio.sleep(0.1)
            assert last[:2] == (503, "down")

    counted = {
        'pith_requests_total{outcome="ok",surface="private"}': 2,
        'pith_summaries_total{origin="cache"}': 1,
        'pith_summaries_total{origin="model"}': 1,
        'pith_first_sign_seconds_count{surface="private"}': 2,
        'pith_answer_seconds_count{surface="private"}': 2,
        "pith_waiting_updates": 0,
    }
    assert {name: seen.get(name) for name in counted} == counted
    assert seen['pith_model_calls_total{model="small",outcome="ok"}'] >= 1
    assert seen['pith_model_tokens_total{kind="prompt",model="small"}'] > 100
    assert seen["process_resident_memory_bytes"] > 10**7


async def health(status: str) -> tuple[int, str, list[bool | None]]:
    """The page's status, its word, and how Telegram, database and model are."""
    code, text = await get(f"{status}/healthz")
    report = json.loads(text)
    parts = report["parts"]
    return (
        code,
        report["status"],
        [parts[name]["ok"] for name in ("telegram", "database", "model")],
    )


async def numbers(status: str) -> dict[str, float]:
    """Every number of the metrics page, by name and labels."""
    _, text = await get(f"{status}/metrics")
    assert "zeppelin" not in text
    lines = (line.rpartition(" ") for line in text.splitlines() if not line.startswith("#"))
    return {name: float(value) for name, _, value in lines}


async def test_the_log_holds_no_words_and_keys(telegram: TelegramServer, tmp_path: Path) -> None:
    """At its most talkative, through failures of everything around it, the log stays discreet."""
    ann = telegram.person(name="Annabel Quux")
    async with PageServer() as pages, ModelServer() as model:
        pages.put("/harbour", page(HEADLINE, *PARAGRAPHS))
        secrets = {"OPENAI_API_KEY": KEY, "OPENAI_BASE_URL": model.base_url}
        secrets |= {"PITH_PRIVATE_HOSTS": f"127.0.0.1:{pages.port}", "PITH_LOG_LEVEL": "DEBUG"}
        async with running(telegram, tmp_path, **secrets) as pith:
            model.script(written(), Reply(status=401, error={"message": f"Wrong key: {KEY}"}))
            for count, text in enumerate((pages.url("/harbour"), PASTED, "/settings"), 1):
                ann.sends(text)
                await answers(telegram, ann, count)
            await trouble(telegram, ann, pith)
            ann.sends(pages.url("/status/503"))
            await pith.logs("request_failed")
            ann.blocks_bot()
            ann.sends("/help")
            await telegram.idle()
            await pith.stop()

    words = [*SENTENCES, HEADLINE, "zeppelin", "Xenia", "harbour", "Annabel", "Quux", "Emsholm"]
    assert found(pith.log, [*words, *spellings(KEY), *spellings(TOKEN), "TEST-token"]) == []
    told = {json.loads(line)["event"] for line in pith.log.splitlines()}
    assert told >= {"serving", "request", "model_asked", "model_failed", "formatting_refused"}


async def trouble(telegram: TelegramServer, ann: Person, pith: Running) -> None:
    """Telegram refuses with the message's words, breaks off, and fails while it is polled.

    Each text is answered before the next is sent: what comes at once would be one request.
    """
    before = len(pith.events("request"))
    quoting = Refusal(400, f"Bad Request: can't parse entities: {PASTED}")
    faults = [
        Fault("sendMessage", refusal=quoting),
        Fault("sendMessage", refusal=Refusal(500, f"Internal Server Error: {PASTED}")),
        Fault("sendMessage", lose="break"),
        Fault("getUpdates", refusal=Refusal(409, f"Conflict: terminated by {TOKEN}")),
        Fault("getUpdates", refusal=Refusal(502, f"Bad Gateway: {TOKEN}")),
    ]
    for count, fault in enumerate(faults, before + 1):
        telegram.faults.planned.append(fault)
        ann.sends(PASTED)
        await telegram.wait_for(lambda fault=fault: fault.times == 0)
        await pith.logs("request", count)
        await telegram.idle()


def found(log: str, words: Iterable[str]) -> list[str]:
    """Which of these words the log holds, in any case."""
    return [word for word in words if word.lower() in log.lower()]


def spellings(secret: str) -> set[str]:
    """How a library may write a secret."""
    return {secret, quote(secret), quote(secret, safe=""), quote_plus(secret), repr(secret)[1:-1]}


async def test_a_request_has_one_number(telegram: TelegramServer, tmp_path: Path) -> None:
    """Everything that is logged of a request bears the number of its update."""
    ann = telegram.person()
    async with ModelServer() as model:
        variables = {"OPENAI_BASE_URL": model.base_url}
        async with running(telegram, tmp_path, **variables) as pith:
            for count in (1, 2):
                ann.sends(f"Take {count}. {PASTED}")
                await answers(telegram, ann, count)
            await pith.logs("request", 2)
            asked, done = pith.events("model_asked"), pith.events("request")

    assert len({event["request"] for event in done}) == 2
    assert {event["request"] for event in asked} == {event["request"] for event in done}
    assert {event["surface"] for event in asked + done} == {"private"}


async def test_forgotten_while_it_runs(telegram: TelegramServer, tmp_path: Path) -> None:
    """After /forget no byte of a reader's words is in any file of the database."""
    ann, sue = telegram.person(), telegram.person(12, "Sue")
    path = tmp_path / "pith.db"
    async with running(telegram, tmp_path) as pith:
        ann.sends(PASTED)
        await answers(telegram, ann, 1)
        sue.sends(PASTED.replace("zeppelin", "submarine"))
        await answers(telegram, sue, 1)
        assert traces(path, "zeppelin") > 0
        ann.sends("/forget")
        question = (await answers(telegram, ann, 2))[1]
        ann.presses(question, question.buttons[0].text)
        await telegram.wait_for(lambda: not question.buttons)
        await telegram.idle()
        assert traces(path, "zeppelin") == 0
        assert traces(path, "submarine") > 0
        assert pith.code is None


def traces(path: Path, word: str) -> int:
    """How often a word stands in the database, in its log and in its index."""
    files = [path, *(path.with_name(f"pith.db-{ending}") for ending in ("wal", "shm"))]
    return sum(file.read_bytes().count(word.encode()) for file in files)


async def test_backup_and_restore_by_command(telegram: TelegramServer, tmp_path: Path) -> None:
    """What was chosen before the backup holds after the restore; a running Pith is left alone."""
    ann = telegram.person()
    async with running(telegram, tmp_path):
        ann.sends(PASTED)
        await answers(telegram, ann, 1)
        assert "is backed up" in await command(tmp_path, "backup", "copy")
        assert "in use" in await command(tmp_path, "restore", "copy")
        ann.sends("/forget")
        question = (await answers(telegram, ann, 2))[1]
        ann.presses(question, question.buttons[0].text)
        await telegram.wait_for(lambda: not question.buttons)
        await telegram.idle()
    assert traces_in(tmp_path / "pith.db") == 0
    assert "is kept in" in await command(tmp_path, "restore", "copy")
    assert traces_in(tmp_path / "pith.db") > 0


def traces_in(path: Path) -> int:
    """How often Ann's word stands in one file."""
    return path.read_bytes().count(b"zeppelin")


async def command(folder: Path, *words: str) -> str:
    """What the command says, on either output."""
    environment = {"PITH_DATABASE": str(folder / "pith.db"), "PATH": os.environ["PATH"]}
    environment |= {"PYTHONPATH": os.pathsep.join([ROOT, *filter(None, sys.path)])}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", *words),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        cwd=folder,
        env=environment,
    )
    said, _ = await process.communicate()
    return said.decode()


async def test_another_bots_database_is_a_sentence(
    telegram: TelegramServer, tmp_path: Path
) -> None:
    """A token on the database of another bot: it ends, and says which of both to change."""
    database = await Database.open(tmp_path / "pith.db")
    await SqliteObservations(database).note(WHOSE, "77")
    await database.close()
    with pytest.raises(AssertionError, match="PITH_DATABASE"):
        async with running(telegram, tmp_path):
            pass
    assert telegram.updates.polls == 0
