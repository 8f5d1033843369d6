## one_minute: a true line, a kind line, a breath or a sound
# of: - · reviewed: pending
exits =
    .too_much = This is too much

# of: - · reviewed: pending
why = A true line keeps it honest, a kind line keeps it bearable. Both can be very short.

# of: - · reviewed: pending
home = You have a kind line of your own. Shall we use it, or make a new one?
    .v2 = One minute. Your own line from last time, or a new one?
    .v3 = A line you kept is here. Take it, or build another?
    .v4 = There is a line here that you made yourself. That one, or a new one?
    .mine = My own line
    .new = A new one
    .let_go = Let one go
    .later = Not now
    .invalid = “My own line”, “a new one”, or “not now”.

# of: - · reviewed: pending
let_go = Which one may go?
    .skip = Keep them all
    .invalid = Tap the one that may go, or keep them all.

# of: - · reviewed: pending
removed = It is gone from your kit. Feel the floor for a moment, and go on.

# of: - · reviewed: pending
arrive = One minute, three small parts. First a true line: what is so, right now, in plain words?
    .v2 = First one line that is simply true, with no blame in it. What is it like right now?
    .v3 = We build something small to say to yourself. It begins with the truth. What is true at the moment?
    .v4 = A minute is enough. Start with what is. One plain sentence, yours or one of these.
    .skip = Not now
    .invalid = A few words are enough, or one of these.
    .why = A kind word on top of a lie doesn't hold. So we begin with what is true.

# of: - · reviewed: pending
kind = Then a kind line, small enough that you can believe it. “As much as I can” may be part of it.
    .v2 = Now the kind half. It need not be grand. What could you say to yourself and nearly believe?
    .v3 = That stands. Beside it, one kind line. Better too small than too big.
    .v4 = Thank you. And now something kind to put next to it, in your own voice, or one of these.
    .skip = I can't find one
    .invalid = A few words are enough, or one of these.
    .why = Kindness you don't believe slides off. A small line can stay.

# of: - · reviewed: pending
friend = Then by a side door: someone you like sits across from you, with the very same line. What would you say to them?
    .v2 = Imagine a person you care about has written that line to you. What would you write back?
    .v3 = Say the line came from someone dear, in your place exactly. What would you tell them?
    .v4 = What would you say to a tired friend who thinks this about their day?
    .skip = Nothing
    .invalid = Three words are enough. Or nothing, for today.
    .why = Many people have a kinder voice for others than for themselves. We borrow that one.

# of: - · reviewed: pending
only_true = That is allowed. A true line and a quiet moment are a whole practice.
    .v2 = Then no kind line today. Saying what is true, with no blow after it, is kind enough.
    .v3 = No kind line, no harm. The true one can stand by itself.
    .v4 = Fine. Nobody has to be kind on order. We keep the true line.

# of: - · reviewed: pending
fits = Say them once without a sound:
    “{ $true_line }”
    “{ $kind_line }”
    Do they fit? The second may be too big to believe, or the first may be a blow.
    .fits = They fit
    .too_big = Second is too big
    .harsh = First is a blow
    .another = Another kind line
    .invalid = They fit, too big, a blow, or another line?
    .why = If a kind line is too big, a part of you starts to argue. And a blow is not the truth, even if it sounds like it.

# of: - · reviewed: pending
fits_true = “{ $true_line }”. Does that line only say what is so, or is there a blow in it?
    .plain = It says what is so
    .harsh = There's a blow in it
    .invalid = Only what is so, or a blow?
    .why = The critic likes to dress up as the truth. A true line can be hard, but it doesn't hit.

# of: - · reviewed: pending
harsh = Then we take the blow out and keep the fact. “I failed the exam” is a fact; “I am a failure” is a blow. What would the plain line be?
    .skip = Leave that line out
    .invalid = A few plain words, or leave it out.
    .why = Repeating a blow makes it sink in. A plain line can be said without harm.

# of: - · reviewed: pending
ending = And to close it: what would be good? Breath is not restful for everyone; a sound or your hands are as good.
    .v2 = What shall it end with? Breath is not for everyone; a sound or your hands are as good.
    .v3 = One more choice: how do you want to close it? All three are equals.
    .v4 = And at the end: a breath, a sound in the room, or your hands?
    .breath = One breath
    .sound = A sound in the room
    .hand = My hands
    .invalid = A breath, a sound, or your hands.

