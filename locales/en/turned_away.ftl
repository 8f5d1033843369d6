## For who is under 18, where whoever runs the companion keeps it for adults. Never a shut door in danger.

# of: - · reviewed: pending
why = Whoever runs me keeps it for adults, since the practices are not made for your age. It says nothing about you.
# of: - · reviewed: pending
told = You told me that you are under 18. This place is kept for adults, so I do no practices with you. It is no fault of yours, and what you feel counts. What would help now?
    .v2 = Thank you for writing. This place is for adults, and so I leave the practices out. There are people who listen well to someone of your age. Who would be good?
    .v3 = I cannot do practices with you, because this place is for adults. Help in danger you get here all the same. What is nearest to you?
    .v4 = Good that you write. I am not made for your age, and there is someone who is. Here is a way there. What would you like?
    .a_line = A line for my age
    .a_person = A grown-up I trust
    .older = I am 18 or older
# of: - · reviewed: pending
after_help = Your words are here. If it turns dangerous, /now is one tap away. Who or what would be good now?
    .v2 = Thank you for writing. There is no hurry. In danger, /now brings the numbers. What would be gentle?
    .v3 = I am glad you write again. /now is there at any hour. What is nearest to you?
    .v4 = It is good that you write. In danger: /now, at any hour. What would help a little?
    .a_line = A line for my age
    .a_person = A grown-up I trust
# of: - · reviewed: pending
here = All right. If you are in danger, write it here, in your own words or as /now, at any hour. You get an answer then.
