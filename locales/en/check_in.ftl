## A check-in. The first bubble may be read over somebody's shoulder: it tells nothing.

# of: - · reviewed: pending
first = You wished for a small question at this hour. One tap is an answer, and so is none. /checkin changes the time or ends it.
# of: - · reviewed: pending
sky = How is the weather where you are, on the inside?
    .v2 = A small question: which sky is nearest at this moment?
    .v3 = If this hour were weather, what would it be?
    .v4 = Sky report, if you like. One tap is enough.
    .v5 = Looking up for a second: what kind of sky?
    .v6 = No hurry. What is the weather in you?
    .clear = Clear
    .mixed = Mixed
    .grey = Grey
    .storm = Stormy
    .in_an_hour = In an hour
    .not_today = Leave it today
    .invalid = Any of these will do, or a word of your own weather another time.
    .why = A sky is quicker than a sentence. It only decides what I say next.
# of: - · reviewed: pending
feel = A small question: is there a word for right now?
    .v2 = If you like: which of these words is nearest?
    .v3 = One word for this hour, if there is one?
    .v4 = Here are some words. Does one of them fit today?
    .v5 = A word from the list, or one of your own?
    .v6 = What goes by which name today?
    .invalid = A word from the list, your own, or none: all fine.
    .why = A named thing is often a little easier to carry. It may also stay without a name.
# of: - · reviewed: pending
named = “{ $own }”. It may stand as it is.
    .v2 = “{ $own }”. Your own word for it. Good that it has one.
    .v3 = “{ $own }”. I leave it in your words.
    .v4 = “{ $own }”. It is here, and it is said.
# of: - · reviewed: pending
body = A small question: how does it sit in your shoulders right now?
    .v2 = If you like: how is it to be in your body today?
    .v3 = From the neck down, which of these is nearest?
    .v4 = One look downwards: what do your shoulders say?
    .v5 = How did your body carry the day?
    .v6 = Without changing anything: how is it to sit or stand here?
    .light = Light enough
    .tense = Tense
    .heavy = Heavy
    .worn = Worn out
    .in_an_hour = In an hour
    .not_today = Leave it today
    .invalid = The nearest one is near enough. Or leave it.
    .why = The body often knows the day before the words do. You can leave it out.
# of: - · reviewed: pending
week = A look back, if you like: is there one small thing from this week that may stay?
    .v2 = The week is nearly over. Was there one moment you would not give back?
    .v3 = One thing from these days, however small, that was all right?
    .v4 = Before the week turns: something that helped, or somebody who did?
    .v5 = What got you through this week, even a little?
    .v6 = From all these days, one minute to keep. Is there one?
    .why = The week need not look better than it was. I ask so that the small things are not lost with the rest.
# of: - · reviewed: pending
week_said = That was part of the week, and now it is said.
    .v2 = Thank you for looking back, at whatever was there.
    .v3 = I have read it. It may stand as it was.
    .v4 = So that is in this week. It need not be more, or less.
# of: - · reviewed: pending
low = That is a lot to carry through a day. It need not be better for being said.
    .v2 = Then it is one of those. You do not have to make it lighter for me.
    .v3 = All right. Heavy, and you are here with it.
    .v4 = Thank you for saying it as it is.
    .v5 = Some days are like that, and nobody has to shine in them.
    .v6 = It can be this way. Nothing has to be done about it at once.
# of: - · reviewed: pending
tense = Your body is holding on. It may have a reason, and it may let go by a finger's width.
    .v2 = Tense, then. Drop your shoulders only as far as they like.
    .v3 = Something in you is on guard. It does not have to be told off for that.
    .v4 = So much holding. A hand on the spot may be enough for now.
# of: - · reviewed: pending
worn = Worn out is an answer too. You have been carrying.
    .v2 = Then tired may be tired. It is not a fault in you.
    .v3 = There is not much left, and that is all right to say.
    .v4 = A day can use somebody up. Little is enough now.
# of: - · reviewed: pending
anchored = Something small for it? Your anchor “{ $anchor }” is here.
    .my_anchor = My anchor
    .feeling_words = A few words
# of: - · reviewed: pending
without = Would something small fit?
    .steady = Get steady · 3 min
    .minute = One minute
    .feeling_words = A few words
# of: - · reviewed: pending
storm = That is rough weather. You do not have to stand in it alone. What would help first? /now has people to call.
    .v2 = Then it is stormy, and you said so. Shall we find some ground first? /now has people, at any hour.
    .v3 = A lot at once. We can go slowly, or you can let a person know. /now is there too.
    .v4 = I read it. What comes first: ground, or a person? For danger there is /now.
    .steady = Get steady · 3 min
    .feeling_words = A few words
# of: - · reviewed: pending
middle = Some of both, then. Would you like to do anything with it?
    .v2 = Neither one nor the other. That is an honest sky. Anything with it?
    .v3 = A day of two minds. It may stay so, or shall we look?
    .v4 = In between. Is that all right, or is something asking for a minute?
    .feeling_words = A few words
# of: - · reviewed: pending
bright = Let it stay for a breath, there is no hurry to go on. Is there a word for what made it so?
    .v2 = Good to read. Where in you is it? You may keep a line of it, if you like.
    .v3 = Then it may simply be good for a moment. Would you like to put a word to it?
    .v4 = A clear spot. Look at it for as long as a breath takes. A line to keep?
    .v5 = That is allowed to be as good as it is. Is there something you want to remember of it?
    .v6 = I leave a little room for it here. A word for later, or only the moment?
    .a_line = A line of it
# of: - · reviewed: pending
word = As short or as long as you like.
    .why = Writing it is only for you. Nothing is kept unless you say so after.
# of: - · reviewed: pending
heard = It is said. That may be enough.
    .v2 = I have read it, all of it.
    .v3 = Good that it is not only in your head now.
    .v4 = It stands here now, outside of you a little.
# of: - · reviewed: pending
keep = Shall I keep these words for you, or let them go?
    .let_go = Let them go
    .why = Without a yes I forget them now. What you keep is in /export, and goes with /forget.
# of: - · reviewed: pending
kept = Kept. Thank you for today.
# of: - · reviewed: pending
stays = Then it may stay with you. Go well.
    .v2 = Good. Take it along.
    .v3 = That is all, and it is enough.
    .v4 = A good piece of day. Until another time.
# of: - · reviewed: pending
enough = That is all right. Go gently through the rest of it.
    .v2 = Enough for today. I was glad to hear.
    .v3 = Then we leave it there. Be as kind to yourself as goes.
    .v4 = Good. Nothing more is needed.
# of: - · reviewed: pending
in_an_hour = In an hour, then.
    .v2 = Good. I come by once more in an hour.
    .v3 = An hour it is.
    .v4 = Later, then. In about an hour.
# of: - · reviewed: pending
passed = Not today. That is an answer too.
    .v2 = All right. Another day, or none.
    .v3 = Then not. Go gently.
    .v4 = Good. It is left out, and nothing is owed.
