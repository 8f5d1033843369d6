## compassionate_witness: beside it instead of in it
# of: - · reviewed: pending
exits =
    .too_much = This is too much

# of: - · reviewed: pending
why = When you can see a feeling, you are already a little more than the feeling. A small distance can make room for kindness.

# of: - · reviewed: pending
arrive = There is what hurts. And there is you, who can see that it hurts. For five minutes we spend time with the one who sees. { $eyes-open ->
        [yes] Eyes stay open.
       *[no] Eyes open is fine.
    } Shall we?
    .v2 = We try standing beside it for a while, instead of in it. Five minutes, { $eyes-open ->
        [yes] eyes open
       *[no] eyes open if you like
    }, and you can step out at any point. Shall we?
    .v3 = Like a lamp that is brought into a room: nothing is moved, but you can see. That is the whole practice, about five minutes. Would you like it now?
    .v4 = Somebody in you knows that this is hard. We look for that one. Five minutes, and stopping is always fine. Begin?
    .begin = Begin
    .later = Not now
    .invalid = “Begin” or “not now”: both are fine.

# of: - · reviewed: pending
stance = As you sit here: are you right in it, or a bit beside it?
    .v2 = Before we begin: are you in the middle of it, or a step beside it?
    .v3 = Where are you now with it: right inside, or at its edge?
    .v4 = Is it all around you, or can you see a bit of it from the side?
    .inside = Right in it
    .beside = A bit beside it
    .unsure = Hard to tell
    .invalid = In it, beside it, or hard to tell. No place is the wrong one.
    .why = To know where you start from. You don't have to be anywhere else.

# of: - · reviewed: pending
notice = { $stance ->
        [inside] Right in it is a place to start from.
        [beside] A bit beside it is a place to start from.
       *[other] Not knowing is a place to start from.
    } Something hurts, and something in you knows that it hurts. The second one is reading this. Be that one for 30 seconds, and change nothing. I will be quiet.
    .finish = Go on

# of: - · reviewed: pending
back = Now one small step back, as from a window to the middle of the room. What hurts stays in view, and you see its edges. 30 quiet seconds, { $eyes-open ->
        [yes] eyes on one thing that stands still
       *[no] eyes as you like
    }.
    .finish = Go on

# of: - · reviewed: pending
distance = Is it clearer from here, or does everything get far and foggy?
    .clearer = Clearer
    .same = Much the same
    .farther = Far and foggy
    .invalid = Clearer, much the same, or far and foggy?
    .why = Some distance helps to see. Too much of it cuts one off, and then coming back is kinder.

# of: - · reviewed: pending
too_far = Far and foggy means the step was too big. No harm done. We come back into the room now, with your eyes and your hands.

# of: - · reviewed: pending
arc = Seen from here, your life is a long path, and this is one stretch of it. Someone has come all this way. Is there a word for that one?
    .v2 = There was a life before this, and it belongs to you too. Someone has come all the way from there to here. What would you call that one?
    .v3 = This hour is a short piece of a long path. You have carried yourself along it until now. Is there a word for the one who did?
    .v4 = Think of the whole path, from as far back as you like. The same one was there each time. Is there a word for them?
    .skip = No word
    .invalid = One word, or no word. Both are fine.
    .why = Pain makes the present very large. Beside the whole path it keeps its weight, and gets edges.

# of: - · reviewed: pending
greet = { $walker-set ->
        [yes] “{ $walker }”, then.
       *[no] No word needed.
    } Now greet whoever turned up, one at a time: “Hello, tired one.” “Hello, angry one.” Write as many as you like. You don't have to like them.
    .v2 = { $walker-set ->
        [yes] “{ $walker }”, then.
       *[no] No word needed.
    } Say hello to each one that is here: the scared one, the stern one, the one who wants to sleep. Write them down as they come. Liking them is not needed.
    .v3 = { $walker-set ->
        [yes] “{ $walker }”, then.
       *[no] No word needed.
    } Who else is there in you? Greet them one by one: “Hello, restless one.” As many as you want.
    .v4 = { $walker-set ->
        [yes] “{ $walker }”, then.
       *[no] No word needed.
    } Each part may get a short hello from you: “Hello, sad one.” Write one a line, as many as there are.
    .added = Hello to that one too. Is there another? “All greeted” ends it.
    .done = All greeted
    .skip = Leave this out
    .invalid = “Hello” is enough.
    .why = A part that has been greeted may not need to push so hard. If it feels silly, leave it out.

