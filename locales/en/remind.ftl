## One thing, brought up once.

# of: - · reviewed: pending
why = Small plans get lost in a heavy hour. I bring it up once and do not ask what became of it.
# of: - · reviewed: pending
what = What shall I bring up, once? A few words are enough.
    .skip = Nothing after all
    .invalid = One word is enough, so that I have something to say.
# of: - · reviewed: pending
when = When?
    .in_half_an_hour = In half an hour
    .in_two_hours = In two hours
    .this_evening = This evening
    .in_a_day = In a day
    .skip = Rather not
# of: - · reviewed: pending
for_young = You told me that you are under 18, so nothing comes from me on its own. A note where you will see it may hold it. /settings changes it.
# of: - · reviewed: pending
too_quiet = That falls into your quiet hours, when nothing comes on its own. Would another time do?
    .in_half_an_hour = In half an hour
    .in_two_hours = In two hours
    .this_evening = This evening
    .in_a_day = In a day
    .skip = Rather not
# of: - · reviewed: pending
kept = I bring it up then, once. If it does not fit, let it pass. /kit can take it back.
# of: - · reviewed: pending
full = Five things are waiting already. That is plenty. /kit shows them, and can let one go.
# of: - · reviewed: pending
left = That is fine. Nothing is noted.
