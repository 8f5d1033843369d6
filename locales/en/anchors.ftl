## anchors: things of one's own that steady
# of: - · reviewed: pending
exits =
    .too_much = This is too much

# of: - · reviewed: pending
why = In a storm nobody can build a harbour. An anchor found on a quieter day is there when the wind comes.

# of: - · reviewed: pending
arrive = An anchor is something that steadies you: a place, a sound, a movement, someone. We find one and try it for 20 seconds. Shall we?
    .v2 = We look for something that holds you a little, and test whether it really does. A few minutes. Begin?
    .v3 = Some things make it steadier to be here. They are different for everyone. Shall we look for one of yours?
    .v4 = You could have up to five anchors here, each with a secret word that brings it back. Look for the first one?
    .begin = Begin
    .later = Not now
    .invalid = “Begin” or “not now”: both are fine.

# of: - · reviewed: pending
home = Your anchors are here. Use one, find another, or let one go?
    .v2 = What would be good: one of your anchors, or a new one?
    .v3 = You have something that held before. Shall we take it, or look for another?
    .v4 = The anchors you kept are still here. What would you like?
    .recall = Use one of mine
    .find = Find another
    .let_go = Let one go
    .enough = Not now
    .invalid = Use one, find another, let one go, or not now.

# of: - · reviewed: pending
home_full = All five of your anchors are here. Use one, or let one go?
    .recall = Use one of mine
    .let_go = Let one go
    .enough = Not now

# of: - · reviewed: pending
recheck = Anchors can wear thin, like a coat. Would you like to try one of yours, to feel if it still holds?
    .recall = Try one
    .find = Find another
    .enough = Not now
    .why = What steadied you once may not do so now, and nobody is to blame. It is better to know on a calm day.

# of: - · reviewed: pending
kind = What kind of thing tends to steady you?
    .v2 = Where shall we look: what has held you before?
    .v3 = Think of an easier hour. What was there that helped?
    .v4 = What kind of anchor might be yours?
    .skip = Not now
    .invalid = Tap the nearest kind, or not now.

# of: - · reviewed: pending
find = { $kind-id ->
        [sense] Something to hear, smell, see, taste or feel: rain on glass, coffee, wool. Which one is yours?
        [place] A place where you could breathe out: a bench, a kitchen, a bend of a river. Which one?
        [person] Someone it is easy to be near, without a sting in it right now. Who?
        [animal] An animal that is good to think of or to touch. Which one?
        [thing] A thing you can hold or see: a stone, a cup, a sweater. Which one?
        [phrase] A few words that have held you before, a line, a prayer, a joke. Which ones?
       *[movement] A movement that does you good: swaying, walking, pressing your palms together. Which one?
    }
    .skip = Nothing
    .invalid = Two or three words are enough.

# of: - · reviewed: pending
another_kind = Nothing comes, and that is fine. Anchors are shy when one looks for them. Try another kind?
    .another = Another kind
    .enough = Enough for now

# of: - · reviewed: pending
try = “{ $text }”. Be with it for 20 seconds: see it, hear it, do it, or hold it. { $eyes-open ->
        [yes] Eyes open.
       *[no] Eyes open if you like.
    } I will be quiet.
    .finish = I've got it

# of: - · reviewed: pending
rate = And: steadier, the same, or worse?
    .v2 = What did it do: steadier, the same, worse?
    .v3 = An honest answer helps most: steadier, the same, or worse?
    .v4 = How are you standing now: steadier, the same, worse?
    .steadier = A bit steadier
    .same = The same
    .worse = Worse
    .invalid = Steadier, the same, or worse: a rough guess is enough.

# of: - · reviewed: pending
same = The same is fine; some anchors need a second time. Keep it for another try, or look further?
    .keep_it = Keep it
    .another = Find another
    .enough = Enough for now

# of: - · reviewed: pending
worse = Then it is not an anchor today, and good to know. We let go of it. What would help now?
    .another = Find another
    .ground = Ground first
    .enough = Enough for now
    .why = Something can be dear or true and still not be steady. It is no failure of yours.

# of: - · reviewed: pending
tied = One question before we keep it: does it also bring back someone or something you lost?
    .yes = Yes, it does
    .no = No, it's free of that
    .invalid = Yes or no. If you are not sure, yes is the safer one.
    .why = What is tied to a loss can hurt most in the hour when you lean on it.

