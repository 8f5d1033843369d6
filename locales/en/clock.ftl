## Where her clock stands.

# of: - · reviewed: pending
why = I keep only the time zone, not the city.
# of: - · reviewed: pending
clock = As far as I know, your clock shows { $clock }. If not: name a larger city near you, or tell me what it shows.{ $locates ->
        [yes] {" "}Or share your location: I look up its time zone and forget the place at once.
       *[no] {""}
    }
    .skip = Leave it
    .invalid = I did not find that one. A larger city nearby will do, or the time on your clock, such as 14:20.
# of: - · reviewed: pending
is_it = Thank you. I keep its time zone and nothing else. In this chat the place stands until you delete it there.
    .and_now = Is it { $where-clock } where you are now?
    .yes = Yes
    .no = No
    .invalid = Does your clock show { $where-clock } now? Yes or no will do.
# of: - · reviewed: pending
instead = Then something else: which larger city is near you, or what does your clock show?
    .skip = Leave it
    .invalid = I did not find that one. A larger city nearby will do, or the time on your clock, such as 14:20.
# of: - · reviewed: pending
moved = Then it is { $clock } where you are. /timezone changes it again.
# of: - · reviewed: pending
unclear = I could not find it, so your clock stays as it was: { $clock }.
# of: - · reviewed: pending
left = It stays as it was: { $clock }.
