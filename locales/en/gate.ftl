## How much is there to hold right now? No answer is wrong, and none is a test.

# of: - · reviewed: pending
holding = Before we start: how much are you holding right now? 0 is calm, 10 is more than you can bear.
    .v2 = First a number, as near as you can: how full is it in you? 0 is still, 10 is flooding.
    .v3 = How much is there to hold at the moment, from 0 to 10?
    .v4 = One number before we go on: how heavy is it, from 0 to 10?
    .skip = I don't know
    .invalid = A number from 0 to 10, or “I don't know”. Both are fine.
    .why = When a lot is already there, going near it can flood a person. Then something steady comes first.
    .remind = No hurry. “I don't know” is fine too.
# of: - · reviewed: pending
unsure = Not knowing is fine. Shall we get steady first, or go on carefully?
    .v2 = That can be hard to tell. Would some ground first be good, or is careful enough?
    .v3 = Then we go without a number. Steady first, or slowly on?
    .v4 = No number needed. What feels safer?
    .ground = Get steady first
    .careful = On, carefully
# of: - · reviewed: pending
above = That is a lot to hold. Going near it could be too much now. Shall we get steady first?
    .v2 = That is very full. This one can wait; it will still be here. Would some ground be good?
    .v3 = Thank you for telling me. With that much, steady comes before anything else. Is that all right?
    .v4 = That is heavy. We do not add to it. Shall we look for something solid first?
# of: - · reviewed: pending
after_help = Danger was close not long ago. Looking inward can wait for a day. Shall we get steady instead?
    .v2 = So soon after danger we stay with what is steady. The rest can wait a day. Would some ground be good?
    .v3 = After hours like those nothing inward for a day; that is care, not a test. Some ground instead?
    .v4 = This one can wait a day. You have been through enough. Shall we find something solid?
    .why = So soon after danger, looking inward can stir up more than a person can hold. Steady comes first.
# of: - · reviewed: pending
after = Is it a little less full now? We can look at the number again, or leave it for today.
    .v2 = Shall we look again how much there is, or is this enough for now?
    .v3 = Would you like to look once more, or rest here?
    .v4 = Look at the number again, or leave it here?
    .look_again = Look again
# of: - · reviewed: pending
not_today = It is still a lot. Then not today; that is the kind answer. Feel your feet, look round the room. A person or some sleep may do more than any practice.
# of: - · reviewed: pending
closed = Then we leave it for now. It can wait. Feel the floor once, and look round the room.
    .v2 = Good. Not now. Something small next: water, a blanket, a window.
    .v3 = That is fine. The practice will be there on another day. Put both feet down for a moment.
    .v4 = All right, it stays closed for now. Let your eyes rest on something that stands still.
