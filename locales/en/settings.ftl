## Settings. Each change says what is now true and how to undo it.

# of: - · reviewed: pending
why = None of this is needed to talk here. You may leave all of it as it is.
# of: - · reviewed: pending
menu = What would you like to set? All of it can stay as it is.
    .check_ins = Check-ins
    .my_clock = My clock
    .quiet_hours = Quiet hours
    .my_name = My name
    .my_pace = My pace
    .my_country = Where I live
    .my_language = My language
    .my_practice = How we practise
    .my_picture = Picture: light, dark
    .my_age = My age
    .what_is_kept = What is kept
    .all_good = Nothing
# of: - · reviewed: pending
quiet_offer = In quiet hours nothing comes on its own. You can still write, and I answer. Shall there be some?
    .nights = 22:00 to 07:30
    .my_own_hours = Hours of my own
    .invalid = Hours in any form will do, such as “from 10pm to 7” or “not before nine”. “Not now” is fine too.
# of: - · reviewed: pending
quiet_now = Your quiet hours are { $quiet }. What would you like?
    .no_quiet = No quiet hours
    .my_own_hours = Other hours
    .leave_so = Leave them so
    .invalid = Other hours in any form, such as “not before nine”, or one of these.
# of: - · reviewed: pending
begin = From what time shall it be quiet?
    .skip = Leave it
    .invalid = A time of day, such as “22:00” or “ten in the evening”.
# of: - · reviewed: pending
until = And until when?
    .skip = Leave it
    .invalid = A time of day, such as “7:30” or “eight in the morning”.
# of: - · reviewed: pending
is_quiet = Nothing comes on its own in { $quiet }, by your clock. It shows { $clock } now. /settings ends that.
# of: - · reviewed: pending
quiet_by_which = Nothing comes on its own in { $quiet }. I do not know your clock and guess that it shows { $clock }; /timezone sets it. /settings ends the quiet.
# of: - · reviewed: pending
hushed = You are asked at { $check-ins }, and what lies deep in the quiet is left out. /checkin changes the time, if you want it to come.
# of: - · reviewed: pending
not_quiet = There are no quiet hours any more. /settings brings them back.
# of: - · reviewed: pending
called = What may I call you? Any name will do, or none.
    .skip = No name
    .why = A name makes some lines a little warmer. It is sealed like everything else.
# of: - · reviewed: pending
named = { $name } it is. /settings changes it, or takes it away.
# of: - · reviewed: pending
unnamed = Then I call you nothing. /settings changes that.
# of: - · reviewed: pending
is_young = You told me that you are under 18, so { $takes-minors ->
        [yes] I offer short, steadying things and remind you of nothing
       *[no] there are no practices here, and help and the way to people are
    }. Is that not so?
    .adult = I am an adult
    .leave_so = Leave it so
    .why = Some of what is here is made for grown people. Your word is enough, and it can be changed.
# of: - · reviewed: pending
now_grown = Then I take you for an adult. Everything here is open to you. /settings changes it back.
# of: - · reviewed: pending
is_grown = I take you for an adult. { $takes-minors ->
        [yes] If you are under 18, I keep to short, steadying things and send no reminders.
       *[no] This place is for adults. If you are under 18, I do no practices with you; help in danger and the way to people stay.
    }
    .under_18 = I am under 18
    .leave_so = Leave it so
    .why = Some of what is here is made for grown people. Your word is enough, and it can be changed.
# of: - · reviewed: pending
now_young = Thank you for telling me. { $takes-minors ->
        [yes] I offer short, steadying things and remind you of nothing.
       *[no] This place is for adults, so I do no practices with you. Help in danger stays, and so does the way to people: write to me, or /now.
    } /settings changes it.
# of: - · reviewed: pending
pace = At what speed shall my lines come?
    .as_usual = As usual
    .more_slowly = More slowly
    .no_pauses = Without pauses
# of: - · reviewed: pending
paced = They come as usual: a short pause before each. /settings changes it.
# of: - · reviewed: pending
paced_slowly = They come more slowly now. In danger there is never a pause. /settings changes it.
# of: - · reviewed: pending
no_pauses = They come without pauses now. /settings brings the pauses back.
# of: - · reviewed: pending
no_pictures = No pictures can be drawn here. /look says all of it in words.
# of: - · reviewed: pending
is_light = The picture of /look is light, dark letters on a pale ground. Shall it be dark?
    .dark_picture = Dark
    .leave_so = Leave it light
# of: - · reviewed: pending
is_dark = The picture of /look is dark, pale letters on a dark ground. Shall it be light?
    .light_picture = Light
    .leave_so = Leave it dark
# of: - · reviewed: pending
now_dark = The picture of /look is dark from now on. /settings makes it light again.
# of: - · reviewed: pending
now_light = The picture of /look is light from now on. /settings makes it dark again.
# of: - · reviewed: pending
left = All stays as it was.
    .v2 = Good. Nothing is changed.
    .v3 = It stays as it is. /settings is there when you want it.
    .v4 = Then nothing changes.