# of: - · reviewed: pending
ending_outside = And to close it: what would be good, a sound in the room or your hands?
    .sound = A sound in the room
    .hand = My hands
    .invalid = A sound, your hands, or leave it out.
# of: - · reviewed: pending
phrase = { $true_line-set ->
        [yes] “{ $true_line }”
       *[no] “This is hard right now.”
    }
    { $kind_line-set ->
        [yes] { $softened ->
            [yes] “As much as I can: { $kind_line }”
           *[no] “{ $kind_line }”
        }
       *[no] And that is all it has to be.
    }
    { $ending ->
        [sound] Say it slowly, then listen to one sound until it fades.
        [hand] Say it slowly, and let one hand hold the other.
       *[breath] { $outward ->
            [yes] Say it slowly, then look at one plain thing near you.
           *[no] Say it slowly, then one breath, at its own pace.
        }
    } I will be quiet for 20 seconds.
    .finish = Said

# of: - · reviewed: pending
check = Softer, the same, or sharper now?
    .v2 = How is it after that: softer, the same, sharper?
    .v3 = Softer, the same, sharper now? All three happen.
    .v4 = Is it softer, the same, or sharper?
    .softer = A bit softer
    .same = The same
    .sharper = Sharper
    .invalid = A rough guess is enough: softer, the same, or sharper.

# of: - · reviewed: pending
keep = Would you like me to keep your kind line, for another day?
    .v2 = Shall I keep your kind line, so that one tap brings it back?
    .v3 = Do you want to have that line here next time?
    .v4 = Would that line be good to have on another day?
    .keep_it = Keep it
    .not_now = No, let it go
    .invalid = “Keep it” or “let it go”.
    .why = What you keep is yours alone. You can let it go again at any time.

# of: - · reviewed: pending
full = Five lines are kept already. Which one may make room for this one?
    .skip = Keep those five
    .invalid = Tap one of the five, or keep those five.

# of: - · reviewed: pending
kept = Kept, in your words. Look up once, feel what is under you, and go on with something small.
    .v2 = It stays here for you. Feet, room, and then the next small thing.
    .v3 = Kept. Now let your eyes rest on something plain for a moment.
    .v4 = It is in your kit now. A sip of water, perhaps, and on.

# of: - · reviewed: pending
sharper = Kindness can bring up old pain, the way cold hands ache when they get warm. You did nothing wrong. We step back, to what holds.
    .v2 = That happens: a kind word can make the hurt louder for a moment. We leave the words and find the floor.
    .v3 = Thank you for saying so. Then no more kind words now. Something solid instead.
    .v4 = Sharper counts, and we stop. First something to stand on.

# of: - · reviewed: pending
after_ground = We leave it there. Look once around the room. One small thing next, and it can be very small.
    .v2 = Enough for now. Something holds you. Something warm to drink may be a good next thing.
    .v3 = We stop here. The lines can wait, or never come back. Feet, light, room.
    .v4 = That was plenty. Let your eyes rest on something near, and let the next hour be easy.

# of: - · reviewed: pending
land = That was the minute. Feel what is under you, look up, and do the next small thing.
    .v2 = Done. The words need not work right away, or at all. Look around the room once, and on.
    .v3 = It may be exactly as hard, with a line beside it now. Feet, room, next small thing.
    .v4 = Enough. Let your shoulders do what they like, and look at something plain. Then on.

# of: - · reviewed: pending
not_now = Not now is fine. Feel the floor once, and go on with the next small thing.
    .v2 = Then not now. A look out of the window is a minute well spent too.
    .v3 = All right. The minute keeps. Something solid is under you meanwhile.
    .v4 = Fine. A sip of water, one look around the room, and on.

# of: - · reviewed: pending
pause = I will be quiet here. Within half a day we can go on where we stopped. Feel what holds you.
    .v2 = No answer is an answer too. One look around the room, and be where you are.
    .v3 = We leave it open. Your eyes can rest on something near.
    .v4 = Quiet from me now. What you wrote so far will keep for half a day.
