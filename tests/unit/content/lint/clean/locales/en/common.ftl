# of: - · reviewed: pending
added = It is on the page.
# of: - · reviewed: pending
concern = That sounds serious.
# of: - · reviewed: pending
invalid = Once more?
    .v2 = Again?
    .v3 = A tap is enough.
    .v4 = One word is enough.
# of: - · reviewed: pending
lost = Your place is gone. We start from the list.
# of: - · reviewed: pending
more = Here are more.
# of: - · reviewed: pending
no_way_back = This is the first one.
# of: - · reviewed: pending
paused = We stop here.
    .v2 = A pause.
    .v3 = We leave it.
    .v4 = Later, then.
# of: - · reviewed: pending
picked = Chosen: { $picked }.
# of: - · reviewed: pending
remind = Still here.
    .v2 = No hurry.
    .v3 = Take your time.
    .v4 = It can wait.
# of: - · reviewed: pending
resting = Nothing is expected.
# of: - · reviewed: pending
sit_goes_on = The sit goes on. { $left } minutes are left.
# of: - · reviewed: pending
stale = That button is old.
# of: - · reviewed: pending
stale_idle = Nothing is open now.
# of: - · reviewed: pending
too_fast = More came than I can read.
# of: - · reviewed: pending
typed = I have read it.
# of: - · reviewed: pending
unreadable = I can only read words.
# of: - · reviewed: pending
welcome_back = You are here.
    .v2 = Hello.
    .v3 = Here it is.
    .v4 = We were here.
# of: - · reviewed: pending
why = So that you choose.
# of: - · reviewed: pending
hello_again = Hello. You asked for a hello today.
# of: - · reviewed: pending
program = I am a program, and I do not feel.
# of: - · reviewed: pending
program_break = I am a program. A break would be kind.
# of: - · reviewed: pending
program_today = I am a program, today as well.
    .v2 = A program writes with you.
    .v3 = This is a program.
    .v4 = You write with a program.
# of: - · reviewed: pending
place_unasked = Nothing asks for a place now.
# of: - · reviewed: pending
place_unread = I cannot find that place.
# of: - · reviewed: pending
which_place = Which one?
# of: - · reviewed: pending
which_time = Which one?
# of: - · reviewed: pending
check_ins_off = Nothing comes on its own any more.
