## Sit with what is here. The images are our own.

# of: - · reviewed: pending
why = I ask so that the sit fits you and not the other way round. Every answer can be left out.
# of: - · reviewed: pending
welcome = Some pain grows when we run from it, and softens a little when someone stays. We can stay beside it for a few minutes.
    .v2 = What we run from often waits behind the next door. We can sit down next to it for a short while, and not go in too deep.
    .v3 = You can sit for a few minutes beside what hurts. Not to fix it. Only so that it is not alone, and you neither.
    .v4 = There is something you may have been running from for a long time. Resting beside it, for a few minutes, is allowed.
    .more = You can step out at any moment with “Too much”. Stepping out is care, not failure.
    .more-v2 = “Too much” is on every page of this. Using it is always all right.
    .why = Because running costs strength too. But only you know whether this is a good time for it.

## Before

# of: - · reviewed: pending
plan = First, something to come back to. What small pleasant thing could you do right after?
    .v2 = Before we begin: what could be nice afterwards? Something small, with hands or feet if you can.
    .v3 = We start with the end. What would be good to do when this is over?
    .v4 = First the way home: which small good thing will wait for you after this?
    .invalid = Two words are enough. Tea, a song, the window.
    .why = It helps to know that something kind is waiting. It makes going near the hard thing safer.
    .skip = Nothing
# of: - · reviewed: pending
planned = “{ $plan }”. It is written down. I will bring you back to it.
    .v2 = “{ $plan }” will be there at the end.
    .v3 = Then “{ $plan }” comes after. Good to know.
    .v4 = “{ $plan }”. That is the way home.
# of: - · reviewed: pending
length = How long would you like to stay? Three minutes is a whole sit.
    .v2 = How many minutes? Short is not less.
    .v3 = How long shall it be? If you are not sure, take three minutes.
    .v4 = How much time feels possible today?
    .invalid = Any number from 3 to 30 is fine. Or tap one.
# of: - · reviewed: pending
length_short = How long would you like to stay? Three minutes is a whole sit, and I keep it short, as you wished.
    .invalid = Three or five, or a number of your own.
    .why = A set end makes it easier to stay. You can still stop before it.
# of: - · reviewed: pending
anchor = You need a place to return to when it gets strong. What feels steady enough?
    .sounds = Sounds around me
    .feet = The soles of my feet
    .thing = Something to hold
    .no_anchor = None of these
    .why = When it gets strong, you can put your attention there and rest. It need not be the breath.
# of: - · reviewed: pending
anchor_or_own = You need a place to return to when it gets strong. What feels steady enough?
    .own = My own anchor
    .sounds = Sounds around me
    .feet = The soles of my feet
    .thing = Something to hold
    .no_anchor = None of these
    .why = When it gets strong, you can put your attention there and rest. It need not be the breath.
# of: - · reviewed: pending
choose_own = Which of your anchors?
    .skip = Something else
# of: - · reviewed: pending
own = Your anchor, in your words: “{ $anchor_text }”. Go there for a moment. You can return to it whenever you want.
# of: - · reviewed: pending
sounds = Listen for the sound that is farthest away. Then for one that is near. You can come back to sounds whenever you want.
    .v2 = Let a sound come to you: a fridge, a car, the wind, your own sleeve. Sounds will be there all the time.
    .v3 = Leave the eyes open and listen. One sound far off, one close by. That is where you can return to.
    .v4 = Give your ears to the room for a moment. Whatever you hear, however small, is a place to come back to.
# of: - · reviewed: pending
feet = Feel where your feet meet the floor, or whatever part of you is held by something. Press a little. That is your ground to return to.
    .v2 = Let both feet be heavy. Or hands, or wheels, whatever carries you. You can come back there at any time.
    .v3 = Notice the soles: warm, cold, sock, shoe. Something is under you. You can return to it at any time.
    .v4 = Let your weight go down into your feet, or into the seat. It is held there. That is a place to come back to.
# of: - · reviewed: pending
thing = Take something you can hold: a cup, a stone, the edge of a blanket. Feel its weight and its surface. You can return to it at any time.
    .v2 = Find a thing near you and put it in your hand. Cool or warm, rough or smooth. It stays with you.
    .v3 = Let one hand hold something. It does not need to mean anything. It only needs to be there.
    .v4 = A key, a sleeve, a mug: let something lie in your hand, and feel how it lies there. It is yours to come back to.
# of: - · reviewed: pending
open_room = Then no anchor. You can look around the room whenever it gets strong: corners, colours, the light.
# of: - · reviewed: pending
ready = Sit, stand or lie as you like. Eyes open is good; let them rest on one spot. Ready?
    .v2 = Find a way to sit that does not cost much. Leave the eyes open if you can. Shall I start the time?
    .v3 = Lean on something if there is something. Eyes open, looking at nothing much. Shall we begin?
    .v4 = Any posture is fine. Moving is fine. Keep the eyes open, softly. May I start the time?
    .other_length = Another length

## The sit

