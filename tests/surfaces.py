"""Every surface as a function: a kind of source in, what somebody sees there in the end out."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from bot.domain.chats import Mode, Posts
from tests.bot_api.chats import Chat, Message
from tests.channel_life import LONG_TEXT, URL, Linked, link
from tests.conftest import World
from tests.reading_group import Readers, readers_of

NOWHERE = "https://news.example.com/nothing"
TEXT_FILE = ("lighthouse.txt", LONG_TEXT.encode(), "text/plain")
WORDS = {"text": LONG_TEXT, "failure": NOWHERE}

Surface = Callable[[World, str], Awaitable[str]]


async def private_chat(world: World, kind: str) -> str:
    """The answer to Ann."""
    if kind == "file":
        world.ann.sends_file(*TEXT_FILE)
    else:
        world.ann.sends(WORDS.get(kind, URL))
    await world.answers(2 if kind == "known link" else 1)
    return world.ann.chat.last.text


async def group_asked(world: World, kind: str) -> str:
    """The answer to /tldr, with a link or in reply."""
    readers = readers_of(world)
    if kind == "file":
        readers.bea.sends("/tldr", reply_to=readers.bea.sends_file(*TEXT_FILE))
    elif kind == "text":
        readers.bea.sends("/tldr", reply_to=readers.bea.sends(LONG_TEXT))
    else:
        readers.bea.sends(f"/tldr {WORDS.get(kind, URL)}")
    (answer,) = await readers.answers()
    return answer.text


async def offered(world: World, kind: str, for_tapper: bool = False) -> tuple[Readers, Message]:
    """A group whose admins want the button; Bea has tapped it."""
    readers = readers_of(world)
    readers.rules(Mode.BUTTON, for_tapper=for_tapper)
    # A text is offered where it links to an article, and is one itself.
    readers.bea.sends(f"{LONG_TEXT}\n{URL}" if kind == "text" else WORDS.get(kind, URL))
    (button,) = await readers.answers()
    readers.bea.presses(button, button.buttons[0].text)
    await world.telegram.idle()
    return readers, button


async def group_button(world: World, kind: str) -> str:
    """What the button becomes for all."""
    readers, button = await offered(world, kind)
    assert readers.group.from_bot == [button]
    return button.text


async def group_button_for_tapper(world: World, kind: str) -> str:
    """What Bea alone sees; the button stays for the others."""
    readers, button = await offered(world, kind, for_tapper=True)
    assert button.edits == 0
    assert readers.group.from_bot == [button]
    return readers.bea.ephemeral[0].text


async def group_automatic(world: World, kind: str) -> str:
    """What comes by itself."""
    readers = readers_of(world)
    readers.rules(Mode.AUTOMATIC)
    readers.bea.sends(f"{LONG_TEXT}\n{URL}" if kind == "text" else WORDS.get(kind, URL))
    await world.telegram.idle()
    return "".join(one.text for one in readers.group.from_bot)


async def posted(world: World, kind: str, mode: Mode) -> tuple[Linked, Message, str]:
    """A post of a linked channel, and what is said in the discussion group."""
    life = link(world, mode, posts=Posts.ALL)
    group = world.telegram.group(-1009, "Talk", bot="administrator")
    life.channel.links(group)
    file = life.channel.file(*TEXT_FILE) if kind == "file" else None
    post = life.channel.posts(own_words(kind), file=file)
    await world.telegram.idle()
    return life, post, "".join(one.text for one in group.from_bot)


def own_words(kind: str) -> str:
    """What a post says itself."""
    return "A file" if kind == "file" else WORDS.get(kind, URL)


async def channel_button(world: World, kind: str) -> str:
    """The alert that a subscriber sees."""
    life, post, comment = await posted(world, kind, Mode.BUTTON)
    query = await life.taps(post)
    assert (post.text, comment, query.alert) == (own_words(kind), "", True)
    return query.answer or ""


async def channel_append(world: World, kind: str) -> str:
    """What stands under the post's own words."""
    _, post, comment = await posted(world, kind, Mode.APPEND)
    assert post.text.startswith(own_words(kind))
    assert comment == ""
    return post.text.removeprefix(own_words(kind))


async def channel_comment(world: World, kind: str) -> str:
    """What the discussion group sees; the post stays as it is."""
    _, post, comment = await posted(world, kind, Mode.COMMENT)
    assert post.edits == 0
    return comment


async def inline(world: World, kind: str) -> str:
    """What the card becomes in a chat that Pith is not in."""
    typed = world.ann.types(LONG_TEXT[:200] if kind == "text" else WORDS.get(kind, URL))
    await world.telegram.wait_for(lambda: typed.answer)
    card = world.ann.picks(typed.results[0])
    await world.telegram.idle()
    return card.text


async def guest(world: World, kind: str) -> str:
    """What the mention's answer becomes in a chat that Pith is not in."""
    there = Chat(-1009, "supergroup", "Elsewhere")
    bea = {"id": 12, "is_bot": False, "first_name": "Bea"}
    above: str | Message | None = LONG_TEXT if kind == "text" else None
    if kind == "file":
        name, content, media_type = TEXT_FILE
        above = there.add(bea, file=world.telegram.state.add_file(name, media_type, content))
    says = "" if above else WORDS.get(kind, URL)
    query = world.ann.mentions_as_guest(f"@pith_test_bot {says}".strip(), reply_to=above)
    await world.telegram.idle()
    return query.answer.text if query.answer else ""
