## Short difficult answers. Take them at their word. A line never asks; the question is in .ask.

# of: - · reviewed: pending
why = I ask so that you choose what comes next. Going back and stopping are both fine.

# of: - · reviewed: pending
unsure = Not knowing is a fine place to be.
    .v2 = Then we do not know yet. That is allowed to take time.
    .v3 = “I don't know” is an honest answer. It can stay.
    .v4 = You do not have to know. Sometimes it is too much, or too far away, for words.
    .v5 = Not knowing is information too. It needs no fixing.
    .v6 = That is all right. Some things have no name at first.
    .v7 = Then leave the knowing aside for a while.
    .ask = There are two doors: a spot in the body that is loud or empty, or a list of words. Would one do?
    .ask-v2 = Is it easier to find a loud or empty spot in the body, or to read some words?
    .ask-v3 = Shall we try the body, or a list of words to point at?
    .ask-v4 = The body, or a list of words: is one of them easy enough?
    .body = Loud or empty spots
    .words = A list of words
# of: - · reviewed: pending
only_sit = It may be that there is nothing to find out now. We can also sit here without knowing.
    .v2 = Enough questions. We can sit a little instead, with nothing to answer.
    .v3 = Then no more looking. Sitting for a minute is also something.
    .v4 = You have been asked enough. A minute of quiet is possible here, without any answer.
    .ask = Would one quiet minute be all right?
    .ask-v2 = Shall we sit for a minute and listen?
    .ask-v3 = Would you like a minute without questions?
    .ask-v4 = A minute of listening, perhaps?
    .listen = One quiet minute
# of: - · reviewed: pending
anchor = Then your anchor, in your own words: “{ $anchor_text }”. Go there for a minute. I am quiet until it is over.
# of: - · reviewed: pending
sounds = Eyes open. Let the sounds come by themselves: far ones, near ones, the hum of the room. I am quiet for one minute.

# of: - · reviewed: pending
nothing = Then nothing. That is a whole answer.
    .v2 = Good to know. I do not look behind it.
    .v3 = All right. Nothing has to be found.
    .v4 = Fine is fine.
    .v5 = Then it is a quiet moment. It may stay quiet.
    .v6 = I take it as you say it.
    .ask = Would you like a quiet minute, or shall we leave it?
    .ask-v2 = Is there anything small you would like?
    .ask-v3 = Would one quiet minute be good?
    .ask-v4 = Would you like a minute of quiet, or nothing?
    .minute = One quiet minute
# of: - · reviewed: pending
numb = Numb can be the body's way of keeping you safe when something is too much. It need not be opened.
    .v2 = Feeling nothing is a feeling too. It often stands guard over something. We leave it where it is.
    .v3 = Empty, or far away. That can be protection. We do not push on that door.
    .v4 = Numbness is like a blanket over something sore. It may stay where it is.
    .v5 = Then nothing inward for now. Being numb has kept many hard nights bearable.
    .v6 = That is all right. Not feeling much can be what makes this hour possible.
    .ask = We can stay on the outside: something cool or warm, rough or smooth, a sound. Would that do?
    .ask-v2 = Would it be all right to look, touch and listen around the room a little?
    .ask-v3 = Shall we stay with things that can be touched, and leave the inside alone?
    .ask-v4 = Something to hold, something to hear: is that all right?
    .senses = See, touch, hear
# of: - · reviewed: pending
stupid = It may well feel stupid. Thank you for saying so straight out.
    .v2 = Fair enough. Typing to a program about feelings is an odd thing to do.
    .v3 = Yes, this can sound silly. You need not like it for it to be allowed.
    .v4 = That is an honest answer. It counts as much as a nice one.
    .v5 = You may find it silly and stay, or find it silly and go. Both are fine.
    .v6 = It can be cringe and that is no problem. Nobody is marking this.
    .ask = Would something shorter and plainer be better, or shall we stop?
    .ask-v2 = What would be less annoying now?
    .ask-v3 = A shorter one, the same one, or none at all?
    .ask-v4 = What would you rather do?
    .shorter = Something shorter
# of: - · reviewed: pending
insult = I will be quiet. /menu and /now stay where they are.
    .v2 = All right. I say less. If there is danger: /now.
    .v3 = Then I stop talking. You can write whenever you like, or not.
    .v4 = That is fine to say here. I will be quiet now. /now stays open.
    .v5 = Read. I keep still. Everything else stays as it was.
    .v6 = I leave you in peace. The way back and the way out are below.
    .rest = Leave me alone
# of: - · reviewed: pending
hush = Quiet now.
    .v2 = I say nothing more.
    .v3 = Silence, then.
    .v4 = It is quiet from here.
