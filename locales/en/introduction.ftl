## The first meeting. Each sentence is a fact about this instance; whoever changes what is kept changes it.

# of: - · reviewed: pending
why = So that you know where your words go before you say more. You may leave it open.
# of: - · reviewed: pending
what = { $opened ->
        [yes] Hello. I am a program. People wrote every line I say. This is not therapy, I do not feel, and no person reads along.{ $takes-minors ->
            [yes] {""}
           *[no] {" "}I am for adults.
        }
       *[no] Now that there is some room: I am a program. People wrote every line I say. This is not therapy, I do not feel, and no person reads along.{ $takes-minors ->
            [yes] {""}
           *[no] {" "}I am for adults.
        }
    }
    .kept = { $transport ->
        [telegram] What is kept lies sealed with { $host-set ->
            [yes] { $host }, who runs me
           *[no] whoever runs me (they left no name)
        }. Telegram can read what is written to a bot. /privacy says more.
       *[other] This chat stays on this machine and is sent nowhere. What is kept lies sealed here{ $host-set ->
            [yes] , with { $host }
           *[no] {""}
        }. /privacy says more.
    }
# of: - · reviewed: pending
consent = To leave, write “stop” or close the chat, at any point. May I keep, for next time, what you tell me to keep, which practices you did, and what you tapped in them? If not, all the rest works.
    .keep = Yes, keep it
    .no_keeping = No, keep nothing
    .more_about = More about it
    .undecided = Leave it open
# of: - · reviewed: pending
decide = So: may I keep what you tell me to keep, which practices you did, and what you tapped in them?
    .keep = Yes, keep it
    .no_keeping = No, keep nothing
    .undecided = Leave it open
# of: - · reviewed: pending
agreed = Thank you. /settings turns it off again, /forget erases it.
# of: - · reviewed: pending
undecided = Then it stays open. Until you say, I keep only what you tell me to. /settings has it.
# of: - · reviewed: pending
doors = You can start wherever you are. One word is enough, and no word is fine too. Or is one of these near?
    .invalid = Tap one, or write a word of your own.
    .why = I ask so that you choose the way, not me. Every door can be left again.
