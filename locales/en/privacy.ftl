## What is kept, and where. Each sentence is a fact: see the data folder, the export, and /forget.

# of: - · reviewed: pending
why = You may want to know what stays before you say more. So it is all here, in plain words.
# of: - · reviewed: pending
kept = Kept is what you asked for: anchors, kind lines, people, a safety plan, pages. And small facts: which chat is yours, its language and country, when you were here, which practices, the feelings and numbers you tapped, if help was shown.
    .not_kept = Other sentences go when a practice ends. If you leave one in the middle, its words wait in that place until you are back. A message that I failed to answer stays, sealed, until you erase it.
# of: - · reviewed: pending
where = It lies sealed on the disk of the computer that runs me. Whoever runs it holds the key. It is sent to no one else, but a chat in Telegram lies with Telegram too. What would you like?
    .export = A copy for me
    .forget = Erase it
    .that_is_all = That is all
    .invalid = A copy, erase it, or that is all: one of these.
# of: - · reviewed: pending
closing = Good. /privacy says it again whenever you like.
    .v2 = All right. It stays as it is, and /privacy is there.
    .v3 = Fine. You can take a copy or erase it on any other day.
    .v4 = Then that is that. /export and /forget work at any time.
