## What was counted over some weeks, said by the engine (bot/core/looking_back.py). No number without the one it is out of;
## nothing about causes, nothing about progress, nothing about how often somebody came.

# of: - · reviewed: pending
little = In the last { $weeks } weeks there is something to count from { $times ->
        [one] one time
       *[other] { $times } times
    }, on { $days ->
        [one] one day
       *[other] { $days } days
    }. That is too little to say anything honest yet.
# of: - · reviewed: pending
feelings = In the last { $weeks } weeks you named what you felt { $visits } times. Named most often: { $items }.
# of: - · reviewed: pending
feelings_all_different = In the last { $weeks } weeks you named what you felt { $visits } times. No single word stood out.
# of: - · reviewed: pending
tried = What you said right after: { $items }. Time does its part too, so what it came from cannot be told.
# of: - · reviewed: pending
tried_item = { $practice } (softer { $softer } of { $answered } times{ $harder ->
        [0] {""}
       *[other] {""}, harder { $harder } of { $answered }
    })
# of: - · reviewed: pending
needs = A need was named { $visits } times: { $items }.
# of: - · reviewed: pending
needs_all_different = A need was named { $visits } times. No single one stood out.
# of: - · reviewed: pending
sensations = Something in the body was named { $visits } times: { $items }.
# of: - · reviewed: pending
sensations_all_different = Something in the body was named { $visits } times. Nothing in it stood out.
# of: - · reviewed: pending
kin = Taken together, words that are near each other: { $items }.
# of: - · reviewed: pending
kin_item = { $family } { $times } of { $visits } times ({ $words })
# of: - · reviewed: pending
lean = By your clock, { $items }. It tells when you came here, and no more than that.
# of: - · reviewed: pending
lean_item = { $times } of { $visits } times were { $part }
# A word with how often: lonely (5 of 11).
# of: - · reviewed: pending
item = { $word } ({ $count })
# of: - · reviewed: pending
count = { $times } of { $visits }
# The same of a practice that was softer afterwards: 4 of 6, harder 1 of 6.
# of: - · reviewed: pending
count_tried = { $softer } of { $answered }{ $harder ->
        [0] {""}
       *[other] {""}, harder { $harder } of { $answered }
    }

# ── the picture ──
# of: - · reviewed: pending
picture_title = The last { $weeks } weeks
# of: - · reviewed: pending
picture_key = A circle is one time, a bar is very many. Filled is counted.
# of: - · reviewed: pending
picture_foot = It shows what was said here, and not how you are.
# of: - · reviewed: pending
picture_feelings = You named what you felt { $visits } times
# of: - · reviewed: pending
picture_needs = You named a need { $visits } times
# of: - · reviewed: pending
picture_sensations = You named something in the body { $visits } times
# of: - · reviewed: pending
picture_tried = Softer right after
# The picture in words: first its title, then a line for each group.
# of: - · reviewed: pending
picture_alt = { $title }, as a picture.
# of: - · reviewed: pending
picture_group = { $heading }: { $items }.

# ── parts of the day and the week ──
# of: - · reviewed: pending
part_night = at night
# of: - · reviewed: pending
part_morning = in the morning
# of: - · reviewed: pending
part_afternoon = in the afternoon
# of: - · reviewed: pending
part_evening = in the evening
# of: - · reviewed: pending
part_weekend = at the weekend
# of: - · reviewed: pending
part_weekdays = on weekdays

# ── families of feelings ──
# of: - · reviewed: pending
family_sadness = sadness
# of: - · reviewed: pending
family_fear_anxiety = fear
# of: - · reviewed: pending
family_anger = anger
# of: - · reviewed: pending
family_shame_guilt = shame and guilt
# of: - · reviewed: pending
family_loneliness = loneliness
# of: - · reviewed: pending
family_numbness = numbness
# of: - · reviewed: pending
family_overwhelm = too much at once
# of: - · reviewed: pending
family_grief = grief
# of: - · reviewed: pending
family_joy_relief = joy and ease
# of: - · reviewed: pending
family_confusion = confusion
# of: - · reviewed: pending
family_envy_jealousy = envy and jealousy
# of: - · reviewed: pending
family_tiredness = tiredness

# ── practices that are answered with softer, same, sharper ──
# of: - · reviewed: pending
practice_one_minute = One minute
# of: - · reviewed: pending
practice_grounding = Grounding
# of: - · reviewed: pending
practice_naming_feelings = Words for a feeling
# of: - · reviewed: pending
practice_universal_needs = What you needed
# of: - · reviewed: pending
practice_body_sensations = Words for the body
# of: - · reviewed: pending
practice_compassionate_witness = A step back
# of: - · reviewed: pending
practice_not_running = Sitting with it
