## What this is. Short bubbles; the safety text has exactly one wording.

# of: - · reviewed: pending
about = I am a program, not a person and not therapy. I do not feel. I follow paths that people wrote, and say lines that people wrote. Some of it may not suit people under 18.
    .words = There is room here to name what hurts, to get steady, to sit with it, and to find a person. What would you like to know?
    .danger = I am in danger
    .kept = What is kept
    .leaving = How to leave
    .that_is_all = That is all
# of: - · reviewed: pending
danger = If you could die or be hurt today, call now: 112 in Europe, 911 in the US and Canada, 999 in the UK, 000 in Australia. To talk or text: 988 (US, Canada), 116 123 (UK, Ireland). Elsewhere: findahelpline.com
    .person = I am a program and cannot call for you. If you can, be near someone. Move away from what could hurt you. /now shows this again. You can keep writing here. Is there a person you could reach?
    .human = Find a person
    .kept = What is kept
    .that_is_all = Not now
# of: - · reviewed: pending
closing = Good. /help and /now stay where they are.
    .v2 = All right. You can ask again with /help. In danger: /now.
    .v3 = Fine. /now is for danger, /help for questions, at any time.
    .v4 = Then back to you. /help and /now are there at any hour.
# of: - · reviewed: pending
kept = What you type in a practice is gone when it ends, unless you say “keep it”. If you agreed to it, I remember which practices you did and what you tapped in them, never your sentences. /settings changes that.
    .sealed = What is kept lies sealed on the machine that runs me{ $transport ->
        [telegram] . Telegram carries this chat and can read it
       *[other] , and is sent to no one
    }. /privacy says more, /forget erases it. Is there anything else you would like to know?
    .danger = I am in danger
    .leaving = How to leave
    .that_is_all = That is all
# of: - · reviewed: pending
leaving = You can leave at any point: write “stop”, or close the window. No one will ask why. “Not now”, “back” and “skip” work too.
    .return = If you were in the middle of something, I ask first before we go on with it. Is there anything else?
    .danger = I am in danger
    .kept = What is kept
    .that_is_all = That is all