# of: - · reviewed: pending
sit = { $minutes ->
        [one] One minute begins
       *[other] { $minutes } minutes begin
    } now. There is nothing to reach. Rest at your anchor first.
    .quiet = I will speak a few times. In between I am quiet, and that is part of it. What you type is kept until the end and I do not answer it.
    .what = What is here right now? It may be heavy, sharp, blank or restless. No need to name it well. Let it be known that it is here.
    .where = Where is it? A place in the body, or around you, or in the thoughts. If it is nowhere, that is fine too.
    .breaths = { $outward ->
        [yes] Can you stay next to it for a slow count to ten, with your eyes on something near? Not inside it. Beside it, as on a bench.
       *[no] Can you stay next to it for three breaths, or a slow count to ten? Not inside it. Beside it, as on a bench.
    }
    .breaths-here = I can
    .breaths-hard = It is hard
    .breaths-here-reply = Then stay as you are. I am quiet again.
    .breaths-hard-reply = Then look at the room or go to your anchor. One second beside it is enough. “Too much” leads out.
    .floor = Feel what carries you. The floor does its work without being asked. I am quiet again.
    .touch = Now, very gently, as you would lay a palm on the side of an old, frightened horse: let some warmth reach it. Then wait.
    .touch-here = I am there
    .touch-hard = It will not let me
    .touch-here-reply = Leave the hand there a while, in thought. Nothing has to happen.
    .touch-hard-reply = Then stand by the fence. Being near without touching is enough. It can feel that you did not leave.
    .still = Still here, and so are you. If the mind went off, that is what minds do. Come back to your anchor, then to the bench.
    .longing = Under the hurt there is often a wish. To be held, to be seen, to rest, to be safe. What does this one long for? No answer is needed.
    .rest = Let everything stand as it is for the next minutes. Nothing to hold, nothing to push. I am quiet.
    .widen = Let it get wide around it. The room, the walls, the street, the sky over the roof. It is still here, and it is not the only thing here.
# of: - · reviewed: pending
bell = That was the time. Let it ring out. Move your fingers and toes.
    .v2 = The time is over. Look around: the walls are still there. Stretch if you like.
    .v3 = Here is the bell. Let your eyes go round the room once.
    .v4 = The sit ends here. Roll your shoulders, feel the seat under you.
# of: - · reviewed: pending
late_bell = The bell is late: I was not running when your time was over. Thank you for sitting. Move your fingers and toes, and look round the room.

## After

# of: - · reviewed: pending
how = How is it now, compared with before?
    .v2 = How is it with you now?
    .v3 = What is it like now?
    .v4 = And now, how is it?
    .why = If it is heavier, something steady comes first. All three answers are fine.
# of: - · reviewed: pending
was_softer = A bit softer. It may stay like that, or come and go.
    .v2 = A bit softer, then. No need to hold on to it.
    .v3 = Good to read. It does not have to last to have been real.
    .v4 = A bit softer. Let it be as small as it is.
# of: - · reviewed: pending
was_same = The same, and you stayed with it. That counts.
    .v2 = About the same is fine. It was not alone for that time.
    .v3 = It did not have to change. You kept it company.
    .v4 = Exactly as it was, only less alone. That is enough for one day.
# of: - · reviewed: pending
heavier = Thank you for telling me. That can happen when something old gets attention. We stop here. What would help now?
    .v2 = Then it was enough for today, or more than enough. What would be good now?
    .v3 = Heavier. That is not a mistake of yours. We leave it now. What do you need first?
    .v4 = It is good that you say so. No more of this today. What would be kind now?
# of: - · reviewed: pending
write = Would you like to write something down?
    .write = Write a little
    .stop = No, that is all
# of: - · reviewed: pending
page = Write as you like, in as many messages as you like. I stay quiet. Tap “Done” at the end.
# of: - · reviewed: pending
keep_or_not = Thank you. What shall become of these words?
    .let_go = Let them go
    .keep_it = Keep them for me
    .why = Without your word nothing you wrote is kept. Your journal is for you alone.
# of: - · reviewed: pending
kept = They are in your journal.
# of: - · reviewed: pending
close = Feel your feet. Look at three things in the room. You are back.
    .v2 = Both feet, the seat, the room around you. This is now.
    .v3 = Let your eyes find something with a colour you like. Feel the floor. You are here.
    .v4 = One hand on the table or the blanket. The room is here, and you are in it.
    .plan = { $plan-set ->
        [yes] And now: { $plan }.
       *[no] And now something small and kind: warm water over the hands, a light on, a song.
    }
    .plan-v2 = { $plan-set ->
        [yes] What is waiting for you: { $plan }. Go gently.
       *[no] A sip of water, a window, a blanket. Something small comes next. Go gently.
    }

# of: - · reviewed: pending
stuck = Heavier again, and it was hard the last times too. Thank you for trying so often. This may be more than one person and a program can carry. Who could be with you in it?

## Too much

# of: - · reviewed: pending
overwhelm = Good that you stepped out. It ends here; nothing more of it will come. We get steady first.
# of: - · reviewed: pending
after_ground = No more of the hard thing today. Is there something that would help now?
    .stop = No, that is all
# of: - · reviewed: pending
soft_stop = We stop here. Feel your feet and look round the room once. You took care of yourself.
    .v2 = That was enough. Put both feet down. Look at something that stands still.
    .v3 = We leave it here. Touch something near you: table, wall, blanket. It holds.
    .v4 = Enough for now. Turn your head slowly, left and right. You are in this room.
    .plan = { $plan-set ->
        [yes] { $plan } is still there for you.
       *[no] Something warm to drink or to wear may be good now.
    }
    .plan-v2 = { $plan-set ->
        [yes] Your plan is waiting, if you like: { $plan }.
       *[no] A small thing next: a glass of water, or a light.
    }
# of: - · reviewed: pending
not_now = That is fine. It can wait. Feel your feet for a moment, and then on with whatever is kind to you.
    .v2 = Not now, then. Knowing that is good care. A sip of water, perhaps.
    .v3 = Then we leave it. Look around the room once, and let it be.
    .v4 = All right. It will not run away, and you need not chase it. Rest if you can.
