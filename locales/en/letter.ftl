## A letter to herself. Her words, shown to nobody.

# of: - · reviewed: pending
why = Words to yourself can reach you on a day when you cannot find any. Nobody else reads them.
# of: - · reviewed: pending
arrive = You can write to yourself here, and I bring it back once, on a day you choose. It can be three lines. Would you like to?
    .begin = Write
# of: - · reviewed: pending
arrive_young = You can write to yourself here, and find it again on any day. It can be three lines. Would you like to?
    .begin = Write
# of: - · reviewed: pending
some = There is a letter of yours here. What would you like?
    .write_one = Write another
    .read_one = Read it
# of: - · reviewed: pending
read = You wrote:
    .words = { $text }
    .leave_it = Leave it here
    .let_go = Let it go
# of: - · reviewed: pending
gone = It is gone.
# of: - · reviewed: pending
stays = It stays where it is.
# of: - · reviewed: pending
write = What is hard, and what would someone say who is fond of you? Send as many lines as you like, and tap when it is done.
    .added = It is there. Go on, or tap “Done”.
    .done = Done
    .skip = Not today
    .remind = The page is still open. Three lines are enough.
# of: - · reviewed: pending
when = When shall it come back?
    .in_a_day = In a day
    .in_a_week = In a week
    .in_a_month = In a month
    .skip = Rather not keep it
# of: - · reviewed: pending
sealed = It is put away. I bring it back once, and never in the middle of something. /kit has it before then, and can move the day.
# of: - · reviewed: pending
lies_here = It is put away. /kit has it on any day.
# of: - · reviewed: pending
full = Five letters are lying here already. /kit shows them, and you can let one go.
# of: - · reviewed: pending
left = That is fine. /letter opens this page on any day.
    .v2 = All right. No letter is needed.
    .v3 = Then not. Words to yourself can also be thought and not written.
    .v4 = Good. It can wait for a day that wants it.
