## The door. Reflect the person's own word once, then one question. Nothing here explains her.

# of: - · reviewed: pending
program = I am a program. People wrote every line I say. I do not feel, and I see only what you type. What is kept, and where, is in /privacy.
# of: - · reviewed: pending
day_hello = Hello. Whatever the day has been, you can start from here.
    .v2 = Hello again. There is nothing to catch up on.
    .v3 = Good that you are here. You can arrive slowly.
    .v4 = Hello. No need to be in any special state to be here.
    .v5 = Hello. Tired, tense, blank, fine: all of it may come in.
    .v6 = You are here. That is enough to begin with.
# of: - · reviewed: pending
night_hello = Hello. It is late. We can keep this small.
    .v2 = Hello. The night can make things loud. We can go slowly.
    .v3 = Good evening, or good morning, whichever it is for you. No hurry here.
    .v4 = Hello in the dark hours. You need not be clear or awake for this.
# of: - · reviewed: pending
soft_hello = Hello. It is good that you are here. Nothing is asked of you now. If danger comes close again, /now is one tap away.
    .v2 = Hello. We can be slow and quiet. If it gets dangerous, /now goes straight to help.
    .v3 = Hello again. No task, no pushing. Help by phone or text is behind /now, at any moment.
    .v4 = Hello. You may only sit here for a while. /now stays one tap away.
# of: - · reviewed: pending
soft_line = Thank you for writing. We can go slowly. If it turns dangerous, /now is one tap away.
    .v2 = I have your words. Nothing needs solving in this minute. /now stays close.
    .v3 = Thank you for saying it. We keep it small for now. For danger there is /now.
    .v4 = Your words are here. No hurry. One tap on /now brings help by phone or text.
# of: - · reviewed: pending
soft_feeling_line = { $word-set ->
        [yes] “{ $word }”, after all that. Thank you for telling me. /now stays close.
       *[no] Thank you for telling me how it is. /now stays close.
    }
    .v2 = { $word-set ->
        [yes] “{ $word }” is here as well. It may be here, and we go slowly.
       *[no] That is here as well, then. It may be here, and we go slowly.
    }
    .v3 = { $word-set ->
        [yes] So it is “{ $word }” now. Nothing has to be done about it in this hour.
       *[no] Nothing has to be done about it in this hour. It is good that you write.
    }
    .v4 = { $word-set ->
        [yes] “{ $word }”. We can keep it company, gently. For danger there is /now.
       *[no] We can keep it company, gently. For danger there is /now.
    }
# of: - · reviewed: pending
nobody_line = Lines can be busy. Please try again: it often takes more than one call. If you could die or be hurt today, the emergency number is for that.
    .v2 = That is hard, to call and not be answered. Try again, try another line, or text. A person you know counts as well.
    .v3 = A busy line is not a no to you. Call again, text instead, or go to where people are.
    .v4 = No answer yet. Another line or a text may be quicker. If it is life or death, call the emergency number.
# of: - · reviewed: pending
cannot_line = You do not have to speak. Some lines take texts or have a chat. Or show one person this screen, and let them call.
    .v2 = Then without a call. Some lines can be texted, and findahelpline.com lists chats. Someone near you could call for you.
    .v3 = Calling is only one way. A text, a chat, a knock on a door: each of them reaches a person.
    .v4 = That is fine to say. One text to one person is enough: “I am not safe. Please come.”
# of: - · reviewed: pending
called_line = You called. That took something. Stay near people if you can, and away from what could hurt you.
    .v2 = Good that you reached out. You need not be alone with it now. I am here for the small things.
    .v3 = Thank you for telling me. Whoever you called can do more than I can. We can wait quietly.
    .v4 = That was a big step. Nothing more is asked of you here. /now stays, if you want to call again.
# of: - · reviewed: pending
not_meant_line = Thank you for telling me. I believe you. If it ever is meant, /now is one tap away.
    .v2 = Then I took it for more than it was. That is fine with me. /now stays, in case.
    .v3 = All right. I would rather ask once too often. We can go on.
    .v4 = Good to know, and thank you for saying so. We go on from here.