# of: - · reviewed: pending
welcome_all = All of them may be in the room. None of them has to be in charge.
    .v2 = They have been seen now. None has to leave, and none has to lead.
    .v3 = Each one came for a reason, even if the reason is old. They can sit down.
    .v4 = So that is who is here. There is room at the table, and you keep your own chair.

# of: - · reviewed: pending
act = From where you stand now: is there one small thing to do next, or to leave undone?
    .v2 = And from here: what would be one small next thing, or one thing to let be?
    .v3 = The one who sees has hands too. Is there a small thing to do, or to leave?
    .v4 = Before we go back: one small step, or one thing you don't have to do today?
    .skip = Nothing
    .invalid = A few words, or nothing.
    .why = Seen from a little farther off, the next step is often smaller than it looked.

# of: - · reviewed: pending
check = And now: more beside it, still in it, or is it sharper?
    .v2 = Where are you with it now: beside it, still in it, or is it sharper?
    .v3 = One last look: a bit more beside it, still in it, or sharper than before?
    .v4 = How is it from here: more beside it, the same, or sharper?
    .softer = More beside it
    .same = Still in it
    .sharper = Sharper
    .invalid = Beside it, still in it, or sharper: a rough guess is enough.

# of: - · reviewed: pending
sharper = Looking can bring things close. You looked, and that is enough looking. We go to what holds.
    .v2 = Then the seeing was too bright. We turn the lamp down, and find something solid.
    .v3 = Thank you for saying so. The witness can rest. First the floor.
    .v4 = Sharper counts. We stop here and come back into the room.

# of: - · reviewed: pending
after_ground = We leave it there. You came back into the room, and that was the right way to go. One small thing next: a drink, a stretch, a light.
    .v2 = Enough for now. The path can be looked at on another day. Here there is a floor, a wall, a window.
    .v3 = We stop here. Feel once more what holds you. The next thing can be very small.
    .v4 = No more looking from afar. You are here, in a room with things in it. Choose one and touch it.

# of: - · reviewed: pending
land = Come back all the way: feet, hands, this room. { $step-set ->
        [yes] And then your small thing: { $step }. Or later.
       *[no] Nothing else is needed. The one who sees comes along.
    }
    .v2 = The one who noticed is still here, and can notice the room: three things, any three. { $step-set ->
        [yes] Then: { $step }
       *[no] Then on, in your own time.
    }
    .v3 = Let the long path be. This is one day on it. { $step-set ->
        [yes] You said: { $step }. First, feel the floor.
       *[no] Feel the floor, and go on gently.
    }
    .v4 = We stop here. It may be exactly as heavy, with somebody beside it now: you. { $step-set ->
        [yes] Look up, and then: { $step }
       *[no] Look up, and rest your eyes on something near.
    }

# of: - · reviewed: pending
not_now = Not now is fine. It takes something to know that. Feel what you sit on, and do the next small thing.
    .v2 = Then not now. The lamp stays where it is, for another day. One look around the room, and on.
    .v3 = All right. Nothing was begun, so nothing is left open. A sip of water would be enough.
    .v4 = Fine. You can come back to this or never. Let your feet find the floor.

# of: - · reviewed: pending
pause = I will be quiet here. For half a day we can go on where we stopped. Look around the room, once and slowly.
    .v2 = No answer is an answer too. Come all the way back: floor, wall, light. It will keep.
    .v3 = We leave it open. Whoever notices may rest as well. Feel what holds you.
    .v4 = Quiet from me now. Touch something near, and let the rest be.
