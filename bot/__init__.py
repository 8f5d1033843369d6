"""Alongside: a chat-based self-compassion companion. See bot/README.md for the architecture."""
