## A private word brings back what it stands for, slowly.

# of: - · reviewed: pending
arrive = “{ $word }”. Come to it slowly.
    .v2 = “{ $word }”. Here it is.
    .v3 = “{ $word }”. Let it come as it comes.
    .v4 = “{ $word }”. No hurry.
    .there = Your own words for it: “{ $text }”. { $eyes-open ->
            [yes] Eyes open.
           *[no] Eyes open is fine.
        } I am quiet for twenty seconds.
    .there-v2 = You wrote: “{ $text }”. Stay near it for twenty seconds. I am quiet.
# of: - · reviewed: pending
how = How is it now?
    .v2 = And now?
    .v3 = How was it to be there?
    .v4 = What is it like now?
    .steadier = A bit steadier
    .why = An anchor can lose its hold. If this one makes it worse, you can put it away.
# of: - · reviewed: pending
worse = Thank you for telling me. What steadied once can hurt on another day. What would be good now?
    .ground = Another way to steady
    .put_away = Put it away
    .leave_it = Leave it as it is
# of: - · reviewed: pending
gone = It is put away. You can make it again whenever you like.
# of: - · reviewed: pending
ask_ground = Would something steady be good now?
# of: - · reviewed: pending
land = Feel your feet. Look round the room. One small next thing, and that is all.
    .v2 = The floor, the room, the light. Then whatever comes next, slowly.
    .v3 = Let your hands touch something near. You are here. Go on gently.
    .v4 = Both feet down. One thing you can see. Then on, in your own time.
# of: - · reviewed: pending
person = “{ $word }”, a person you named. You wrote: “{ $text }”. Would you like to send a line?
    .first_line = Find a first line
# of: - · reviewed: pending
other = “{ $word }”. You kept this: “{ $text }”. It is still yours.
