## Something she put away has come back. The first bubble may be seen by others.

# of: - · reviewed: pending
why = You asked for this to come back on a day like today. It can wait, and it can go.
# of: - · reviewed: pending
arrive = Something you put away for today is here.
    .v2 = Here is what you asked to find again. It opens only if you like.
    .v3 = You left something for this day. It is here.
    .v4 = Something of yours has its day today. It opens with a tap.
    .show_it = Show it
    .in_a_day = In a day
    .not_now = Not now
# of: - · reviewed: pending
letter = A letter, from you to you. You can stop reading at any line.
    .words = { $text }
    .keep_letter = Keep it
    .in_a_month = Again in a month
    .let_go = Let it go
# of: - · reviewed: pending
reminder = You asked me to bring this up once:
    .words = { $text }
# of: - · reviewed: pending
put_off = It comes back then.
# of: - · reviewed: pending
kept = It stays with your things. /kit finds it.
# of: - · reviewed: pending
passed = That is fine. It does not come again.
# of: - · reviewed: pending
let_go = It is gone.
