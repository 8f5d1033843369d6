## The question after /now. Read at the worst hour: short, one wording, a way to say no.

# of: - · reviewed: pending
why = The numbers stand above, they come first. This is for the minutes beside them.
# of: - · reviewed: pending
first = What would help most in this minute?
    .human = Somebody to write to
    .ground = Steady me
    .safety_plan = A safety plan
    .elsewhere = Lines somewhere else
    .invalid = For now one tap is enough, or its number. The numbers above stay there.
# of: - · reviewed: pending
first_where = What would help most in this minute?
    .lines_here = Lines where I am
    .human = Somebody to write to
    .ground = Steady me
    .safety_plan = A safety plan
    .invalid = For now one tap is enough, or its number. The numbers above stay there.
# of: - · reviewed: pending
place = For which country? The name is enough, in any spelling.
    .skip = Leave it
# of: - · reviewed: pending
place_again = I did not find that one. Its name once more, or another one near it?
    .skip = Leave it
# of: - · reviewed: pending
unfound = I could not find it. Free lines of all countries stand here: findahelpline.com
# of: - · reviewed: pending
theirs = Are you in that country? Then I name its numbers from now on.
    .i_am_there = Yes, I am there
    .not_there = No, only this once
# of: - · reviewed: pending
more = Is there something else for this minute?
    .human = Somebody to write to
    .ground = Steady me
    .safety_plan = A safety plan
    .invalid = For now one tap is enough, or its number. The numbers above stay there.
# of: - · reviewed: pending
unclear = You can write here, in any words, and I answer. A real voice can do more: the numbers stand above, and /now shows them again.
# of: - · reviewed: pending
not_now = All right. The numbers stay above, and you can write here at any time. /company stays near for a while.
