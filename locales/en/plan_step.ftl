## One step of a safety plan at a time. Her words, no judgement; skipping is always there.

# of: - · reviewed: pending
why = A plan is made for an hour in which thinking is hard. Each step can be one word, or stay empty.
# of: - · reviewed: pending
there = In this step stands: { $text }
    .more_of_it = Add something
    .anew = Write it anew
    .take_out = Take it out
    .leave_it = Leave it so
# of: - · reviewed: pending
signs = Step 1 of 7, the signs. How do you notice that it is getting hard? Thoughts, moods, things you do or stop doing.
    .added = So far: { $text }. Add more, or tap “Done”.
    .done = Done
    .skip = Skip this step
    .remind = The page is still open. One word is enough, or leave it out.
# of: - · reviewed: pending
alone = Step 2 of 7. What can you do alone that takes your mind off it, even for ten minutes?
    .added = So far: { $text }. Add more, or tap “Done”.
    .done = Done
    .skip = Skip this step
    .remind = The page is still open. One word is enough, or leave it out.
# of: - · reviewed: pending
places = Step 3 of 7. Which places or people pull your thoughts elsewhere? You need not tell them why.
    .added = So far: { $text }. Add more, or tap “Done”.
    .done = Done
    .skip = Skip this step
    .remind = The page is still open. One word is enough, or leave it out.
# of: - · reviewed: pending
people = Step 4 of 7. Whom can you ask for help? A name is enough, a number beside it is better.
    .added = So far: { $text }. Add more, or tap “Done”.
    .done = Done
    .skip = Skip this step
    .remind = The page is still open. One word is enough, or leave it out.
# of: - · reviewed: pending
trained = Step 5 of 7. Whose work is it to help you? A doctor, a therapist, a line. Names and numbers, for the night too.
    .added = So far: { $text }. Add more, or tap “Done”.
    .done = Done
    .skip = Skip this step
    .remind = The page is still open. One word is enough, or leave it out.
# of: - · reviewed: pending
safer = Step 6 of 7. What would make the place around you safer? What could hurt you can be further away, or with someone else.
    .added = So far: { $text }. Add more, or tap “Done”.
    .done = Done
    .skip = Skip this step
    .remind = The page is still open. One word is enough, or leave it out.
# of: - · reviewed: pending
matters = Step 7 of 7. What matters most to you? A person, an animal, something you would still like to see.
    .added = So far: { $text }. Add more, or tap “Done”.
    .done = Done
    .skip = Skip this step
    .remind = The page is still open. One word is enough, or leave it out.
# of: - · reviewed: pending
done = All right.
    .v2 = Good.
    .v3 = Fine.
    .v4 = Good, that is a step.
# of: - · reviewed: pending
stopped = Then the rest waits.
