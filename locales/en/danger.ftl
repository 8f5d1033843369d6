## After the built-in help. Exactly one wording each; nothing here diagnoses, promises secrecy,
## bargains, or names a way. A program speaks: it claims no feeling.

# of: - · reviewed: pending
leaving = We can leave it here. The numbers stay above, and /now shows them at any hour. You can write whenever you like.
# of: - · reviewed: pending
rewritten = I lost the place in my own lines. That is our doing, not yours. The numbers above still hold.
# of: - · reviewed: pending
plain = May I ask it plainly: are you thinking of ending your life?
    .right_now = Yes, right now
    .in_general = Yes, in general
    .not_that = No
    .not_meant = I meant something else
    .why = Asking does not put the thought there. A plain answer shows what helps first, and none of them is wrong here.
    .remind = I am still here. The numbers stay above. One word is enough, or none.
# of: - · reviewed: pending
softer = A soft question with hard words in it: when living feels like that, the thought of ending it can come. Is it there for you?
    .right_now = Yes, right now
    .in_general = Yes, in general
    .not_that = No
    .not_meant = I meant something else
    .why = Asking does not put the thought there. A plain answer shows what helps first, and none of them is wrong here.
    .remind = I am still here. The numbers stay above. One word is enough, or none.
# of: - · reviewed: pending
unclear = I could not read that as a yes or a no, so I take it seriously.
# of: - · reviewed: pending
step_away = Thank you for saying it straight. Step away from what could hurt you: another room, the stairs, outside. Then a voice.
# of: - · reviewed: pending
thanked = Thank you for the plain answer.
# of: - · reviewed: pending
said_yes = Nothing about living or dying has to be decided today. A human voice is the next step. Which way is nearest?
    .a_line = A line to call or text
    .a_person = Someone I know
    .here = Something here first
    .why = A voice, even a strange one, can carry part of this. Which kind it is, you choose.
    .remind = Still here. The numbers stay above, and so does the question.
# of: - · reviewed: pending
said_no = Thank you for answering. I take your word for it. If it changes, in an hour or in a month, /now has people to call or text.
# of: - · reviewed: pending
after_no = What you wrote was heavy all the same. What would be good now?
    .a_person = Someone I know
    .am_safe = I am safe now
    .why = You decide what comes next, and “not now” is an answer too.
    .remind = I am still here. One word is enough, or none.
# of: - · reviewed: pending
lightly = Good to know, thank you. I would sooner ask once too often than look away once.
# of: - · reviewed: pending
now = What is nearest: you have called, you can't call, or it is not safe to call?
    .called = I have called
    .cant_call = I can't call
    .not_safe = It is not safe to call
    .not_meant = I meant something else
    .why = I can't call for you. So I look for what stands between you and a voice.
    .remind = I am still here. Call first, write later.
# of: - · reviewed: pending
again = You are still here, and that counts. What is nearest now?
    .called = I have called
    .cant_call = I can't call
    .someone = Someone is with me
    .not_meant = I meant something else
    .why = I can't call for you. So I look for what stands between you and a voice.
    .remind = I am still here. Call first, write later.
# of: - · reviewed: pending
a_line = Call or text now, with this chat open beside you. If nobody answers, ring again or take the second one. How did it go?
    .called = I have called
    .cant_call = I can't call
    .a_person = Someone I know
    .remind = Still here, while you try.
# of: - · reviewed: pending
called = Good. When someone answers, stay with that voice as long as you need it. Is someone with you, or on the way?
    .someone = Yes, someone is
    .no_answer = Nobody answers
    .nobody = No, nobody
    .remind = Still here. The voice on the phone comes first.
# of: - · reviewed: pending
ring_again = Lines are full at times; that says nothing about you. Ring again, or take a second number, a text line, a chat. In danger, the emergency number answers. Which one?
    .try_again = I try again
    .a_person = Someone I know
    .cant_call = I can't
    .remind = Still here. The emergency number answers at any hour.
# of: - · reviewed: pending
silently = Then without a voice: a text line or a chat. Emergency services take texts in many countries. Or go where there are people: a neighbour, a shop, a hospital.
# of: - · reviewed: pending
barrier = What makes it hard to call? Tap what is nearest, or write it.
    .more = Other reasons
    .skip = None of these
    .why = For each of these there is a way round it, and none of them is foolish.
    .remind = I am still here. The numbers stay above. You may also write it in your own words.
