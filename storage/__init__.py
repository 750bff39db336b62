"""Pith's memory in SQLite: one store a port, all through one database.

`bot.app` imports this package while it imports `bot.domain`: a deliberate inversion, so that the
core knows no database and a store speaks in the core's values. It imports nothing else of `bot`.
"""
