## naming_feelings: a word for what is here
# of: - · reviewed: pending
exits =
    .too_much = This is too much

# of: - · reviewed: pending
why = A word is a handle: it lets you hold a feeling a little way off. If no word comes, that is fine too.

# of: - · reviewed: pending
arrive = Let's find a word for what is here. Rough words are welcome.
    .v2 = We'll look for a name for it. It doesn't need to be the right one.
    .v3 = Something is there. We can give it a name, slowly, and see whether it fits.
    .v4 = One word can work like a handle on something heavy. We'll look for one.
    .v5 = No story needed. We look for one or two words, and any word may change again.

# of: - · reviewed: pending
heard = You brought a word already, so we start from there.
    .v2 = Your word stands. You don't need to find it again.
    .v3 = We keep your word, and look a little closer at what it holds.
    .v4 = The word is there. We go one step nearer to it, and no further than you like.

# of: - · reviewed: pending
where = Where do you notice it most?
    .v2 = Where does it show most, as far as you can tell?
    .v3 = If it had a place in you, which would it be?
    .v4 = Where is it loudest, or heaviest?
    .body = In my body
    .heart = In my heart
    .thoughts = In my thoughts
    .unsure = Hard to say
    .invalid = Body, heart, thoughts, or hard to say: each is a good answer.
    .why = A feeling often shows in one place first. Knowing the place can make it less everywhere.

# of: - · reviewed: pending
words = Which of these come close? Take up to three, or type a word of your own.
    .v2 = Here are some words. Which of them come near? Up to three, or one of your own.
    .v3 = Does one of these fit, even a little? Take up to three, or write your own.
    .v4 = What would you call it? These are only offers; your own word is as good. Three at most.
    .skip = No word for it
    .done = That's it
    .invalid = Any word will do. You can also tap one, or tap “No word for it”.

# of: - · reviewed: pending
no_word = No word is fine. Some feelings are older than words. We can go by weather instead: what is it like in there?
    .v2 = Then it has no name yet. We can try by weather: fast, slow, cold or clear. Would you like that?
    .v3 = Nothing fits, and that is fine. Would weather fit better than words?
    .v4 = A feeling doesn't owe anybody a word. Shall we see what the weather is like in there instead?
    .weather = Go by weather
    .enough = Leave it for now

# of: - · reviewed: pending
weather = Which weather is closest?
    .storm = Storm: fast, loud
    .fog = Fog: slow, heavy
    .frost = Frost: far, shut off
    .clear = Clear: light, warm
    .skip = None of these
    .invalid = Storm, fog, frost or clear. Or none of these.

# of: - · reviewed: pending
near = In that weather, these words are often near. Does one fit?
    .skip = None fits
    .done = That's it
    .invalid = One that nearly fits is enough, or none.

# of: - · reviewed: pending
inside = I keep your word: { $feelings }. When it is like that, what goes on inside you?
    .skip = My word says it
    .done = That's it
    .invalid = What comes closest? Or leave it at your word.
    .why = Such words say what others did, and that matters. Inside there may be one more feeling, and it may need something too.

# of: - · reviewed: pending
own_inside = “{ $own_word }”: I keep it as it is. When that is there, what is it like inside? Pick what comes close, or stay with your word.
    .skip = My word is enough
    .done = That's it
    .invalid = What comes closest? Or leave it at your word.

# of: - · reviewed: pending
numb = Numb, blank, far away: that is an answer. It can be a way of getting through what is too much to feel. We won't dig. Something to hold on to, outside of you?
    .v2 = Not feeling much is allowed here. It may be guarding you. We leave it in peace. Would something outside of you be good, to look at or touch?
    .v3 = Then that is the word, and it is a real one. Nobody has to thaw on command. Shall we go outward instead, to what you can see and touch?
    .v4 = Nothing, or nearly nothing: I take that as it is. We don't look under it. Would you like something outside to rest your eyes on?
    .outward = Yes, something outside
    .enough = No, that's enough