# of: - · reviewed: pending
alone_line = Alone is hard in such an hour. Being near people helps, even by phone, or in a place with lights on.
    .v2 = You need not be alone with this. A neighbour, a friend, a voice on a line: one of them is enough.
    .v3 = Then let us look for someone. They do not need to say the right thing. Being there is enough.
    .v4 = I am a program, so I cannot sit with you. A person can, even through a phone.
# of: - · reviewed: pending
no_help_line = I believe you. It did not help. Another line, or another person, may.
    .v2 = Not every call is a good one. That is not your failing. You may try again, elsewhere.
    .v3 = Thank you for saying it. It is still worth reaching for someone else.
    .v4 = Then that was not the right one. There are others, and /now lists them.
# of: - · reviewed: pending
help_line = I am here.
# of: - · reviewed: pending
now_stays = /now stays one tap away.
    .v2 = Help by phone or text stays behind /now.
    .v3 = If it gets dangerous again: /now.
    .v4 = /now is still there, at any hour.
# of: - · reviewed: pending
grief_line = That is a loss. Nothing has to be done with it here.
    .v2 = That is a loss. It may be as big as it is.
    .v3 = A loss like that has no right way. Thank you for telling me.
    .v4 = That is a loss. It does not have to be put into good words.
# of: - · reviewed: pending
feeling_line = “{ $word }” is here, then. Thank you for telling me.
    .v2 = I read “{ $word }”. It may stay as it is for now.
    .v3 = “{ $word }”. You do not need to explain it.
    .v4 = So there is “{ $word }”. It has a place here.
    .v5 = “{ $word }”. Thank you for writing it down.
    .v6 = “{ $word }”. It need not be kept only inside now.
# What happened, met by the kind of thing it is. It speaks of that, and does not tell her what she feels.
# of: - · reviewed: pending
told_line = { $family ->
        [sadness] That is a sad thing to carry around.
        [fear_anxiety] That sounds frightening.
        [anger] That would make a person angry.
        [shame_guilt] That kind of thing can burn for a long time afterwards.
        [loneliness] That sounds lonely.
        [numbness] It can go quiet inside when it has been too much.
        [overwhelm] That is a lot at once.
        [grief] That is a loss. It may be as big as it is.
        [confusion] That is hard to make sense of.
        [envy_jealousy] It stings to see it so close, and not to have it.
        [tiredness] That wears a person out.
       *[other] Thank you for telling me.
    }
    .v2 = { $family ->
        [sadness] There is a lot of sadness in that. It may be here.
        [fear_anxiety] No wonder if everything in you is on watch.
        [anger] There is heat in that, and heat has its reasons.
        [shame_guilt] That took something to write. Thank you.
        [loneliness] To be left alone with that is hard.
        [numbness] Not feeling much can be a kind of shelter.
        [overwhelm] So many things pulling at one person.
        [grief] Something is missing there. It hurts where it was.
        [confusion] It does not have to be clear yet.
        [envy_jealousy] Wanting that, and not having it, hurts.
        [tiredness] That is a long stretch without rest.
       *[other] Thank you. What you wrote has a place here.
    }
    .v3 = { $family ->
        [sadness] A thing like that can make a whole day heavy.
        [fear_anxiety] With that ahead of you it is hard to be at ease.
        [anger] It sounds as if a line of yours was crossed.
        [shame_guilt] It sounds as if you are being very hard on yourself about it.
        [loneliness] It hurts not to be seen. People are made that way.
        [numbness] Some things are so much that all of it goes flat.
        [overwhelm] No wonder if it is too much. Nothing of it has to be solved in this minute.
        [grief] A loss like that has no right way. Thank you for telling me.
        [confusion] It can be like standing in fog. Standing is enough for now.
        [envy_jealousy] It is human to want it too.
        [tiredness] No wonder if there is little left.
       *[other] Thank you for writing it down.
    }
    .v4 = { $family ->
        [sadness] That hurts. You do not need to be done with it.
        [fear_anxiety] That is a lot to be afraid of for one person.
        [anger] Being angry about that is allowed here, all of it.
        [shame_guilt] It is out of hiding now. That is a beginning.
        [loneliness] Being alone with that is too much for anybody.
        [numbness] Nothing has to be felt here. You are as welcome without it.
        [overwhelm] That is more than two hands can hold.
        [grief] That leaves a gap, and the gap may be there.
        [confusion] Two things can be true in it at once.
        [envy_jealousy] Seeing it so near, and with others, is hard.
        [tiredness] You have been carrying that for a while.
       *[other] Thank you for saying it.
    }
