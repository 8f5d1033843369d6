## All there is, with minutes, the shortest first.

# of: - · reviewed: pending
menu = Here is what there is. The first takes one minute. /help tells what this is, /now is for danger.
    .v2 = Take what is easiest. One minute is enough. /now is for danger, /help for questions.
    .v3 = Four ways, and a way out. The shortest stands first. In danger: /now.
    .v4 = You can look without choosing. /help explains this place, /now is for danger.
    .steady = Get steady · 3 min
    .words = Find words · 4 min
    .stay = Stay with it · 5 min
    .not_now = Nothing now
    .why = The groups are there so that you need not read a long list.
# of: - · reviewed: pending
steady = To get steady: with the senses and the feet, or with an anchor of your own.
    .grounding = Ground · 3 min
    .anchors = My anchors · 5 min
# of: - · reviewed: pending
words = To find words: for a feeling, for the body, or for what you need.
    .feelings = A feeling · 4 min
    .body = The body · 3 min
    .needs = What I need · 4 min
    .looking_back = The last weeks · 1 min
# of: - · reviewed: pending
stay = To stay with it: from one step back, sitting beside it, or with a person.
    .witness = A step back · 5 min
    .sit = Sit with it · 3–30 min
    .human = A person · 5 min
# of: - · reviewed: pending
not_now = That is fine. The list stays where it is.
    .v2 = Nothing, then. Rest if you can.
    .v3 = Good. Looking was enough.
    .v4 = All right. Go gently.
