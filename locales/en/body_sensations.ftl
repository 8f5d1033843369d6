## body_sensations: where it shows
# of: - · reviewed: pending
exits =
    .too_much = This is too much

# of: - · reviewed: pending
why = The body often knows a thing before there are words for it. We only look as far as it is bearable, and you can turn away at any time.

# of: - · reviewed: pending
arrive = Before we look at the body, choose something outside of it. You can go back there whenever you like, and your eyes can stay open.
    .v2 = First a place to come back to, outside of you. Then we look at what the body says, only as near as you want.
    .v3 = Looking inside is easier with a way back to the outside. What shall yours be? Eyes open is fine.
    .v4 = We begin outside. Pick something steady that you can return to at any moment.
    .sounds = Sounds around me
    .thing = A thing I can touch
    .feet = The floor under me
    .not_now = Not now
    .invalid = Sounds, a thing, or the floor. Or not now.
    .why = If looking inside gets strong, you already know the way out. That makes it safer to look.

# of: - · reviewed: pending
place = Where in the body do you notice something, or near it?
    .v2 = Where does the body say something, loud or faint?
    .v3 = Is there a place in the body that seems to know about it?
    .v4 = If you listen to the body from the outside: where is something going on?
    .skip = I can't tell
    .invalid = One place, a gesture in words, or “I can't tell”: each is fine.

# of: - · reviewed: pending
words = What is it like there? Take up to three, or use your own word.
    .v2 = What is it like there? A few words that may fit, or your own.
    .v3 = How would you put it, if it were a kind of weather? Up to three of these, or a word of yours.
    .v4 = Heavy, tight, warm, blank: what is there? Take up to three, or your own word.
    .skip = No word for it
    .done = That's it
    .invalid = One word is enough, or none.

# of: - · reviewed: pending
nowhere = Nowhere is a real answer. A body can go quiet when there is a lot.
    .v2 = Then the body keeps it to itself for now. That may be wise of it.
    .v3 = No place to be found: fine. Not everything lives in a place.
    .v4 = We don't go looking for it, then.

# of: - · reviewed: pending
faint = Little or nothing to feel: that may be a way of keeping you safe. We leave it as it is.
    .v2 = Blank or hollow counts as much as a pain would. We don't look behind it.
    .v3 = Then it is quiet or empty there. We don't knock.
    .v4 = When a body goes dull, it may be saving you from something. We respect that and stay outside.

# of: - · reviewed: pending
stirred = A body this stirred up is hard to sit with, so we don't look into it. If it is new, if it hurts, or if breathing is hard: a doctor or the emergency number comes first.

# of: - · reviewed: pending
noted = { $sensations-set ->
        [yes] “{ $sensations }”
       *[no] { $own_sensation-set ->
            [yes] “{ $own_sensation }”
           *[no] Something there
        }
    }: noted. That is near enough.
    .v2 = So the body says: { $sensations-set ->
        [yes] { $sensations }
       *[no] { $own_sensation-set ->
            [yes] { $own_sensation }
           *[no] something, without a word
        }
    }. We need not go closer.
    .v3 = { $sensations-set ->
        [yes] “{ $sensations }”
       *[no] { $own_sensation-set ->
            [yes] “{ $own_sensation }”
           *[no] Something without a name
        }
    }. You can let the body be now.
    .v4 = Good to know: { $sensations-set ->
        [yes] { $sensations }
       *[no] { $own_sensation-set ->
            [yes] { $own_sensation }
           *[no] it is there, and it has no word
        }
    }. You can look up again.

# of: - · reviewed: pending
attend = Let your attention sit down near it, the way you'd sit near a cat that has not made up its mind. You don't touch it and you don't chase it. I will be quiet for 40 seconds.
    .turn_back = Now back to { $anchor ->
        [sounds] the sounds around you
        [feet] the floor under you
       *[other] the thing you can touch
    }, for the rest of the time.
    .finish = That's enough

# of: - · reviewed: pending
outside = We rest with { $anchor ->
        [sounds] the sounds around you, from far to near
        [feet] the floor under you, and the weight you give it
       *[other] the thing you can touch: warm or cool, rough or smooth
    }. I will be quiet for 30 seconds.
    .finish = That's enough

# of: - · reviewed: pending
check = How is it now: softer, the same, or sharper?
    .v2 = And now: softer, the same, sharper?
    .v3 = One look back: is it softer, the same or sharper?
    .v4 = Softer, the same, or sharper now?
    .softer = A bit softer
    .same = The same
    .sharper = Sharper
    .invalid = A rough guess is enough: softer, the same, or sharper.

# of: - · reviewed: pending
overwhelm = We stop looking inside, right now. Eyes on something plain in the room. Press your feet or your hands on what is under you.

# of: - · reviewed: pending
land = Let the body be a body again, nothing more to report. Stretch if it likes that. Look around the room, then one small thing.
    .v2 = Enough looking. Feel what carries you, look at the window or the light. The next thing may be a sip of water.
    .v3 = Whatever it is like in there now, it was met kindly. Feet, chair, room. Then on, slowly.
    .v4 = We stop here. Let your eyes rest on something that doesn't want anything from you. Then something small, like a warm sweater.

# of: - · reviewed: pending
not_now = Not now is fine; the body has the right to be left alone. One look around the room, and the next small thing.
    .v2 = Then we leave it. A sip of water, a stretch, or nothing.
    .v3 = All right, not the body today. Let your eyes find something plain, and go on.
    .v4 = Fine. Nothing was begun, so nothing is open. Let the chair have your weight.

# of: - · reviewed: pending
pause = I will be quiet here. Within half a day we can go on where we stopped. Look up, and look around the room.
    .v2 = No answer is an answer too. Let the body be. Feel what carries you.
    .v3 = We leave it open. Eyes on something near, and then whatever you need.
    .v4 = Quiet from me now. You can let the body be for the rest of the day.