# of: - · reviewed: pending
police = Most calls end with talking. If a line fears for a life, it may send help, also unasked. You can ask first: “When would you send someone?” A text line or a friend is a way too.
# of: - · reviewed: pending
not_bad_enough = There is no bar to clear. Lines are there before it is worst, too. If you took something, call even if you feel fine. You could begin with: “I am not sure I may call for this.”
# of: - · reviewed: pending
by_myself = You stay the one who decides. You can give no name, say as much as you like, and hang up. Ten minutes of company, and then alone again.
# of: - · reviewed: pending
wont_help = It may not, the first time. One voice fits and another does not. A second call, a text, a friend can differ. It need not solve it, only carry you over the worst stretch.
# of: - · reviewed: pending
cant_talk = Then write. 988 takes texts in the US and Canada, and in many countries there is a chat: findahelpline.com. On the phone, “I can't talk, please stay on the line” is enough.
# of: - · reviewed: pending
cost = Most crisis lines are free, and emergency numbers are, too, even without credit in many places. An ambulance can cost money in some countries; talking does not.
# of: - · reviewed: pending
language = You can ask for your language; larger lines have interpreters, and chats help those who do not hear. One sentence is enough: “I am not safe.”
# of: - · reviewed: pending
burden = Pain says that, and it says it loudly. Listening is what people at a line are there for. A friend you can ask first: “Do you have ten minutes?”
# of: - · reviewed: pending
overheard = Then a text or a chat, with the sound off. Or a short walk, a car, a bathroom with the water on. If the person near you is the danger, go out first.
# of: - · reviewed: pending
unnamed = It need not have a name to be real. There may still be a way round it: writing instead of talking, or a person instead of a line.
# of: - · reviewed: pending
after_barrier = What could be the next small step?
    .try_it = I try a line
    .a_person = Someone I know
    .here = Something here first
    .remind = I am still here. The numbers stay above.
# of: - · reviewed: pending
after_person = Is someone with you now, or on the way?
    .someone = Yes
    .waiting = I wait for an answer
    .not_yet = Not yet
    .remind = Still here, while you wait.
# of: - · reviewed: pending
here = Then something to hold on to right here. You can still call in the middle of it. What would it be?
    .company = Quiet company
    .plan = My safety plan
    .remind = I am still here. The numbers stay above.
# of: - · reviewed: pending
after_ground = How is it now?
    .am_safe = I am safe for now
    .remind = I am still here. One word is enough, or none.
# of: - · reviewed: pending
wound = First the body. Is there a wound that is deep, or still bleeding after ten minutes of firm pressing?
    .deep = Deep, or still bleeding
    .small = Small, or older
    .none_yet = There is none
    .not_meant = I meant something else
    .why = I can't see it. The answer decides whether hands are needed today.
    .remind = I am still here. If it bleeds hard, press firmly and call first.
# of: - · reviewed: pending
deep = That needs a doctor's hands today: the emergency number, or the nearest emergency room. Press a clean cloth on it on the way. Take someone with you if you can.
# of: - · reviewed: pending
small = Rinse it with clean water and cover it with something clean. If it turns hot, red or swollen, let a doctor look. It may be cared for like any wound.
# of: - · reviewed: pending
none_yet = Then put what you would use out of reach, or leave the room. An urge climbs, and it falls again, often within half an hour, also when nothing is done.
# of: - · reviewed: pending
dying = One plain question more, which everyone here is asked: are you also thinking of ending your life?
    .right_now = Yes, right now
    .in_general = Yes, in general
    .not_that = No
    .why = The two can come together, or apart. I ask, so that I do not guess.
    .remind = I am still here. The numbers stay above. One word is enough, or none.
# of: - · reviewed: pending
urge = Thank you for answering. Then the urge itself: it climbs like a wave, and like a wave it falls.
# of: - · reviewed: pending
urge_ways = What would carry you over the next minutes?
    .wave = Ride it out
    .a_person = Someone I know
    .remind = I am still here. The urge falls again, also while you wait.
# of: - · reviewed: pending
other = Is this person in danger right now, as far as you know?
    .right_now = Yes, now
    .not_sure = I am not sure
    .not_that = Not as far as I know
    .not_meant = I meant something else
    .remind = I am still here. If it is happening now, call first and write later.
# of: - · reviewed: pending
other_now = Call the emergency number now and say where they are. Stay with them, or on the phone, if that is safe for you. Breaking a promise of silence for a life is no betrayal.
# of: - · reviewed: pending
other_asked = Take it seriously, ask them plainly, and listen more than you talk. Stay in touch. You can ring a line with them, or for them: /now. Bring in one more person.
# of: - · reviewed: pending
and_you = And how are you with this? Someone who asks for a friend can mean herself or himself as well. Both may be said here.
    .me_too = I think of it as well
    .hard_on_me = It is hard on me
    .not_me = I am all right
    .remind = I am still here, for you as well. One word is enough, or none.
