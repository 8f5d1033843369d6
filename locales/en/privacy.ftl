## What is kept, and where. Each sentence is a fact: see the data folder, the export, and /forget.

# of: - · reviewed: pending
why = You may want to know what stays before you say more. So it is all here, in plain words.
# of: - · reviewed: pending
kept = Until you take it out or erase it, I keep what you chose: anchors, kind lines, people, a safety plan, pages. And what you set: name, language, country, time zone, pace, check-in times, quiet hours. If you said you are under 18, that too.
    .not_kept = Small facts stay too: which chat is yours, when you were here, what you did, what you tapped in it or in a check-in, if help was shown. Other sentences go when a practice ends. If you leave one in the middle, its words wait there.
# of: - · reviewed: pending
where = All lies sealed on the computer that runs me. Whoever runs it holds the key. No one else gets it, but a chat in Telegram lies with Telegram too. A message I failed to answer is let go after a week. What would you like?
    .export = A copy for me
    .forget = Erase it
    .that_is_all = That is all
    .invalid = A copy, erase it, or that is all: one of these.
# of: - · reviewed: pending
closing = Good. /privacy says it again whenever you like.
    .v2 = All right. It stays as it is, and /privacy is there.
    .v3 = Fine. You can take a copy or erase it on any other day.
    .v4 = Then that is that. /export and /forget work at any time.
