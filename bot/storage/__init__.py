"""Durable state: two stores behind one port (`bot/app/ports.py`) and one contract suite.

    sqlite.py       SqliteStore, and `open_store`, by which the composition root gets one
    memory.py       MemoryStore: the same promises for as long as the process lives; only who needs it imports it
    lane.py         a connection in a thread of its own; what waits together is one transaction
    events.py turns.py parcels.py people.py     what is done to the tables, one module an idea
    codec.py shapes.py                          values to bytes and back, versioned and tolerant
    vault.py keyfile.py                         sealing, look-up, and the master key
    lock.py faults.py schema.py statements.py   one owner, our errors, migrations, named SQL
    recent.py quiet.py      what need not be asked of a disk: who wrote last, who is to be woken
    upkeep.py forgotten.py                      backups, and who stays forgotten in them
    retention.py    how long what nobody decided to keep is kept

Rules: nothing a person wrote, chose or felt reaches a disk unsealed. Plaintext columns are random
ids, numbers, states, keyed hashes, days, and the instants by which messages are scheduled.
"""

from bot.storage.sqlite import SqliteStore, open_store

__all__ = ["SqliteStore", "open_store"]
