## What the Telegram transport itself says, around the conversation. Never in the voice of a practice.

# Shown in an empty chat, before Start is pressed (512 characters). Still there when the program is down.
# of: - · reviewed: pending
description = For hard moments: a few quiet ways to meet what hurts. A program with words that people wrote. No person reads along, and it is no therapy. In danger call 112, 911, 999 or 000, or see findahelpline.com. They answer when I do not.
# Under the name, and in shared links (120 characters).
# of: - · reviewed: pending
short_description = A quiet companion for hard moments. A program, no therapy. In danger call 112, 911 or 999.
# One message to a group or channel, before leaving it. It looks the same for everybody there.
# of: - · reviewed: pending
group_refusal = I am for one person at a time, so I leave this chat now. You can write to me alone. In danger call 112, 911 or 999, or see findahelpline.com
# Above buttons that have no text of their own.
# of: - · reviewed: pending
above_buttons = This is where we are.
# The list of commands in the app (256 characters each, better under 40).
# of: - · reviewed: pending
command_now = Help in danger, right now
# of: - · reviewed: pending
command_menu = Everything we can do here
# of: - · reviewed: pending
command_help = How this works
# of: - · reviewed: pending
command_sit = Sit with what hurts, for some minutes
# of: - · reviewed: pending
command_anchor = Find something that steadies you
# of: - · reviewed: pending
command_checkin = A small question at hours you choose
# of: - · reviewed: pending
command_pause = Give check-ins a rest
# of: - · reviewed: pending
command_look = What was named over some weeks
# of: - · reviewed: pending
command_letter = A letter to yourself, for another day
# of: - · reviewed: pending
command_remind = One thing, brought up once
# of: - · reviewed: pending
command_settings = Your clock, quiet hours, name, language
# of: - · reviewed: pending
command_language = Which language I speak
# of: - · reviewed: pending
command_timezone = Where your clock stands
# of: - · reviewed: pending
command_company = Quiet company for a while
# of: - · reviewed: pending
command_plan = Your plan for a hard hour
# of: - · reviewed: pending
command_country = Whose numbers I name
# of: - · reviewed: pending
command_kit = What you kept, to look at or let go
# of: - · reviewed: pending
command_privacy = What is kept about you, and where
# of: - · reviewed: pending
command_export = A file with all that is kept
# of: - · reviewed: pending
command_forget = Erase all that is kept
# of: - · reviewed: pending
command_why = Why I ask this
# of: - · reviewed: pending
command_stop = Stop for now, check-ins too
# of: - · reviewed: pending
command_start = Begin, or find your place again
