# of: - · reviewed: pending
menu = What would be good now?
    .v2 = What is it to be?
    .v3 = What do you need?
    .v4 = Where shall we go?
    .sit = Sit for a while
    .steady = Get steady
# of: - · reviewed: pending
quiet = Go gently.
