"""Promises of the command `pith`: what a person types, what they read."""

from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from functools import partial
from pathlib import Path

import pytest

from bot.domain.access import AccessRules, Opened
from bot.usecases.people.access import OpenInvitation
from storage.access import SqliteAccess
from storage.database import Database
from tests.bot_api.server import TelegramServer
from tests.conftest import SystemClock
from tests.model_server import ModelServer

ARTICLES = Path(__file__).parent / "articles"
NOT_OF_THE_ARTICLE = (
    "No time to read",
    "Get a summary",
    "Previous Article",
    "Next Article",
    "Multipolar",
    "Prisoner",
    "时间",
    "cookies",
    "Share on",
    "newsletter",
)


def pith(
    tmp_path: Path, *words: str, typed: bytes = b"", **configured: str
) -> subprocess.CompletedProcess[str]:
    """Run the command in an empty folder, with a database of its own; else as `configured`."""
    names = ("PATH", "HOME", "LANG", "SYSTEMROOT")
    environment = {name: os.environ[name] for name in names if name in os.environ}
    environment |= {
        "PITH_DATABASE": str(tmp_path / "pith.db"),
        "PYTHONPATH": str(Path(__file__).parents[1]),
        "PYTHONUTF8": "1",
        **configured,
    }
    done = subprocess.run(
        [sys.executable, "-m", "bot", *words],
        input=typed,
        capture_output=True,
        cwd=tmp_path,
        env=environment,
        timeout=500,
        check=False,
    )
    return subprocess.CompletedProcess(
        done.args, done.returncode, done.stdout.decode(), done.stderr.decode()
    )


@pytest.mark.parametrize("name", ["seed.txt", "seed.html"])
def test_widgets_stay_out(tmp_path: Path, name: str) -> None:
    """A page's widgets, navigation and a foreign fragment are in no line of its summary."""
    done = pith(tmp_path, "summarize", str(ARTICLES / name), "--length", "long")

    assert done.returncode == 0, done.stderr
    assert "bolster ammunition" in " ".join(done.stdout.split())
    assert [words for words in NOT_OF_THE_ARTICLE if words in done.stdout] == []


def test_quotes_are_verbatim(tmp_path: Path) -> None:
    """Every quote in the JSON stands in the source word for word."""
    done = pith(tmp_path, "summarize", str(ARTICLES / "seed.txt"), "--json", "--length", "long")
    summary = json.loads(done.stdout)
    source = (ARTICLES / "seed.txt").read_text(encoding="utf-8")

    assert [len(summary["key_points"]) > 1, summary["cached"]] == [True, False]
    assert all(quote in source for point in summary["key_points"] for quote in point["quotes"])


def test_second_time_is_remembered(tmp_path: Path) -> None:
    """The same file for the same preferences comes from memory, also after a restart."""
    first, second = (
        json.loads(pith(tmp_path, "summarize", str(ARTICLES / "seed.txt"), "--json").stdout)
        for _ in range(2)
    )

    assert (first.pop("cached"), second.pop("cached")) == (False, True)
    assert first == second


def test_piped_text(tmp_path: Path) -> None:
    """What is piped in is summarised."""
    done = pith(tmp_path, "summarize", "-", typed=(ARTICLES / "seed.txt").read_bytes())

    assert done.stdout.startswith("EU explores boosting ammunition production")


def test_several_sources(tmp_path: Path) -> None:
    """Several files become one digest, as text and as JSON; what fails has its sentence there."""
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(100))
    names = (str(ARTICLES / "seed.txt"), "photo.jpg")
    text = pith(tmp_path, "summarize", *names)
    digest = json.loads(pith(tmp_path, "summarize", "--json", *names).stdout)

    assert text.stdout.startswith("1. EU explores boosting ammunition production")
    assert "2. photo.jpg\n   I can't read this kind of file." in text.stdout
    assert digest["parts"][0]["title"].startswith("EU explores boosting ammunition production")
    assert "can't read this kind of file" in digest["parts"][1]["error"]
    assert digest["comparison"] is None


def test_too_many_sources(tmp_path: Path) -> None:
    """More than five at once are refused before anything is read."""
    done = pith(tmp_path, "summarize", *(f"http://127.0.0.1/{number}" for number in range(6)))

    assert (done.returncode, done.stdout) == (2, "")
    assert "5 sources at most" in done.stderr


