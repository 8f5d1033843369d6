"""How long a typing signal stands before a bubble: enough to breathe, never in danger.

0.6 s and 20 ms a character, at most 2.5 s (practices.md, section 5, pacing); it fades out over the
first 20 sessions, since people who know the companion want to get on, and can be switched off.
"""

from bot.core.conversation import Conversation

FIRST, PER_CHARACTER, LONGEST = 0.6, 0.02, 2.5  # seconds
FADES_OVER = 20  # sessions
SLOW = 1.6


def typing_seconds(conversation: Conversation, text: str) -> float:
    """Seconds of typing before this bubble."""
    pace = conversation.profile.pace
    if pace == "off" or not text:
        return 0.0
    full = min(LONGEST, FIRST + PER_CHARACTER * len(text))
    if pace == "slow":
        return round(full * SLOW, 2)
    return round(full * max(0.0, 1 - conversation.memory.sessions / FADES_OVER), 2)
