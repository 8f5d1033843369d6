## Lines that any flow may need.

# of: - · reviewed: pending
paused = We can stop here. Your place is kept for a while, if you would like to come back to it.
    .v2 = Then we pause here. If you come back, I will ask before we go on.
    .v3 = Stopping is fine. I remember where we were, for some hours.
    .v4 = We leave it here for now. Nothing is lost, and nothing is expected.
# A question was left that is not kept open: nothing of it is promised.
# of: - · reviewed: pending
left_so = All right, we leave that. Nothing is open now.
    .v2 = Then not now. You can ask for it again at any time.
    .v3 = That is fine. It can stay as it is.
    .v4 = We leave it there. Write whenever you like.
# of: - · reviewed: pending
lost = Something in me was rewritten since you were last here, and your place in it is gone. That is our doing, not yours. We can start from the list.
# of: - · reviewed: pending
invalid = That can be said in your own way here. A tap or a number works too.
    .v2 = Your words count. For this one question a tap, or its number, helps me to go on.
    .v3 = Let us try that once more. One of the buttons is enough.
    .v4 = You can leave this question, tap a button, or say it another way.
# of: - · reviewed: pending
remind = Still here. No hurry.
    .v2 = The question can wait. So can I.
    .v3 = Take your time. You can also leave it.
    .v4 = No answer is fine as well.
# of: - · reviewed: pending
why = I ask so that you choose the next step, and not me. You can always leave it out.
    .v2 = The answer only decides what comes next. There is no right one.
# of: - · reviewed: pending
welcome_back = Good that you are here. This is where we were.
    .v2 = Hello again. Here is the place where we stopped.
    .v3 = You are here. We were at this point, and it may also be left.
    .v4 = Hello. This is still open. “Not now” puts it away.
# of: - · reviewed: pending
sit_goes_on = The sit is still going on. { $left ->
        [one] About one minute is left.
       *[other] About { $left } minutes are left.
    }
# of: - · reviewed: pending
no_way_back = There is nothing before this question. Here it is again.
# of: - · reviewed: pending
picked = Chosen so far: { $picked }.
# of: - · reviewed: pending
more = Here are some more.
    .v2 = And these.
    .v3 = A few others.
    .v4 = There are these as well.
# of: - · reviewed: pending
added = It is on the page. Write on, or tap “Done”.
# of: - · reviewed: pending
typed = I have read it. Go on as you are.
# of: - · reviewed: pending
stale = That button belongs to an earlier moment. Here is where we are now.
# of: - · reviewed: pending
stale_idle = That button belongs to an earlier moment, and nothing is open now. Write a word, or /menu.
# of: - · reviewed: pending
unreadable = I can only read written words, so I do not know what is in it. If it is urgent, /now is there. Otherwise, a few words are enough.
# of: - · reviewed: pending
place_unread = I could not find a time zone for that place, and nothing of it is kept. The name of a larger city will do, or the time on your clock.
# of: - · reviewed: pending
place_unasked = I keep nothing of that place, and I can send nobody there. If it is urgent, /now is there. For your clock there is /timezone.
# of: - · reviewed: pending
resting = I have been asking into the quiet, so I stop now. Nothing was expected, and nothing is lost. A word from you, whenever, and I am here.
# of: - · reviewed: pending
concern = This sounds serious, and it matters that you said it. /now has people to call or text, for whatever it is. We can go on here.
# of: - · reviewed: pending
failed = Something went wrong in me, not in you. Your place is kept. Please try once more in a moment. If it is urgent, /now is there.
# of: - · reviewed: pending
too_fast = More came at once than I can take in, so the last of it has not reached me. You can write it again, in your own time. If it is urgent, /now is there.

# of: - · reviewed: pending
hello_again = Hello. Yesterday was hard, and you asked for a hello today. Nothing has to be answered. I am here if you want to write.
# of: - · reviewed: pending
program = A word in between: I am a program and feel nothing myself. What you feel is real. We can go on, or rest here.
# of: - · reviewed: pending
program_today = So that it is said today as well: I am a program, with lines that people wrote. I do not feel.
    .v2 = As on any day: I am a program. People wrote my lines, and I feel nothing myself.
    .v3 = To be plain about it: you write with a program. People wrote its lines; it does not feel.
    .v4 = A word beside it, once a day: I am a program and do not feel. People wrote what I say.
# of: - · reviewed: pending
program_break = A word in between: I am a program and feel nothing myself. You have been here a long while; a break with something to drink would be kind.
# of: - · reviewed: pending
which_place = There is more than one. Which is nearest to your clock?
# of: - · reviewed: pending
which_time = Which of the two do you mean?
# of: - · reviewed: pending
check_ins_off = Check-ins are switched off as well. /checkin brings them back.