@pytest.mark.parametrize("link", ["http://127.0.0.1:8080/a", "http://[::1]/", "http://localhost/"])
def test_private_addresses_are_refused(tmp_path: Path, link: str) -> None:
    """A link into the machine's own network gives a sentence, and no page."""
    done = pith(tmp_path, "summarize", link)

    assert (done.returncode, done.stdout) == (1, "")
    assert "only open public web addresses" in done.stderr


def test_run_without_a_token(tmp_path: Path) -> None:
    """With nothing configured, `pith run` summarises its example and answers a question."""
    typed = b"When did the Clean Air Act become law?\n/quit\n"
    done = pith(tmp_path, "run", typed=typed)

    assert done.returncode == 0, done.stderr
    assert "Five days without daylight" in done.stdout
    assert "5 July 1956" in done.stdout
    assert "frost fair" not in done.stdout


def test_settings_are_kept(tmp_path: Path) -> None:
    """What is chosen in the terminal still holds after a restart."""
    pith(tmp_path, "chat", typed=b"/length short\n")
    done = pith(tmp_path, "chat", typed=b"/settings\n")

    assert "Length: short" in done.stdout


def test_forget(tmp_path: Path) -> None:
    """After /forget nothing of the reader is exported."""
    story = f"{ARTICLES / 'seed.txt'}\n/forget\n/export\n".encode()
    done = pith(tmp_path, "chat", typed=story)
    exported = json.loads(done.stdout[done.stdout.rindex("\n{") :])

    assert "ammunition" in done.stdout
    assert "ammunition" not in json.dumps(exported)


def test_broken_file_is_a_sentence(tmp_path: Path) -> None:
    """A file that is no text ends with advice, not with a trace."""
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(100))
    done = pith(tmp_path, "summarize", "photo.jpg")

    assert done.returncode == 1
    assert "can't read this kind of file" in done.stderr
    assert "Traceback" not in done.stderr


def test_doctor(tmp_path: Path) -> None:
    """The doctor says what works; a database that cannot be opened is exit code 1."""
    assert pith(tmp_path, "doctor").returncode == 0

    (tmp_path / "pith.db").write_bytes(b"no database" * 100)

    assert pith(tmp_path, "doctor").returncode == 1


COMMANDS = {
    "run": ("run",),
    "chat": ("chat",),
    "summarize": ("summarize", str(ARTICLES / "seed.txt")),
    "doctor": ("doctor",),
    "backup": ("backup", "copy"),
    "restore": ("restore", "pith.db"),
}


@pytest.mark.parametrize("command", ["summarize", "chat"])
def test_a_database_with_other_tables(tmp_path: Path, command: str) -> None:
    """Whoever sits at the terminal reads what is wrong, and in the log which statement failed."""
    assert pith(tmp_path, "doctor").returncode == 0
    with closing(sqlite3.connect(tmp_path / "pith.db")) as connection:
        connection.execute("ALTER TABLE articles RENAME COLUMN article TO another")
    shutil.copy(ARTICLES / "seed.txt", tmp_path / "seed.txt")
    sources = ("seed.txt",) if command == "summarize" else ()
    done = pith(tmp_path, command, *sources, typed=b"seed.txt\n")
    assert "the log shows which" in " ".join((done.stdout + done.stderr).split())
    assert "no such column: article" in done.stderr


@pytest.mark.parametrize("command", COMMANDS)
def test_a_database_that_cannot_be_opened(tmp_path: Path, command: str) -> None:
    """On any command, whoever runs Pith hears which file it is, what is wrong and what mends it;
    and the file stays as it was."""
    file = tmp_path / "pith.db"
    file.write_bytes(b"no database" * 100)
    done = pith(tmp_path, *COMMANDS[command])

    told = " ".join((done.stdout + done.stderr).split())
    assert done.returncode == 1
    assert "pith.db isn't a Pith database, so it was left as it is. Move it away" in told
    assert "Traceback" not in told
    assert {one.name for one in tmp_path.iterdir()} == {"pith.db"}
    assert file.read_bytes() == b"no database" * 100


