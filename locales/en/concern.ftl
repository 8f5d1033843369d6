## A worrying word, asked about once, softly. Exactly one wording each.

# of: - · reviewed: pending
soft = It matters that you wrote that. When things are so heavy, the thought of ending one's life can come. Is it there for you?
    .right_now = Yes
    .at_times = At times
    .not_that = No
    .not_meant = I meant something else
    .why = Asking does not put the thought there. I ask, so that I do not pass over it.
# of: - · reviewed: pending
believed = Then I believe you. If it changes, /now has people to call or text, at any hour.
# of: - · reviewed: pending
again = That was close to what you wrote before. Has it grown stronger since?
    .stronger = Stronger
    .same = The same
    .not_meant = I meant something else
# of: - · reviewed: pending
no_stronger = Thank you for looking. It need not get stronger before you may call or text someone: /now.
# of: - · reviewed: pending
hurting = There is no shame in that here, and it is good that it is said. /now has people to call or text, at any hour.
# of: - · reviewed: pending
someone = It is good that someone worries about them. You need not carry it alone: lines talk with those who worry, too. /now has them.
# of: - · reviewed: pending
unsafe = I believe you, and it is not your fault. In danger call 112 in Europe, 911 in the US and Canada, 999 in the UK. findahelpline.com has lines against violence, by country.
# of: - · reviewed: pending
anger = Good that you put it into words first. /now has people to call, also for the fear of hurting someone.
# of: - · reviewed: pending
strange = That is a lot to be in. /now has people to call or text, and the emergency numbers.
# of: - · reviewed: pending
body = The body comes first here. In doubt the emergency number or a doctor: /now has the numbers.
# of: - · reviewed: pending
before = Thank you for telling me. You came through something very hard. Is any of it near again today?
    .near_again = Yes, somewhat
    .not_that = No
    .not_meant = I meant something else
# of: - · reviewed: pending
then_past = Then it has its place in the past, and you may speak of it here. /now stays, whatever day it is.
# of: - · reviewed: pending
denied = I believe you. The door stays open all the same: if that changes, /now has people to call or text.
# of: - · reviewed: pending
saying = Is that only a way of saying it, or is it more than that today?
    .more_than_that = It is more than that
    .not_meant = Only a way of saying it
# of: - · reviewed: pending
directory = findahelpline.com lists lines for people your age, by country. Many can be written to as well.
# of: - · reviewed: pending
grown_up = Thank you for telling me. Some of what is here is made for grown-ups, and someone near you can do more than I can. What would be good now?
    .a_line = A line for my age
    .a_person = A grown-up I trust
    .older = I am older than that
    .why = Your age changes only what you find here. And nothing will come to you by itself.
# of: - · reviewed: pending
look = Earlier you wrote something heavy, and I look once more. Is there danger in it now, for you or for someone else?
    .right_now = Yes
    .at_times = I am not sure
    .not_that = No
    .not_meant = I meant something else
# of: - · reviewed: pending
then_good = Thank you for looking with me. /now stays where it is.
