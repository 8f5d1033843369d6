## Buttons that several flows share. In the voice of the person who taps.

# of: - · reviewed: pending
skip = Skip this
# of: - · reviewed: pending
done = Done
# of: - · reviewed: pending
more = More words
# of: - · reviewed: pending
finish = End it here
# of: - · reviewed: pending
too_much = Too much
# of: - · reviewed: pending
rest_later = The rest another day
# of: - · reviewed: pending
yes = Yes
# of: - · reviewed: pending
no = No
# of: - · reviewed: pending
not_now = Not now
# of: - · reviewed: pending
begin = Begin
# of: - · reviewed: pending
start = Start
# of: - · reviewed: pending
stop = Stop here
# of: - · reviewed: pending
enough = Enough for now
# of: - · reviewed: pending
rest = Enough for now
# of: - · reviewed: pending
go_on = Back to where I was
# of: - · reviewed: pending
ground = Get steady
# of: - · reviewed: pending
feeling = A feeling
# of: - · reviewed: pending
body = My body
# of: - · reviewed: pending
needs = What I need
# of: - · reviewed: pending
sit = Sit with it
# of: - · reviewed: pending
minute = One minute
# of: - · reviewed: pending
witness = Step back from it
# of: - · reviewed: pending
write = Write it down
# of: - · reviewed: pending
softer = A bit softer
# of: - · reviewed: pending
same = About the same
# of: - · reviewed: pending
heavier = Heavier
# of: - · reviewed: pending
worse = Worse
# of: - · reviewed: pending
trained = Someone trained
# of: - · reviewed: pending
human = A person to talk to
# of: - · reviewed: pending
danger = I need help now
# of: - · reviewed: pending
something_else = Something else
# of: - · reviewed: pending
keep_it = Keep it for me
# of: - · reviewed: pending
let_go = Let it go
# of: - · reviewed: pending
duration = { $minutes ->
        [0] { $seconds } seconds
        [one] 1 minute
       *[other] { $minutes } minutes
    }
# of: - · reviewed: pending
listing = { $items } and { $last }
# A day, short: 4 Mar, and with the year when it is another one than now.
# of: - · reviewed: pending
day = { $day } { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[other] Dec
    }{ $year ->
        [this] {""}
       *[other] {" "}{ $year }
    }
# of: - · reviewed: pending
day_and_time = { $day }, { $time }
# A letter or reminder on a button, by its days and without a word of it.
# of: - · reviewed: pending
lies_since = From { $written }
# of: - · reviewed: pending
letter_until = { $written }, back { $comes }
# of: - · reviewed: pending
reminder_until = For { $comes }
# of: - · reviewed: pending
on_days = { $at } ({ $days })
# of: - · reviewed: pending
on_weekdays = Monday to Friday
# of: - · reviewed: pending
on_weekends = Saturday and Sunday
# On the button that shares a location as the answer.
# of: - · reviewed: pending
share_place = Share my location