# of: - · reviewed: pending
bot = True. I am a program and I do not feel. People wrote these lines, and hoped someone would read them at an hour like this.
    .v2 = Yes, that is so: a program, with no care of its own. The people who wrote the words did care who would read them.
    .v3 = You are right. Nobody sits here. There are only sentences that people wrote down for someone in your place.
    .v4 = That is true, and I will not act otherwise. A program can hold a page open. It cannot hold you.
    .v5 = Right. I do not feel anything. The words came from people; the night still needs a person now and then.
    .v6 = Yes. I am made of written lines. For being known by someone, a person is better than I am.
    .ask = Who in your life could hear this?
    .ask-v2 = Is there a person you would want to know about this?
    .ask-v3 = Whom would you want near you now?
    .ask-v4 = Is there someone, even far away, who could read a line from you?
    .human = Find a person
# of: - · reviewed: pending
no_help = I believe you. It did not help.
    .v2 = Then it was not the right thing. That is not your failing.
    .v3 = Thank you for saying it. Not everything fits, and not every night.
    .v4 = It did not help. That may be said here, as plainly as that.
    .v5 = All right. Then we do not do more of the same.
    .v6 = That is good to know, also when it is bad to feel.
    .ask = Is it worse now, or about the same?
    .ask-v2 = Did it get worse, or stay as it was?
    .ask-v3 = Compared with before: worse, or the same?
    .ask-v4 = Is it heavier than before, or unchanged?
# of: - · reviewed: pending
worse = Then we stop what we did. Put your feet down, look round the room once.
    .v2 = Worse. Then nothing more of that today. Feel what is under you.
    .v3 = Thank you for telling me. No further in. Let your eyes rest on something that stands still.
    .v4 = Then steady comes first, and the rest can wait. Feel the floor, or the bed.
    .ask = What would be kind now?
    .ask-v2 = Which is closer: something steady, or a person?
    .ask-v3 = What do you need first?
    .ask-v4 = What could hold you a little?
# of: - · reviewed: pending
same = The same, then. Another kind of thing may fit better than more of this.
    .v2 = Unchanged. Perhaps it is not a thing for words right now.
    .v3 = Still the same. The body, or a person, or sleep may reach where words do not.
    .v4 = All right. Then something quite different, or nothing.
    .ask = What could be different enough?
    .ask-v2 = Would one of these be better?
    .ask-v3 = What is closest to what you need?
    .ask-v4 = Where to from here?
    .move = Move a little
    .rest = Rest or sleep
# of: - · reviewed: pending
move = Stand up if you can. Shake out your hands, walk to the next door and back, let cold water run over your wrists. Two minutes are plenty.
    .v2 = Let the body do something: stretch towards the ceiling, carry a cup to the kitchen, step outside the door for ten breaths of air.
    .v3 = Roll your shoulders, push your palms against a wall, let go again. Or sway a little where you sit. Nothing has to come of it.
    .v4 = Go to a window or a door and look out for a minute. Or tap your arms from the shoulder down to the hand, and up again.
# of: - · reviewed: pending
stuck = It has been hard several times now, and you kept coming. That is not a failing. It may be too much for one person and a program. Let us look for a person.
# of: - · reviewed: pending
deserve_it = I do not argue with that. There is a lot of pain in such a sentence.
    .v2 = I leave the sentence there. It is a lot to carry.
    .v3 = I hear how hard that is turned against you. No debate here.
    .v4 = Someone who says that has often been hurting for a long time. I do not try to talk you out of it.
    .v5 = That is heavy. It may be written here without anyone nodding.
    .v6 = A sentence like that cuts, whoever says it first.
    .ask = If you listen to it: whose voice is that?
    .ask-v2 = Does it sound like your own voice, or like someone else's?
    .ask-v3 = Who said it first, if you can tell?
    .ask-v4 = Whose voice does it have?
    .mine = Mine
    .someones = Someone else's
# of: - · reviewed: pending
voice_mine = Then you are the one who says it and the one who is hit by it. Both may be tired.
    .v2 = Your own, then. Sometimes a person gets in first with the blow, so that no one else can.
    .v3 = Yours. It may have had a reason once to be so hard. It need not have the last word tonight.
    .v4 = Your own voice, then. Hard as it is, it has been with you for long, and it may be worn out too.
# of: - · reviewed: pending
voice_someones = Then it was said to you before you said it to yourself. It was put there. It did not grow there.
    .v2 = Someone else's. You were the one who heard it, and you are still carrying it for them.
    .v3 = So it came from outside. It is allowed to be only a voice, and not the truth about you.
    .v4 = Somebody else's words, then. You took them in when you had little choice. They can be handed back, bit by bit.
# of: - · reviewed: pending
voice_next = What would be bearable now?
    .step_back = Step back from it
