"""Durable state behind the port `bot.app.ports.Store`."""
