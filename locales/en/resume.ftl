## Greets the person, not the gap. What was left is offered once and without weight.

# of: - · reviewed: pending
why = I ask so that nothing goes on without you. Leaving it for good is fine.
# of: - · reviewed: pending
sit = Good that you are here. There is a sit you had begun. Shall we go on with it, or leave it?
    .v2 = Hello. You were about to sit with something. Would you like to take it up, or let it go?
    .v3 = Hello again. The sit is still open. Go on, or start from somewhere else?
    .v4 = You are here. We were at the sit. Is that still the right place?
    .go_on = Go on with it
    .fresh = Something else
# of: - · reviewed: pending
words = Good that you are here. We were looking for words. Shall we go on from there?
    .v2 = Hello. We had begun to find a word for it. Is that still the right place?
    .v3 = Hello again. The search for words is still open. Go on with it?
    .v4 = You are here. We were in the middle of finding words. Would you like to go on there?
    .go_on = Go on with it
    .fresh = Something else
# of: - · reviewed: pending
ground = Good that you are here. We were getting steady. Shall we go on with that?
    .v2 = Hello. We had begun to look for some ground. Is more of it welcome?
    .v3 = Hello again. The steadying is still open. Go on with it?
    .v4 = You are here. We were finding the floor. Would you like to go on there?
    .go_on = Go on with it
    .fresh = Something else
# of: - · reviewed: pending
something = Good that you are here. Something is still open from before. Shall we go on with it?
    .v2 = Hello. We had begun something. Is it still the right place?
    .v3 = Hello again. There is a thing you had started. Go on with it, or leave it?
    .v4 = You are here. We could go on where we were. Would you like that?
    .go_on = Go on with it
    .fresh = Something else
# of: - · reviewed: pending
put_away_line = It is put away. You can start from anywhere: a word, a sentence, or /menu.
    .v2 = Then that is closed. Whatever is here now may come: one word, or /menu.
    .v3 = Good, we leave it. Write what is here, or look into /menu.
    .v4 = Done with that. A word is enough to begin again; /menu shows the rest.
