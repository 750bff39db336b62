"""The tables, and how each Pith brings an older one's database up to its own.

A migration that has been released is never changed: a new one is added below it, and a line in
tests/storage/frozen_migrations.json.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

MIGRATIONS = Migrations("pith")


@MIGRATIONS()
def preferences(db: Database) -> None:
    """What readers chose."""
    db.execute(
        """CREATE TABLE preferences (
            reader_id INTEGER PRIMARY KEY,
            choices TEXT NOT NULL -- JSON, null where nothing is chosen
        )"""
    )


@MIGRATIONS()
def caches(db: Database) -> None:
    """Articles and summaries; `owner` is the one reader who may see them, NULL for all."""
    for table, column in (("articles", "article"), ("summaries", "summary")):
        db.execute(
            f"""CREATE TABLE {table} (
                key TEXT PRIMARY KEY,
                owner INTEGER,
                kept_at TEXT NOT NULL,
                {column} TEXT NOT NULL -- JSON
            )"""
        )
        db.execute(f"CREATE INDEX {table}_by_owner ON {table} (owner) WHERE owner IS NOT NULL")
        db.execute(f"CREATE INDEX {table}_by_age ON {table} (kept_at)")


@MIGRATIONS()
def history(db: Database) -> None:
    """Which reader was shown what, and in which messages."""
    # AUTOINCREMENT: a button of a forgotten summary must never find a later one under its number.
    db.execute(
        """CREATE TABLE shown (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            reader_id INTEGER NOT NULL,
            article_key TEXT NOT NULL,
            link TEXT NOT NULL,
            title TEXT NOT NULL,
            preferences TEXT NOT NULL, -- JSON
            note TEXT NOT NULL,
            at TEXT NOT NULL
        )"""
    )
    db.execute("CREATE INDEX shown_by_reader ON shown (reader_id)")
    db.execute(
        """CREATE TABLE places (
            reader_id INTEGER NOT NULL,
            place TEXT NOT NULL,
            shown_id INTEGER NOT NULL REFERENCES shown (id) ON DELETE CASCADE,
            PRIMARY KEY (reader_id, place)
        ) WITHOUT ROWID"""
    )
    db.execute("CREATE INDEX places_by_shown ON places (shown_id)")


@MIGRATIONS()
def ledger(db: Database) -> None:
    """What was used; `reader_id` is NULL once that reader was forgotten."""
    db.execute(
        """CREATE TABLE usage (
            id INTEGER PRIMARY KEY,
            reader_id INTEGER,
            purpose TEXT NOT NULL,
            model TEXT NOT NULL,
            outcome TEXT NOT NULL,
            prompt_tokens INTEGER NOT NULL,
            answer_tokens INTEGER NOT NULL,
            seconds REAL NOT NULL,
            at TEXT NOT NULL
        )"""
    )
    db.execute("CREATE INDEX usage_by_reader ON usage (reader_id) WHERE reader_id IS NOT NULL")


@MIGRATIONS()
def chats(db: Database) -> None:
    """Groups and channels, what their buttons stand for, and what Pith noticed around it."""
    db.execute(
        """CREATE TABLE chats (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            title TEXT NOT NULL,
            closed INTEGER NOT NULL,
            discussion INTEGER NOT NULL,
            rules TEXT NOT NULL -- JSON
        )"""
    )
    db.execute("CREATE INDEX chats_by_discussion ON chats (discussion) WHERE discussion != 0")
    db.execute(
        """CREATE TABLE managers (
            chat_id INTEGER NOT NULL,
            reader_id INTEGER NOT NULL,
            PRIMARY KEY (chat_id, reader_id)
        ) WITHOUT ROWID"""
    )
    db.execute("CREATE INDEX managers_by_reader ON managers (reader_id)")
    db.execute(
        """CREATE TABLE offers (
            key TEXT PRIMARY KEY,
            reader_id INTEGER NOT NULL,
            under TEXT NOT NULL,
            title TEXT NOT NULL,
            note TEXT NOT NULL,
            kind TEXT NOT NULL, -- of the source
            source TEXT NOT NULL, -- JSON
            preferences TEXT, -- JSON
            at TEXT NOT NULL,
            button INTEGER NOT NULL,
            trace TEXT NOT NULL
        ) WITHOUT ROWID"""
    )
    db.execute("CREATE INDEX offers_by_reader ON offers (reader_id)")
    db.execute("CREATE INDEX offers_by_message ON offers (under) WHERE under != ''")
    db.execute("CREATE TABLE observations (name TEXT PRIMARY KEY, value TEXT NOT NULL)")


@MIGRATIONS()
def inbox(db: Database) -> None:
    """Updates until they are answered, and the messages sent for them."""
    db.execute(
        """CREATE TABLE inbox (
            number INTEGER PRIMARY KEY,
            payload TEXT NOT NULL, -- empty once it is answered
            at TEXT NOT NULL,
            attempts INTEGER NOT NULL,
            failures INTEGER NOT NULL DEFAULT 0,
            due TEXT NOT NULL,
            holder TEXT NOT NULL, -- empty where nobody works on it
            lease TEXT NOT NULL,
            reader_id INTEGER NOT NULL, -- 0 once it is answered
            ended TEXT, -- when it was answered, or given up
            reason TEXT NOT NULL -- why it was postponed or given up
        )"""
    )
    db.execute("CREATE INDEX inbox_open ON inbox (due) WHERE ended IS NULL")
    db.execute("CREATE INDEX inbox_ended ON inbox (ended) WHERE ended IS NOT NULL")
    db.execute(
        """CREATE TABLE deliveries (
            number INTEGER NOT NULL REFERENCES inbox (number) ON DELETE CASCADE,
            slot TEXT NOT NULL,
            box INTEGER NOT NULL, -- messages of one box are numbered together
            after INTEGER NOT NULL,
            message_id INTEGER, -- NULL while nobody knows whether it was sent
            inline_id TEXT NOT NULL, -- of a guest's message, which has no number
            PRIMARY KEY (number, slot)
        ) WITHOUT ROWID"""
    )
    db.execute("CREATE INDEX deliveries_by_box ON deliveries (box, message_id)")


@MIGRATIONS()
def ages(db: Database) -> None:
    """How old things are, for what goes by itself."""
    db.execute("CREATE INDEX shown_by_age ON shown (at)")
    db.execute("CREATE INDEX offers_by_age ON offers (at)")
    db.execute("CREATE INDEX usage_by_age ON usage (at) WHERE reader_id IS NOT NULL")


@MIGRATIONS()
def access(db: Database) -> None:
    """Who may use Pith, and what that may cost."""
    db.execute("CREATE TABLE standings (id INTEGER PRIMARY KEY, standing TEXT NOT NULL)")
    db.execute(
        """CREATE TABLE invitations (
            digest TEXT PRIMARY KEY, -- of the link's secret, which is kept nowhere
            standing TEXT NOT NULL,
            uses INTEGER NOT NULL, -- that are left
            ends TEXT NOT NULL
        ) WITHOUT ROWID"""
    )
    db.execute("CREATE TABLE limits (id INTEGER PRIMARY KEY, limits TEXT NOT NULL) -- JSON")
    # `reader_id` is NULL once that reader was forgotten: the sums of all stay as they are.
    db.execute(
        """CREATE TABLE spends (
            id INTEGER PRIMARY KEY,
            reader_id INTEGER,
            chat_id INTEGER NOT NULL,
            requests INTEGER NOT NULL,
            tokens INTEGER NOT NULL,
            micros INTEGER NOT NULL,
            at TEXT NOT NULL,
            expires TEXT -- NULL once it is settled
        )"""
    )
    sums = "at, expires, requests, tokens, micros"
    db.execute(f"CREATE INDEX spends_by_time ON spends ({sums})")
    db.execute(f"CREATE INDEX spends_by_reader ON spends (reader_id, {sums})")
    db.execute(f"CREATE INDEX spends_by_chat ON spends (chat_id, {sums}) WHERE chat_id != 0")
    db.execute(
        """CREATE TABLE requests (
            id INTEGER PRIMARY KEY,
            reader_id INTEGER,
            chat_id INTEGER NOT NULL,
            purpose TEXT NOT NULL,
            outcome TEXT NOT NULL,
            at TEXT NOT NULL
        )"""
    )
    db.execute("CREATE INDEX requests_by_time ON requests (at, outcome, reader_id)")
    db.execute("CREATE INDEX requests_by_reader ON requests (reader_id)")
    db.execute(
        """CREATE TABLE broadcasts (
            id INTEGER PRIMARY KEY,
            text TEXT NOT NULL,
            chat_id INTEGER NOT NULL,
            message_id INTEGER NOT NULL,
            after INTEGER NOT NULL,
            sent INTEGER NOT NULL,
            dropped INTEGER NOT NULL,
            stage TEXT NOT NULL
        )"""
    )


@MIGRATIONS()
def ends(db: Database) -> None:
    """When invitations end, for what goes by itself."""
    db.execute("CREATE INDEX invitations_by_end ON invitations (ends)")


@MIGRATIONS()
def large_jobs(db: Database) -> None:
    """Offers that wait until somebody agrees to what they cost."""
    # `asker_id` is who was asked, `owner` whose text it is, `taken` the press that decided.
    db.execute("ALTER TABLE offers ADD COLUMN asker_id INTEGER")
    db.execute("ALTER TABLE offers ADD COLUMN owner INTEGER")
    db.execute("ALTER TABLE offers ADD COLUMN taken TEXT NOT NULL DEFAULT ''")
    db.execute("CREATE INDEX offers_by_asker ON offers (asker_id) WHERE asker_id IS NOT NULL")


@MIGRATIONS()
def comparisons(db: Database) -> None:
    """What articles agree and differ on; `owner` as for summaries."""
    db.execute(
        """CREATE TABLE comparisons (
            key TEXT PRIMARY KEY,
            owner INTEGER,
            kept_at TEXT NOT NULL,
            comparison TEXT NOT NULL -- JSON
        )"""
    )
    db.execute("CREATE INDEX comparisons_by_owner ON comparisons (owner) WHERE owner IS NOT NULL")
    db.execute("CREATE INDEX comparisons_by_age ON comparisons (kept_at)")


@MIGRATIONS()
def writers(db: Database) -> None:
    """Who wrote a note, where that is not the reader whose row it is in."""
    for table in ("shown", "offers"):
        db.execute(f"ALTER TABLE {table} ADD COLUMN note_by INTEGER")
        db.execute(
            f"CREATE INDEX {table}_by_writer ON {table} (note_by) WHERE note_by IS NOT NULL"
        )
    # Where somebody was asked about another's text, the words were that one's.
    db.execute(
        "UPDATE offers SET note_by = owner WHERE note != '' AND owner > 0 AND owner != reader_id"
    )
    db.execute("CREATE INDEX offers_by_owner ON offers (owner) WHERE owner IS NOT NULL")


@MIGRATIONS()
def forgotten_chats(db: Database) -> None:
    """What was asked and spent in a chat stays without it: `chat_id` is NULL once it's forgotten.

    0 is no chat, only whoever was alone with Pith; they get broadcasts.
    """
    sums = "at, expires, requests, tokens, micros"
    db.execute("ALTER TABLE spends RENAME TO spends_before")
    db.execute(
        """CREATE TABLE spends (
            id INTEGER PRIMARY KEY,
            reader_id INTEGER,
            chat_id INTEGER,
            requests INTEGER NOT NULL,
            tokens INTEGER NOT NULL,
            micros INTEGER NOT NULL,
            at TEXT NOT NULL,
            expires TEXT -- NULL once it is settled
        )"""
    )
    db.execute(
        "INSERT INTO spends SELECT id, reader_id, chat_id, requests, tokens, micros, at, expires"
        " FROM spends_before"
    )
    db.execute("DROP TABLE spends_before")
    db.execute(f"CREATE INDEX spends_by_time ON spends ({sums})")
    db.execute(f"CREATE INDEX spends_by_reader ON spends (reader_id, {sums})")
    db.execute(f"CREATE INDEX spends_by_chat ON spends (chat_id, {sums}) WHERE chat_id != 0")
    db.execute("ALTER TABLE requests RENAME TO requests_before")
    db.execute(
        """CREATE TABLE requests (
            id INTEGER PRIMARY KEY,
            reader_id INTEGER,
            chat_id INTEGER,
            purpose TEXT NOT NULL,
            outcome TEXT NOT NULL,
            at TEXT NOT NULL
        )"""
    )
    db.execute(
        "INSERT INTO requests SELECT id, reader_id, chat_id, purpose, outcome, at"
        " FROM requests_before"
    )
    db.execute("DROP TABLE requests_before")
    db.execute("CREATE INDEX requests_by_time ON requests (at, outcome, reader_id)")
    db.execute("CREATE INDEX requests_by_reader ON requests (reader_id)")
    db.execute("CREATE INDEX requests_by_chat ON requests (chat_id) WHERE chat_id != 0")