async def test_doctor_tells_what_can_be_turned_on(tmp_path: Path) -> None:
    """The doctor says which of BotFather's switches are off, and that is no failure."""
    async with TelegramServer() as telegram:
        telegram.switches(inline_mode=False)
        words = {"TELEGRAM_BOT_TOKEN": telegram.token, "TELEGRAM_BASE_URL": telegram.base_url}
        done = await asyncio.to_thread(pith, tmp_path, "doctor", **words)
        telegram.switches(inline_mode=True)
        again = await asyncio.to_thread(pith, tmp_path, "doctor", **words)

    assert (done.returncode, again.returncode) == (0, 0)
    assert "send /setinline to @BotFather" in done.stdout
    assert "Guest mode is on" in done.stdout
    assert "Privacy mode is on" in done.stdout
    assert "send /setinlinefeedback to @BotFather" in again.stdout


def _in_a_terminal(tmp_path: Path, **configured: str) -> str:
    """What the doctor prints to who sits there."""
    ours, theirs = os.openpty()
    environment = {"PATH": os.environ["PATH"], "PYTHONUTF8": "1", **configured}
    environment |= {"PITH_DATABASE": str(tmp_path / "pith.db"), "TERM": "dumb"}
    environment["PYTHONPATH"] = str(Path(__file__).parents[1])
    command = [sys.executable, "-m", "bot", "doctor"]
    running = subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, cwd=tmp_path, env=environment
    )
    os.close(theirs)
    said = b""
    # At the end Linux reports an error where others report nothing.
    with suppress(OSError):
        while more := os.read(ours, 4096):
            said += more
    os.close(ours)
    assert running.wait(60) == 0
    return said.decode()


async def test_doctor_shows_the_owners_link_in_a_terminal(tmp_path: Path) -> None:
    """While there is no owner, who runs the doctor in a terminal gets a link that the Pith which
    serves knows; the one before is void, and where output is piped there is none."""
    async with TelegramServer() as telegram:
        words = {"TELEGRAM_BOT_TOKEN": telegram.token, "TELEGRAM_BASE_URL": telegram.base_url}
        piped = await asyncio.to_thread(pith, tmp_path, "doctor", **words)
        said = [await asyncio.to_thread(_in_a_terminal, tmp_path, **words) for _ in range(2)]
        old, new = (re.findall(r"start=(own_[\w-]+)", one)[0] for one in said)
        database = await Database.open(tmp_path / "pith.db")
        opens = OpenInvitation(AccessRules(), SqliteAccess(database), SystemClock())
        found = [await opens(one, reader) for one, reader in ((old, 7), (new, 8), (new, 9))]
        await database.close()
        owned = await asyncio.to_thread(_in_a_terminal, tmp_path, **words)

    assert found == [Opened.INVALID, Opened.OWNER, Opened.INVALID]
    assert "within 15 minutes" in said[1]
    assert "start=own_" not in piped.stdout + owned


def test_doctor_knows_what_listening_costs(tmp_path: Path) -> None:
    """Where money is limited, a transcriber without a price is named like a model."""
    done = pith(
        tmp_path,
        "doctor",
        OPENAI_BASE_URL="http://127.0.0.1:9/v1",
        PITH_TRANSCRIPTION_MODEL="ears",
        PITH_BUDGET_ALL="$1 a day",
        PITH_PRICES='{"gpt-5.4-mini": [0.25, 2]}',
    )
    assert "no price for ears in PITH_PRICES" in done.stdout


def test_doctor_in_json(tmp_path: Path) -> None:
    """For programs: every finding with its name, health, values and sentence; the same status."""
    done = pith(tmp_path, "doctor", "--json")
    found = json.loads(done.stdout)

    assert (done.returncode, found["ok"]) == (0, True)
    assert [(one["name"], one["health"]) for one in found["findings"]] == [
        ("python-ok", "ok"),
        ("database-ok", "ok"),
        ("token-none", "warning"),
        ("access-open", "ok"),
        ("model-none", "warning"),
    ]
    assert found["findings"][1]["values"] == {"path": str(tmp_path / "pith.db")}

    (tmp_path / "pith.db").write_bytes(b"no database" * 100)
    done = pith(tmp_path, "doctor", "--json")

    assert (done.returncode, json.loads(done.stdout)["ok"]) == (1, False)


def test_health_without_a_pith(tmp_path: Path) -> None:
    """Nobody serves here: that is no health."""
    done = pith(tmp_path, "health", PITH_STATUS_LISTEN="127.0.0.1:1")

    assert (done.returncode, json.loads(done.stdout)) == (1, {"status": "no answer"})