# of: - · reviewed: pending
cant = Then you stop here. Stopping is a way of caring for yourself. Feel your feet, or whatever carries you.
    .v2 = You do not have to. Enough is enough. Look at something near you that is simply there.
    .v3 = Good that you say it. It ends here. Let your shoulders have the weight of your arms.
    .v4 = Then no further. That is not giving up. The floor is under you.
    .v5 = All right. You went as far as it went. Put both feet down, or both hands.
    .v6 = It is fine to stop right in the middle. The room is still here: a wall, a lamp, a window.
    .ask = What would be good now?
    .ask-v2 = How would you like to leave it?
    .ask-v3 = What do you need first?
    .ask-v4 = Which of these is easiest?
    .rest = Stop here
# of: - · reviewed: pending
joy = That is good to read. There is no lesson in it.
    .v2 = Then let it be as good as it is.
    .v3 = Something good is here. It may take up room.
    .v4 = A good thing, without a reason or with one. Both count.
    .v5 = So there is some light in it. It does not have to be explained.
    .v6 = Good. That may stay for as long as it likes.
    .ask = Shall we stay with it for twenty seconds?
    .ask-v2 = Would you like to let it sink in for a moment?
    .ask-v3 = Twenty seconds only for this?
    .ask-v4 = Shall we give it a short moment?
    .savour = Stay with it
# of: - · reviewed: pending
savour = { $outward ->
        [yes] Let your eyes rest on something near, and let the good thing be there.
       *[no] Notice where in you the good thing is, and let it be there.
    } I am quiet for twenty seconds.
# of: - · reviewed: pending
good_line = Feel your feet once, and look round. If you like, write one line about it, to read on a hard day.
    .skip = No line
# of: - · reviewed: pending
kept = It is in your journal.
# of: - · reviewed: pending
outside = That is outside of what I can do. For the body a doctor or a pharmacist is better, for rights an advice centre, for facts a library. If it is urgent: /now.
    .v2 = I do not know about that, and guessing could harm. A doctor, a lawyer or an advice line can answer it. In an emergency: /now.
    .v3 = I have no facts on health, law or the world. Please ask someone who has. If it cannot wait: /now.
    .v4 = That is not a thing I can answer. A nurse line, a doctor or an advice office can. I can only keep you company with how it feels.
    .v5 = I am too simple for that question, and it deserves a good answer. Someone trained in it can give one. In danger: /now.
    .v6 = Answers like that have to come from people who know. What I have is room for how it is to carry the question.

# of: - · reviewed: pending
critic =
    .ask = What would be bearable right now?
    .ask-v2 = What could make some room around it?
    .ask-v3 = Which of these fits?
    .ask-v4 = Where would you like to go from here?
    .step_back = Step back from it
# of: - · reviewed: pending
unwilling =
    .ask = Something shorter, or shall we stop?
    .ask-v2 = What would be all right for you?
    .ask-v3 = A minute only, on with it, or nothing?
    .ask-v4 = Which is closest?
    .shorter = Something shorter
# of: - · reviewed: pending
after_room = Thank you. It is on the page now. What shall become of it?
# of: - · reviewed: pending
to_person = Yes, a person can be what is needed.
    .v2 = Then let us look for a person.
    .v3 = That is a good thing to want. We look who it could be.
    .v4 = A human voice, then.
# of: - · reviewed: pending
in_need =
    .ask = Is it danger, or is it too much right now?
# of: - · reviewed: pending
hello = Hello. We are still here, at this.
    .v2 = Hello. Here is where we were.
    .v3 = Hello to you. This was the question.
    .v4 = Hello. No hurry. We were at this point.
# of: - · reviewed: pending
stopped = Then we stop. You need no reason. Feel your feet for a moment.
    .v2 = We stop here. Look round the room once. You can come back with one word.
    .v3 = Good, it ends here. Put both feet down, and be as kind to yourself as it goes.
    .v4 = All right, no more of this. A sip of water, or a window, may be good.
    .v5 = It is over. Let your shoulders down, and leave the rest.
    .v6 = Stopped. Nothing is owed to anyone. Rest, if you can.

# of: - · reviewed: pending
noted = Thank you. I have read it, and leave it as it is.
    .v2 = It is written here. I do not explain it.
    .v3 = Thank you for adding that.
    .v4 = I have it. It can stand like that.
# of: - · reviewed: pending
onward = Where would you like to go from here?
    .v2 = Back to where you were, or enough for now?
    .v3 = Shall we go back to it, or leave it?
    .v4 = What now?
# of: - · reviewed: pending
rest = Then it is enough. Feel your feet, or the pillow. The next thing may be very small.
    .v2 = We leave it here. Look round the room once, and let it be quiet.
    .v3 = Good. Nothing more is needed. A sip of water, perhaps.
    .v4 = Then rest. You are allowed to be tired of all this.
    .v5 = Enough for now. The place is kept in case you want it back.
    .v6 = All right. Put it down here. Go gently.
