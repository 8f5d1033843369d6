## What she kept: to look at, to bring back, to let go.

# of: - · reviewed: pending
why = What you kept is yours. Here you can see it, use it, and let it go.
# of: - · reviewed: pending
empty = There is nothing in your kit yet, and that is fine. It can hold things that steady you, and kind lines of your own. Look for one?
    .anchor = Something steady
    .line = A kind line
    .not_now = Not now
# of: - · reviewed: pending
unkept = You asked me to keep nothing, so nothing lies here. We can look for something steady or kind all the same; then it stays with you. What would be good?
    .anchor = Something steady
    .line = A kind line
    .keep_from_now = Keep things from now on
    .not_now = Not now
# of: - · reviewed: pending
which = What would you like to look at?
    .plan = My safety plan
    .anchor = My anchors
    .kind_line = My kind lines
    .person = My people
    .letter = My letters
    .reminder = My reminders
    .skip = Not now
# of: - · reviewed: pending
none_of_these = There is nothing of that kind in your kit yet.
# of: - · reviewed: pending
anchors = These are your anchors. Which one?
    .skip = Not now
# of: - · reviewed: pending
lines = These are your kind lines. Which one?
    .skip = Not now
# of: - · reviewed: pending
people = These are your people. Which one?
    .skip = Not now
# of: - · reviewed: pending
letters = These are your letters to yourself, by the day of writing. Which one?
    .skip = Not now
# of: - · reviewed: pending
reminders = These are still to come up, each of them once. Which one?
    .skip = Not now
# of: - · reviewed: pending
anchor = “{ $word }”. You wrote: “{ $text }”. What would be good?
    .be_with_it = Be with it a little
    .let_go = Let it go
    .enough = Only look
# of: - · reviewed: pending
line = You wrote: “{ $text }”. Read it slowly, once more if you like.
    .v2 = In your own words: “{ $text }”. There is no hurry with it.
    .v3 = “{ $text }”. It was yours, and it still is.
    .v4 = Here it is: “{ $text }”. You can read it half aloud.
    .enough = Thank you
    .let_go = Let it go
# of: - · reviewed: pending
person = “{ $word }”. You wrote: “{ $text }”. What would be good?
    .write_line = Find a first line
    .let_go = Let it go
    .enough = Only look
# of: - · reviewed: pending
letter = The letter of { $word }. { $comes-set ->
        [yes] It comes back on { $comes }
       *[no] It lies here and does not come by itself
    }. What would be good?
    .read_it = Read it now
    .other_day = Change the day
    .let_go = Let it go
    .enough = Only look
# of: - · reviewed: pending
read = You wrote, on { $word }:
    .words = { $text }
    .leave_it = Leave it here
    .other_day = Change the day
    .let_go = Let it go
# of: - · reviewed: pending
reminder = { $comes-set ->
        [yes] “{ $word }” comes up once, on { $comes }.
       *[no] “{ $word }” lies here and does not come up by itself.
    } What would be good?
    .leave_it = Leave it so
    .let_go = Let it go
# of: - · reviewed: pending
by_itself_never = You told me that you are under 18, so nothing comes from me by itself. The letter lies here, and you can read it on any day. /settings changes it.
# of: - · reviewed: pending
when = When shall it come back?
    .in_a_day = In a day
    .in_a_week = In a week
    .in_a_month = In a month
    .no_day = On no day
    .skip = Leave it so
# of: - · reviewed: pending
moved = { $comes-set ->
        [yes] Now it comes back on { $comes }, once. /kit changes that again.
       *[no] Now it lies here and comes on no day by itself. /kit changes that again.
    }
# of: - · reviewed: pending
sure = { $kind ->
        [letter] Let go of the letter of { $word }? There is no copy of it.
       *[other] Let go of “{ $word }”? It is gone from your kit then.
    }
    .keep = Keep it
    .let_go = Let it go
# of: - · reviewed: pending
gone = It is gone from your kit. You can make room for something else some day, or leave the room empty.
# of: - · reviewed: pending
stays = Then it stays where it is.
# of: - · reviewed: pending
enough = All right. What you keep stays here.
    .v2 = Good. /kit shows it again.
    .v3 = Fine. It keeps, also without being looked at.
    .v4 = Not now, then. One look around the room, and on.
