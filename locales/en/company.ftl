## Quiet company. One short line at a time, nothing to answer, no cheering. It never says it has to go.

# of: - · reviewed: pending
why = Being less alone with it can be enough for an hour. You choose how often a line comes.
# of: - · reviewed: pending
arrive = I can stay near for a while. I am a program, so this is company of a thin kind; a person beside you is better, and can come at any time.
    .often = You need not write. How often shall a line come?
    .skip = Not now
# of: - · reviewed: pending
near = I am here. There is nothing to do and nothing to answer.
    .v2 = Then we stay. I am quiet, and a line comes now and then.
    .v3 = Good. You can put the phone beside you. I come by from time to time.
    .v4 = Here, then. Write if you like, or only be.
    .line = Still near. Nothing to answer.
    .line-v2 = The hour moves on, and so does this wave, slowly. I am still near.
    .line-v3 = A look round: one thing that is there. I stay near.
    .line-v4 = If the hands can rest on something, let them. I am still near.
    .line-v5 = Another while has passed. You got through it, however it was.
    .line-v6 = Shoulders may drop a little, or not. Both are fine. I am near.
    .line-v7 = Something to drink may stand close by. I am still near.
    .line-v8 = No need to write. I only come by.
    .line-v9 = Let the chair or bed hold some of the weight. Still near.
    .line-here = Still here
    .line-here-reply = Good. So am I, in my way.
    .line-here-reply-v2 = I see it. On we go, quietly.
    .line-here-reply-v3 = Thank you. Nothing more is needed.
    .line-here-reply-v4 = Here, the two of us. Go on resting.
    .typed = It is written down for this hour, and gone after it. I stay near. If it is too heavy, tap “Too much”.
    .typed-v2 = I have it. You can go on writing, or rest. I stay near.
    .typed-v3 = Yes. Let it stand there. I am still near.
    .typed-v4 = It has a place here. There is no hurry.
    .finish = Enough for now
# of: - · reviewed: pending
back = I was away for a while, through no doing of yours. I am near again.
# of: - · reviewed: pending
hour = An hour has gone by. I can go on staying. What would be good?
    .v2 = That was an hour, and you are here. Shall I stay on?
    .v3 = An hour. I can stay near as long as you like. What now?
    .v4 = One hour has passed. Staying on is fine, and so is something else. What would be good?
    .stay_on = Stay on
    .human = A person I know
# of: - · reviewed: pending
too_much = Then we do something with the feet and the eyes. Being with it is over for now.
# of: - · reviewed: pending
with_person = Good. “{ $person }” is among the people you kept; one line to them is enough. /now has others. You can write here again at any hour.
# of: - · reviewed: pending
without = Good. If the night gets long, /now has people to call or to text, and they answer at such hours. You can write here again at any time.
    .v2 = All right. One line to somebody you know may be enough. /now has people who listen. I am here again when you write.
    .v3 = Fine. Go gently. /now names real voices, also for quiet hours, and this place stays open.
    .v4 = Good. Something warm, perhaps. /now has people to call or text, and you can come back here.
# of: - · reviewed: pending
not_now = That is fine. /company brings it back at any hour, and /now has people.
