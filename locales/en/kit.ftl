## What she kept: to look at, to bring back, to let go.

# of: - · reviewed: pending
why = What you kept is yours. Here you can see it, use it, and let it go.
# of: - · reviewed: pending
empty = There is nothing in your kit yet, and that is fine. It can hold things that steady you, and kind lines of your own. Look for one?
    .anchor = Something steady
    .line = A kind line
    .not_now = Not now
# of: - · reviewed: pending
which = What would you like to look at?
    .plan = My safety plan
    .anchor = My anchors
    .kind_line = My kind lines
    .person = My people
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
sure = Let go of “{ $word }”? It is gone from your kit then.
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
