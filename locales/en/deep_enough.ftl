## Enough depth for one day.

# of: - · reviewed: pending
why = Going near old pain works on inside for some hours. A second time on one day often stirs up more than it heals.
# of: - · reviewed: pending
sat = You have sat with it once today. That works on for a while, also without you. Tomorrow there is room again.
    .v2 = One sit a day is plenty for what is sore. It needs the hours after as well.
    .v3 = You were there already today. What hurts needs rest between visits, as skin does.
    .v4 = Today's sit is done and still at work. Another one can wait until tomorrow.
# of: - · reviewed: pending
deep = You went deep once today. That is enough for what is sore. Tomorrow there is room again.
    .v2 = One deep thing a day is plenty. The rest of the day belongs to it as well.
    .v3 = Something deep was touched today already. It goes on working while you rest.
    .v4 = For today that was deep enough. What is still open can wait until tomorrow.
# of: - · reviewed: pending
after_help = So soon after danger we do not go deep; that can wait for a day. Something steady can come first. Would that be all right?
    .v2 = Sitting with hard things can wait a day, after hours like those. Shall we find some ground instead?
    .v3 = Not the deep one today: you have been through enough. Would something steady be welcome?
    .v4 = After such hours steady is the kinder way. The sit will be there another day. Some ground now?
    .ground = Get steady
    .why = Going near old pain so soon after danger can stir up more than a person can hold. It is only for a day.
# of: - · reviewed: pending
for_young = For people under 18, as you told me you are, I leave that practice out. Shall we get steady, or look for a person? /settings has “My age”.
# of: - · reviewed: pending
resting = For some days nothing goes inward here: sleep, people and a doctor come first. Would something steady be good?
    .ground = Get steady
    .why = When sleep is gone or things get very strange, looking inward can make it stronger. Outward is the kinder way for now.
# of: - · reviewed: pending
light = Would something lighter be good now?
    .v2 = Is one of these welcome instead?
    .v3 = Something small, perhaps?
    .v4 = What could be light enough?
    .words = A word for it
# of: - · reviewed: pending
not_now = Then rest. Feel what carries you, and let the day be the day.
    .v2 = Good. Nothing more for today. Something warm, perhaps.
    .v3 = That is fine. Look round the room, and leave it for now.
    .v4 = All right. Be as easy with yourself as it goes.
