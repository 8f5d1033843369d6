## Which language to speak.

# of: - · reviewed: pending
why = So that you read me without effort. It can stay as it is.
# of: - · reviewed: pending
which = Which language shall I speak with you?
    .skip = Leave it as it is
# of: - · reviewed: pending
spoken = I speak English with you now. /language changes it.
# of: - · reviewed: pending
not_yet = I cannot speak of everything in that language yet, so I stay with this one. If you are in danger, write in it all the same: you are understood, and answered in it.
# of: - · reviewed: pending
unclear = I do not know that language yet. What I have: English; and in danger also Spanish and German.
# of: - · reviewed: pending
left = It stays as it is.
