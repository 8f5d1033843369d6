"""The pure core: what a conversation is and how it goes on.

Standard library only; no I/O, no clock, no randomness, no logging, no `async`.
Time and seed arrive inside events; everything to be done leaves as effects.
"""
