## universal_needs: what a feeling may point to
# of: - · reviewed: pending
exits =
    .too_much = This is too much

# of: - · reviewed: pending
why = Feelings often point at something a person needs. Seeing the need can turn “what is wrong with me” into “what am I missing”.

# of: - · reviewed: pending
arrive = Feelings tend to point at something that matters. Which one is here now? One or two are enough, or a word of your own.
    .v2 = We'll look for what you may need. Start from the feeling: which of these is closest?
    .v3 = A feeling can be like a hand that points. What is here at the moment? Take one or two.
    .v4 = To find the need, we begin with the feeling. Which one or two come close?
    .skip = Go to the needs
    .done = That's it
    .invalid = One that nearly fits is enough. You can also go to the needs.

# of: - · reviewed: pending
guess = “{ $feelings }” can point at something that matters to you. I have two guesses, and you know better. Does one land?
    .v2 = Two guesses at what may lie under “{ $feelings }”. They may be wrong. Does one of them ring true?
    .v3 = Under “{ $feelings }” people often find one of these. You are the one who can tell. Is one of them yours?
    .v4 = I can only guess what “{ $feelings }” is asking for. Is one of these near?
    .skip = No, something else
    .more = Two more guesses
    .invalid = Tap one, or write what you need in your own words. “No” is fine too.

# of: - · reviewed: pending
list = Here is the longer list. Does one of them pull at you? Your own word counts too.
    .v2 = Here are needs that all people have. Is one of them calling?
    .v3 = Look through these slowly. Is there one you linger on? Your own word is as good.
    .v4 = One of these may be it, or none. Which one makes you stop?
    .skip = None of these
    .invalid = One word is enough, or none of these.

# of: - · reviewed: pending
stay = “{ $need-set ->
        [yes] { $need }
       *[no] { $own_need }
    }”. For 30 seconds, stay with only that: not how it went, not who didn't give it. What is it like when there is some? I will be quiet.
    .v2 = Let the words stand in the room: “{ $need-set ->
        [yes] { $need }
       *[no] { $own_need }
    }”. Nothing to get, nothing to solve. Sit beside them for 30 quiet seconds.
    .v3 = “{ $need-set ->
        [yes] { $need }
       *[no] { $own_need }
    }”. Hold it the way you'd hold something that belongs to you. No plan yet. 30 quiet seconds.
    .v4 = We stay with the need itself: “{ $need-set ->
        [yes] { $need }
       *[no] { $own_need }
    }”. Leave out the people and the past for 30 seconds. I will be quiet, and then I'll be back.
    .finish = That's enough

# of: - · reviewed: pending
shared = To need this is no flaw. It comes with being a person, in every country and at every age.
    .v2 = It is as ordinary as thirst. When it runs short, it hurts, because it matters.
    .v3 = You didn't invent this need, and it isn't too much. People are born with it and grow old with it.
    .v4 = Whoever walks past your window carries this one too, mostly without saying so. You are in company with it.
    .v5 = It belongs to being alive. Nobody has to earn the right to it, and that includes you.

# of: - · reviewed: pending
honour = Is there one tiny way to honour it today? Tiny as in two minutes. Nothing is a good answer too.
    .v2 = Would a small gesture toward it be possible? Write your own, take an idea, or leave it at knowing.
    .v3 = It may be enough to have seen it. If you want: what is the smallest thing that would give it some room?
    .v4 = To know it is something already. Is there one small thing you could do for it, or let a friend do?
    .skip = Nothing
    .invalid = Two words are enough. Or nothing.
    .why = A need that gets a small answer tends to shout less. It is only an offer.

# of: - · reviewed: pending
check = Before we stop: is it softer, the same, or sharper?
    .v2 = How is it now: softer, the same, sharper?
    .v3 = One last look inside, from a distance: softer, same, sharper?
    .v4 = And now: softer, the same, or sharper?
    .softer = A bit softer
    .same = The same
    .sharper = Sharper
    .invalid = A rough guess is enough: softer, the same, or sharper.

# of: - · reviewed: pending
sharper = To see what is missing can hurt more at first. You went near something real. We stop there and go to what holds.
    .v2 = That can happen when a need comes into view. It can go back out of sight now; you come first.
    .v3 = Thank you for saying so. We leave the need in peace, and find you something to stand on.
    .v4 = Then it came too close. No further today. First something solid.

# of: - · reviewed: pending
after_ground = We leave it there. Look once around the room. One small thing next: something warm, or something to drink.
    .v2 = Enough for now. Something solid is under you. The next thing can be as small as washing your hands.
    .v3 = The need will keep; it doesn't have to be met this minute. Room, light, breath of air, whichever you like.
    .v4 = We stop here. Feel what you sit or lie on, and let the rest of the day be smaller.

# of: - · reviewed: pending
land = { $tiny-set ->
        [yes] Next, if you still want it: { $tiny }. Nobody is counting.
       *[no] Nothing to do, then. You know something about yourself that you can use later.
    } First let your feet or hands find something solid.
    .v2 = You saw what matters to you. { $tiny-set ->
        [yes] Your small thing was: { $tiny }. Before that, one look around the room.
       *[no] That can be all. One look around the room, and on.
    }
    .v3 = { $tiny-set ->
        [yes] “{ $tiny }”: small is the right size. Feel the floor, then go and do it, or later.
       *[no] We leave it at knowing. Feel the floor, look up, and do the next small thing of your day.
    }
    .v4 = We stop here. Look at something plain in the room for a moment. { $tiny-set ->
        [yes] Then it is time for: { $tiny }
       *[no] Then on, with as little as you like.
    }

# of: - · reviewed: pending
none = None is an answer. It may be too early for a word, and that is all right. Look around the room, and do the nearest small thing.
    .v2 = Then we don't force one. Sometimes the need shows up later, in the middle of something else. Feel what holds you, and leave it at that.
    .v3 = No need has to be found today. Rest your eyes on something near. A sip of water would be plenty.
    .v4 = Fine, none of them. You know that better than a list does. Feet, room, and one small thing you like.

# of: - · reviewed: pending
pause = I will be quiet here. Within a day we can go on where we stopped. Take one look around the room.
    .v2 = No answer is an answer too. The need will keep. Feel what holds you.
    .v3 = We leave it open. For a day you can pick it up again, or begin with something else. Now: feet, room, light.
    .v4 = Quiet from me now. Let your eyes rest on something near.
