## Riding an urge. Short, concrete, no praise and no fight; everything here can be done with open eyes.

# of: - · reviewed: pending
why = An urge does not grow for ever when it is not followed. Having company for the highest minutes can be enough.
# of: - · reviewed: pending
ride = An urge climbs, it stands for a while, it falls, also when nothing is done. We stay on top of it for five minutes. Nothing has to go away.
    .away = First put what you would use in another room, or go to one. Then hold something cold, or let cold water run over your hands.
    .climb = Where does it pull? Look at it from beside, as at weather. Breathe out once, slowly.
    .top = It may be at its highest now. You need not fight it, and you need not follow it. Press your feet down.
    .fall = It loses height by itself. Look round for three things of one colour, and name them.
    .typed = I have read it. Stay above it, one breath and then the next. If it gets closer, call.
    .finish = I am through it
# of: - · reviewed: pending
down = You stayed above it for a while. It may come again, and each time it is a little better known. Keep what you would use out of reach.
# of: - · reviewed: pending
too_much = Then off the wave, right now. Feel what is under your feet.
