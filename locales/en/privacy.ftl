## What is kept, and where. Each sentence is a fact: see the data folder, the export, and /forget.

# of: - · reviewed: pending
why = You may want to know what stays before you say more. So it is all here, in plain words.
# of: - · reviewed: pending
kept = Until you take it out or erase it, I keep what you chose: anchors, kind lines, people, letters, reminders, a safety plan, pages. And what you set in /settings, your check-in times, and if you said that you are under 18.
    .not_kept = Small facts stay too: which chat is yours, when you were here, what you did, what you tapped in it or in a check-in, if help was shown. Other sentences go when a practice ends. If you leave one in the middle, its words wait there.
# of: - · reviewed: pending
nothing = You asked me to keep nothing. So I keep only what you set, which chat is yours, when you were last here, and what safety needs: if help was shown, if a deep sit was today. What you leave in the middle waits half an hour.
    .before = What was kept before that stays until you erase it.
# of: - · reviewed: pending
little = You have not said yet whether I may keep things. So I keep what you tell me to, what you set, which chat is yours, when you were here, and if help was shown. What you leave in the middle waits a day at most.
# of: - · reviewed: pending
place = { $transport ->
        [telegram] All lies sealed with { $host-set ->
            [yes] { $host }, who runs me and holds the key
           *[no] whoever runs me and holds the key
        }. No one else gets it, but Telegram itself can read a chat with a bot.
       *[other] All lies sealed on this machine, and whoever runs it holds the key{ $host-set ->
            [yes] : { $host }
           *[no] {""}
        }. No one else can read this chat, and nothing is sent anywhere.
    }
# of: - · reviewed: pending
where = { $transport ->
        [telegram] All lies sealed with { $host-set ->
            [yes] { $host }, who runs me and holds the key
           *[no] whoever runs me and holds the key
        }. No one else gets it, but Telegram itself can read a chat with a bot.
       *[other] All lies sealed on this machine, and whoever runs it holds the key{ $host-set ->
            [yes] : { $host }
           *[no] {""}
        }. No one else can read this chat.
    } A message I failed to answer is let go after a week. What would you like?
    .export = A copy for me
    .forget = Erase it
    .that_is_all = That is all
    .invalid = A copy, erase it, or that is all: one of these.
# of: - · reviewed: pending
closing = Good. /privacy says it again whenever you like.
    .v2 = All right. It stays as it is, and /privacy is there.
    .v3 = Fine. You can take a copy or erase it on any other day.
    .v4 = Then that is that. /export and /forget work at any time.