# of: - · reviewed: pending
flooded_line = That is a lot at once. Nothing has to be solved now.
    .v2 = It is loud right now. We take the next minute, and no more.
    .v3 = So much at the same time. You are in the right place to slow down.
    .v4 = Then we go slowly. Only what is next.
# of: - · reviewed: pending
missing_line = Missing somebody can fill a whole day.
    .v2 = There is a place that is empty now. Thank you for telling me.
    .v3 = To miss like that is a form of love, and it hurts.
    .v4 = You do not have to stop missing. It may be here.
# of: - · reviewed: pending
steady_line = Then something steady comes first.
    .v2 = Let us find some ground first.
    .v3 = First a bit of solid floor. The rest can wait.
    .v4 = We can make it a little steadier. Nothing else is asked.
# of: - · reviewed: pending
need_line = Maybe this is about { $needs }. If that does not fit, leave it aside.
    .v2 = It could be about { $needs }. You know better than I do.
    .v3 = Behind your words there may be a longing: { $needs }. Or something else.
    .v4 = What may matter a lot right now: { $needs }. If I got it wrong, your own words count.
# of: - · reviewed: pending
body_line = So the body speaks: { $sensations }. Thank you for noticing it.
    .v2 = I read about the body: { $sensations }. It does not have to change.
    .v3 = You write of the body: { $sensations }. It often speaks first.
    .v4 = In the body, then: { $sensations }. We can be careful with that.
# of: - · reviewed: pending
place_line = So that is where it sits. Thank you for telling me.
    .v2 = There, then. The body often knows the place first.
    .v3 = Thank you for saying where. Nothing has to change there.
    .v4 = Your body points to it. We can be careful with that.
# of: - · reviewed: pending
outpour_line = { $word-set ->
        [yes] Thank you for writing all of this. One word stands out in it: “{ $word }”.
       *[no] Thank you for writing all of this. It is a lot, and it is all here.
    }
    .v2 = { $word-set ->
        [yes] I have it. “{ $word }” is in the middle of it. Nothing of it needs saying twice.
       *[no] I have it. Nothing of it needs saying twice.
    }
    .v3 = { $word-set ->
        [yes] That is a lot for one person to hold. You wrote “{ $word }”, among all the rest.
       *[no] That is a lot for one person to hold. Thank you for putting it here.
    }
    .v4 = { $word-set ->
        [yes] Thank you for trusting this page with it. “{ $word }” is in there.
       *[no] Thank you for trusting this page with it. It may be as long as it is.
    }
# of: - · reviewed: pending
vent_line = Then here is room to write.
    .v2 = Good. Let it out here.
    .v3 = There is space for all of it.
    .v4 = Then no exercises now. Only a page.
# of: - · reviewed: pending
sit_line = Then we do something, slowly. There is a way out at every moment.
    .v2 = There is a way to go step by step. You set the length, and you can step out at any time.
    .v3 = We can take it in small pieces. Each of them can be left.
    .v4 = Something to do, then. It may be short.
# of: - · reviewed: pending
minute_line = One minute can be enough.
    .v2 = Something small, then. One minute.
    .v3 = There is a short one: one minute, two lines.
    .v4 = Then we keep it to a minute.
# of: - · reviewed: pending
critic_line = There is a hard voice about you in those words. It is loud, and it is not all of you.
    .v2 = That is a heavy thing to hear from inside. I do not argue with it. I do not agree either.
    .v3 = Those are sharp words against yourself. They can be read here without being obeyed.
    .v4 = A voice like that can fill a whole night. We can look at it from one step away.
# of: - · reviewed: pending
resist_line = Then you do not want to today. That is a full answer.
    .v2 = No practice, then. Not wanting it is allowed here.
    .v3 = That is fine. A no can be a way of caring for yourself.
    .v4 = Good that you say so. Nothing has to be done here.
# of: - · reviewed: pending
joy_line = That is good to read. No lesson comes with it.
    .v2 = Something good is here. It may take up room.
    .v3 = Then let it be as good as it is.
    .v4 = A good thing. It does not need a reason.
# of: - · reviewed: pending
greeting_line = Hello. You can start anywhere.
    .v2 = Hello. Good that you came by.
    .v3 = Hello to you. Take the time you need.
    .v4 = Hello. One word is enough, or a tap.
