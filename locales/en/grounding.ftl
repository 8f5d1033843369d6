## grounding: first aid
# of: - · reviewed: pending
exits =
    .too_much = Still too much

# The first bubble has one wording on purpose: in a flood, the same words each time are a handrail.
# of: - · reviewed: pending
arrive = Nothing to explain now. Press down with your feet, or your hands, on whatever is under you. Feel it hold.
    .feet = Stay with the ground
    .senses = Look around me
    .sounds = Listen outward
    .enough = Leave it
    .invalid = No need to find words. Press down, and tap one. Or write: ground, look, listen.
    .remind = Still holding: the floor, the chair, the wall. Whenever you want, tap one.
    .why = A flood of feeling pulls you inward. Something solid gives you a place outside of it to stand.

# of: - · reviewed: pending
why = When the body sounds an alarm, it needs something plain to hold on to: the floor, a sound, a thing you can see.

# of: - · reviewed: pending
feet = Standing or sitting. Lean slowly forward, back, left, right. With wheels, roll a little and come back. Where is the contact clearest?
    .feet = My feet
    .hands = My hands
    .seat = Seat, back or bed
    .faint = I can't feel it well
    .invalid = Any place will do. Pick the one with the most weight on it.

# of: - · reviewed: pending
stronger_feet = Then make it stronger. Press harder, or push both palms flat against a wall or a table.

# of: - · reviewed: pending
feet_stay = Stay with { $spot ->
        [feet] your feet
        [hands] your hands
        [seat] what you sit or lie on
       *[other] that one place
    }. When your mind runs off, come back to it, as often as it takes. I will be quiet for 30 seconds.
    .finish = I'm done

# of: - · reviewed: pending
see = Eyes open. Look for five things you can see. Small ones count: a plug, a fold, a shadow. Tap or type as you find them.
    .done = I have some
    .skip = Stop here
    .invalid = Fewer than five is fine. Tap when you have some.

# of: - · reviewed: pending
touch = Now four things you can touch from here. Feel which ones are warm or cool, rough or smooth.
    .done = I have some
    .skip = Stop here
    .invalid = One is enough. Tap when you have touched it.

# of: - · reviewed: pending
hear = Three sounds, the farthest first. A hum will do, and silence counts. If you don't hear: three things that hum or move.
    .done = I have some
    .skip = Stop here
    .invalid = One sound is enough. Tap when you have it.

# of: - · reviewed: pending
nose = Two smells and a taste could come next. They can wake memories, so you choose. There is a version with colours too.
    .without = Colours instead
    .with_smell = Smell and taste
    .enough = Stop here

# of: - · reviewed: pending
smell = Two smells: your sleeve, soap, the air at the window. Then one taste, a sip of water perhaps.
    .got = I have them
    .enough = Stop here
    .invalid = One is enough. Tap when you have it.

# of: - · reviewed: pending
colour = Two things of the same colour, anywhere around you. Then one spot of light.
    .got = I see them
    .enough = Stop here
    .invalid = The light alone is enough. Tap when you see it.

# of: - · reviewed: pending
sounds = Let your ears go to the edge of what you can hear: the street, the pipes, the wind. Nothing to do with any of it. I will be quiet for 40 seconds.
    .finish = I'm done

# of: - · reviewed: pending
check = How is it now?
    .softer = A bit softer
    .same = The same
    .sharper = Sharper
    .invalid = Softer, same or sharper: a rough guess is enough.

# of: - · reviewed: pending
same = The same is an honest answer. Another way, a person, or leave it here?
    .other_way = Another way
    .human = A person
    .enough = Leave it here

# of: - · reviewed: pending
cold = Then something stronger. Hold something cold, or run cool water over your hands. No water near: push both hands against a wall or a table. Ten slow counts.
    .got = I did it
    .human = I need a person
    .enough = Stop here
    .invalid = Either one is fine. Tap when you have tried, or ask for a person.

# of: - · reviewed: pending
check_again = And now?
    .softer = A bit softer
    .same = The same
    .sharper = Sharper
    .invalid = Softer, same or sharper: a rough guess is enough.

# of: - · reviewed: pending
person = Two ways, and it is still a lot. You did nothing wrong. This may need another person's voice, and I can't be that. Shall we find one?
    .human = Find a person
    .enough = Not now
    .why = I am a program. Being near someone steadies people in ways that words on a screen can't.

# of: - · reviewed: pending
land = You are in this room, and something is holding you. One small thing next: a sip of water, a blanket, a light on.
    .v2 = The floor is where it was. Look once around the room, then do one small thing for your body: drink, stretch, get warm.
    .v3 = A little softer is enough. Keep some weight on your feet while you do the next small thing.
    .v4 = Look at one thing you like in the room. Nothing else has to happen now.

# of: - · reviewed: pending
land_early = Stopping is fine. Feet or hands on something solid, eyes on the room. Then one small thing, like a sip of water.
    .v2 = We leave it here. Look once around the room: door, window, light. The next small thing can wait until you want it.
    .v3 = Enough for now. Something solid is under you, and it stays there.
    .v4 = You decide when it is enough. Feel the floor once more, and let the next thing be small.

# of: - · reviewed: pending
quiet = I will be quiet now. What is under you goes on holding you. You can write again at any hour, with one word.
    .v2 = I stop writing here. The floor, the wall, the light stay with you. One word is enough if you want to go on.
    .v3 = No answer needed. Stay with what is solid. Write whenever you like.
    .v4 = Quiet now. If it stays a lot, a person's voice can do more than I can. /now shows where to find one.
