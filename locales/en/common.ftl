## Lines that any flow may need.

# of: - · reviewed: pending
paused = We can stop here. Your place is kept for a while, if you would like to come back to it.
    .v2 = Then we pause here. If you come back, I will ask before we go on.
    .v3 = Stopping is fine. I remember where we were, for some hours.
    .v4 = We leave it here for now. Nothing is lost, and nothing is expected.
# of: - · reviewed: pending
lost = Something in me was rewritten since you were last here, and your place in it is gone. That is our doing, not yours. We can start from the list.
# of: - · reviewed: pending
moved = Something in me was rewritten since you were last here. We go on from the nearest place.
# of: - · reviewed: pending
reshaped = This question has changed a little since you last saw it. Here it is again.
# of: - · reviewed: pending
killed = The practice you were in has been taken out. This one takes its place.
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
stale = That button belongs to an earlier moment. Here is where we are now.
# of: - · reviewed: pending
nothing_open = That button belongs to an earlier moment, and nothing is open now. Write a word, or /menu.
# of: - · reviewed: pending
unreadable = I can only read written words, so I do not know what is in it. If it is urgent, /now is there. Otherwise, a few words are enough.
# of: - · reviewed: pending
too_long = That is more than I can take in at once. Please send it in two or three parts.
# of: - · reviewed: pending
failed = Something went wrong in me, not in you. Your place is kept. Please try it once more, or write /menu. In danger: /now.
# of: - · reviewed: pending
back_again = Back to where we were.
# of: - · reviewed: pending
nowhere_back = There is nothing before this. Here is the question again.
# of: - · reviewed: pending
nothing_to_repeat = There is nothing to say again yet.
# of: - · reviewed: pending
cannot_skip = This one can be left with /stop, or answered in your own way.
# of: - · reviewed: pending
late = I was not running when this was due. It comes now, late.
# of: - · reviewed: pending
over = That is over. You can write a word, or /menu.
# of: - · reviewed: pending
stopped = We stop here. Nothing more is needed.