# of: - · reviewed: pending
hard_on_me = It is a lot to carry for someone. A line is there for you as well, and you may rest from it in between.
# of: - · reviewed: pending
phone = Is it safe for you to write here right now?
    .safe = Yes
    .not_here = Not here, not now
    .not_private = Someone reads my phone
    .not_meant = I meant something else
    .remind = Still here. Only when it is safe for you.
# of: - · reviewed: pending
safe = Good. You can decide what you tell, and when. A line against violence helps to plan quietly, also when you want to stay.
# of: - · reviewed: pending
not_here = Then that comes first. You can come back at any time, and close the chat without a word. From another phone a line or the emergency number can be called.
# of: - · reviewed: pending
not_private = Then another phone may be safer, at a friend's or in a library. Nothing has to change on this one today: a sudden change can be noticed.
# of: - · reviewed: pending
violence = What is possible for you right now?
    .a_line = A line to call or text
    .a_person = Someone I trust
    .remind = Still here. The numbers stay above, and nothing has to be decided now.
# of: - · reviewed: pending
space = Are you away from them, and from anything that could be used to hurt?
    .away = Yes, I am away
    .not_yet = Not yet
    .not_meant = I meant something else
    .remind = I am still here. Distance first, words later.
# of: - · reviewed: pending
away = Good. Stay there for now. Walk, breathe out slowly, put cold water on your hands. Nothing has to be settled with them today.
# of: - · reviewed: pending
go_now = Go now: out of the door, to the street, to a neighbour. If you can't leave, call the emergency number and say that you are afraid of what you may do.
# of: - · reviewed: pending
cooler = Anger like that needs company that is not part of it. Who could that be?
    .a_line = A line to call or text
    .a_person = Someone I know
    .remind = I am still here. The numbers stay above.
# of: - · reviewed: pending
told_to = I can't know what you hear or see, and I will not argue about it. Does anything tell you to hurt yourself or someone else?
    .right_now = Yes
    .not_sure = I am not sure
    .not_that = No
    .not_meant = I meant something else
    .remind = I am still here. The numbers stay above. One word is enough, or none.
# of: - · reviewed: pending
sleep = How much have you slept in the last nights?
    .hardly = Hardly at all
    .some_hours = A few hours
    .slept = Enough
    .remind = I am still here. A guess is enough, or none.
# of: - · reviewed: pending
nights = However it came, a body without rest makes all of it louder. A doctor can help with that today; tell them about the nights first. Until then water, food, dim light, one person near.
# of: - · reviewed: pending
nights_ways = Who could be with you, or see you today?
    .a_person = Someone I know
    .a_line = A line to call or text
    .remind = I am still here. The numbers stay above, and someone near is worth more than I am.
# of: - · reviewed: pending
body = Is any of this so right now: fainting, chest pain, hard shaking, confusion, or too much of something taken?
    .right_now = Yes
    .not_sure = I am not sure
    .not_that = No
    .not_meant = I meant something else
    .remind = I am still here. In doubt call first, and write later.
# of: - · reviewed: pending
body_now = Then the emergency number, or a poison line, now, even if it feels small or you feel fine: some of it shows late. Say what it was, and how much, if you know.
# of: - · reviewed: pending
body_later = Then a doctor soon, today or tomorrow, and the plain truth there. Your body needs food, water and rest, even when all in you says no.
# of: - · reviewed: pending
program = I am a program. I can't call or send anyone, and nobody reads along. Secrecy I can't promise: I don't know who else sees your screen. /privacy says what is kept.
# of: - · reviewed: pending
safer = Good that it is a bit safer now. If you took something or are hurt, call all the same, even if you feel fine: it can show late. What would be good now?
    .a_person = Someone I know
    .why = It can stay so, and it can change again. Someone near makes the next hours easier.
# of: - · reviewed: pending
settled = Good. Stay near that for now. The rest can wait.
# of: - · reviewed: pending
offer_return = What you were doing before is still kept. Go on with it, or leave it?
    .go_on = Go on with it
    .leave_it = Leave it for now
# of: - · reviewed: pending
declined = That is all right. If it gets closer, step away from what could hurt you, and call. You can write here all the while.
# of: - · reviewed: pending
hello = May I say one hello tomorrow? No list comes with it, and no question that needs an answer.
    .hello_tomorrow = Yes, tomorrow
    .no_hello = No
# of: - · reviewed: pending
hello_planned = Then one hello tomorrow. Until then /now has the numbers, at any hour.
# of: - · reviewed: pending
stay = Then we leave it there. /now has the numbers at any hour, and you can write whenever you like.