def test_a_backup_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    """It is a sentence that names the file."""
    pith(tmp_path, "chat", typed=b"/length short\n")
    done = pith(tmp_path, "backup", "nowhere/copy")

    assert (done.returncode, done.stdout) == (1, "")
    assert "Nothing was backed up. There's no file at nowhere/copy" in done.stderr
    assert "Traceback" not in done.stderr


async def test_a_large_job_is_not_begun_unasked(tmp_path: Path) -> None:
    """Where nobody can be asked it ends with a sentence and a status of its own; --yes begins."""
    async with ModelServer() as model:
        words = {"OPENAI_BASE_URL": model.base_url, "PITH_LARGE_JOB": "100"}
        summarize = partial(asyncio.to_thread, pith, tmp_path, "summarize", **words)
        refused = await summarize(str(ARTICLES / "seed.txt"))
        calls = len(model.requests)
        begun = await summarize(str(ARTICLES / "seed.txt"), "--yes")
        known = await summarize(str(ARTICLES / "seed.txt"))

    assert (refused.returncode, refused.stdout, calls) == (3, "", 0)
    assert "This is a long text" in refused.stderr
    assert "--yes" in refused.stderr
    assert (begun.returncode, known.returncode) == (0, 0)
    assert known.stdout == begun.stdout
    assert "without a model" not in begun.stdout


@pytest.mark.parametrize(
    ("answer", "status"), [(b"ja\n", 0), (b"n\n", 3), (b"was\n", 3)], ids=["yes", "no", "what"]
)
async def test_a_person_at_a_terminal_is_asked(tmp_path: Path, answer: bytes, status: int) -> None:
    """They answer in the words of their language; anything but yes is no."""
    async with ModelServer() as model:
        ours, theirs = os.openpty()
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "summarize", str(ARTICLES / "seed.txt")),
            stdin=theirs,
            stderr=theirs,
            stdout=asyncio.subprocess.PIPE,
            cwd=tmp_path,
            env=os.environ
            | {
                "PITH_DATABASE": str(tmp_path / "pith.db"),
                "PYTHONPATH": str(Path(__file__).parents[1]),
                "OPENAI_BASE_URL": model.base_url,
                "PITH_LARGE_JOB": "100",
                "PITH_LANGUAGE": "de",
            },
        )
        os.close(theirs)
        os.write(ours, answer)
        told, _ = await process.communicate()
        shown = os.read(ours, 100_000).decode(errors="replace")
        os.close(ours)

    assert process.returncode == status
    assert "Soll ich anfangen? Schreib j oder n." in shown
    assert bool(told) is bool(model.requests) is (status == 0)


@pytest.mark.parametrize(
    ("answer", "said", "calls"),
    [
        ("y", "Ammunition", True),
        ("No", "All right, I'll leave it.", False),
        ("/settings", "Length", False),
    ],
)
async def test_the_conversation_asks_about_a_large_job(
    tmp_path: Path, answer: str, said: str, calls: bool
) -> None:
    """Yes begins it, no leaves it, and whoever says something else has left it as well."""
    story = f"{ARTICLES / 'seed.txt'}\n{answer}\ny\n".encode()
    async with ModelServer() as model:
        words = {"OPENAI_BASE_URL": model.base_url, "PITH_LARGE_JOB": "100"}
        done = await asyncio.to_thread(pith, tmp_path, "chat", typed=story, **words)

    assert "Shall I begin? Type y or n." in " ".join(done.stdout.split())
    assert said.casefold() in done.stdout.partition("Type y or n.")[2].casefold()
    assert bool(model.requests) is calls


WALL = b"<html><head><title>One moment</title></head><body><p>Checking your browser.</p></body>"
POST = (
    b'<div class="tgme_widget_message" data-post="coast/12">'
    b'<a class="tgme_widget_message_owner_name">Coast</a>'
    b'<div class="tgme_widget_message_text">The ferry runs all winter.</div>'
    b'<time datetime="2026-01-02T10:00:00+00:00">10:00</time></div>'
)


def test_an_article_as_it_was_read(tmp_path: Path) -> None:
    """It is shown with what is known of it; nothing is summarised and nothing kept."""
    text = pith(tmp_path, "read", str(ARTICLES / "seed.html"))
    told = json.loads(pith(tmp_path, "read", str(ARTICLES / "seed.html"), "--json").stdout)

    assert text.returncode == 0, text.stderr
    assert text.stdout.startswith("EU explores boosting ammunition production")
    assert "read in full" in text.stdout
    assert (told["kind"], told["share"], told["words"] > 100) == ("article", 1.0, True)
    assert told["text"].split("\n\n")[1] in text.stdout
    assert {"title", "author", "date"} < told.keys()
    assert not (tmp_path / "pith.db").exists()


