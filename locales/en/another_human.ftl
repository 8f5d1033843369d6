## A person. No numbers here: /now knows them, with the day they were checked.

# of: - · reviewed: pending
why = Some things get lighter only when another person knows about them. You decide who, when, and how much.
# of: - · reviewed: pending
known = Whom would you like to have near? It can be someone you named before.
    .v2 = Who could hear this now? Someone you named, or someone new.
    .v3 = Is it a person you named before, or someone else?
    .v4 = Who comes closest right now?
    .named_before = Someone I named
    .someone = Someone new
# of: - · reviewed: pending
which = Who is it?
    .skip = Someone new
# of: - · reviewed: pending
card = “{ $person }”. Last time you wrote: “{ $message }”. Would that line still do?
    .same_line = The same line
    .new_line = Another line
# of: - · reviewed: pending
who = Who could hear this? It need not be the closest person, only one who would not make it worse.
    .v2 = Is there somebody who could know about this? A friend, a sister, a neighbour, a doctor.
    .v3 = Whom could you let know, even with one line?
    .v4 = Who in your life has listened once, without fixing it?
    .someone = Someone I know
    .nobody = Nobody
    .invalid = Tap one. You can also leave it for now.
# of: - · reviewed: pending
name = What do you call this person? A first name or a nickname is enough.
    .skip = Rather not
# of: - · reviewed: pending
starter = The first line is the hardest. How could yours begin?
    .v2 = What could the first line be about?
    .v3 = Which beginning is nearest to what you would say?
    .v4 = Where could a first line start?
    .hard_night = It is hard tonight
    .no_advice = Please only listen
    .call_me = Can you ring me?
    .no_words = I have no words
    .my_own = My own beginning
# of: - · reviewed: pending
hard_night = It could begin so: “Hi. Tonight is hard. I don't need an answer right away, I only wanted someone to know.”
# of: - · reviewed: pending
no_advice = It could begin so: “Could you listen to something for ten minutes? No advice needed. It would help me not to be alone with it.”
# of: - · reviewed: pending
call_me = It could begin so: “Could you ring me today or tomorrow? I am not doing well and I would like to hear your voice.”
# of: - · reviewed: pending
no_words = It could begin so: “I don't know how to say it. Things are bad at the moment. Can we be together a little, even without talking?”
# of: - · reviewed: pending
line = Write it your own way, as short as you like. Nothing goes out from here.
    .skip = Not today
    .invalid = Three words are enough.
    .remind = The page is still open. Three words are enough.
# of: - · reviewed: pending
ready_unnamed = Your line: “{ $message }”
    .copy = Only you can send it or say it: copy it, or read it out on the phone. Will you use it?
    .sending = I will
    .not_yet = I will wait with it
# of: - · reviewed: pending
ready = For { $person }: “{ $message }”
    .copy = Only you can send it: copy it into a message, or read it out on the phone. Shall I keep the card for another day?
    .keep_person = Keep the card
    .sending = No need to keep it
    .not_yet = I will wait with it
    .why = A kept card comes back when you look for a person again, or when you write the name here.
# of: - · reviewed: pending
kept = The card is kept; the name alone brings it back. If you send the line, an answer may take time. That says little about you. Feel the floor for a moment.
# of: - · reviewed: pending
full = There are five people on cards already, so this one is not kept. The line stands above; you can copy it. If you send it, an answer may take time. Feel the floor for a moment.
# of: - · reviewed: pending
sending = If you send it, no answer may come at once. That says little about you. Put your feet down, and take a sip of something.
    .v2 = Writing it was a step, sent or not. People often answer late. Look round the room, and do one small warm thing.
    .v3 = It is in your hands now. If your heart beats faster, that is what reaching out can feel like. Feel the floor for a moment.
    .v4 = Good. Send it when you are ready. Then something small and kind, so that waiting is not all there is.
# of: - · reviewed: pending
nobody = Nobody. That is a lonely word to write, and many hours feel like that. It does not mean you are not worth hearing.
    .v2 = Then there is nobody right now. That can be true, and it hurts. It is not the measure of you.
    .v3 = No one. Thank you for saying it plainly. Being without people for a while can happen to anyone.
    .v4 = Nobody comes to mind. That may be so, or it may be the night. Both are hard.
    .ask = There are people whose work it is to listen. Would you like to hear about them?
    .ask-v2 = Some people have learned to listen to strangers. Shall I tell you where?
# of: - · reviewed: pending
trained = A family doctor, a therapist, a counsellor, a chaplain: one call for an appointment is a beginning. For tonight there are lines to call or text.
    .how = /now shows them. Many are there for hard nights too, not only for danger. If nobody answers, try again. Shall we find a first line?
    .a_line = A first line
# of: - · reviewed: pending
later = That is fine. It can wait. If it gets too much, /now is one tap away. Feel your feet for a moment.
    .v2 = Then not now. The thought of a person may be enough for today. Look round the room once.
    .v3 = All right. There is no hurry. Something warm may be good now, and /now stays close.
    .v4 = Good. You can come back to it on any day. Put both feet on the floor, and let it be.