# of: - · reviewed: pending
slipped_line = Sometimes there are only keys and no words. That is fine here.
    .v2 = No clear words needed. A tap is enough.
    .v3 = That may say more than a sentence. We can go on without words.
    .v4 = Letters in any order are welcome. Here are some doors.
# of: - · reviewed: pending
heard_line = Thank you for telling me.
    .v2 = Thank you for writing that. It does not have to be clear or complete.
    .v3 = Thank you. You know what it means better than any program could.
    .v4 = Thank you for putting it into words.
    .v5 = Thank you for saying it here. I will not tell you what it means.
    .v6 = Thank you for telling me. It can stand as you wrote it.
# of: - · reviewed: pending
back_at_door = We are back at the door. Every way is still open.
    .v2 = Here we are again, with nothing lost.
    .v3 = You can begin again from here, or leave it.
    .v4 = Back at the beginning. No hurry.
# of: - · reviewed: pending
thanked = You are welcome. Go gently.
    .v2 = You are welcome. The doing was yours.
    .v3 = Good. Take with you what was of use.
    .v4 = You are welcome. This page stays here.

## The questions

# of: - · reviewed: pending
doors = Where would you like to begin? /menu shows everything there is.
    .v2 = What is closest right now? All the rest is in /menu.
    .v3 = Which door fits? You can also write a few words.
    .v4 = What would be easiest to start with?
    .v5 = Where shall we look first? A word of your own is fine too.
    .v6 = Which of these is nearest to you?
    .invalid = There are four doors here. Tap one, or write a word of your own.
    .why = I ask so that you choose the way, not me. Every door can be left again.
# of: - · reviewed: pending
with_feeling = What would be kind to you now?
    .v2 = What fits best with it?
    .v3 = Where would you like to go from here?
    .v4 = What could help a little?
    .v5 = How would you like to be with it?
    .v6 = What feels possible at the moment?
    .name_it = Look closer at it
    .ground = Get steady first
    .why = I ask so that nothing starts without you. You can also only say more about it.
# of: - · reviewed: pending
with_flooded = Shall we get steady first, before anything else?
    .v2 = Would you like some ground under it first?
    .v3 = First something steady?
    .v4 = Shall we slow it down a little first?
    .ground = Get steady first
    .name_it = Look closer at it
    .why = When a lot comes at once, looking closer is easier from steady ground. You choose.
# of: - · reviewed: pending
with_steady = Shall we do that, slowly?
    .v2 = Would that be all right?
    .v3 = Does that fit?
    .v4 = Shall we begin?
    .feeling = Find words instead
# of: - · reviewed: pending
with_need = Would it help to look at what you need?
    .v2 = Shall we stay with that for a few minutes?
    .v3 = Is that worth a closer look?
    .v4 = Would you like to look at it a little?
    .feeling = First, what I feel
# of: - · reviewed: pending
with_body = What would be good for the body now?
    .v2 = Which would be easier?
    .v3 = How shall we go on with it?
    .v4 = Which of these fits?
    .ground = Get steady first
    .body = Feel it more closely
# of: - · reviewed: pending
with_outpour = Shall we stay with this, or get a breath first?
    .v2 = Would you like some air first, or to stay with it?
    .v3 = A pause first, or straight on?
    .v4 = Shall we go on with it now, or steady things first?
    .breath_first = A breath first
    .stay = Stay with this
# of: - · reviewed: pending
with_sit = What would fit right now?
    .v2 = Which would be good?
    .v3 = What do you need more: ground, words, or company beside it?
    .v4 = Which of these shall we do?
    .words = Find words for it
# of: - · reviewed: pending
with_minute = Would you like it now?
# of: - · reviewed: pending
with_critic = What would be bearable right now?
    .v2 = Where would you like to go from here?
    .v3 = What could make some room around it?
    .v4 = Which of these fits?
    .minute = One kind minute
    .ground = Get steady first
# of: - · reviewed: pending
with_resist = Would one of these be fine instead?
    .v2 = Is there anything you would like?
    .v3 = What would be the least trouble?
    .v4 = Which is closest?
    .vent = Only write
    .minute = One minute, no more
    .nothing_today = Nothing today
