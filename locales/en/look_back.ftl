## Looking back over some weeks, when she asks. The counted lines stand in insights.ftl.

# of: - · reviewed: pending
why = I only count when you ask. Counting can help to see something again, and it can also be left.
# of: - · reviewed: pending
first = Help was named here not long ago. Numbers can wait for another day. What would be good now?
    .steady = Get steady first
    .see_it = See it now
    .not_now = Not now
# of: - · reviewed: pending
little = With so little, a count says more about chance than about you. Nothing is expected, and more is not better.
# of: - · reviewed: pending
nothing = There is nothing of the last six weeks to look back on. That is fine, and everything else works the same.
# of: - · reviewed: pending
from_now = Then it begins today. In some weeks there may be something to look back on.
# of: - · reviewed: pending
what_next = These are counts of what was said here. They are no measure of you. What would you like?
    .v2 = Counted from what you tapped, and no more than that. What would you like to see?
    .v3 = Numbers are only one way to look, and a small one. What now?
    .v4 = What it means is yours to say, not mine. What would you like?
    .further = More of it
    .picture = As a picture
    .clear_it = Let it go
    .enough = That is enough
# of: - · reviewed: pending
in_words = These are counts of what was said here. They are no measure of you. What would you like now?
    .v2 = Counted from what you tapped, and no more than that. Is there more you would like to hear?
    .v3 = Numbers are only one way to look, and a small one. What would be good now?
    .v4 = What it means is yours to say, not mine. What would you like now?
    .further = More of it
    .clear_it = Let it go
    .enough = That is enough
# of: - · reviewed: pending
no_further = Nothing else came up often, so there is nothing else to count. That is no lack.
# of: - · reviewed: pending
no_picture = No word came up often enough to draw. The lines above are all there is.
# of: - · reviewed: pending
drawn = The words say the same as the picture. What would you like?
    .darker = A dark one
    .further = More of it
    .clear_it = Let it go
    .enough = That is enough
# of: - · reviewed: pending
drawn_dark = The words say the same as the picture. What would you like?
    .lighter = A light one
    .further = More of it
    .clear_it = Let it go
    .enough = That is enough
# of: - · reviewed: pending
enough = Good. It was only a look.
    .v2 = Then we leave the numbers here.
    .v3 = All right. You were here, and that needs no count.
    .v4 = Good. Another look can wait for another day.
# of: - · reviewed: pending
sure = I would erase what you named and tapped in practices and check-ins. Anchors, lines and pages that you kept stay. It cannot be brought back. Shall it go?
    .keep_it_all = Keep it
    .clear_it = Let it go
# of: - · reviewed: pending
cleared = It is gone. From now on new practices are counted anew. /forget erases everything else as well.
# of: - · reviewed: pending
left = All stays as it was.
    .v2 = Good. Nothing is changed.
    .v3 = Then we leave it.
    .v4 = All right. Nothing had to be looked at.