@pytest.mark.parametrize(
    ("url", "content", "found"),
    [
        ("https://t.me/coast/12", POST, {"form": "post", "author": "Coast", "date": "2026-01-02"}),
        ("https://t.me/s/coast/12", POST, {"url": "https://t.me/coast/12"}),
        ("https://t.me/coast/12", b"<p>Nothing.</p>", {"error": "PostHidden"}),
        ("https://coast.example/a", WALL, {"error": "PageBlocked", "kind": "bot_check"}),
        ("https://coast.example/a", b"<rss version='2.0'></rss>", {"error": "FeedFound"}),
        ("https://coast.example/a", b"\x89PNG\r\n\x1a\n\0\0", {"error": "UnsupportedFile"}),
        ("ftp://coast.example/a", POST, {"error": "LinkRefused"}),
    ],
    ids=["post", "preview of a channel", "hidden post", "bot check", "feed", "picture", "no link"],
)
def test_a_saved_page_goes_the_way_of_its_address(
    tmp_path: Path, url: str, content: bytes, found: dict[str, str]
) -> None:
    """With --url a file is what that address answers, and refused as that answer would be."""
    done = pith(tmp_path, "read", "-", "--json", "--url", url, typed=content)
    told = json.loads(done.stdout)

    assert {name: told[name] for name in found} == found
    assert done.returncode == int("error" in found)


def test_a_refusal_is_a_sentence(tmp_path: Path) -> None:
    """Without --json it is told to people; a link with --url is a mistake of usage."""
    (tmp_path / "page.html").write_bytes(WALL)
    done = pith(tmp_path, "read", "page.html", "--url", "https://coast.example/a")
    link = pith(tmp_path, "read", "https://coast.example/a", "--url", "https://coast.example/b")

    assert (done.returncode, done.stdout, link.returncode) == (1, "", 2)
    assert "Traceback" not in done.stderr
    assert "--url needs a file" in link.stderr


def test_doctor_on_authorities_of_ones_own(tmp_path: Path) -> None:
    """Where the operator names certificate authorities, the doctor says whether they can be read;
    the name that other programs know goes as well."""
    good = str(Path(__file__).parent / "certificates" / "authority.pem")
    for name in ("PITH_CA_FILE", "SSL_CERT_FILE"):
        done = pith(tmp_path, "doctor", **{name: good})
        assert (done.returncode, f"also trusts the certificates in {good}" in done.stdout) == (
            0,
            True,
        )
    done = pith(tmp_path, "doctor", PITH_CA_FILE="nowhere.pem", SSL_CERT_FILE=good)

    assert done.returncode == 1
    assert "The certificates in nowhere.pem can't be read" in done.stdout


def test_reading_goes_on_without_them(tmp_path: Path) -> None:
    """A file of authorities that cannot be read keeps nothing else from being read."""
    done = pith(tmp_path, "read", str(ARTICLES / "seed.html"), PITH_CA_FILE="nowhere.pem")

    assert done.returncode == 0
    assert "ammunition" in done.stdout


def test_an_archive_is_taken_as_its_page(tmp_path: Path) -> None:
    """With --url a web archive is what that address answers; without it keeps its own."""
    body = "<p>The ferry runs all winter, the board decided on Monday after a long debate.</p>"
    archive = (
        "Snapshot-Content-Location: https://coast.example/b\nMIME-Version: 1.0\n"
        "Content-Type: text/html\nContent-Location: https://coast.example/b\n\n"
        f"<!doctype html><html><title>Ferry</title><article><h1>Ferry</h1>{body * 3}</article>"
    ).encode()
    (tmp_path / "page.mhtml").write_bytes(archive)
    own = json.loads(pith(tmp_path, "read", "page.mhtml", "--json").stdout)
    given = ("read", "page.mhtml", "--json", "--url", "https://coast.example/a")
    told = json.loads(pith(tmp_path, *given).stdout)

    assert (own["url"], own["form"]) == ("https://coast.example/b", "html")
    assert (told["url"], told["form"]) == ("https://coast.example/a", "page")
