## How practices are done for her. No word says that one way is the better one.

# of: - · reviewed: pending
why = Some practices look inward or are quiet for a while. That is not restful for everyone, and there are other ways to do them. You may leave it open.
# of: - · reviewed: pending
inward = Two short questions first; both can be left out. Looking inward, or closing the eyes, does not feel safe for everyone. How is it for you?
    .at_ease = It is all right
    .eyes_open = Better with open eyes
    .outside = Better stay outside
    .skip = Leave it open
    .invalid = Is looking inward all right for you, or is it better with open eyes, or outside? Both are fine here.
# of: - · reviewed: pending
quiet = And a longer time of quiet: is that hard for you?
    .at_ease = It is all right
    .short = Yes, keep it short
    .skip = Leave it open
    .invalid = All right, keep it short, or leave it open.
# of: - · reviewed: pending
will_do = Good to know. I go by that from now on; /settings changes it.
# of: - · reviewed: pending
now = As it is now: { $eyes-open ->
        [yes] eyes stay open
       *[no] eyes as you like
    }, { $short-sits ->
        [yes] only short quiet
       *[no] quiet as long as you choose
    }, attention { $outward ->
        [yes] on things outside
       *[no] also inward
    }. What shall change?
    .eyes = The eyes
    .quiet_time = The quiet
    .attention = The attention
    .leave_so = Leave it so
# of: - · reviewed: pending
left = Good, it is like that from now on. /settings changes it.
    .v2 = All right. Practices go by that; /settings is there for another day.
    .v3 = Then that is how we do it. /settings can turn it back.
    .v4 = It stays like that. Change it in /settings whenever you like.