# of: - · reviewed: pending
dear = Then it is dear, and too heavy to lean on in a storm. It stays yours; we leave it out of here. What would you like?
    .another = Find a lighter one
    .ground = Ground first
    .enough = Enough for now

# of: - · reviewed: pending
word = Give it one secret word, one you seldom use. Whenever you write that word, I bring it back.
    .v2 = What secret word shall call it back? One you hardly use otherwise is best.
    .v3 = Give it a name that only you know, a single word. Write it at any hour, and I bring this back.
    .v4 = One private word for it, please. In a bad hour you write that word, and nothing else.
    .skip = No word needed
    .invalid = One word, any word. Or no word.
    .why = In a bad hour a single word is easier to write than a sentence.

# of: - · reviewed: pending
kept = Kept: “{ $word-set ->
        [yes] { $word }
       *[no] { $text }
    }”. Write that at any hour. Look for another, or enough?
    .v2 = It is in your kit now, under “{ $word-set ->
        [yes] { $word }
       *[no] { $text }
    }”. Would you like another one?
    .v3 = Kept. “{ $word-set ->
        [yes] { $word }
       *[no] { $text }
    }” will bring it back. Another, or is one enough?
    .v4 = There it is: “{ $word-set ->
        [yes] { $word }
       *[no] { $text }
    }”. One is plenty. Do you want to find one more?
    .another = Find another
    .enough = Enough for now

# of: - · reviewed: pending
kept_last = Kept. That makes five, a good handful.

# of: - · reviewed: pending
full = Five anchors are kept already. If you want this one, which of them may make room?
    .skip = Keep those five
    .invalid = Tap one of the five, or keep those five.

# of: - · reviewed: pending
choose = Which one?
    .skip = Not now
    .invalid = Tap one, or write its word.

# of: - · reviewed: pending
hold = “{ $text }”. 20 seconds with it, in your own way. I will be quiet.
    .v2 = Here it is: “{ $text }”. Let it hold you for 20 quiet seconds.
    .v3 = “{ $text }”. Nothing else for 20 seconds. { $eyes-open ->
        [yes] Eyes open.
       *[no] Eyes open is fine.
    }
    .v4 = You kept this: “{ $text }”. Lean on it for 20 quiet seconds.
    .finish = That's enough

# of: - · reviewed: pending
still = Does it still hold: steadier, the same, or worse?
    .v2 = Does it hold today: steadier, the same, or worse?
    .v3 = And now, with it: steadier, the same, or worse?
    .v4 = How did it do this time: steadier, the same, or worse?
    .steadier = A bit steadier
    .same = The same
    .worse = Worse
    .invalid = Steadier, the same, or worse: a rough guess is enough.

# of: - · reviewed: pending
worn = Then it has changed, or you have. Both are allowed. Keep it for a calmer day, let it go, or ground first?
    .keep_it = Keep it
    .let_it_go = Let it go
    .ground = Ground first

# of: - · reviewed: pending
let_go = Which one may go? It was good for its time.
    .skip = Keep them all
    .invalid = Tap one, or keep them all.

# of: - · reviewed: pending
gone = It is out of your kit. If you want it back some day, you can find it again.

# of: - · reviewed: pending
after_ground = We leave it there. The floor is an anchor too, and it is already here. One small thing next.
    .v2 = Enough for now. Anchors can be found on a calmer day. Look around the room, and drink something.
    .v3 = We stop here. Something solid holds you without any practice. Let the next thing be small.
    .v4 = That was plenty. Rest your eyes on something near.

# of: - · reviewed: pending
land = Feel the floor once, look around the room. Then one small thing, in your own time.
    .v2 = We stop here. What steadies you stays, also without me. Look up, and on with something small.
    .v3 = Enough for now. Let your weight rest on what is under you. A sip of water, perhaps.
    .v4 = That is it for now. One look at something plain, one breath of air if you like, and on.

# of: - · reviewed: pending
not_now = Not now is fine. The floor is under you meanwhile; it needs no word. One small thing next.
    .v2 = Then not now. Look around the room once, and go on.
    .v3 = All right. Anchors wait well. Feel what holds you, and let that be enough.
    .v4 = Fine. A sip of water, a look out of the window, and on.

# of: - · reviewed: pending
pause = I will be quiet here. Within a day we can go on where we stopped. Feel what is under you.
    .v2 = No answer is an answer too. One look around the room. It will keep.
    .v3 = We leave it open for a day. Meanwhile the floor holds.
    .v4 = Quiet from me now. Let your eyes rest on something near.
