## When to be asked. What is now true is said, and how to undo it.

# of: - · reviewed: pending
why = You choose the hour so that a question meets you at a time that suits you. You can leave it out altogether.
# of: - · reviewed: pending
offer = I can ask you one small thing at an hour of yours. A tap answers it, and so does silence. When would that suit?
    .mornings = Mornings · 08:30
    .evenings = Evenings · 20:00
    .other_time = A time of my own
    .invalid = A time will do, such as “half past eight”, or one of these. “Not now” is fine too.
# of: - · reviewed: pending
for_young = You told me that you are under 18, so I ask nothing on my own. You can write whenever you like. /settings changes it.
# of: - · reviewed: pending
when = At what time? For example “half past eight”, “7pm” or “20:15”.
    .skip = Leave it
    .invalid = A time of day in any form: “8 in the evening”, “20:00”, “quarter past six”.
# of: - · reviewed: pending
where = So that it is your { $at } and not mine: which larger city is near you? Or tell me what your clock shows now.{ $locates ->
        [yes] {" "}Or share your location: I look up its time zone and forget the place at once.
       *[no] {""}
    }
    .skip = Rather not say
    .invalid = I did not find that one. A larger city nearby will do, or the time on your clock, such as 14:20.
    .why = I keep only the time zone, not the city.
# of: - · reviewed: pending
is_it = Thank you. I keep its time zone and nothing else. In this chat the place stands until you delete it there.
    .and_now = Is it { $place-clock } where you are now?
    .yes = Yes
    .no = No
    .invalid = Does your clock show { $place-clock } now? Yes or no will do.
# of: - · reviewed: pending
instead = Then something else: which larger city is near you, or what does your clock show?
    .skip = Rather not say
    .invalid = I did not find that one. A larger city nearby will do, or the time on your clock, such as 14:20.
# of: - · reviewed: pending
no_place = Then I leave it: without a clock of yours I would ask at the wrong hour. /checkin begins again at any time.
# of: - · reviewed: pending
days = { $at } it is. On which days?
    .every_day = Every day
    .weekdays = Monday to Friday
    .weekends = Weekends
    .some_days = Some days
    .invalid = Every day, or the ones you name: “Monday and Thursday”.
# of: - · reviewed: pending
which_days = Which ones? Tap each of them, then “Done”.
# of: - · reviewed: pending
added = Then I ask at { $check-ins }, by your clock. It shows { $clock } now. /checkin changes it; /stop ends it at once.
# of: - · reviewed: pending
full = There are four times already: { $check-ins }. One has to go first. /checkin shows them.
# of: - · reviewed: pending
running = I ask at { $check-ins }; your clock shows { $clock }. What would you like to change?
    .another_time = Add a time
    .take_away = Take one away
    .pause_them = A pause
    .switch_off = Switch it off
    .all_good = Leave it as it is
    .invalid = One of these, or a time to add, such as “noon”. It can stay as it is.
# of: - · reviewed: pending
which_time = Which one may go? They come at { $check-ins }.
    .skip = None of them
    .invalid = One of these: { $check-ins }.
# of: - · reviewed: pending
removed = That one is gone. What stays: { $check-ins }. /checkin brings it back.
# of: - · reviewed: pending
not_there = There is none at { $old }. There are { $check-ins }, and they stay as they are.
# of: - · reviewed: pending
stopped = Switched off. Nothing comes on its own any more. /checkin brings it back, with the times you had.
# of: - · reviewed: pending
switched_off = Check-ins are off. The times you had are { $check-ins }. Shall they come again?
    .go_on_now = Yes, again
    .other_time = At a new time
    .leave_so = Leave it so
# of: - · reviewed: pending
on_again = They come again: { $check-ins }, by your clock. It shows { $clock } now. /stop ends it at once.
# of: - · reviewed: pending
left = All stays as it was.
    .v2 = Good. Nothing is changed.
    .v3 = It stays as it is. /checkin is there when you want it.
    .v4 = Then nothing changes.
