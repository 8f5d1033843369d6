## A plan for a hard hour, made in a calmer one. Her own words are shown as they are.

# of: - · reviewed: pending
why = In a hard hour it is hard to think. A plan thinks ahead, in your own words. You can leave every step out.
# of: - · reviewed: pending
first = A plan is best made in a calmer hour. Now a voice, or someone beside you, comes first. What would help most?
    .a_line = A line to call
    .human = A person I know
    .begin = Make the plan now
# of: - · reviewed: pending
arrive = A safety plan is a short list for a hard hour: seven small steps in your own words. It takes about ten minutes, and you can stop anywhere.
    .how = It stays in your kit until you take it out, and /plan shows it. Shall we begin?
    .begin = Begin
# of: - · reviewed: pending
shown =
    Your plan.

    Signs: { $signs-set ->
        [yes] { $signs }
       *[no] –
    }

    Alone I can: { $alone-set ->
        [yes] { $alone }
       *[no] –
    }

    Places and people that help me think of other things: { $places-set ->
        [yes] { $places }
       *[no] –
    }

    I can ask: { $people-set ->
        [yes] { $people }
       *[no] –
    }
    .safe =
        Doctors and lines: { $trained-set ->
            [yes] { $trained }
           *[no] –
        }

        Safer around me: { $safer-set ->
            [yes] { $safer }
           *[no] –
        }

        What matters most: { $matters-set ->
            [yes] { $matters }
           *[no] –
        }

        What would be good now?
    .lines = Lines to call
    .change = Change something
# of: - · reviewed: pending
still = People answer at these numbers. Would you like something else?
    .show_plan = Back to the plan
    .human = A person I know
# of: - · reviewed: pending
change = A single step, or take the whole plan out?
    .a_step = One step
    .whole = Take it all out
    .leave_it = Leave it so
# of: - · reviewed: pending
which = Which step?
    .signs = Signs
    .alone = What I can do alone
    .places = Places and people
    .people = People to ask
    .trained = Doctors and lines
    .safer = A safer place
    .matters = What matters most
    .skip = None of them
# of: - · reviewed: pending
sure = Take the whole plan out of your kit? It is gone then.
    .keep_plan = Keep it
    .let_go = Take it out
# of: - · reviewed: pending
gone = It is out of your kit. You can make another one on any day, with /plan.
# of: - · reviewed: pending
stays = Then it stays as it is. /plan shows it.
# of: - · reviewed: pending
nothing_yet = Then the steps stay empty for now. /plan begins again, on any day. Feel your feet for a moment.
# of: - · reviewed: pending
partly_kept = What you have written is kept. /plan shows it, and the rest can wait. Feel your feet for a moment.
# of: - · reviewed: pending
enough = Good. It stays in your kit, and /plan brings it back.
    .v2 = All right. /plan shows it at any hour.
    .v3 = It is there when you need it: /plan. Look round the room once.
    .v4 = Fine. It keeps, and it can change with you.
# of: - · reviewed: pending
later = That is fine. It can be made on a calmer day, with /plan. If it gets too much, /now is there.
    .v2 = Not now, then. /plan begins it some other day, /now is for danger.
    .v3 = All right. No plan is needed to be here. /now stays close.
    .v4 = Good, another time. Feel your feet. In danger: /now.
