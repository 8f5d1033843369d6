# of: - · reviewed: pending
arrive = We sit for a while.
    .v2 = A short sit.
    .v3 = We rest here.
    .v4 = Come and sit.
# of: - · reviewed: pending
feel = What is here?
# of: - · reviewed: pending
load = How heavy is it?
# of: - · reviewed: pending
length = How long?
# of: - · reviewed: pending
sit = We stay for { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }.
    .middle = Half of it is over.
    .middle-here = I am here
    .finish = End it now
# of: - · reviewed: pending
how = How is it now?
    .again = Once more
    .words = Find a word
# of: - · reviewed: pending
word = What is your word for this place?
# of: - · reviewed: pending
page = This page is yours.
# of: - · reviewed: pending
land = Feel your feet. Then drink some water.
# of: - · reviewed: pending
stop = Enough for now. Feel the floor.
