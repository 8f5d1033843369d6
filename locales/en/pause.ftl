## A pause for check-ins. Its day is said, and how to end it.

# of: - · reviewed: pending
why = In a pause no check-in comes. Everything else stays as it is, and you can write at any time.
# of: - · reviewed: pending
nothing = There are no check-ins, so nothing comes on its own and nothing needs a pause. You can write whenever you like.
    .set_up = Set one up
    .all_good = Leave it so
    .invalid = Set one up, or leave it so. Both are fine.
# of: - · reviewed: pending
is_off = Check-ins are switched off, so none comes anyway. /checkin brings them back, if you ever want that.
# of: - · reviewed: pending
how_long = For how long shall no check-in come? You can also write a day or a length, such as “until Friday” or “two weeks”.
    .three_days = Three days
    .one_week = A week
    .one_month = A month
    .not_now = No pause
    .invalid = A day or a length in any form: “till Sunday”, “for ten days”, “until 3 May”. “No pause” is there too.
# of: - · reviewed: pending
is_paused = Then no check-in comes before { $paused-until }. /pause ends that earlier or moves it. If you write, I am here as always.
# of: - · reviewed: pending
paused = No check-in comes before { $paused-until }, as you wished. Shall it stay so? Another day can be written.
    .go_on_now = Begin again now
    .longer = Another length
    .switch_off = Switch them off
    .leave_so = Leave it so
    .invalid = One of these, or a day, such as “until Friday”.
