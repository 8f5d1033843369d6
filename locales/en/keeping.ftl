## What is kept of her: on or off. Each change says what is now true and how to undo it.

# of: - · reviewed: pending
why = What is kept is yours to decide, and it may be nothing. The practices are the same either way.
# of: - · reviewed: pending
is_on = Now I keep what you tell me to keep, and which practices you did, with what you tapped in them. What would you like?
    .no_keeping = Keep nothing
    .leave_so = Leave it so
# of: - · reviewed: pending
is_off = Now I keep nothing of what you do and say here, only what you set and what safety needs. Shall I keep things from now on?
    .keep = Yes, keep them
    .leave_so = Leave it so
# of: - · reviewed: pending
is_open = You have not said yet, so I keep only what you tell me to keep. How shall it be?
    .keep = Keep it all
    .no_keeping = Keep nothing
    .leave_so = Leave it so
    .invalid = Shall I keep it all, keep nothing, or leave it so?
# of: - · reviewed: pending
on_now = From now on I keep what you tell me to, which practices you did, and what you tapped in them. /settings turns it off, /forget erases it.
# of: - · reviewed: pending
stays = All right. It stays as it is.
# of: - · reviewed: pending
off_now = Then I keep nothing of what you do and say here. All practices work as before. /settings turns it on again.
# of: - · reviewed: pending
erase_too = What I kept until now still lies here: your kit and letters, your pages, what you did. Shall I erase that too?
    .erase = Erase it
    .leave_it = Leave it there
    .why = Erasing it cannot be undone. Left there, it stays until you take it out.
# of: - · reviewed: pending
erased = It is erased. What you set is still set. Nothing new is added unless you turn it on in /settings.
# of: - · reviewed: pending
left_there = It stays until you take it out, and nothing new is added. /settings or /forget can change that.
# of: - · reviewed: pending
offer = I would not remember this, since you asked me to keep nothing. Shall I, from now on?
    .keep = Yes, from now on
    .leave_so = No, leave it so
    .invalid = Yes, or leave it so.
# of: - · reviewed: pending
made_to_keep = This needs keeping, and you asked me to keep nothing. Shall I keep things from now on?
    .keep = Yes, from now on
    .leave_so = No, leave it so
    .invalid = Yes, from now on, or no. Both are all right.
# of: - · reviewed: pending
not_kept = Then it is not kept. You had it here, and that counts. Feel what carries you, then one small next thing.
    .v2 = As you wished, it is not kept. What you found in it is yours. Look round the room once, and on you go.
    .v3 = It stays with you and not with me, as you wished. Feet or hands on something solid for a moment.
    .v4 = Nothing of it is kept here, as you asked. Let your eyes rest on something near, then a sip of water.