# of: - · reviewed: pending
with_soft = What would be gentle now?
    .v2 = Is one of these all right?
    .v3 = What is possible at the moment?
    .v4 = Which is the easiest?
    .vent = Write a little

# of: - · reviewed: pending
with_soft_feeling = What would be gentle with it?
    .v2 = Is one of these all right?
    .v3 = What is possible with it now?
    .v4 = What would be kind, and small?
    .name_it = Find a word for it
# of: - · reviewed: pending
with_hour = What could be the next step?
    .v2 = Which of these is possible?
    .v3 = What would you like to try?
    .v4 = Is one of these within reach?
    .danger = Show the numbers again
# of: - · reviewed: pending
with_alone = Who could be near?
    .v2 = Shall we find someone?
    .v3 = Is one of these within reach?
    .v4 = Which would be easiest?
    .human = Find a person
# of: - · reviewed: pending
with_danger = Is it danger, or is it too much right now?
    .about = What is this?
    .why = In danger a person is better than I am. If it is too much, something steady comes first.
# of: - · reviewed: pending
with_grief = What would be bearable now?
    .v2 = What would be kind to you now?
    .v3 = Is one of these all right?
    .v4 = What could carry you a little?
    .vent = Only write

# of: - · reviewed: pending
with_unsure = Where would you like to look?
    .v2 = Is one of these easy enough?
    .v3 = Which one costs the least?
    .v4 = Shall we try one of these?
    .body = Loud or empty spots
    .words = A list of words
    .ground = The room around me
# of: - · reviewed: pending
with_quiet = Would anything be welcome?
    .v2 = Is there something small you would like?
    .v3 = Would you like one quiet minute, or nothing at all?
    .v4 = Would one quiet minute be good?
    .minute = One quiet minute
    .ground = Feel my feet
    .not_now = Nothing, thanks
# of: - · reviewed: pending
with_numb = Would something to touch or listen to be all right?
    .v2 = Shall we stay outside, with things to see and touch?
    .v3 = Would a look around the room be all right?
    .v4 = Is one of these all right?
    .senses = See, touch, hear
    .vent = Write a little
# of: - · reviewed: pending
with_bot = Who in your life could hear this?
    .v2 = Is there a person who could know about this?
    .v3 = Who would you want to have near you now?
    .v4 = Which of these is closest?
    .human = Find a person
    .vent = Write here anyway

## Body, room to write

# of: - · reviewed: pending
after_body = That was the body. Where now?
    .feeling = Find a word for it
# of: - · reviewed: pending
room = Write as much as you like, in as many messages as you like. I stay quiet and read nothing into it. Tap “Done” at the end.
    .why = Some things only need to be put down somewhere. That is all this page is for.
# of: - · reviewed: pending
after_room = Thank you. It is out of your head and on the page. What shall become of it?
    .v2 = It is written down. What would you like to do with it?
    .v3 = All of that was there. What now?
    .v4 = Thank you for putting it here. Where shall it go?
    .feeling = Find the feeling
# of: - · reviewed: pending
kept = It is kept in your journal, and stored sealed.

## Something good

# of: - · reviewed: pending
with_joy = Shall we stay with it for twenty seconds?
    .v2 = Would you like to let it sink in for a moment?
    .v3 = Twenty seconds only for this?
    .v4 = Shall we give it a short moment?
    .savour = Stay with it
# of: - · reviewed: pending
savour = { $eyes-open ->
        [yes] Eyes open, on something you like to look at.
       *[no] Eyes open or closed, as you like.
    } Let the good thing be there{ $outward ->
        [yes] {""}
       *[no] , where you feel it
    }. I am quiet for twenty seconds.
# of: - · reviewed: pending
after_savour = Thank you. Feel your feet and look around the room once. Would you like to keep a line about it?
    .write_line = Write a line
    .enough = It is fine as it is
# of: - · reviewed: pending
good_line = Write it as you would tell it to yourself on a hard day.

## Leaving

# of: - · reviewed: pending
not_now = That is fine. You can leave it all here.
    .v2 = Good. Nothing more for now.
    .v3 = Then not now. A sip of water, or a look out of the window, may be enough.
    .v4 = All right. Rest if you can.
    .v5 = Fine. What you wrote goes no further.
    .v6 = Then we leave it there. Go gently.