# of: - · reviewed: pending
strength = How strong is it right now, from 0 to 10? A rough guess is enough.
    .v2 = If you gave it a number now, from 0 to 10? It need not be exact.
    .v3 = How much of it is there, 0 to 10? Any number near it will do.
    .v4 = From 0 to 10, how strong is it at the moment? Guessing is fine.
    .skip = No number
    .invalid = A number from 0 to 10, or a word such as “a lot”. Or no number.
    .why = The number tells me how careful to be with the next step. It is not a mark.

# of: - · reviewed: pending
savour = “{ $feelings }”: that may stay a while. No lesson in it. I will be quiet for 20 seconds, so that you can have it.
    .v2 = Let's not hurry past “{ $feelings }”. 20 quiet seconds for it.
    .v3 = “{ $feelings }” is here too. Nothing to do with it but have it. I will be quiet for 20 seconds.
    .v4 = Room for “{ $feelings }”: 20 seconds, without a word from me.
    .finish = That was good

# of: - · reviewed: pending
strong = { $intensity } is a lot to hold. You can steady yourself first, stay with it, or leave it here. Which one?
    .v2 = { $intensity } is high. You may steady yourself first, stay with it, or leave it here. What do you want?
    .v3 = { $intensity }: that is heavy. First something steady, or stay with it, or enough? You choose.
    .v4 = Thank you for the number. { $intensity } is high. Steady first, stay, or leave it: which one is right for you?
    .ground = Steady first
    .stay = Stay with it
    .enough = Leave it here

# of: - · reviewed: pending
to_needs = It has a name now, and the name is yours. Shall we look at what it may need, or leave it here?
    .v2 = It has a name. Sometimes a feeling points at something that is needed. Look for that, or is this enough?
    .v3 = That is said, and it can stand as it is. Do you want to see what it may be asking for?
    .v4 = You found words in rough weather. One step on would be: what might it need? Or we stop here.
    .needs = What it needs
    .enough = Leave it here

# of: - · reviewed: pending
check = Before we stop: is it softer, the same, or sharper, now that it has words?
    .v2 = One last look. Softer, same, sharper?
    .v3 = With words around it, is it softer, the same or sharper?
    .v4 = And how is it now: softer, the same, sharper?
    .softer = A bit softer
    .same = The same
    .sharper = Sharper
    .invalid = A rough guess is enough: softer, the same, or sharper.

# of: - · reviewed: pending
sharper = That happens: looking at a thing can bring it closer. We stop looking now.
    .v2 = Then we stop looking here. First something to stand on.
    .v3 = Thank you for saying so. We leave the words, and go to what holds.
    .v4 = Sharper counts. The words can wait, you come first.

# of: - · reviewed: pending
after_ground = We leave it there. Look once around the room you are in. One small thing next, whatever is nearest: water, a blanket, the window.
    .v2 = That is enough for now. Your feet or your hands know where something solid is. Let the next thing be very small.
    .v3 = No more words needed. You are here, in this room. Find the smallest next thing; you don't need to tell me.
    .v4 = We stop here. A sip of something, a softer light, a door closed or opened: one of these, and no more.

# of: - · reviewed: pending
rest = You can put it down now. Feet or hands on something solid, eyes on one thing in the room. Then one small thing for you.
    .v2 = We stop here. Look up once: the room, the light, the door. The next thing may be as small as a sip of water.
    .v3 = That was enough work with words. Feel what you sit or lie on. Let the next hour be a size smaller.
    .v4 = It may stay, or go, or change its name. Look around the room for a moment, then do the nearest kind thing.
    .v5 = Enough. Let your shoulders do what they like, let your eyes find something plain. Then on to something small.

# of: - · reviewed: pending
pause = I will be quiet here. If you come back within a day, we can go on where we stopped. Look around the room before you go.
    .v2 = No answer is an answer too. What you found will keep for a day. Feel what holds you, and be where you are.
    .v3 = We can leave it open. For a day you can pick it up again, or start with something else. Now: feet, room, one slow look around.
    .v4 = Quiet from me now. Nothing here runs away. Let your eyes rest on something near.
