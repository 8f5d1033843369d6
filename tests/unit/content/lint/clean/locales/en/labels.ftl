# of: - · reviewed: pending
duration = { $minutes ->
        [0] { $seconds } seconds
        [one] 1 minute
       *[other] { $minutes } minutes
    }
# of: - · reviewed: pending
listing = { $items } and { $last }
# of: - · reviewed: pending
enough = Enough for now
# of: - · reviewed: pending
done = Done
# of: - · reviewed: pending
skip = Leave it out
# of: - · reviewed: pending
too_much = Too much
# of: - · reviewed: pending
on_days = { $at } ({ $days })
# of: - · reviewed: pending
on_weekdays = Monday to Friday
# of: - · reviewed: pending
on_weekends = Saturday and Sunday
# of: - · reviewed: pending
share_place = Share my location
